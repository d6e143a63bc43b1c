#include "core/journal/people.h"
#include "core/journal/projects.h"
#include "core/journal/undoing.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectwords.h"

using namespace lanai;
using namespace lanai::test;

class TstProjectsmodel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWordsAreThoseOfThePicture()
    {
        DeskBench bench;
        ProjectsModel model(*bench.journal);
        model.reload();
        const ProjectBoard &board = model.board();
        QCOMPARE(ProjectWords::subtitle(board),
                 QStringLiteral("Small, low-stakes work with a peer. Two weeks, then a debrief. Three are running, one "
                                "is ready to debrief."));
        QCOMPARE(ProjectWords::closed(board), QStringLiteral("5 projects with 6 peers, 4 finished inside two weeks"));
        const ProjectCard diverge = board.column(ProjectPhase::Diverge).first();
        QCOMPARE(ProjectWords::day(diverge.day), QStringLiteral("day 2 of 14"));
        QCOMPARE(ProjectWords::promises(diverge), QStringLiteral("1 commitment"));
        const ProjectCard debrief = board.column(ProjectPhase::Debrief).first();
        QCOMPARE(ProjectWords::promises(debrief), QStringLiteral("3 of 3 commitments kept"));
        QCOMPARE(ProjectWords::spoken(diverge),
                 QStringLiteral("Onboarding day for EMEA managers, Diverge, Collect ten formats, good and bad, with "
                                "Elena, day 2 of 14, 1 commitment"));
    }
    void whatIsSaidOfTooMuch_data()
    {
        QTest::addColumn<bool>("busy");
        QTest::addColumn<int>("running");
        QTest::addColumn<QString>("says");
        QTest::newRow("room") << false << 0 << "";
        QTest::newRow("with the peer") << true << 0 << "Another one with Dana is running.";
        QTest::newRow("in all") << false << 5 << "Five are running now; four are a good measure.";
        QTest::newRow("both") << true << 6
                              << "Another one with Dana is running. Six are running now; four are a good measure.";
    }
    void whatIsSaidOfTooMuch()
    {
        QFETCH(bool, busy);
        QFETCH(int, running);
        const PersonRef dana{newId(1), QStringLiteral("Dana Whitfield"), QStringLiteral("Dana"), {}};
        ProjectCrowd crowd;
        crowd.running = running;
        if (busy)
            crowd.peers << dana.id;
        QTEST(ProjectWords::crowd(crowd, {dana}), "says");
    }
    void reasonsOfHigherStakesAreSaid()
    {
        QCOMPARE(ProjectWords::stakes({}), QString());
        QCOMPARE(ProjectWords::stakes({StakesReason::TooLong, StakesReason::TooManyPeers, StakesReason::TooManyOpen}),
                 QStringLiteral("No longer low-stakes: longer than 21 days, more than 3 peers, more than 5 open "
                                "commitments"));
    }
    void undoingACloseBringsWhatWasTypedBack()
    {
        DeskBench bench;
        ProjectsModel model(*bench.journal);
        model.reload();
        const Id id = model.board().column(ProjectPhase::Debrief).first().project.id;
        const Debrief typed = model.debrief(id);
        QVERIFY(!typed.isEmpty());
        VERIFY_OK(model.close(id, typed));
        model.reload();
        QCOMPARE(model.card(id)->project.phase, ProjectPhase::Closed);
        QVERIFY(model.debrief(id).isEmpty());
        VERIFY_OK(bench.journal->undo());
        model.reload();
        QCOMPARE(model.debrief(id).answers, typed.answers);
        QCOMPARE(model.debrief(id).another, AnotherOne::Yes);
    }
    void aRefusedCloseKeepsItAll()
    {
        DeskBench bench;
        ProjectsModel model(*bench.journal);
        model.reload();
        const Id id = model.board().column(ProjectPhase::Debrief).first().project.id;
        QCOMPARE(model.close(id, Debrief()).error().code, ErrorCode::EmptyDebrief);
        QVERIFY(!model.debrief(id).isEmpty());
    }
};

LANAI_TEST(TstProjectsmodel, tst_projectsmodel)
#include "tst_projectsmodel.moc"
