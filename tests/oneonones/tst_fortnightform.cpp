#include "core/journal/awayweeks.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/fortnightform.h"
#include "ui/oneonones/oneononespage.h"
#include "ui/parts/choice.h"
#include "ui/parts/label.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

class FortnightDesk
{
public:
    explicit FortnightDesk(DeskBench::Content content = DeskBench::Content::Sample)
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
    void open() const { page->findChild<QPushButton *>(QStringLiteral("planFortnight"))->click(); }
    [[nodiscard]] FortnightForm *form() const
    {
        for (FortnightForm *form : page->findChildren<FortnightForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    [[nodiscard]] Meeting met(const char *name, const char *on) const
    {
        const Id peer = bench.journal->people().find(QString::fromUtf8(name))->id;
        const Result<Meeting> found = bench.journal->oneOnOnes().on(peer, day(on));
        return found ? *found : Meeting();
    }
    [[nodiscard]] FortnightRow *row(const char *name, const char *on) const
    {
        return form()->findChild<FortnightRow *>(QStringLiteral("fortnight-") + idText(met(name, on).id));
    }
    void choose(const char *name, const char *on, const char *fate) const
    {
        row(name, on)->findChild<QPushButton *>(QString::fromLatin1(fate))->click();
    }
    [[nodiscard]] Label *week(int at) const
    {
        return form()->findChild<Label *>(QStringLiteral("fortnightLoad%1").arg(at));
    }
    [[nodiscard]] QString load() const { return week(2)->text(); } // of the week with 3 December

    DeskBench bench;
    OneOnOnesPage *page;
};

} // namespace

class TstFortnightForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allThatIsPlannedStandsThereAndStays()
    {
        FortnightDesk desk;
        desk.open();
        QVERIFY(desk.row("Dana", "2026-11-19") != nullptr);
        QVERIFY(desk.row("Dana", "2026-12-03") != nullptr); // the fourteenth day
        QVERIFY(desk.form()->findChild<FortnightRow *>(QStringLiteral("fortnight-") +
                                                       idText(desk.met("Dana", "2026-12-10").id)) == nullptr);
        desk.form()->confirm();
        QTRY_VERIFY(desk.form() == nullptr);
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Planned);
        QVERIFY(desk.bench.toasts.text().isEmpty()); // nothing was done
    }
    void whatIsChosenIsDoneTogetherForOneReason()
    {
        FortnightDesk desk;
        desk.open();
        const Id wei = desk.met("Wei", "2026-11-26").id;
        desk.choose("Dana", "2026-12-03", "skip");
        desk.choose("Wei", "2026-11-26", "move");
        auto *to = desk.row("Wei", "2026-11-26")->findChild<QDateEdit *>(QStringLiteral("fateDay"));
        QVERIFY(to->isVisible());
        to->setDate(day("2026-12-04"));
        auto *why = desk.form()->findChild<QLineEdit *>(QStringLiteral("fortnightWhy"));
        why->setText(QStringLiteral("release"));
        QTest::keyClick(why, Qt::Key_Return);
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Skipped);
        QCOMPARE(desk.met("Dana", "2026-12-03").why, QStringLiteral("release"));
        QCOMPARE(desk.bench.journal->oneOnOnes().meeting(wei)->date, day("2026-12-04"));
        QCOMPARE(desk.bench.toasts.text(), QStringLiteral("1 moved, 1 skipped."));
        desk.bench.toasts.press();
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Planned);
        QCOMPARE(desk.met("Wei", "2026-11-26").state, MeetingState::Planned);
    }
    void theLoadFollowsWhatIsChosen()
    {
        const FortnightDesk desk;
        desk.open();
        QVERIFY2(desk.load().contains(QStringLiteral("more than 3 on Thu 3 Dec")), qPrintable(desk.load()));
        desk.choose("Hannah", "2026-12-03", "skip");
        QVERIFY2(!desk.load().contains(QStringLiteral("more than 3")), qPrintable(desk.load()));
        desk.choose("Hannah", "2026-12-03", "keep");
        QVERIFY2(desk.load().contains(QStringLiteral("more than 3 on Thu 3 Dec")), qPrintable(desk.load()));
    }
    void timesAwayAreSaid()
    {
        FortnightDesk desk;
        VERIFY_OK(desk.bench.journal->awayWeeks().add({{}, day("2026-12-01"), day("2026-12-03"), {}}));
        desk.open();
        QVERIFY(desk.row("Dana", "2026-12-03")->accessibleName().contains(QStringLiteral("you are away")));
        QVERIFY(!desk.row("Dana", "2026-11-19")->accessibleName().contains(QStringLiteral("you are away")));
    }
    void whatElsewhereIsSkippedMeanwhileRefusesAllAndSaysSo()
    {
        FortnightDesk desk;
        desk.open();
        desk.choose("Dana", "2026-12-03", "skip");
        desk.choose("Wei", "2026-11-26", "skip");
        VERIFY_OK(desk.bench.journal->oneOnOnes().skip(desk.met("Wei", "2026-11-26").id, {}));
        desk.form()->confirm();
        QVERIFY(!desk.form()->refusal().isEmpty());
        QCOMPARE(desk.met("Dana", "2026-12-03").state, MeetingState::Planned);
    }
    void theLimitsAreOneStepAway()
    {
        const FortnightDesk desk;
        desk.open();
        desk.form()->findChild<QPushButton *>(QStringLiteral("fortnightLimits"))->click();
        QCOMPARE(desk.bench.navigator.went.last().page, PageId::Settings);
        QTRY_VERIFY(desk.form() == nullptr);
    }
    void withNothingPlannedItSaysWhatItIsFor()
    {
        const FortnightDesk desk(DeskBench::Content::Empty);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
        QVERIFY(desk.form() != nullptr);
        QVERIFY(desk.form()->findChild<QLineEdit *>(QStringLiteral("fortnightWhy")) == nullptr);
        desk.form()->confirm();
        QTRY_VERIFY(desk.form() == nullptr);
    }
};

LANAI_TEST(TstFortnightForm, tst_fortnightform)
#include "tst_fortnightform.moc"
