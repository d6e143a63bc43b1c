#include "core/journal/circles.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "core/journal/undoing.h"
#include "core/journal/weeklyreview.h"
#include "tests/support/deskbench.h"
#include "tests/support/german.h"
#include "tests/support/mirrored.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/parts/choice.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/smallform.h"
#include "ui/shell/theme.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayrow.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

// The page in a window of the picture's size, in front.
class OpenPage
{
public:
    explicit OpenPage(DeskBench::Content content = DeskBench::Content::Sample, const char *now = "2026-11-19T07:30")
        : bench(content, now)
        , page(new TodayPage(bench.context(), &bench.window))
    {
        auto *row = new QHBoxLayout(&bench.window);
        row->setContentsMargins({});
        row->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &TodayPage::refresh);
    }
    // Once what it shows was put into the journal.
    void open()
    {
        bench.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        page->enter({});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<ListRow *> rows(const char *card) const
    {
        const auto *list = page->findChild<RowList *>(QString::fromLatin1(card));
        return list == nullptr ? QList<ListRow *>() : list->rows();
    }
    // What a screen reader says of each row.
    [[nodiscard]] QStringList said(const char *card) const
    {
        QStringList all;
        for (const ListRow *row : rows(card))
            all << row->accessibleName();
        return all;
    }
    [[nodiscard]] QWidget *named(const char *name) const
    {
        return page->findChild<QWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }
    [[nodiscard]] SmallForm *form() const { return page->findChild<SmallForm *>(); }
    // Triggers one of the row's menu.
    void choose(const char *action) const
    {
        auto *menu = page->findChild<QMenu *>(QStringLiteral("rowMenu"));
        QVERIFY(menu != nullptr);
        auto *found = menu->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(found != nullptr);
        found->trigger();
        menu->close();
    }
    void undo() { bench.toasts.press(); }

    DeskBench bench;
    TodayPage *page;
};

// Beside the verbs, or over them, each row has room for its whole name and day.
void verifyNamesBesideVerbs(const OpenPage &open, const char *card)
{
    const QList<ListRow *> rows = open.rows(card);
    QVERIFY(!rows.isEmpty());
    for (const ListRow *each : rows) {
        const auto *row = qobject_cast<const TodayRow *>(each);
        const auto *verbs = row->findChild<Choice *>();
        const int side = theme().px("step-8");
        QVERIFY2(row->rect().contains(verbs->geometry()), qPrintable(row->look().spoken));
        const int name = ElidedText::widthOf(row->look().words.first().text, Type::BaseStrong);
        const int below = ElidedText::widthOf(row->look().below.text, Type::Caption);
        const bool areOver = verbs->y() >= side + theme().line(Type::Base);
        const int wanted = areOver ? name + below : std::max(name, below);
        const int room = areOver ? row->width() - 3 * side : verbs->x() - 2 * side;
        QVERIFY2(wanted <= room, qPrintable(row->look().spoken));
    }
}

} // namespace

