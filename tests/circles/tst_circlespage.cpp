#include "tests/circles/opencircles.h"
#include "tests/support/mirrored.h"
#include "tests/support/registry.h"
#include "ui/circles/circlelistview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/threecolumns.h"
#include "ui/projects/growingfield.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace lanai;
using namespace lanai::test;

class TstCirclesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleBeginsWithTheCircleThatMeetsNext()
    {
        const OpenCircles open;
        const auto *list = open.in<CircleListView>("circleList");
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(QApplication::focusWidget(), list);
        QCOMPARE(list->currentCircle(), open.page->model().current());
        QCOMPARE(open.in<Label>("circleTitle")->text(), open.shown().circle.name);
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open.goTo("Pricing");
    }
    void downShowsTheNextCircleAndEnterGoesIntoIt()
    {
        const OpenCircles open;
        const Id first = open.page->model().current();
        OpenCircles::press(Qt::Key_Down);
        QVERIFY(open.page->model().current() != first);
        QCOMPARE(open.in<Label>("circleTitle")->text(), open.shown().circle.name);
        QCOMPARE(QApplication::focusWidget(), open.in<CircleListView>("circleList"));
        OpenCircles::press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), open.button("circleChange"));
    }
    void theRuleStandsAtTheHeadAndWithWhatWasSaid()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        const auto rules = open.page->findChildren<RuleLine *>();
        QVERIFY(rules.size() >= 2);
        for (const RuleLine *rule : rules)
            QCOMPARE(rule->text(), QStringLiteral("What is said here stays here. Lessons may travel, names may not."));
    }
    void whatIsLookedAtStaysSoWhenOneComesBack()
    {
        const OpenCircles open;
        open.goTo("Pricing");
        open.page->leave();
        open.page->enter({});
        QCOMPARE(open.shown().circle.name, QStringLiteral("Pricing"));
    }
    void aNewCircleIsBegunFromTheKeyboardAndRefusalsAreSaid()
    {
        const OpenCircles open(DeskBench::Content::Empty);
        QVERIFY(open.page->findChild<EmptyState *>()->isVisible());
        const Id dana = open.bench.addPeer("Dana Whitfield");
        OpenCircles::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(open.form(), Qt::Key_Return);
        QVERIFY(!open.form()->refusal().isEmpty());
        open.field<QLineEdit>("circleName")->setText(QStringLiteral("Platform"));
        open.confirm();
        QVERIFY(open.form()->refusal().contains(QStringLiteral("no members yet")));
        open.field<QLineEdit>("circleMembers")->setText(QStringLiteral("Diana"));
        open.confirm();
        QVERIFY(open.form()->refusal().contains(QStringLiteral("Diana")));
        open.field<QLineEdit>("circleMembers")->setText(QStringLiteral("Dana"));
        open.field<GrowingField>("circleRuleWords")->setPlainText(QStringLiteral("Nothing leaves."));
        open.confirm();
        QVERIFY(open.form() == nullptr);
        QCOMPARE(open.circle("Platform").members, QList<Id>{dana});
        QCOMPARE(open.shown().circle.name, QStringLiteral("Platform"));
        QVERIFY(open.button("rhythmStart")->isVisible());
        QVERIFY(open.in<EmptyState>("noSession")->isVisible());
    }
    void aHalfTypedCircleSurvivesALock()
    {
        const OpenCircles open;
        open.click("circleNew");
        open.field<QLineEdit>("circleName")->setText(QStringLiteral("Platform"));
        open.form()->close(); // as the window does on locking
        OpenCircles::settle();
        open.click("circleNew");
        QCOMPARE(open.field<QLineEdit>("circleName")->text(), QStringLiteral("Platform"));
        QTest::keyClick(open.form(), Qt::Key_Escape); // given up
        OpenCircles::settle();
        open.click("circleNew");
        QVERIFY(open.field<QLineEdit>("circleName")->text().isEmpty());
    }
    void changingItKeepsThoseInTheTrash()
    {
        const OpenCircles open;
        const Id dana = open.peer("Dana");
        VERIFY_OK(open.bench.journal->people().remove(dana));
        open.goTo("Reliability");
        QVERIFY(open.in<Label>("membersInTrash")->text().contains(QStringLiteral("Dana Whitfield")));
        open.click("circleChange");
        QVERIFY(!open.field<QLineEdit>("circleMembers")->text().contains(QStringLiteral("Dana")));
        open.field<QLineEdit>("circlePurpose")->setText(QStringLiteral("Sleep at night."));
        open.confirm();
        QCOMPARE(open.circle("Reliability").purpose, QStringLiteral("Sleep at night."));
        QVERIFY(open.circle("Reliability").members.contains(dana));
    }
    void allMembersInTheTrashIsSaidAndNothingBreaks()
    {
        const OpenCircles open;
        open.goTo("Pricing");
        const QList<Id> members = open.circle("Pricing").members;
        for (const Id &member : members)
            VERIFY_OK(open.bench.journal->people().remove(member));
        OpenCircles::settle();
        QVERIFY(open.shown().members.isEmpty());
        QVERIFY(open.in<Label>("membersInTrash")->isVisible());
    }
    void deleteTakesItAwayAndUndoBringsItBack()
    {
        OpenCircles open;
        open.goTo("Pricing");
        open.in<CircleListView>("circleList")->setFocus(Qt::OtherFocusReason);
        OpenCircles::press(Qt::Key_Delete);
        QCOMPARE(open.in<CircleListView>("circleList")->model()->rowCount(), 2);
        QVERIFY(open.shown().circle.name != QStringLiteral("Pricing"));
        open.undo();
        QCOMPARE(open.in<CircleListView>("circleList")->model()->rowCount(), 3);
    }
    void anEndedOneIsFoldedAway()
    {
        OpenCircles open;
        open.goTo("Pricing");
        open.click("circleMore");
        open.choose("circleMenu", QStringLiteral("End the circle…"));
        open.field<QLineEdit>("endWhy")->setText(QStringLiteral("It did what it was for."));
        open.confirm();
        QVERIFY(open.circle("Pricing").endedOn.isValid());
        QVERIFY(open.in<CircleListView>("endedCircles")->isVisible()); // it is the one that is looked at
        open.click("foldEnded");
        QVERIFY(!open.in<CircleListView>("endedCircles")->isVisible());
        open.undo();
        QVERIFY(!open.circle("Pricing").endedOn.isValid());
    }
    void whatStandsBesideGoesBelowInANarrowWindow()
    {
        OpenCircles open;
        const auto *columns = open.page->findChild<ThreeColumns *>();
        QVERIFY(!columns->isNarrow());
        open.bench.window.resize(960, 640);
        OpenCircles::settle();
        QVERIFY(columns->isNarrow());
        QVERIFY(open.in<QWidget>("circleHealth")->isVisible());
        QVERIFY(open.in<QWidget>("middleColumn")->isAncestorOf(open.in<QWidget>("circleHealth")));
    }
    void mirroredTheListStandsAtTheRight()
    {
        const Mirrored mirrored;
        OpenCircles open;
        QVERIFY(open.in<QWidget>("listColumn")->x() > open.in<QWidget>("middleColumn")->x());
        QVERIFY(!open.bench.window.grab().isNull());
    }
    void everythingHasANameToBeRead()
    {
        const OpenCircles open;
        for (const char *circle : {"Reliability", "New managers", "Pricing"}) {
            open.goTo(circle);
            for (const QAbstractButton *button : open.page->findChildren<QAbstractButton *>())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }
    void aPeerIsSponsoredFromElsewhere()
    {
        const OpenCircles open;
        Place place;
        place.page = PageId::Circles;
        place.words = QStringLiteral("new");
        place.peer = open.peer("Hannah");
        open.page->enter(place);
        QCOMPARE(open.field<QLineEdit>("circleMembers")->text(), QStringLiteral("Hannah Sokolov"));
        QCOMPARE(open.field<QComboBox>("circlePart")->currentIndex(), int(CirclePart::Sponsor));
    }
    void aSealedOneSaysSo()
    {
        const OpenCircles open;
        Circle pricing = open.circle("Pricing");
        pricing.privacy = Privacy::Sealed;
        VERIFY_OK(open.circles().change(pricing));
        open.goTo("Pricing");
        bool said = false;
        for (const QLabel *label : open.in<QWidget>("circleHead")->findChildren<QLabel *>())
            said = said || label->text() == QStringLiteral("Sealed");
        QVERIFY(said);
    }
};

LANAI_TEST(TstCirclesPage, tst_circlespage)
#include "tst_circlespage.moc"
