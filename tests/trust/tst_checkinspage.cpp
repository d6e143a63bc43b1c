#include "core/journal/checkins.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/undoing.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/choice.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/heatgrid.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/scalepicker.h"
#include "ui/parts/trendchart.h"
#include "ui/search/foundwords.h"
#include "ui/trust/checkinspage.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class OpenTrust
{
public:
    explicit OpenTrust(DeskBench::Content content = DeskBench::Content::Sample)
        : bench(content)
    {
        begin();
    }
    void begin()
    {
        page = std::make_unique<CheckInsPage>(bench.context());
        delete bench.window.layout();
        (new QVBoxLayout(&bench.window))->addWidget(page.get());
        QObject::connect(bench.journal.get(), &Journal::changed, page.get(), &CheckInsPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        enter({});
    }
    void enter(const Id &peer, const Id &checkIn = {}) const
    {
        Place place;
        place.page = PageId::Trust;
        place.peer = peer;
        place.thing = checkIn;
        page->enter(place);
        QCoreApplication::processEvents();
    }
    template<class Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Id peer(const char *name) const { return bench.journal->people().find(QString::fromUtf8(name))->id; }
    [[nodiscard]] QList<CheckIn> checkInsOf(const char *name) const
    {
        return bench.journal->checkIns().ofPeer(peer(name)).value();
    }
    void score(const char *name, Qt::Key key) const
    {
        auto *scale = named<ScalePicker>(name);
        scale->setFocus(Qt::TabFocusReason);
        QTest::keyClick(scale->cell(0), key);
    }
    void scoreAll() const
    {
        score("listeningScore", Qt::Key_4);
        score("open-mindednessScore", Qt::Key_3);
        score("vulnerabilityScore", Qt::Key_2);
        score("trustScore", Qt::Key_3);
    }
    [[nodiscard]] HeatGrid *grid() const { return named<HeatGrid>("trustGrid"); }
    [[nodiscard]] QPushButton *save() const { return named<QPushButton>("checkInSave"); }

    DeskBench bench;
    std::unique_ptr<CheckInsPage> page;
};

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class TstCheckInsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleStandsAsInThePicture()
    {
        const OpenTrust open;
        const QStringList texts = textsIn(*open.page);
        QVERIFY(texts.contains(
            QStringLiteral("Five of nine peers checked in this month. Tomás has been at 2 since August.")));
        QVERIFY(texts.contains(QStringLiteral("Check-in, November")));
        QVERIFY(texts.contains(QStringLiteral("About how you show up with Dana")));
        QVERIFY(texts.contains(QStringLiteral("ten check-ins, three with their own answer")));
        QVERIFY(texts.contains(QStringLiteral("Never exported")));
        QCOMPARE(open.grid()->model()->rowCount(), 9);
        QVERIFY(open.grid()->model()->index(0, 11).data(HeatModel::MarkedRole).toBool());
        QCOMPARE(open.named<ScalePicker>("listeningScore")->value(), 4);
        QCOMPARE(open.named<ScalePicker>("vulnerabilityScore")->value(), 3);
        QCOMPARE(open.named<ScalePicker>("trustScore")->value(), 4);
        QCOMPARE(open.named<ScalePicker>("theirRating")->value(), 4);
        QCOMPARE(open.named<QLineEdit>("listeningFact")->text(),
                 QStringLiteral("I let her finish, and could repeat it back."));
        QCOMPARE(open.named<QPlainTextEdit>("theirWords")->toPlainText(),
                 QStringLiteral("Better. You stopped solving it while I was still explaining it."));
        QCOMPARE(open.named<DropButton>("practice")->text(), QStringLiteral("Name one thing I am unsure of, early."));
        QVERIFY(!open.save()->isEnabled()); // nothing was changed
        QCOMPARE(open.named<TrendChart>("trustTrend")->data().points.size(), 10);
    }
    void theFilterShowsWhatIsAskedFor()
    {
        const OpenTrust open;
        open.named<QPushButton>("listening")->click();
        QCOMPARE(open.page->model().measure(), TrustMeasure::Listening);
        QCOMPARE(open.grid()->model()->index(0, 3).data().toString(), QStringLiteral("2")); // March; trust is 3
        open.named<QPushButton>("trust")->click();
        QCOMPARE(open.grid()->model()->index(0, 3).data().toString(), QStringLiteral("3"));
    }
    void enterOnACellOpensThatMonthsCheckIn()
    {
        const OpenTrust open;
        HeatGrid *grid = open.grid();
        grid->setFocus(Qt::TabFocusReason);
        grid->setCurrentIndex(grid->model()->index(4, 8)); // Tomás, August
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(textsIn(*open.page).contains(QStringLiteral("Check-in, August")));
        QVERIFY(textsIn(*open.page).contains(QStringLiteral("About how you show up with Tomás")));
        QCOMPARE(open.named<QDateEdit>("checkInDay")->date(), day("2026-08-10"));
        QVERIFY(grid->model()->index(4, 8).data(HeatModel::MarkedRole).toBool());
        QTest::keyClick(open.named<TrendChart>("trustTrend"), Qt::Key_End);
        QTest::keyClick(open.named<TrendChart>("trustTrend"), Qt::Key_Return);
        QCOMPARE(open.page->model().said().on, day("2026-11-09"));
    }
    void aMonthWithoutOneBeginsOne()
    {
        const OpenTrust open;
        HeatGrid *grid = open.grid();
        grid->setCurrentIndex(grid->model()->index(1, 11)); // Priya, November
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(open.page->model().isNew());
        QCOMPARE(open.page->model().said().on, day("2026-11-19"));
        grid->setCurrentIndex(grid->model()->index(6, 10)); // Hannah, October
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(open.page->model().said().on, day("2026-10-31"));
        QVERIFY(!open.named<QToolButton>("checkInDelete")->isVisible());
    }
    void aNewOneIsSavedByKeyboardAndTakenBack()
    {
        OpenTrust open;
        open.enter(open.peer("Priya"));
        const qsizetype before = open.checkInsOf("Priya").size();
        QVERIFY(!open.save()->isEnabled());
        open.score("listeningScore", Qt::Key_4);
        QVERIFY(open.named<Label>("checkInMissing")->text().startsWith(QStringLiteral("Still to say:")));
        QVERIFY(!open.save()->isEnabled());
        open.scoreAll();
        auto *fact = open.named<QLineEdit>("vulnerabilityFact");
        QTest::keyClicks(fact, QStringLiteral(" Said sorry "));
        QVERIFY(open.save()->isEnabled());
        QVERIFY(open.named<Label>("checkInMissing")->text().isEmpty());
        open.bench.actions.action(QStringLiteral("trust-save"))->trigger();
        const QList<CheckIn> after = open.checkInsOf("Priya");
        QCOMPARE(after.size(), before + 1);
        QCOMPARE(after.first().vulnerability, (ConductScore{2, QStringLiteral("Said sorry")}));
        QCOMPARE(after.first().trust, 3);
        QCOMPARE(open.grid()->model()->index(1, 11).data().toString(), QStringLiteral("3"));
        QVERIFY(!open.page->model().isNew());
        QVERIFY(open.bench.toasts.offers());
        open.bench.toasts.press();
        QCOMPARE(open.checkInsOf("Priya").size(), before);
        QCOMPARE(open.grid()->model()->index(1, 11).data().toString(), QStringLiteral("–"));
    }
    void whatTheySayIsAskedForOnceTheyWereAsked()
    {
        const OpenTrust open;
        open.enter(open.peer("Priya"));
        QVERIFY(!open.named<QPlainTextEdit>("theirWords")->isVisible());
        open.named<QPushButton>("yes")->click();
        QVERIFY(open.named<QPlainTextEdit>("theirWords")->isVisible());
        open.named<QPlainTextEdit>("theirWords")->setPlainText(QStringLiteral("Fine"));
        open.named<QPushButton>("no")->click();
        QVERIFY(!open.named<QPlainTextEdit>("theirWords")->isVisible());
        QCOMPARE(open.page->model().said().theirWords, QStringLiteral("Fine")); // nothing is lost
    }
    void thePracticeBecomesTheIntentionOfTheNext1on1()
    {
        const OpenTrust open;
        open.enter(open.peer("Priya"));
        open.scoreAll();
        QMenu *menu = open.named<DropButton>("practice")->menu();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("Ask “what else?”")))
                action->trigger();
        }
        QCOMPARE(open.named<Label>("intended")->text(), QStringLiteral("The intention of the 1:1 on Tue 24 Nov."));
        open.save()->click();
        const auto next = open.bench.journal->oneOnOnes().on(open.peer("Priya"), day("2026-11-24"));
        VERIFY_OK(next);
        QCOMPARE(next->practiceId, open.page->model().said().practiceId);
    }
    void anEarlierOneIsChangedAndDeletedAndComesBack()
    {
        OpenTrust open;
        open.enter({}, open.checkInsOf("Hannah").first().id);
        QCOMPARE(open.page->model().said().on, day("2026-09-08"));
        open.score("trustScore", Qt::Key_1);
        open.save()->click();
        QCOMPARE(open.checkInsOf("Hannah").first().trust, 1);
        const qsizetype before = open.checkInsOf("Hannah").size();
        open.named<QToolButton>("checkInDelete")->click();
        QCOMPARE(open.checkInsOf("Hannah").size(), before - 1);
        QVERIFY(open.page->model().isNew()); // that month's, begun anew
        open.bench.toasts.press();
        QCOMPARE(open.checkInsOf("Hannah").size(), before);
    }
    void whatIsWrittenSurvivesLeavingAndClosing()
    {
        OpenTrust open;
        open.enter(open.peer("Priya"));
        open.named<QPlainTextEdit>("easier")->setPlainText(QStringLiteral("Send numbers"));
        QVERIFY(open.page->unkept());
        open.page->leave();
        QVERIFY(!open.page->unkept());
        open.begin(); // locked, and unlocked
        open.enter(open.peer("Priya"));
        QCOMPARE(open.named<QPlainTextEdit>("easier")->toPlainText(), QStringLiteral("Send numbers"));
        QVERIFY(open.named<InlineBar>("checkInDraft")->isVisible());
        open.named<QPushButton>("checkInDiscard")->click();
        QVERIFY(open.named<QPlainTextEdit>("easier")->toPlainText().isEmpty());
        open.begin();
        open.enter(open.peer("Priya"));
        QVERIFY(open.named<QPlainTextEdit>("easier")->toPlainText().isEmpty());
    }
    void whatIsRefusedIsSaidAndStays()
    {
        OpenTrust open;
        open.enter(open.peer("Priya"));
        open.scoreAll();
        open.named<QPlainTextEdit>("easier")->setPlainText(QStringLiteral("Send numbers"));
        open.page->model().setDay(day("2026-11-20"));
        open.save()->click();
        QVERIFY(open.named<InlineBar>("checkInError")->isVisible());
        QVERIFY(open.named<InlineBar>("checkInError")->message().contains(QStringLiteral("still to come")));
        QCOMPARE(open.named<QPlainTextEdit>("easier")->toPlainText(), QStringLiteral("Send numbers"));
    }
    void whatSearchFindsOpensThatCheckIn()
    {
        const OpenTrust open;
        SearchHit hit;
        hit.kind = FoundKind::CheckIn;
        hit.id = open.checkInsOf("Hannah").first().id;
        open.page->enter(FoundWords::place(hit));
        QCOMPARE(open.page->model().said().id, hit.id);
        QVERIFY(textsIn(*open.page).contains(QStringLiteral("Check-in, September")));
    }
    void whatIsDueIsSaidAndOneClickAway()
    {
        const OpenTrust open;
        auto *due = open.named<QWidget>("trustDue");
        QStringList texts;
        for (const QPushButton *button : due->findChildren<QPushButton *>())
            texts << button->text();
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("Ask Tomás again"), QStringLiteral("A check-in about Hannah is due")}));
        due->findChildren<QPushButton *>().last()->click();
        QVERIFY(open.page->model().isNew());
        QVERIFY(textsIn(*open.page).contains(QStringLiteral("About how you show up with Hannah")));
    }
    void aPeerWithoutASeriesIsThereWhenOneCameForThem()
    {
        const OpenTrust open;
        open.enter(open.peer("Rafael"));
        QCOMPARE(open.grid()->model()->rowCount(), 10);
        QVERIFY(textsIn(*open.page).contains(QStringLiteral("About how you show up with Rafael")));
    }
    void withoutAnybodyItSaysWhatGoesHere()
    {
        const OpenTrust open(DeskBench::Content::Empty);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!open.grid()->isVisible());
        QVERIFY(!open.save()->isVisible());
        open.named<QPushButton>("trustStart")->click();
        QCOMPARE(open.bench.navigator.went.last().page, PageId::OneOnOnes);
    }
    void narrowTheFormStandsBelow()
    {
        OpenTrust open;
        auto *form = open.named<QWidget>("checkInForm");
        QVERIFY(!open.page->isNarrow());
        QVERIFY(form->mapTo(open.page.get(), QPoint()).x() > open.grid()->width());
        open.bench.window.resize(960, 640);
        QCoreApplication::processEvents();
        QVERIFY(open.page->isNarrow());
        QVERIFY(form->mapTo(open.page.get(), QPoint()).y() > open.grid()->mapTo(open.page.get(), QPoint()).y());
        QCOMPARE(form->mapTo(open.page.get(), QPoint()).x(), open.grid()->mapTo(open.page.get(), QPoint()).x());
    }
};

LANAI_TEST(TstCheckInsPage, tst_checkinspage)
#include "tst_checkinspage.moc"
