// Pictures of what one fills in, asks or answers in the sample journal.
#include "core/journal/awayweeks.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/journal/staff.h"
#include "tests/screens/shots.h"
#include "ui/oneonones/fortnightform.h"
#include "ui/oneonones/rhythmrow.h"
#include "ui/parts/noteeditor.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/mergedialog.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerspage.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>
#include <QtTest>

namespace lanai::test {
namespace {

template<class T>
T &frontPage(MainWindow &window)
{
    auto *page = qobject_cast<T *>(window.desk()->front());
    if (page == nullptr)
        qFatal("another page is in front than the picture is of");
    return *page;
}

void toStaff(MainWindow &window)
{
    go(window, at(PageId::Staff));
}

void showMatrix(MainWindow &window)
{
    toStaff(window);
    in<QToolButton>(window, "staffMatrix")->click();
}

void recordInMatrix(MainWindow &window)
{
    showMatrix(window);
    QTest::keyClick(in<QTableView>(window, "staffMatrixTable"), Qt::Key_Return);
}

void showLeaving(MainWindow &window)
{
    toStaff(window);
    in<QPushButton>(window, "staffExport")->click();
}

void fillTrash(MainWindow &window)
{
    People &people = window.desk()->context().journal.people();
    Result<void> removed;
    for (const char *name : {"Oren", "Rafael"})
        removed =
            removed.and_then([&] { return people.find(QString::fromLatin1(name)); }).and_then([&](const Peer &peer) {
                return people.remove(peer.id);
            });
    const Result<QList<Fact>> facts = people.find(QStringLiteral("Dana Whitfield")).and_then([&](const Peer &dana) {
        return people.factsOf(dana.id);
    });
    if (!removed || !facts || !people.removeFact(facts->first().id))
        qFatal("nothing could be deleted");
    Place place = at(PageId::Settings);
    place.words = QStringLiteral("journal");
    go(window, place);
    in<QPushButton>(window, "journalCheck")->click();
}

// One that was made and tried, beside a journal that has gone on since.
void lookIntoBackup(MainWindow &window)
{
    Place place = at(PageId::Settings);
    place.words = QStringLiteral("backups");
    go(window, place);
    in<QPushButton>(window, "backupTake")->click();
    auto *restore = in<QPushButton>(window, "backupRestore");
    auto *tries = in<QPushButton>(window, "backupTry");
    const bool isMade = QTest::qWaitFor([restore] { return restore->isEnabled(); }, 30000);
    tries->click();
    const bool isTried = QTest::qWaitFor([tries] { return tries->isEnabled(); }, 30000);
    Peer added;
    added.name = QStringLiteral("Noor Haddad");
    const auto isAdded = window.desk()->context().journal.people().add(added);
    const bool isLookedAt = QTest::qWaitFor([restore] { return restore->isEnabled(); }, 30000);
    if (!isMade || !isTried || !isAdded || !isLookedAt)
        qFatal("there is no backup to look into");
}

// Every item of Monday's meeting still waits for its outcome.
void showOutcomes(MainWindow &window)
{
    Place place = at(PageId::Staff);
    const Result<StaffMeeting> meeting = window.desk()->context().journal.staff().on(QDate(2026, 11, 23));
    place.meeting = meeting ? meeting->id : Id();
    go(window, place);
}

void editPeerInPlace(MainWindow &window)
{
    go(window, withPeer(window, PageId::Peer, "Dana"));
    in<EditInPlace>(window, "peerRoleField")->edit();
}

void editPeer(MainWindow &window)
{
    go(window, withPeer(window, PageId::Peer, "Dana"));
    frontPage<OnePeerPage>(window).editDetails();
}

void addPeer(MainWindow &window)
{
    go(window, at(PageId::Peers));
    frontPage<PeersPage>(window).addPeer();
}

void type(MainWindow &window, const QString &text)
{
    auto *editor = in<NoteEditor>(window, "noteEditor");
    editor->setText(text);
    editor->setFocus();
}

// What is written here stays a draft of the scratch journal.
void writeAboutSeveral(MainWindow &window)
{
    go(window, at(PageId::Log));
    for (const char *name : {"Priya", "Tomás"}) {
        auto *whom = in<QLineEdit>(window, "whomLine");
        whom->setText(QString::fromUtf8(name));
        QTest::keyClick(whom, Qt::Key_Return);
    }
    type(window, QStringLiteral("Met both at the coffee machine after the all-hands.\n\n"
                                "++ Priya: runs the half marathon on 14 March\n"
                                ">> me to Tomás by Fri: the list of open incidents\n"
                                ">> Priya & Tomás by 3 Dec: one page on the on-call budget\n"
                                "?? how do others pay for on-call weekends\n"));
}

// Somebody who came into the journal twice.
void mergeDuplicates(MainWindow &window)
{
    Journal &journal = window.desk()->context().journal;
    Peer twice;
    twice.name = QStringLiteral("Dana Whitfeld");
    twice.role = QStringLiteral("Chief of Revenue");
    twice.email = QStringLiteral("dana@example.com");
    const Result<Id> added = journal.people().add(twice);
    NoteDraft note;
    note.body =
        QStringLiteral("Short word in the lift.\n++ takes the train on Mondays\n>> me by Fri: the seating plan");
    if (added)
        note.peers << *added;
    if (!added || !journal.notes().log(note))
        qFatal("the second entry could not be made");
    go(window, withPeer(window, PageId::Peer, "Dana Whitfield"));
    frontPage<OnePeerPage>(window).merge()->choose(*added);
}

void startSeries(MainWindow &window)
{
    go(window, at(PageId::OneOnOnes));
    in<QPushButton>(window, "newSeries")->click();
}

// Dana's next two and those of the series below, as Shift and the arrows mark them.
void markSeveral(MainWindow &window)
{
    go(window, at(PageId::OneOnOnes));
    for (SeriesRow *row : window.desk()->front()->findChildren<SeriesRow *>()) {
        if (row->peer().name != QStringLiteral("Dana Whitfield"))
            continue;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right}) // past what is skipped
            QTest::keyClick(row, key);
        QTest::keyClick(row, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(row, Qt::Key_Down, Qt::ShiftModifier);
        return;
    }
}

// One moves, one is skipped, the others stay.
void planFortnight(MainWindow &window)
{
    go(window, at(PageId::OneOnOnes));
    in<QPushButton>(window, "planFortnight")->click();
    const QList<FortnightRow *> rows = in<FortnightForm>(window, "fortnightForm")->findChildren<FortnightRow *>();
    rows.at(2)->findChild<QPushButton *>(QStringLiteral("move"))->click();
    rows.at(3)->findChild<QPushButton *>(QStringLiteral("skip"))->click();
}

// Two weeks at the year's end, in the calendar and in their form.
void beAway(MainWindow &window)
{
    AwayWeek away;
    away.from = QDate(2026, 12, 21);
    away.until = QDate(2027, 1, 3);
    away.reason = QStringLiteral("Holidays");
    if (!window.desk()->context().journal.awayWeeks().add(away))
        qFatal("the time away could not be added");
    go(window, at(PageId::OneOnOnes));
}

void editAway(MainWindow &window)
{
    in<QPushButton>(window, "awayWeeks")->click();
    auto *which = in<QComboBox>(window, "awayWhich");
    which->setCurrentIndex(which->count() - 1);
}

// Friday morning, the day it is offered.
void reviewOnFriday(MainWindow &window)
{
    go(window, at(PageId::Review));
}

Shot onCircles(const char *name, const char *actionId)
{
    return {QString::fromLatin1(name), [actionId](MainWindow &window) {
                go(window, at(PageId::Circles));
                trigger(window, actionId);
            }};
}

} // namespace

