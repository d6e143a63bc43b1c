#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include "ui/oneonones/decisionpage.h"
#include "ui/oneonones/scheduleedit.h"
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

Id peerNamed(const DeskBench &bench, const char *name)
{
    return bench.journal->people().find(QString::fromUtf8(name)).value().id;
}

QString valueOf(const DecisionModel &model, const char *name)
{
    for (const FactLine &line : model.lines()) {
        if (line.name == QString::fromLatin1(name))
            return line.value;
    }
    return {};
}

class OpenDecision
{
public:
    OpenDecision(const char *name, const char *choice)
        : page(new DecisionPage(bench.context(), &bench.window))
        , peer(peerNamed(bench, name))
    {
        (new QVBoxLayout(&bench.window))->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &DecisionPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        Place place;
        place.page = PageId::Decision;
        place.peer = peer;
        place.words = QString::fromLatin1(choice);
        page->enter(place);
    }
    template<class Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] SeriesState series() const { return bench.journal->oneOnOnes().ofPeer(peer).value(); }

    DeskBench bench;
    DecisionPage *page;
    Id peer;
};

} // namespace

class TstDecision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTermsFactsAreSeen()
    {
        DeskBench bench;
        DecisionModel model(*bench.journal);
        VERIFY_OK(model.load(peerNamed(bench, "Priya"), QStringLiteral("renew")));
        QCOMPARE(model.title(), QStringLiteral("1:1s with Priya Raman"));
        QCOMPARE(model.subtitle(),
                 QStringLiteral("The term ends Tue 1 Dec. Nothing renews itself: decide what comes next."));
        QCOMPARE(valueOf(model, "Held"), QStringLiteral("10 of 13, 1 skipped"));
        QCOMPARE(valueOf(model, "Purpose"),
                 QStringLiteral("One set of numbers, and no surprises between product and finance."));
        QCOMPARE(valueOf(model, "Term"), QStringLiteral("Wed 2 Sept to Tue 1 Dec, 13 weeks"));
        QVERIFY(!valueOf(model, "Worth").isEmpty());
        QVERIFY(!model.suggestion().isEmpty());
    }
    void eachWordMakesItsChoice_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("choice");
        QTest::newRow("nothing") << QString() << int(TermDecision::Renewed);
        QTest::newRow("renew") << QStringLiteral("renew") << int(TermDecision::Renewed);
        QTest::newRow("change") << QStringLiteral("change") << int(TermDecision::Changed);
        QTest::newRow("pause") << QStringLiteral("pause") << int(TermDecision::Paused);
        QTest::newRow("end") << QStringLiteral("end") << int(TermDecision::Ended);
        QTest::newRow("stable word") << QStringLiteral("ended") << int(TermDecision::Ended);
        QTest::newRow("none of them") << QStringLiteral("whatever") << int(TermDecision::Renewed);
    }
    void eachWordMakesItsChoice()
    {
        QFETCH(QString, words);
        QFETCH(int, choice);
        DeskBench bench;
        DecisionModel model(*bench.journal);
        VERIFY_OK(model.load(peerNamed(bench, "Elena"), words));
        QCOMPARE(int(model.choice()), choice);
    }
    void whoeverHasNoSeriesHasNothingToDecide()
    {
        DeskBench bench;
        DecisionModel model(*bench.journal);
        VERIFY_REFUSED(model.load(peerNamed(bench, "Aisha"), {}), ErrorCode::NoOpenSeries);
    }
    void whatWouldComeOfItIsSaidBeforehand()
    {
        DeskBench bench;
        DecisionModel model(*bench.journal);
        VERIFY_OK(model.load(peerNamed(bench, "Elena"), QStringLiteral("renew")));
        QCOMPARE(model.until(), day("2027-02-18"));
        QCOMPARE(*model.outcome(), QStringLiteral("The next term: Fri 20 Nov to Thu 18 Feb 2027, 13 weeks. Every 2 "
                                                  "weeks, Thursday."));
        model.choose(TermDecision::Ended);
        QVERIFY(model.outcome()->contains(QStringLiteral("ends today")));
        model.choose(TermDecision::Paused);
        QCOMPARE(model.until(), day("2026-12-17"));
        QVERIFY(model.outcome()->contains(QStringLiteral("Thu 17 Dec")));
    }
    void enterConfirmsAndUndoTakesItBack()
    {
        OpenDecision open("Elena", "renew");
        QVERIFY(open.series().needsDecision);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!open.series().needsDecision);
        QCOMPARE(open.series().terms.last().lastDay, day("2027-02-18"));
        QCOMPARE(open.bench.navigator.backs, 1);
        QVERIFY(open.bench.toasts.offers());
        open.bench.toasts.press();
        QVERIFY(open.series().needsDecision);
    }
    void escLeavesEverythingAsItIs()
    {
        OpenDecision open("Elena", "end");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(open.bench.navigator.backs, 1);
        QVERIFY(open.series().needsDecision);
    }
    void aTermOverThreeMonthsIsRefusedInPlaceAndNothingIsSaved()
    {
        OpenDecision open("Elena", "renew");
        open.named<QDateEdit>("until")->setDate(day("2027-02-21"));
        const QString refusal = open.named<QLabel>("outcome")->text();
        QVERIFY2(refusal.contains(QStringLiteral("three")), qPrintable(refusal));
        open.named<QPushButton>("confirm")->click();
        QVERIFY(open.series().needsDecision);
        QCOMPARE(open.bench.navigator.backs, 0);
        QCOMPARE(open.named<QDateEdit>("until")->date(), day("2027-02-21")); // what was typed stays
        open.named<QDateEdit>("until")->setDate(day("2027-02-18"));
        QVERIFY(open.named<QLabel>("outcome")->text().startsWith(QStringLiteral("The next term")));
    }
    void aPauseThatEndsTodayIsRefused()
    {
        OpenDecision open("Elena", "pause");
        open.named<QDateEdit>("until")->setDate(day("2026-11-19"));
        open.named<QPushButton>("confirm")->click();
        QVERIFY(open.series().needsDecision);
        QCOMPARE(open.bench.navigator.backs, 0);
    }
    void changeOpensAnotherRhythm()
    {
        OpenDecision open("Priya", "change");
        QVERIFY(open.named<QComboBox>("rhythm")->isVisible());
        open.named<QComboBox>("rhythm")->setCurrentIndex(1); // every 2 weeks
        open.named<QLineEdit>("why")->setText(QStringLiteral("The budget is closed."));
        open.named<QPushButton>("confirm")->click();
        const SeriesState after = open.series();
        QCOMPARE(after.terms.last().schedule.rhythm, Rhythm::everyWeeks(2, Qt::Tuesday));
        QCOMPARE(after.terms.at(after.terms.size() - 2).why, QStringLiteral("The budget is closed."));
    }
    void anEndOffersANoteOfThanksToCopy()
    {
        OpenDecision open("Elena", "end");
        QVERIFY(open.named<QPushButton>("copyThanks")->isVisible());
        QVERIFY(!open.named<QDateEdit>("until")->isVisible());
        open.named<QPushButton>("copyThanks")->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Elena, ")));
        open.named<QPushButton>("confirm")->click();
        QCOMPARE(open.series().terms.last().decision, TermDecision::Ended);
    }
    void theChoiceIsMadeByKeyboard()
    {
        OpenDecision open("Elena", "renew");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(open.page->model().choice(), TermDecision::Changed);
        QVERIFY(open.named<QComboBox>("rhythm")->isVisible());
    }
};

LANAI_TEST(TstDecision, tst_decision)
#include "tst_decision.moc"
