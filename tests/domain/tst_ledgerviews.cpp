#include "core/domain/ledgerviews.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Commitment promise(const char *due, CommitmentState state = CommitmentState::Open, const char *closedOn = "")
{
    Commitment commitment;
    commitment.due = day(due);
    commitment.state = state;
    commitment.closedOn = day(closedOn);
    return commitment;
}

} // namespace

class TstLedgerviews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whenItIsDueIsSaidInDays_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const char *due, DueState state) {
            QTest::newRow(name) << day(due) << int(state);
        };
        row("no day", "", DueState::Agreement);
        row("yesterday", "2026-11-18", DueState::Overdue);
        row("today", "2026-11-19", DueState::DueToday);
        row("tomorrow", "2026-11-20", DueState::DueSoon);
        row("in a week", "2026-11-26", DueState::DueSoon);
        row("in eight days", "2026-11-27", DueState::Later);
    }
    void whenItIsDueIsSaidInDays()
    {
        QFETCH(QDate, due);
        Commitment one;
        one.due = due;
        QTEST(int(dueState(one, today())), "state");
    }
    void aWeekEndsOnSunday_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("sunday");
        QTest::newRow("Monday") << day("2026-11-16") << day("2026-11-22");
        QTest::newRow("Thursday") << day("2026-11-19") << day("2026-11-22");
        QTest::newRow("Sunday") << day("2026-11-22") << day("2026-11-22");
        QTest::newRow("over New Year") << day("2026-12-31") << day("2027-01-03");
    }
    void aWeekEndsOnSunday()
    {
        QFETCH(QDate, date);
        QTEST(weekEnd(date), "sunday");
    }
    void eachViewShowsItsOwn_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("closedOn");
        QTest::addColumn<QString>("views");
        const auto row = [](const char *name, const char *state, const char *due, const char *closed,
                            const char *views) {
            QTest::newRow(name) << QString::fromLatin1(state) << day(due) << day(closed) << QString::fromLatin1(views);
        };
        row("late", "open", "2026-11-18", "", "open overdue this-week by-peer");
        row("due today", "open", "2026-11-19", "", "open this-week by-peer");
        row("due on Sunday", "open", "2026-11-22", "", "open this-week by-peer");
        row("due on Monday", "open", "2026-11-23", "", "open by-peer");
        row("an agreement", "open", "", "", "open by-peer");
        row("kept today, though due later", "kept", "2026-11-20", "2026-11-19", "closed");
        row("dropped ninety days ago", "dropped", "", "2026-08-21", "closed");
        row("kept longer ago", "kept", "", "2026-08-20", "");
    }
    void eachViewShowsItsOwn()
    {
        QFETCH(QString, state);
        QFETCH(QDate, due);
        QFETCH(QDate, closedOn);
        Commitment one;
        one.state = fromWord<CommitmentState>(state, {}).value();
        one.due = due;
        one.closedOn = closedOn;
        QStringList views;
        for (const auto &view : EnumWords<LedgerView>::words) {
            if (isInView(one, view.value, today()))
                views << QString(view.word);
        }
        QTEST(views.join(u' '), "views");
    }
    void theyStandByDueDayAndMineFirst()
    {
        Commitment theirs = promise("2026-11-20");
        theirs.side = CommitmentSide::Theirs;
        const Commitment mine = promise("2026-11-20");
        const Commitment never = promise("");
        QVERIFY(isDueBefore(promise("2026-11-19"), theirs));
        QVERIFY(!isDueBefore(theirs, promise("2026-11-19")));
        QVERIFY(isDueBefore(mine, theirs));
        QVERIFY(!isDueBefore(theirs, mine));
        QVERIFY(isDueBefore(theirs, never));
        QVERIFY(!isDueBefore(never, theirs));
        QVERIFY(!isDueBefore(never, never));
    }
};

LANAI_TEST(TstLedgerviews, tst_ledgerviews)
#include "tst_ledgerviews.moc"
