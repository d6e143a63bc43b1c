#include "tests/screens/shots.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/today.h"
#include "ui/commitments/ledgerpage.h"
#include "ui/shell/actiontable.h"
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lanai::test {
namespace {

Shot page(const char *name, PageId id)
{
    return {QString::fromLatin1(name), [id](MainWindow &window) { go(window, at(id)); }};
}

Shot action(const char *name, const char *id)
{
    return {QString::fromLatin1(name), [id](MainWindow &window) {
                go(window, at(PageId::Today));
                trigger(window, id);
            }};
}

Shot settings(const char *section)
{
    return {QStringLiteral("settings-") + QString::fromLatin1(section), [section](MainWindow &window) {
                Place place = at(PageId::Settings);
                place.words = QString::fromLatin1(section);
                go(window, place);
            }};
}

Shot commitments(const char *name, const char *view)
{
    return {QString::fromLatin1(name), [view](MainWindow &window) {
                Place place = at(PageId::Commitments);
                place.words = QString::fromLatin1(view);
                go(window, place);
            }};
}

Shot asks(const char *name, const char *part)
{
    return {QString::fromLatin1(name), [part](MainWindow &window) {
                Place place = at(PageId::Asks);
                place.words = QString::fromLatin1(part);
                go(window, place);
                Page *page = window.desk()->front();
                if (auto *field = page->findChild<QLineEdit *>(QStringLiteral("knowersField")))
                    field->setText(QStringLiteral("cutting a budget line"));
                if (auto *field = page->findChild<QPlainTextEdit *>(QStringLiteral("newQuestion")))
                    field->setPlainText(QStringLiteral("Which meeting did you end, and who missed it?"));
            }};
}

// The first line opened, and two chosen.
void workOnCommitments(MainWindow &window)
{
    go(window, at(PageId::Commitments));
    auto *page = window.findChild<LedgerPage *>();
    const QList<Id> all = page == nullptr ? QList<Id>() : page->model().shown();
    if (all.size() < 4)
        return;
    page->model().open(all.first());
    page->model().choose(all.at(1), true);
    page->model().choose(all.at(3), true);
}

void findInPalette(MainWindow &window)
{
    go(window, at(PageId::Today));
    trigger(window, "palette");
    if (auto *field = window.findChild<QLineEdit *>(QStringLiteral("paletteField")))
        field->setText(QStringLiteral("pri"));
}

} // namespace

Place at(PageId page)
{
    Place place;
    place.page = page;
    return place;
}

Place withPeer(MainWindow &window, PageId page, const char *name, const char *words)
{
    Place place = at(page);
    const Result<Peer> peer = window.desk()->context().journal.people().find(QString::fromUtf8(name));
    place.peer = peer ? peer->id : Id();
    place.words = QString::fromLatin1(words);
    return place;
}

void go(MainWindow &window, const Place &place)
{
    window.desk()->navigator().go(place);
}

void trigger(MainWindow &window, const char *action)
{
    if (QAction *found = window.actions().action(QString::fromLatin1(action)))
        found->trigger();
}

QList<Shot> shotsOfTheSample()
{
    return {
        page("today", PageId::Today),
        page("peers", PageId::Peers),
        {QStringLiteral("peer"), [](MainWindow &window) { go(window, withPeer(window, PageId::Peer, "Dana")); }},
        {QStringLiteral("log"),
         [](MainWindow &window) {
             Place place = withPeer(window, PageId::Log, "Dana");
             const Result<Today> today = window.desk()->context().journal.today();
             if (today && !today->syncs.isEmpty())
                 place.meeting = today->syncs.first().meetingId;
             go(window, place);
         }},
        {QStringLiteral("prep"), [](MainWindow &window) { go(window, withPeer(window, PageId::Prep, "Dana")); }},
        {QStringLiteral("prep-day"),
         [](MainWindow &window) {
             Place place = at(PageId::Prep);
             place.day = window.desk()->context().journal.clock().today();
             go(window, place);
         }},
        page("rituals", PageId::Rituals),
        page("oneonones", PageId::OneOnOnes),
        {QStringLiteral("decision"),
         [](MainWindow &window) { go(window, withPeer(window, PageId::Decision, "Elena", "renew")); }},
        page("projects", PageId::Projects),
        page("review", PageId::Review),
        commitments("commitments", "open"),
        {QStringLiteral("commitments-work"), workOnCommitments},
        commitments("commitments-people", "by-peer"),
        commitments("commitments-closed", "closed"),
        page("trust", PageId::Trust),
        {QStringLiteral("trust-new"),
         [](MainWindow &window) { go(window, withPeer(window, PageId::Trust, "Hannah")); }},
        page("circles", PageId::Circles),
        page("breadth", PageId::Breadth),
        page("asks", PageId::Asks),
        asks("asks-knowers", "knowers"),
        asks("asks-playbook", "playbook"),
        asks("asks-new", "new"),
        page("staff", PageId::Staff),
        action("palette", "palette"),
        {QStringLiteral("palette-words"), findInPalette},
        {QStringLiteral("search"),
         [](MainWindow &window) {
             Place place = at(PageId::Search);
             place.words = QStringLiteral("pricing");
             go(window, place);
         }},
        page("settings", PageId::Settings),
        settings("look"),
        settings("passphrase"),
        settings("reminders"),
        settings("calendar"),
        settings("talk"),
        settings("spelling"),
        action("settings-keys", "shortcuts"),
        settings("journal"),
        settings("backups"),
        page("marks", PageId::Marks),
    };
}

QList<Shot> shotsOfAnEmptyJournal()
{
    return {page("empty-today", PageId::Today),     page("empty-peers", PageId::Peers),
            page("empty-rituals", PageId::Rituals), page("empty-oneonones", PageId::OneOnOnes),
            page("empty-trust", PageId::Trust),     page("empty-circles", PageId::Circles),
            page("empty-breadth", PageId::Breadth), page("empty-asks", PageId::Asks),
            page("empty-staff", PageId::Staff),     page("empty-projects", PageId::Projects),
            page("empty-review", PageId::Review),   page("empty-commitments", PageId::Commitments),
            page("empty-triage", PageId::Triage),   page("empty-log", PageId::Log)};
}

} // namespace lanai::test
