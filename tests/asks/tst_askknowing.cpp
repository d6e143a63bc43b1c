#include "core/journal/knowers.h"
#include "core/journal/playbook.h"
#include "tests/asks/asksbench.h"
#include "tests/support/registry.h"
#include "ui/asks/askwhomform.h"
#include "ui/asks/askwords.h"
#include "ui/asks/knowercard.h"
#include "ui/asks/playbookcard.h"
#include "ui/parts/choice.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/tintedtext.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace lanai;
using namespace lanai::test;

class TstAskknowing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoElseKnowsIsShownWithTheWordsThatSaySo()
    {
        const AsksBench bench;
        auto *aside = bench.find<QWidget>("askAside");
        QTRY_VERIFY(aside->findChild<KnowerCard *>() != nullptr);
        const auto *evidence = aside->findChild<TintedText *>(QStringLiteral("knowerEvidence"));
        QVERIFY(!evidence->text().isEmpty());
        QVERIFY(!aside->findChild<Label *>(QStringLiteral("asideClosing"))->text().isEmpty());
    }
    void askingOneOfThemPutsTheNameIntoTheForm()
    {
        const AsksBench bench;
        auto *aside = bench.find<QWidget>("askAside");
        QTRY_VERIFY(aside->findChild<QAbstractButton *>(QStringLiteral("knowerAsk")) != nullptr);
        QTest::mouseClick(aside->findChild<QAbstractButton *>(QStringLiteral("knowerAsk")), Qt::LeftButton);
        QVERIFY(bench.find<AskWhomForm>("whomForm") != nullptr);
        QVERIFY(!bench.find<QLineEdit>("whomNames")->text().isEmpty());
    }
    void itIsSaidWhenItClosesAndWhoIsNotReminded()
    {
        AskWhole whole;
        whole.today = QDate(2026, 11, 19);
        whole.ask.state = AskState::Open;
        whole.ask.closesOn = QDate(2026, 12, 4);
        PersonRef dana;
        dana.shortName = QStringLiteral("Dana");
        PersonRef priya;
        priya.shortName = QStringLiteral("Priya");
        whole.askedEnough = {dana, priya};
        QCOMPARE(AskWords::closing(whole), QStringLiteral("Closes Fri 4 Dec. Dana and Priya were already asked twice "
                                                          "this month, so no reminder goes to them."));
    }
    void wordsThatMatchAreMarkedAndWrongRangesLeftOut()
    {
        const QList<TintedRun> runs =
            TintedText::marked(QStringLiteral("Retired 14 dashboards"), {{11, 10}, {8, 2}, {9, 3}, {20, 5}});
        QStringList marked;
        QString all;
        for (const TintedRun &run : runs) {
            all += run.text;
            if (run.look == TintedRun::Look::Mark)
                marked << run.text;
        }
        QCOMPARE(all, QStringLiteral("Retired 14 dashboards"));
        QCOMPARE(marked, (QStringList{QStringLiteral("14"), QStringLiteral("dashboards")}));
    }
    void thePlaybookFindsByASituationAndCopies()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "playbook"));
        QVERIFY(bench.find<QLineEdit>("playbookField")->hasFocus());
        const qsizetype all = bench.page.findChildren<PlaybookCard *>().size();
        QCOMPARE(all, bench.journal->playbook().all()->size());
        bench.type("playbookField", QStringLiteral("offsite budget"));
        QTRY_VERIFY(bench.page.findChildren<PlaybookCard *>().size() < all);
        QVERIFY(bench.page.findChild<PlaybookCard *>() != nullptr);
        bench.press("playbookCopy");
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        bench.type("playbookField", QStringLiteral("zyzzyva"));
        QTRY_VERIFY(bench.find<EmptyState>("playbookEmpty")->isVisible());
    }
    void aTagLeavesOnlyItsOwn()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "playbook"));
        const auto tags = bench.journal->playbook().tags().value();
        QVERIFY(!tags.isEmpty());
        auto *tag = bench.page.findChild<QAbstractButton *>(QStringLiteral("tag-") + tags.first().first);
        QTest::mouseClick(tag, Qt::LeftButton);
        QCOMPARE(bench.page.findChildren<PlaybookCard *>().size(), tags.first().second);
        QTest::mouseClick(tag, Qt::LeftButton);
        QCOMPARE(bench.page.findChildren<PlaybookCard *>().size(), bench.journal->playbook().all()->size());
    }
    void aCardLeadsToItsQuestion()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "playbook"));
        bench.type("playbookField", QStringLiteral("monthly business review"));
        QTest::keyClick(bench.find<QLineEdit>("playbookField"), Qt::Key_Return);
        bench.press("playbookTitle");
        QCOMPARE(bench.find<Choice>("asksParts")->current(), QStringLiteral("asks"));
        QVERIFY(bench.page.view().isVisible());
    }
    void theRightPeopleForATopicAtATrustLevel()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "knowers"));
        bench.type("knowersField", QStringLiteral("hiring"));
        QTest::keyClick(bench.find<QLineEdit>("knowersField"), Qt::Key_Return);
        auto *view = bench.find<QWidget>("knowersView");
        QCOMPARE(view->findChildren<KnowerCard *>().size(),
                 bench.journal->knowers().whoKnows(QStringLiteral("hiring"), {}, 8)->size());
        auto *level = bench.find<Choice>("knowersLevel");
        QTest::mouseClick(level->cell(4), Qt::LeftButton);
        QCOMPARE(view->findChildren<KnowerCard *>().size(),
                 bench.journal->knowers().rightFor(QStringLiteral("hiring"), 4, 8)->size());
    }
};

LANAI_TEST(TstAskknowing, tst_askknowing)
#include "tst_askknowing.moc"