QList<Shot> shotsOfForms()
{
    const QDateTime afterTheMeeting(QDate(2026, 11, 23), QTime(13, 0), QTimeZone::utc());
    return {
        {QStringLiteral("staff-matrix"), showMatrix},
        {QStringLiteral("staff-matrix-reaction"), recordInMatrix},
        {QStringLiteral("staff-leaving"), showLeaving},
        {QStringLiteral("peer-edit"), editPeerInPlace},
        {QStringLiteral("peer-form"), editPeer},
        {QStringLiteral("peer-new"), addPeer},
        {QStringLiteral("log-adhoc"), writeAboutSeveral},
        {QStringLiteral("merge"), mergeDuplicates},
        {QStringLiteral("make-recovery-sheet"), [](MainWindow &window) { trigger(window, "recovery-sheet"); }},
        {QStringLiteral("change-passphrase"), [](MainWindow &window) { trigger(window, "change-passphrase"); }},
        {QStringLiteral("settings-journal-trash"), fillTrash},
        {QStringLiteral("settings-backups-held"), lookIntoBackup},
        onCircles("circle-form", "circle-change"),
        onCircles("circle-held", "circle-held"),
        onCircles("circle-decision", "circle-decide"),
        onCircles("circle-leaving", "circle-export"),
        {QStringLiteral("kudos"),
         [](MainWindow &window) {
             go(window, withPeer(window, PageId::Peer, "Marcus"));
             trigger(window, "kudos");
         }},
        {QStringLiteral("series-form"), startSeries},
        {QStringLiteral("oneonones-several"), markSeveral},
        {QStringLiteral("fortnight"), planFortnight},
        {QStringLiteral("oneonones-away"), beAway},
        {QStringLiteral("away-form"), editAway},
        {QStringLiteral("review-friday"), reviewOnFriday,
         QDateTime(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::utc())},
        {QStringLiteral("staff-outcomes"), showOutcomes, afterTheMeeting},
    };
}

} // namespace lanai::test