class TstTodaypage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCurrentRowIsTheFirstSyncAndOpensThePerson()
    {
        OpenPage open;
        open.open();
        const QList<ListRow *> syncs = open.rows("syncs");
        QVERIFY(syncs.size() > 7);
        QCOMPARE(OpenPage::focus(), syncs.first());
        QTest::keyClick(OpenPage::focus(), Qt::Key_Return);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Peer);
        QCOMPARE(open.bench.navigator.went.last().peer, open.page->model().today().syncs.first().peer.id);
    }
    void circlesAndAsksStandThereWhenTheirTimeComes()
    {
        OpenPage open;
        open.open();
        QVERIFY(open.named("groups")->isHidden()); // none within a week, as in the picture
        open.bench.clock.set(utc("2026-11-26T07:30"));
        open.page->enter({});
        const QStringList said = open.said("groupsRows");
        QCOMPARE(said.size(), 3);
        QCOMPARE(said.at(0), QStringLiteral("New managers, Mon 30 Nov 16:30: Praise that people believe"));
        QVERIFY(said.at(1).startsWith(QStringLiteral("Reliability practice, Wed 2 Dec 12:30: ")));
        QVERIFY(said.at(2).endsWith(QStringLiteral("3 of 4 replied, somebody to remind")));
        QTest::keyClick(open.rows("groupsRows").at(1), Qt::Key_Return);
        const Place went = open.bench.navigator.went.last();
        QCOMPARE(went.page, PageId::Circles);
        QCOMPARE(open.bench.journal->circles().session(went.meeting)->date, day("2026-12-02"));
    }
    void aSessionThatNobodySpokeOfAndAClosingDayWaitForAWord()
    {
        OpenPage open;
        open.bench.clock.set(utc("2026-12-04T07:30"));
        open.open();
        const QStringList said = open.said("groupsRows");
        QCOMPARE(said.size(), 4);
        QTest::keyClick(open.rows("groupsRows").last(), Qt::Key_Return);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Asks);
    }
    void upAndDownMoveAndStopAtTheEnds()
    {
        OpenPage open;
        open.open();
        const QList<ListRow *> syncs = open.rows("syncs");
        QTest::keyClick(OpenPage::focus(), Qt::Key_Up);
        QCOMPARE(OpenPage::focus(), syncs.first());
        QTest::keyClick(OpenPage::focus(), Qt::Key_Down);
        QCOMPARE(OpenPage::focus(), syncs.at(1));
        QTest::keyClick(OpenPage::focus(), Qt::Key_End);
        QCOMPARE(OpenPage::focus(), syncs.last());
        QTest::keyClick(OpenPage::focus(), Qt::Key_Home);
        QCOMPARE(OpenPage::focus(), syncs.first());
    }
    void lLogsAndPPrepsTheSyncOneIsOn()
    {
        OpenPage open;
        open.open();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Down);
        const SyncRow marcus = open.page->model().today().syncs.at(1);
        QTest::keyClick(OpenPage::focus(), Qt::Key_L);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Log);
        QCOMPARE(open.bench.navigator.went.last().meeting, marcus.meetingId);
        QTest::keyClick(OpenPage::focus(), Qt::Key_P);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Prep);
        QCOMPARE(open.bench.navigator.went.last().peer, marcus.peer.id);
    }
    void inTheRailLLogsThePersonOfThatRow()
    {
        OpenPage open;
        open.open();
        const DriftRow hannah = open.page->model().today().drifting.first();
        open.rows("driftingRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_L);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Log);
        QCOMPARE(open.bench.navigator.went.last().peer, hannah.peer.id);
        open.bench.navigator.went.clear();
        open.rows("beforeStaffRows").first()->setFocus(); // an item is no person
        QTest::keyClick(OpenPage::focus(), Qt::Key_L);
        QVERIFY(open.bench.navigator.went.isEmpty());
    }
    void prepAndLogTakeThePlaceOfTheLastContact()
    {
        OpenPage open;
        open.open();
        const QList<ListRow *> syncs = open.rows("syncs");
        auto *log = syncs.first()->findChild<QPushButton *>(QStringLiteral("logButton"));
        QVERIFY(log->isVisible());
        QVERIFY(!syncs.at(1)->findChild<QPushButton *>(QStringLiteral("logButton"))->isVisible());
        const QRect before = syncs.first()->geometry();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Down);
        QVERIFY(!log->isVisible());
        QCOMPARE(syncs.first()->geometry(), before); // nothing moves
    }
    void prepAndLogAreNotCutInGerman()
    {
        const German german;
        OpenPage open;
        open.open();
        for (const char *name : {"prepButton", "logButton"}) {
            const auto *button = open.rows("syncs").first()->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY(button->isVisible());
            const int words = ElidedText::widthOf(button->text(), Type::SmallMedium);
            QVERIFY2(words + 2 * theme().px("step-4") <= button->width(), name);
            QVERIFY(button->text().isEmpty() == !button->icon().isNull());
            QVERIFY(!button->text().isEmpty() || !button->toolTip().isEmpty());
        }
    }
    void besideTheVerbsNameAndDayAlwaysStand_data()
    {
        QTest::addColumn<bool>("isGerman");
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("short") << false << QByteArray("2026-11-19T07:30");
        QTest::newRow("a longer day") << false << QByteArray("2026-11-18T07:30");
        QTest::newRow("German") << true << QByteArray("2026-11-19T07:30");
        QTest::newRow("a day later, in German") << true << QByteArray("2026-11-20T07:30");
    }
    void besideTheVerbsNameAndDayAlwaysStand()
    {
        QFETCH(bool, isGerman);
        QFETCH(QByteArray, now);
        const auto german = isGerman ? std::make_unique<German>() : nullptr;
        OpenPage open(DeskBench::Content::Sample);
        open.bench.clock.set(utc(now.constData()));
        open.open();
        verifyNamesBesideVerbs(open, "decisionsRows");
        if (!open.rows("unloggedRows").isEmpty())
            verifyNamesBesideVerbs(open, "unloggedRows");
    }
    void theHeadersButtonLeadsToTheNextOneToLog()
    {
        OpenPage open;
        open.open();
        open.page->findChild<QPushButton *>(QStringLiteral("logButton"))->click();
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Log);
        QCOMPARE(open.bench.navigator.went.last().meeting, open.page->model().today().syncs.first().meetingId);
    }
    void withNothingToLogItAsksWithWhom()
    {
        OpenPage open(DeskBench::Content::Empty);
        open.open();
        open.page->findChild<QPushButton *>(QStringLiteral("logButton"))->click();
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Log);
        QVERIFY(open.bench.navigator.went.last().peer.isNull());
    }
    void spaceKeepsAPromiseAndUndoBringsItBack()
    {
        OpenPage open;
        open.open();
        const qsizetype before = open.rows("commitmentsRows").size();
        const CommitmentRow first = open.page->model().today().mine.first();
        open.rows("commitmentsRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Space);
        QCOMPARE(open.rows("commitmentsRows").size(), before - 1);
        QCOMPARE(open.bench.journal->promises().commitment(first.commitment.id)->state, CommitmentState::Kept);
        QVERIFY(open.bench.toasts.text().contains(first.commitment.text));
        QCOMPARE(OpenPage::focus(), open.rows("commitmentsRows").first()); // the next one has its place
        open.undo();
        QCOMPARE(open.rows("commitmentsRows").size(), before);
        QCOMPARE(open.bench.journal->promises().commitment(first.commitment.id)->state, CommitmentState::Open);
    }
    void aPromiseIsDroppedFromItsMenu()
    {
        OpenPage open;
        open.open();
        const CommitmentRow first = open.page->model().today().mine.first();
        open.rows("commitmentsRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Menu);
        open.choose("menuDrop");
        QCOMPARE(open.bench.journal->promises().commitment(first.commitment.id)->state, CommitmentState::Dropped);
        open.undo();
        QCOMPARE(open.bench.journal->promises().commitment(first.commitment.id)->state, CommitmentState::Open);
    }
    void aPromiseIsAgreedAnewWithAReason()
    {
        OpenPage open;
        open.open();
        const CommitmentRow hannah = open.page->model().today().mine.at(1);
        open.rows("commitmentsRows").at(1)->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Menu);
        open.choose("menuRenegotiate");
        open.form()->findChild<QDateEdit *>(QStringLiteral("newDue"))->setDate(day("2026-11-27"));
        open.form()->findChild<QLineEdit *>(QStringLiteral("newDueWhy"))->setText(QStringLiteral("counsel is away"));
        open.form()->confirm();
        const auto anew = open.bench.journal->promises().commitment(hannah.commitment.id);
        QCOMPARE(anew->due, day("2026-11-27"));
        QCOMPARE(anew->renegotiations.last().why, QStringLiteral("counsel is away"));
    }
    void aLatePromiseCantBeAgreedAnewAndTheFormSaysWhy()
    {
        OpenPage open;
        open.open();
        QVERIFY(open.page->model().today().mine.first().daysLate > 0);
        open.rows("commitmentsRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Menu);
        open.choose("menuRenegotiate");
        QVERIFY(open.form()->refusal().isEmpty());
        open.form()->confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
        QVERIFY(open.form()->isVisible());
    }
    void aSyncIsSkippedWithAReasonAndStandsAtTheDay()
    {
        OpenPage open;
        open.open();
        const SyncRow priya = open.page->model().today().syncs.at(3);
        open.rows("syncs").at(3)->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Menu);
        open.choose("menuSkip");
        open.form()->findChild<QLineEdit *>(QStringLiteral("skipWhy"))->setText(QStringLiteral("Budget week"));
        open.form()->confirm();
        QCOMPARE(open.bench.journal->oneOnOnes().meeting(priya.meetingId)->state, MeetingState::Skipped);
        QCOMPARE(open.page->model().days().at(1).skips, QStringLiteral("Budget week, Priya skipped"));
        open.undo();
        QCOMPARE(open.bench.journal->oneOnOnes().meeting(priya.meetingId)->state, MeetingState::Planned);
    }
    void aSyncIsMovedToAnotherDay()
    {
        OpenPage open;
        open.open();
        const SyncRow dana = open.page->model().today().syncs.first();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Menu);
        open.choose("menuMove");
        open.form()->findChild<QDateEdit *>(QStringLiteral("moveDay"))->setDate(day("2026-11-20"));
        open.form()->confirm();
        QCOMPARE(open.bench.journal->oneOnOnes().meeting(dana.meetingId)->date, day("2026-11-20"));
        QCOMPARE(open.page->model().days().at(1).title, QStringLiteral("Friday"));
    }
    void aDecisionIsOpenedWithTheChoiceMade()
    {
        OpenPage open;
        open.open();
        ListRow *elena = open.rows("decisionsRows").first();
        auto *pause = elena->findChild<QPushButton *>(QStringLiteral("paused"));
        QVERIFY(pause->isVisible());
        QVERIFY(elena->rect().contains(QRect(pause->mapTo(elena, QPoint()), pause->size())));
        pause->click();
        const Place place = open.bench.navigator.went.last();
        QCOMPARE(place.page, PageId::Decision);
        QCOMPARE(place.words, QStringLiteral("paused"));
        QCOMPARE(open.bench.journal->people().peer(place.peer)->name, QStringLiteral("Elena Brandt"));
    }
    void aStaffItemOpensTheMeetingAndAMissingReactionIsRecordedInPlace()
    {
        OpenPage open;
        open.open();
        const QList<ListRow *> items = open.rows("beforeStaffRows");
        QCOMPARE(items.size(), 4);
        QTest::mouseClick(items.first(), Qt::LeftButton, {}, items.first()->rect().center());
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Staff);
        const PreviewRow roadmap = open.page->model().today().staff->items.first();
        QCOMPARE(open.bench.navigator.went.last().thing, roadmap.item.id);
        open.rows("beforeStaffRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Space);
        QCOMPARE(open.form()->findChild<QComboBox *>(QStringLiteral("previewWho"))->currentText(),
                 QStringLiteral("Dana Whitfield"));
        open.form()->findChild<QComboBox *>(QStringLiteral("previewReaction"))->setCurrentIndex(2);
        open.form()->findChild<QLineEdit *>(QStringLiteral("previewWords"))->setText(QStringLiteral("too many bets"));
        open.form()->confirm();
        QCOMPARE(open.page->model().today().staff->previewed, 3);
        const auto said = latestPreview(*open.bench.journal->staff().item(roadmap.item.id),
                                        open.page->model().today().syncs.first().peer.id);
        QVERIFY(said);
        QCOMPARE(said->reaction, Reaction::HasConcerns);
        QCOMPARE(said->words, QStringLiteral("too many bets"));
        open.undo();
        QCOMPARE(open.page->model().today().staff->previewed, 2);
    }
    void someoneDriftingIsSnoozed()
    {
        OpenPage open;
        open.open();
        const DriftRow first = open.page->model().today().drifting.first();
        const qsizetype before = open.rows("driftingRows").size();
        open.rows("driftingRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Menu);
        open.choose("menuSnooze");
        open.form()->findChild<QDateEdit *>(QStringLiteral("snoozeUntil"))->setDate(day("2026-12-15"));
        open.form()->confirm();
        QCOMPARE(open.rows("driftingRows").size(), before - 1);
        QCOMPARE(open.bench.journal->people().peer(first.peer.id)->snoozeUntil, day("2026-12-15"));
        open.undo();
        QCOMPARE(open.rows("driftingRows").size(), before);
    }
    void whatNobodyLoggedIsMarkedHeldInPlace()
    {
        OpenPage open(DeskBench::Content::Sample, "2026-11-19T07:30");
        open.bench.clock.set(utc("2026-11-20T07:30"));
        open.open();
        QCOMPARE(open.rows("unloggedRows").size(), 3);
        const SyncRow dana = open.page->model().today().unlogged.first();
        open.rows("unloggedRows").first()->findChild<QPushButton *>(QStringLiteral("held"))->click();
        QCOMPARE(open.rows("unloggedRows").size(), 2);
        QCOMPARE(open.bench.journal->oneOnOnes().meeting(dana.meetingId)->state, MeetingState::Held);
        open.undo();
        QCOMPARE(open.rows("unloggedRows").size(), 3);
    }
    void anEmptyRailIsHidden()
    {
        OpenPage open(DeskBench::Content::Empty);
        open.open();
        for (const char *card : {"decisions", "unlogged", "commitments", "beforeStaff", "drifting"})
            QVERIFY2(!open.named(card)->isVisible(), card);
        QVERIFY(open.named("addPeers")->isVisible());
        open.page->findChild<QPushButton *>(QStringLiteral("addPeers"))->click();
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Triage);
    }
    void withoutASyncASeriesIsOfferedAndStarted()
    {
        OpenPage open(DeskBench::Content::Empty);
        const Id dana = open.bench.addPeer("Dana Whitfield");
        open.open();
        auto *offer = open.page->findChild<QPushButton *>(QStringLiteral("newSeries"));
        QVERIFY(offer != nullptr && offer->isVisible());
        offer->click();
        QVERIFY(open.form() != nullptr);
        open.form()->confirm();
        const auto series = open.bench.journal->oneOnOnes().ofPeer(dana);
        VERIFY_OK(series);
        QCOMPARE(series->term.schedule.rhythm, Rhythm::everyWeeks(2, Qt::Thursday)); // moderate
        QCOMPARE(series->term.lastDay, day("2027-02-17"));
        QCOMPARE(open.page->model().state(), TodayState::FirstWeek);
    }
    void belowTheNarrowWidthTheRailDropsUnderTheList()
    {
        OpenPage open;
        open.open();
        QWidget *rail = open.named("decisions");
        QWidget *syncs = open.named("syncs");
        const QWidget *page = open.page;
        const auto left = [page](QWidget *widget) { return widget->mapTo(page, QPoint()).x(); };
        const auto top = [page](QWidget *widget) { return widget->mapTo(page, QPoint()).y(); };
        QVERIFY(left(rail) > left(syncs) + syncs->width());
        open.bench.window.resize(1100, 700);
        QTRY_VERIFY(top(rail) > top(syncs) + syncs->height());
        QVERIFY(left(rail) < left(syncs) + syncs->width());
    }
    void nothingIsWiderThanTheSmallestWindow()
    {
        OpenPage open;
        open.bench.window.resize(960 - 56, 640);
        open.open();
        const auto *area = open.page->findChild<QScrollArea *>();
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
    void theFocusComesBackToItsRowAfterAChangeElsewhere()
    {
        OpenPage open;
        open.open();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Down);
        const QString key = qobject_cast<ListRow *>(OpenPage::focus())->key();
        VERIFY_OK(open.bench.journal->promises().keep(open.page->model().today().theirs.first().commitment.id));
        QVERIFY(OpenPage::focus() != nullptr);
        QCOMPARE(qobject_cast<ListRow *>(OpenPage::focus())->key(), key);
    }
    void whenTheLastSyncGoesTheFocusIsOnWhatIsOfferedInstead()
    {
        OpenPage open(DeskBench::Content::Empty);
        Meeting meeting;
        meeting.peerId = open.bench.addPeer("Dana Whitfield");
        meeting.date = day("2026-11-19");
        meeting.time = QTime(10, 0);
        meeting.zone = "Europe/Berlin";
        const Id planned = open.bench.journal->oneOnOnes().plan(meeting).value();
        open.open();
        open.rows("syncs").first()->setFocus();
        VERIFY_OK(open.bench.journal->oneOnOnes().skip(planned, {}));
        QCOMPARE(OpenPage::focus(), open.named("newSeries"));
    }
    void whenACardIsEmptiedTheFocusGoesToTheSyncs()
    {
        OpenPage open(DeskBench::Content::Empty);
        Commitment promise;
        promise.peerId = open.bench.addPeer("Dana Whitfield");
        promise.text = QStringLiteral("pricing draft");
        promise.due = day("2026-11-20");
        VERIFY_OK(open.bench.journal->promises().add(promise));
        open.open();
        open.rows("commitmentsRows").first()->setFocus();
        QTest::keyClick(OpenPage::focus(), Qt::Key_Space);
        QVERIFY(!open.named("commitments")->isVisible());
        QCOMPARE(OpenPage::focus(), open.named("newSeries"));
    }
    void aReloadNeitherScrollsNorLosesTheRow()
    {
        OpenPage open;
        open.open();
        const QString key = qobject_cast<ListRow *>(OpenPage::focus())->key();
        const auto *bar = open.page->findChild<QScrollArea *>()->verticalScrollBar();
        QCOMPARE(bar->value(), 0);
        Q_EMIT theme().changed(); // makes all rows anew
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 0);
        QCOMPARE(OpenPage::focus()->objectName(), key);
    }
    void everythingThatCanBeActedOnHasAName()
    {
        OpenPage open;
        open.open();
        for (const QWidget *widget : open.page->findChildren<QWidget *>()) {
            const bool acts = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const ListRow *>(widget);
            if (!acts)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
    void itCanBeSeenMirrored()
    {
        OpenPage open;
        open.bench.window.setLayoutDirection(Qt::RightToLeft);
        open.open();
        QWidget *rail = open.named("decisions");
        QWidget *syncs = open.named("syncs");
        QVERIFY(rail->mapTo(open.page, QPoint()).x() < syncs->mapTo(open.page, QPoint()).x());
        auto *log = open.rows("syncs").first()->findChild<QPushButton *>(QStringLiteral("logButton"));
        QVERIFY(log->mapTo(open.rows("syncs").first(), QPoint()).x() < 200);
    }
    void aMirroredRowKeepsItsButtonsAwayFromItsWords()
    {
        const Mirrored mirrored;
        OpenPage opened;
        opened.open();
        ListRow *row = opened.rows("syncs").first();
        row->setFocus(Qt::TabFocusReason);
        for (const char *name : {"prepButton", "logButton"}) {
            const auto *button = row->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY(button->isVisible());
            QVERIFY(button->mapTo(row, QPoint(button->width(), 0)).x() < row->width() / 4);
        }
        const ListRow *decision = opened.rows("decisionsRows").first();
        const auto *renew = decision->findChild<QAbstractButton *>(wordFor(TermDecision::Renewed));
        QVERIFY(renew != nullptr);
        QVERIFY(renew->mapTo(decision, QPoint(renew->width(), 0)).x() < decision->width() * 3 / 4);
    }
    void theWeeksReviewIsOfferedFromItsDayUntilItIsFinished()
    {
        OpenPage opened(DeskBench::Content::Sample, "2026-11-19T07:30");
        opened.open();
        auto *review = opened.page->findChild<QPushButton *>(QStringLiteral("reviewButton"));
        QVERIFY(!review->isVisible()); // last Friday's is finished
        opened.bench.clock.set(utc("2026-11-20T07:30"));
        opened.page->enter({});
        QVERIFY(review->isVisible());
        review->click();
        QCOMPARE(opened.bench.navigator.went.last().page, PageId::Review);
        VERIFY_OK(opened.bench.journal->weeklyReviews().finish());
        QVERIFY(!review->isVisible());
        VERIFY_OK(opened.bench.journal->undo());
        QVERIFY(review->isVisible());
    }
    void thePeopleOfTheSampleAreToldApartByTheirColours()
    {
        const DeskBench bench;
        const auto peers = bench.journal->people().all();
        QVERIFY(peers);
        QSet<QRgb> fills;
        for (const Peer &peer : *peers)
            fills << theme().tint(peer.id).fill.rgb();
        QVERIFY(peers->size() >= 9);
        QVERIFY2(fills.size() >= 7, qPrintable(QString::number(fills.size())));
    }
};

LANAI_TEST(TstTodaypage, tst_todaypage)
#include "tst_todaypage.moc"
