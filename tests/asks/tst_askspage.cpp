#include "core/journal/projects.h"
#include "tests/asks/asksbench.h"
#include "tests/support/registry.h"
#include "ui/asks/askpane.h"
#include "ui/asks/circlelines.h"
#include "ui/asks/newask.h"
#include "ui/parts/choice.h"
#include "ui/parts/label.h"
#include "ui/shell/discretion.h"
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

class TstAskspage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstOpenQuestionIsShown()
    {
        const AsksBench bench;
        QCOMPARE(bench.find<Label>("askQuestion")->text(),
                 QStringLiteral("What did you stop measuring this year, and who noticed?"));
        QCOMPARE(bench.current().state, AskState::Open);
        QVERIFY(bench.list().hasFocus());
    }
    void arrowsGoFromQuestionToQuestionAndEnterGoesIntoIt()
    {
        const AsksBench bench;
        const Id first = bench.page.view().id();
        QTest::keyClick(&bench.list(), Qt::Key_Down);
        QVERIFY(bench.page.view().id() != first);
        QTest::keyClick(&bench.list(), Qt::Key_Up);
        QCOMPARE(bench.page.view().id(), first);
        QTest::keyClick(&bench.list(), Qt::Key_Return);
        QVERIFY(bench.page.view().isAncestorOf(bench.window.focusWidget()));
    }
    void theOneThatWasChosenIsThereAgain()
    {
        AsksBench bench;
        QSignalSpy shown(&bench.page, &AsksPage::shown);
        QTest::keyClick(&bench.list(), Qt::Key_Down);
        const Id second = bench.page.view().id();
        QCOMPARE(shown.last().first().value<Id>(), second);
        bench.page.leave();
        bench.page.enter(AsksBench::asksPlace());
        QCOMPARE(bench.page.view().id(), second);
    }
    void whatWasFoundIsOpened()
    {
        AsksBench bench;
        bench.open("offsite");
        QVERIFY(bench.find<Label>("askQuestion")->text().contains(QStringLiteral("offsite")));
        QCOMPARE(bench.list().current(), bench.page.view().id());
    }
    void deletingOffersToTakeItBackAndTheNextIsShown()
    {
        AsksBench bench;
        const Id first = bench.page.view().id();
        QTest::keyClick(&bench.list(), Qt::Key_Delete);
        QVERIFY(bench.page.view().id() != first);
        QVERIFY(bench.page.model().line(first) == nullptr);
        QVERIFY(bench.toasts.offers());
        bench.toasts.press();
        QVERIFY(bench.page.model().line(first) != nullptr);
    }
    void theMenuKeyOffersWhatCanBeDone()
    {
        const AsksBench bench;
        QTest::keyClick(&bench.list(), Qt::Key_Menu);
        auto *menu = bench.find<QMenu>("askMenu");
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().size() > 5);
        menu->close();
    }
    void anEmptyJournalSaysWhatGoesHere()
    {
        AsksBench bench(DeskBench::Content::Empty);
        QVERIFY(bench.find<QAbstractButton>("askFirst")->isVisible());
        bench.press("askFirst");
        QVERIFY(bench.find<NewAsk>("newAskForm")->isVisible());
        QVERIFY(bench.find<QPlainTextEdit>("newQuestion")->hasFocus());
    }
    void theCountIsWhatWaitsForSomebody()
    {
        const AsksBench bench;
        QCOMPARE(bench.page.count(), bench.journal->asks().list()->toActOn());
    }
    void circlesStandBesideAndLeadToTheirPage()
    {
        AsksBench bench;
        const auto rows = bench.find<CircleLines>("asksCircles")->findChildren<CircleLineRow *>();
        QVERIFY(!rows.isEmpty());
        QTest::mouseClick(rows.first(), Qt::LeftButton);
        QCOMPARE(bench.navigator.current().page, PageId::Circles);
        QVERIFY(!bench.navigator.current().thing.isNull());
    }
    void inANarrowWindowWhoKnowsStandsBelow()
    {
        AsksBench bench;
        bench.window.resize(960, 640);
        bench.page.setGeometry(0, 0, 903, 640);
        QVERIFY(bench.page.pane().isNarrow());
        auto *aside = bench.find<QWidget>("askAside");
        QTRY_VERIFY(aside->mapTo(&bench.page, QPoint()).y() > bench.page.view().mapTo(&bench.page, QPoint()).y() + 100);
    }
    void closingAndTakingUpAgain()
    {
        AsksBench bench;
        const Id id = bench.page.view().id();
        bench.press("askClose");
        QCOMPARE(bench.journal->asks().get(id)->state, AskState::Closed);
        QVERIFY(bench.find<QAbstractButton>("askReopen") != nullptr);
        bench.press("askReopen");
        QVERIFY(!bench.journal->asks().get(id)->closedOn.isValid());
        bench.toasts.press();
        QVERIFY(bench.journal->asks().get(id)->closedOn.isValid());
    }
    void takenOffLineItIsAnIdeaForAProjectOrATopic()
    {
        AsksBench bench;
        auto *menu = bench.find<QMenu>("offlineProject");
        QVERIFY(menu != nullptr && !menu->actions().isEmpty());
        menu->actions().first()->trigger();
        const auto projects = bench.journal->asks().whole(bench.page.view().id())->offline.projects;
        QCOMPARE(projects.size(), 1);
        QCOMPARE(projects.first().phase, ProjectPhase::Idea);
        auto *topics = bench.find<QMenu>("offlineTopic");
        topics->actions().first()->trigger();
        QCOMPARE(bench.journal->asks().whole(bench.page.view().id())->offline.topics.size(), 1);
    }
    void discreetModeLeavesNothingToRead()
    {
        AsksBench bench;
        const QImage before = bench.page.grab().toImage();
        discretion().set(true);
        const QImage veiled = bench.page.grab().toImage();
        discretion().set(false);
        QVERIFY(before != veiled);
        QCOMPARE(bench.page.grab().toImage(), before);
    }
    void everyButtonSaysWhatItDoes()
    {
        const AsksBench bench;
        for (const auto *button :
             bench.page.findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^[a-z]"))))
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
};

LANAI_TEST(TstAskspage, tst_askspage)
#include "tst_askspage.moc"
