// Pictures of a journal's first day: who one's peers are, when one meets them, and the day when all is logged.
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/today.h"
#include "tests/screens/shots.h"
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QtTest>

namespace lanai::test {
namespace {

void typeNames(MainWindow &window)
{
    go(window, at(PageId::Triage));
    auto *names = in<QPlainTextEdit>(window, "triageNames");
    names->setPlainText(QStringLiteral("Amara Osei\nLukas Brenner\nYuki Mori\nFrederick Montgomery-Aldersgate\n"));
    names->setFocus();
}

void press(MainWindow &window, const char *button)
{
    in<QPushButton>(window, button)->click();
}

// By number; a blank takes what is suggested.
void answer(MainWindow &window, const char *keys)
{
    for (const char *key = keys; *key != '\0'; ++key) {
        if (*key == ' ')
            QTest::keyClick(window.desk()->front(), Qt::Key_Return);
        else
            QTest::keyClick(window.desk()->front(), *key);
    }
}

// Today's 1:1s are all held.
void holdToday(MainWindow &window)
{
    Journal &journal = window.desk()->context().journal;
    const Result<Today> today = journal.today();
    for (const SyncRow &sync : today ? today->syncs : QList<SyncRow>()) {
        if (sync.date == today->date && !journal.oneOnOnes().hold(sync.meetingId, 4, {}))
            qFatal("a 1:1 could not be held");
    }
    go(window, at(PageId::Today));
}

} // namespace

QList<Shot> shotsOfAFirstDay()
{
    const QDateTime evening(QDate(2026, 11, 19), QTime(16, 30), QTimeZone::utc());
    return {
        {QStringLiteral("triage-names"), typeNames},
        {QStringLiteral("triage-need"), [](MainWindow &window) { press(window, "triageNext"); }},
        {QStringLiteral("triage-rhythm"), [](MainWindow &window) { answer(window, "1"); }},
        {QStringLiteral("triage-time"), [](MainWindow &window) { answer(window, "1"); }},
        {QStringLiteral("triage-done"), [](MainWindow &window) { answer(window, " 21 22 32 "); }},
        {QStringLiteral("first-week"), [](MainWindow &window) { press(window, "triageFinish"); }},
        {QStringLiteral("first-week-peers"), [](MainWindow &window) { go(window, at(PageId::Peers)); }},
        {QStringLiteral("all-done"), holdToday, evening},
    };
}

} // namespace lanai::test
