#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/oneononespage.h"
#include "ui/oneonones/rhythmrow.h"
#include "ui/oneonones/seriesform.h"
#include "ui/oneonones/weekdaybars.h"
#include "ui/parts/label.h"
#include "ui/parts/smallform.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class OpenRhythm
{
public:
    explicit OpenRhythm(DeskBench::Content content = DeskBench::Content::Sample)
        : bench(content)
        , page(new OneOnOnesPage(bench.context(), &bench.window))
    {
        (new QVBoxLayout(&bench.window))->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &OneOnOnesPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] SeriesRow *row(const char *name) const
    {
        for (SeriesRow *row : page->findChildren<SeriesRow *>()) {
            if (row->peer().name.startsWith(QString::fromUtf8(name)) && row->isVisible())
                return row;
        }
        return nullptr;
    }
    // With the focus on it.
    [[nodiscard]] SeriesRow *on(const char *name) const
    {
        SeriesRow *found = row(name);
        if (found != nullptr)
            found->setFocus(Qt::TabFocusReason);
        return found;
    }
    template<class Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Meeting meeting(const Id &id) const { return bench.journal->oneOnOnes().meeting(id).value(); }
    [[nodiscard]] SmallForm *form() const { return page->findChild<SmallForm *>(); }

    DeskBench bench;
    OneOnOnesPage *page;
};

QWidget *focus()
{
    return QApplication::focusWidget();
}

} // namespace

