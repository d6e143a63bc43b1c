#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "core/journal/settings.h"
#include "core/journal/weeklyreview.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/smallform.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewrow.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

// Friday morning: yesterday's three 1:1s were not logged.
class OpenReview
{
public:
    explicit OpenReview(DeskBench::Content content = DeskBench::Content::Sample)
        : bench(content)
        , page(new ReviewPage(bench.context(), &bench.window))
    {
        bench.clock.set(utc("2026-11-20T08:00"));
        auto *column = new QVBoxLayout(&bench.window);
        column->setContentsMargins({});
        column->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &ReviewPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter({});
        QCoreApplication::processEvents();
    }
    // Steps down to the line; empty key: it isn't there.
    QString goTo(ReviewPart part, const char *name) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        for (int i = 0; i < 100; ++i) {
            const ReviewLine &line = page->current()->line();
            if (line.part == part && line.peer.name.startsWith(QString::fromUtf8(name)))
                return line.key();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        return {};
    }
    [[nodiscard]] bool has(const QString &key) const { return page->model().line(key) != nullptr; }
    // One that was closed is gone a little later.
    [[nodiscard]] SmallForm *form() const
    {
        for (SmallForm *form : page->findChildren<SmallForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    // Enter, in the form that is open.
    void confirm() const
    {
        QVERIFY(form() != nullptr);
        QTest::keyClick(form(), Qt::Key_Return);
    }
    void undo() { bench.toasts.press(); }
    [[nodiscard]] Id peer(const char *name) const
    {
        return bench.journal->people().find(QString::fromUtf8(name)).value().id;
    }
    [[nodiscard]] QList<Place> went() const { return bench.navigator.went; }

    DeskBench bench;
    ReviewPage *page;
};

} // namespace

class TstReviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itBeginsOnTheFirstLineWhichShowsItsKeys()
    {
        const OpenReview open;
        QCOMPARE(QApplication::focusWidget(), open.page->current());
        QCOMPARE(open.page->current()->line().part, ReviewPart::Unlogged);
        auto *held = open.page->current()->findChild<QPushButton *>(QStringLiteral("review-held"));
        QVERIFY(held != nullptr && held->isVisible());
        QVERIFY(open.page->current()->accessibleDescription().contains(QStringLiteral("H: Held")));
        ReviewRow *first = open.page->current();
        open.press(Qt::Key_Down);
        QVERIFY(open.page->current() != first);
        QTRY_VERIFY(!held->isVisible());
    }
    void theDueDayStaysInSightWhereTheKeysTakeItsPlace()
    {
        const OpenReview open;
        open.goTo(ReviewPart::Commitment, "Hannah");
        const ReviewRow *on = open.page->current();
        QCOMPARE(on->secondLine().size(), 2);
        QCOMPARE(on->secondLine().last().text, QStringLiteral("due Mon 23 Nov"));
        QCOMPARE(on->secondLine().last().colour, Colour::Due);
        open.press(Qt::Key_Up);
        QTRY_COMPARE(on->secondLine().size(), 1); // it stands at the row's end again
    }
    void aDecisionsKeysSayItAll()
    {
        const OpenReview open;
        open.goTo(ReviewPart::Decision, "Priya");
        QCOMPARE(open.page->current()->secondLine().size(), 1);
    }
    void oneLetterHoldsAMeetingAndTheLineLeaves()
    {
        OpenReview open;
        const QString key = open.goTo(ReviewPart::Unlogged, "Dana");
        QVERIFY(!key.isEmpty());
        open.press(Qt::Key_H);
        QVERIFY(!open.has(key));
        QCOMPARE(open.bench.journal->oneOnOnes().on(open.peer("Dana"), day("2026-11-19"))->state, MeetingState::Held);
        QVERIFY(open.page->current() != nullptr);
        QCOMPARE(QApplication::focusWidget(), open.page->current()); // on the next line
        open.undo();
        QVERIFY(open.has(key));
    }
    void twoKeysSkipIt()
    {
        OpenReview open;
        const QString key = open.goTo(ReviewPart::Unlogged, "Marcus");
        open.press(Qt::Key_S);
        QVERIFY(open.form() != nullptr);
        open.confirm();
        QTRY_VERIFY(!open.has(key));
        open.undo();
        QVERIFY(open.has(key));
    }
    void lLogsIt()
    {
        const OpenReview open;
        open.goTo(ReviewPart::Unlogged, "Elena");
        open.press(Qt::Key_L);
        QCOMPARE(open.went().last().page, PageId::Log);
        QCOMPARE(open.went().last().meeting, open.page->current()->line().thing);
    }
    void aCommitmentIsKeptDroppedOrAgreedOnAnew()
    {
        OpenReview open;
        const QString late = open.goTo(ReviewPart::Commitment, "Elena");
        open.press(Qt::Key_O); // late: refused by rule, so it isn't offered
        QVERIFY(open.form() == nullptr);
        open.press(Qt::Key_K);
        QVERIFY(!open.has(late));
        open.undo();
        QVERIFY(open.has(late));
        open.goTo(ReviewPart::Commitment, "Elena");
        open.press(Qt::Key_D);
        QVERIFY(!open.has(late));
        const QString due = open.goTo(ReviewPart::Commitment, "Hannah");
        open.press(Qt::Key_O);
        QVERIFY(open.form() != nullptr);
        open.form()->findChild<QDateEdit *>(QStringLiteral("newDue"))->setDate(day("2026-12-10"));
        open.confirm();
        QTRY_VERIFY(!open.has(due));
        open.undo();
        QVERIFY(open.has(due));
    }
    void aDecisionIsLedToWithItsChoice_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("choice");
        QTest::newRow("renew") << int(Qt::Key_R) << QStringLiteral("renew");
        QTest::newRow("change") << int(Qt::Key_C) << QStringLiteral("change");
        QTest::newRow("pause") << int(Qt::Key_P) << QStringLiteral("pause");
        QTest::newRow("end") << int(Qt::Key_E) << QStringLiteral("end");
    }
    void aDecisionIsLedToWithItsChoice()
    {
        QFETCH(const int, key);
        QFETCH(const QString, choice);
        const OpenReview open;
        open.goTo(ReviewPart::Decision, "Priya");
        open.press(Qt::Key(key));
        QCOMPARE(open.went().last().page, PageId::Decision);
        QCOMPARE(open.went().last().words, choice);
        QCOMPARE(open.went().last().peer, open.peer("Priya"));
        QVERIFY(open.bench.journal->oneOnOnes().ofPeer(open.peer("Priya"))->needsDecision); // nothing renews itself
    }
    void aLineIsAddedToAnAgenda()
    {
        OpenReview open;
        const QString key = open.goTo(ReviewPart::Ahead, "Wei Lin");
        open.press(Qt::Key_A);
        QVERIFY(open.form() != nullptr);
        open.form()->findChild<QLineEdit *>(QStringLiteral("agendaText"))->setText(QStringLiteral("the brand film"));
        open.confirm();
        QTRY_VERIFY(open.page->model().line(key)->agenda.contains(QStringLiteral("the brand film")));
        QCOMPARE(open.page->current()->key(), key); // it stays: one may add another
        open.undo();
        QVERIFY(!open.page->model().line(key)->agenda.contains(QStringLiteral("the brand film")));
    }
    void anEmptyAgendaLineIsRefusedInTheForm()
    {
        const OpenReview open;
        open.goTo(ReviewPart::Ahead, "Wei Lin");
        open.press(Qt::Key_A);
        open.form()->confirm();
        QVERIFY(!open.form()->refusal().isEmpty());
    }
    void somebodyIsReachedOutTo()
    {
        OpenReview open;
        const QString key = open.goTo(ReviewPart::ReachOut, "");
        const Id peer = open.page->current()->line().peer.id;
        open.press(Qt::Key_M);
        QVERIFY(open.form() != nullptr);
        QCOMPARE(open.form()->findChild<QDateEdit *>(QStringLiteral("planDay"))->date(), day("2026-11-26"));
        open.confirm();
        QTRY_VERIFY(!open.has(key));
        QCOMPARE(open.bench.journal->oneOnOnes().on(peer, day("2026-11-26"))->time, QTime(10, 0));
        open.undo();
        QVERIFY(open.has(key));
        open.goTo(ReviewPart::ReachOut, "");
        open.press(Qt::Key_Z);
        open.confirm();
        QTRY_VERIFY(!open.has(key));
        QVERIFY(open.bench.journal->people().peer(peer)->snoozeUntil.isValid());
        open.undo();
        QVERIFY(!open.bench.journal->people().peer(peer)->snoozeUntil.isValid());
        open.goTo(ReviewPart::ReachOut, "");
        open.press(Qt::Key_L);
        QCOMPARE(open.went().last().peer, peer);
    }
    void spaceAndNLeaveALineAsItIs()
    {
        OpenReview open;
        const int before = open.page->model().review().lines();
        open.press(Qt::Key_Space);
        QCOMPARE(open.page->model().review().lines(), before - 1);
        open.press(Qt::Key_N);
        QCOMPARE(open.page->model().review().lines(), before - 2);
        open.undo();
        QCOMPARE(open.page->model().review().lines(), before - 1);
    }
    void withOneKeyALineTheReviewEndsAndTheDayIsKept()
    {
        OpenReview open;
        for (int lines = open.page->model().review().lines(); lines > 0; --lines) {
            QVERIFY(open.page->current() != nullptr);
            open.press(Qt::Key_N);
        }
        QVERIFY(open.page->current() == nullptr);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reviewFinish"));
        open.press(Qt::Key_Return);
        QCOMPARE(open.bench.navigator.backs, 1);
        QCOMPARE(open.bench.journal->settings().get(setting::weeklyReviewFinished).value(), day("2026-11-20"));
        QVERIFY(!open.bench.journal->weeklyReviews().isDue().value());
        open.undo();
        QVERIFY(open.bench.journal->weeklyReviews().isDue().value());
    }
    void enterOpensWhatALineIsAbout()
    {
        const OpenReview open;
        open.goTo(ReviewPart::Ahead, "Wei Lin");
        open.press(Qt::Key_Return);
        QCOMPARE(open.went().last().page, PageId::Prep);
        open.goTo(ReviewPart::Commitment, "Elena");
        open.press(Qt::Key_Return);
        QCOMPARE(open.went().last().page, PageId::Peer);
        open.goTo(ReviewPart::Decision, "Elena");
        open.press(Qt::Key_Return);
        QCOMPARE(open.went().last().page, PageId::Decision);
    }
    void anEmptyJournalSaysThatNothingIsLeft()
    {
        const OpenReview open(DeskBench::Content::Empty);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(open.page->current() == nullptr);
    }
};

LANAI_TEST(TstReviewPage, tst_reviewpage)
#include "tst_reviewpage.moc"