class TstOneononespage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheSampleAsThePictureDoes()
    {
        const OpenRhythm open;
        const QList<RhythmRow> &rows = open.page->model().page().rows;
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.first().series.peer.name, QStringLiteral("Elena Brandt"));
        QCOMPARE(rows.last().series.peer.name, QStringLiteral("Marcus Oyelaran"));
        QCOMPARE(open.page->model().page().without.first().peer.name, QStringLiteral("Aisha Karim"));
        QCOMPARE(open.page->count(), 2);
        QVERIFY(open.row("Dana")->accessibleName().startsWith(
            QStringLiteral("Dana Whitfield, Weekly, Thu 10:00, 45 min, Ends Thu 17 Dec")));
        QVERIFY(open.named<WeekdayBars>("weekdayBars")->spokenValue().contains(QStringLiteral("Tuesday 45 min")));
        QCOMPARE(open.named<Label>("guardOpen")->text(), QStringLiteral("8 of 9"));
        QVERIFY(open.named<Label>("guardHours")->text().startsWith(QStringLiteral("2 h 56 min")));
    }
    void upAndDownGoThroughTheSeriesAndThoseWithout()
    {
        const OpenRhythm open;
        QCOMPARE(focus(), open.row("Elena"));
        QTest::keyClick(focus(), Qt::Key_Down);
        QCOMPARE(focus(), open.row("Priya"));
        QTest::keyClick(focus(), Qt::Key_End);
        QVERIFY(qobject_cast<WithoutSeriesRow *>(focus()) != nullptr);
    }
    void leftAndRightGoThroughTheMeetingsAndSayThem()
    {
        const OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        QVERIFY(dana->picked() == nullptr);
        QTest::keyClick(dana, Qt::Key_Right);
        QCOMPARE(dana->picked()->date, day("2026-11-19")); // the next one
        QTest::keyClick(dana, Qt::Key_Right);
        QVERIFY(dana->accessibleName().contains(QStringLiteral("skipped")));
        QVERIFY(dana->accessibleName().contains(QStringLiteral("US Thanksgiving")));
        QTest::keyClick(dana, Qt::Key_Left);
        QTest::keyClick(dana, Qt::Key_Left);
        QVERIFY(dana->accessibleName().contains(QStringLiteral("held")));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(dana, Qt::Key_Left);
        QCOMPARE(dana->picked()->id, dana->row().meetings.first().id);
        QTest::keyClick(dana, Qt::Key_Escape);
        QVERIFY(dana->picked() == nullptr);
    }
    void enterOpensTheDecisionWhereOneIsNeededElseThePerson()
    {
        const OpenRhythm open;
        QTest::keyClick(open.on("Elena"), Qt::Key_Return);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Decision);
        QTest::keyClick(open.on("Dana"), Qt::Key_Return);
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Peer);
        QCOMPARE(open.bench.navigator.went.last().peer, open.row("Dana")->peer().id);
    }
    void mMovesTheMeetingOneIsOnAndUndoBringsItBack()
    {
        OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        for (int i = 0; i < 3; ++i) // today's, the skipped one, 3 December
            QTest::keyClick(dana, Qt::Key_Right);
        const Id meeting = dana->picked()->id;
        QTest::keyClick(dana, Qt::Key_M);
        QVERIFY(open.form() != nullptr);
        open.form()->findChild<QDateEdit *>(QStringLiteral("moveDay"))->setDate(day("2026-12-04"));
        open.form()->findChild<QLineEdit *>(QStringLiteral("moveWhy"))->setText(QStringLiteral("release"));
        open.form()->confirm();
        QCOMPARE(open.meeting(meeting).date, day("2026-12-04"));
        QCOMPARE(open.meeting(meeting).why, QStringLiteral("release"));
        QTRY_VERIFY(open.row("Dana") != nullptr);
        QCOMPARE(open.row("Dana")->picked()->id, meeting); // where one was
        QVERIFY(open.row("Dana")->picked()->moved);
        open.bench.toasts.press();
        QCOMPARE(open.meeting(meeting).date, day("2026-12-03"));
    }
    void pastTheTermsEndTheToastSaysWhatBecomesOfIt()
    {
        OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        const Id meeting = dana->meant()->id;
        QTest::keyClick(dana, Qt::Key_M);
        open.form()->findChild<QDateEdit *>(QStringLiteral("moveDay"))->setDate(day("2026-12-22"));
        open.form()->confirm();
        QVERIFY(open.meeting(meeting).termId.isNull());
        QVERIFY(open.bench.toasts.text().contains(QStringLiteral("1:1 of its own")));
    }
    void sSkipsWithAReason()
    {
        OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        const Id meeting = dana->meant()->id;
        QTest::keyClick(dana, Qt::Key_S);
        open.form()->findChild<QLineEdit *>(QStringLiteral("skipWhy"))->setText(QStringLiteral("offsite"));
        open.form()->confirm();
        QCOMPARE(open.meeting(meeting).state, MeetingState::Skipped);
        QCOMPARE(open.meeting(meeting).why, QStringLiteral("offsite"));
        open.bench.toasts.press();
        QCOMPARE(open.meeting(meeting).state, MeetingState::Planned);
    }
    void afterTheFormOneIsOnTheRowAgain()
    {
        const OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        const Id meeting = dana->meant()->id;
        QTest::keyClick(dana, Qt::Key_Right);
        QTest::keyClick(dana, Qt::Key_S);
        QTest::keyClick(open.form()->findChild<QLineEdit *>(QStringLiteral("skipWhy")), Qt::Key_Return);
        QCOMPARE(open.meeting(meeting).state, MeetingState::Skipped);
        QCOMPARE(open.bench.window.focusWidget(), open.row("Dana"));
    }
    void whatWasHeldCannotBeMovedAndTheFormSaysSo()
    {
        const OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        QTest::keyClick(dana, Qt::Key_Right);
        QTest::keyClick(dana, Qt::Key_Left);
        QCOMPARE(dana->picked()->state, MeetingState::Held);
        QTest::keyClick(dana, Qt::Key_M);
        open.form()->confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
    }
    void aPlannedOneIsDraggedToAnotherDay()
    {
        OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        const RhythmMeeting next = *dana->meant();
        const auto at = [dana](QDate to) {
            return QPoint(qRound(dana->calendar().x(to, dana->size(), dana->layoutDirection())), dana->height() / 2);
        };
        QTest::mousePress(dana, Qt::LeftButton, {}, at(next.date));
        QCOMPARE(dana->picked()->id, next.id);
        const QPoint to = at(next.date.addDays(4));
        QMouseEvent move(QEvent::MouseMove, to, dana->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(dana, &move);
        QTest::mouseRelease(dana, Qt::LeftButton, {}, to);
        QCOMPARE(open.meeting(next.id).date, next.date.addDays(4));
        QCOMPARE(open.meeting(next.id).time, next.time);
        open.bench.toasts.press();
        QCOMPARE(open.meeting(next.id).date, next.date);
    }
    void theGuardsMoveMovesThatMeetingAndOffersUndo()
    {
        OpenRhythm open;
        const LoadAdvice *advice = open.page->model().lightening();
        QVERIFY(advice != nullptr && advice->kind == LoadAdvice::Kind::Lighter);
        const LoadAdvice wanted = *advice;
        open.named<QPushButton>("guardAct")->click();
        QCOMPARE(open.meeting(wanted.meeting).date, wanted.to);
        open.bench.toasts.press();
        QCOMPARE(open.meeting(wanted.meeting).date, wanted.day);
    }
    void findASlotLeadsToTheChangeOfThatRhythm()
    {
        const OpenRhythm open;
        open.named<QPushButton>("findSlot")->click();
        const Place place = open.bench.navigator.went.last();
        QCOMPARE(place.page, PageId::Decision);
        QCOMPARE(place.words, QStringLiteral("change"));
        QCOMPARE(place.peer, open.page->model().grouping()->peer.id);
    }
    void editLimitsLeadsToTheSettings()
    {
        const OpenRhythm open;
        open.named<QPushButton>("editLimits")->click();
        QCOMPARE(open.bench.navigator.went.last().page, PageId::Settings);
        QCOMPARE(open.bench.navigator.went.last().words, QStringLiteral("you"));
    }
    void theMenuActsOnTheMeetingOneIsOn()
    {
        const OpenRhythm open;
        SeriesRow *dana = open.on("Dana");
        QTest::keyClick(dana, Qt::Key_Space);
        const auto *menu = open.page->findChild<QMenu *>(QStringLiteral("rowMenu"));
        QVERIFY(menu != nullptr);
        menu->findChild<QAction *>(QStringLiteral("menuSkip"))->trigger();
        QVERIFY(open.form() != nullptr);
    }
    void aSeriesIsStartedWithSomebodyWithoutOne()
    {
        const OpenRhythm open;
        const Id aisha = open.page->model().page().without.first().peer.id;
        open.page->findChild<QPushButton *>(QStringLiteral("start-") + idText(aisha))->click();
        QVERIFY(qobject_cast<SeriesForm *>(open.form()) != nullptr);
        open.form()->confirm();
        QTRY_COMPARE(open.page->model().page().rows.size(), 9);
    }
    void anEmptyJournalTeachesAndOffersTheFirst()
    {
        const OpenRhythm open(DeskBench::Content::Empty);
        auto *start = open.named<QPushButton>("emptyNewSeries");
        QVERIFY(start != nullptr && start->isVisible());
        QVERIFY(!open.named<QWidget>("guardCard")->isVisible());
        start->click();
        QVERIFY(qobject_cast<SeriesForm *>(open.form()) != nullptr);
    }
    void inANarrowWindowTheGuardStandsBelow()
    {
        OpenRhythm open;
        const auto *week = open.named<QWidget>("weekdayCard");
        const auto *guard = open.named<QWidget>("guardCard");
        QVERIFY(guard->x() > week->x());
        open.bench.window.resize(960, 640);
        QTRY_VERIFY(open.page->isNarrow() && guard->y() > week->y());
        QCOMPARE(guard->x(), week->x());
    }
    void theCountFollowsDecisionsMadeElsewhere()
    {
        OpenRhythm open;
        open.page->hide();
        const Id elena = open.row("Elena") == nullptr ? open.page->model().page().rows.first().series.peer.id
                                                      : open.row("Elena")->peer().id;
        VERIFY_OK(open.bench.journal->oneOnOnes().decide(elena, Decision{TermDecision::Renewed, {}, {}, {}}));
        QCOMPARE(open.page->count(), 1);
    }
    void whatIsDecidedWhileTheWindowIsInTheTrayStandsThereWhenItIsBack()
    {
        OpenRhythm open;
        const Id elena = open.on("Elena")->peer().id;
        open.bench.window.hide();
        VERIFY_OK(open.bench.journal->oneOnOnes().decide(elena, Decision{TermDecision::Renewed, {}, {}, {}}));
        open.bench.window.show();
        QCOMPARE(open.page->model().page().needDecision(), 1);
    }
};

LANAI_TEST(TstOneononespage, tst_oneononespage)
#include "tst_oneononespage.moc"
