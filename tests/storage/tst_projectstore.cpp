#include "core/storage/scalar.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstProjectStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectComesBackAsItWas()
    {
        StoreFile scratch;
        Project project = started(scratch);
        project.endedWhy = QStringLiteral("Two weeks were gone");
        project.differently = QStringLiteral("Agree on the reader first");
        project.another = AnotherOne::Maybe;
        project.position = 3;
        project.privacy = Privacy::SheetSafe;
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        const auto read = scratch.file->projects.get(project.id);
        VERIFY_OK(read);
        QCOMPARE(read->title, project.title);
        QCOMPARE(read->about, project.about);
        QCOMPARE(read->why, ProjectWhy::HelpsPartner);
        QCOMPARE(read->hope, project.hope);
        QCOMPARE(read->phase, ProjectPhase::Diverge);
        QCOMPARE(read->start, project.start);
        QCOMPARE(read->due, project.due);
        QCOMPARE(read->endedWhy, project.endedWhy);
        QCOMPARE(read->differently, project.differently);
        QCOMPARE(read->another, AnotherOne::Maybe);
        QCOMPARE(read->position, 3);
        QCOMPARE(read->privacy, Privacy::SheetSafe);
        QCOMPARE(read->peers, (QList<Id>{scratch.priya, scratch.dana}));
    }
    void stepsComeByDayAndNotesByPhase()
    {
        StoreFile scratch;
        Project project = started(scratch);
        project.steps = {{idOf("s2"), ProjectPhase::Converge, day("2026-11-10"), QStringLiteral("Agreed at once")},
                         {idOf("s1"), ProjectPhase::Diverge, day("2026-11-05"), {}}};
        project.notes = {{idOf("n2"), ProjectPhase::Converge, ProjectNoteKind::Choice, QStringLiteral("The short one")},
                         {idOf("n1"), ProjectPhase::Diverge, ProjectNoteKind::Options, QStringLiteral("Five")}};
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        const auto read = scratch.file->projects.get(project.id);
        VERIFY_OK(read);
        QCOMPARE(idsIn(read->steps), idsOf("s1 s2"));
        QCOMPARE(read->steps.last().why, QStringLiteral("Agreed at once"));
        QCOMPARE(idsIn(read->notes), idsOf("n1 n2"));
        QCOMPARE(read->notes.first().kind, ProjectNoteKind::Options);
        QCOMPARE(read->notes.last().text, QStringLiteral("The short one"));
    }
    void whoLeavesAndComesBackIsOnePerson()
    {
        StoreFile scratch;
        Project project = started(scratch);
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        project.peers = {scratch.dana};
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        QCOMPARE(scratch.file->projects.get(project.id)->peers, QList<Id>{scratch.dana});
        QVERIFY(scratch.file->projects.ofPeer(scratch.priya)->isEmpty());
        project.peers = {scratch.dana, scratch.priya};
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        QCOMPARE(idsIn(*scratch.file->projects.ofPeer(scratch.priya)), QList<Id>{project.id});
    }
    void notesThatAreTakenAwayAreGone()
    {
        StoreFile scratch;
        Project project = started(scratch);
        project.notes = {{idOf("n1"), ProjectPhase::Diverge, ProjectNoteKind::Options, QStringLiteral("Five")}};
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        project.notes.clear();
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        QVERIFY(scratch.file->projects.get(project.id)->notes.isEmpty());
    }
    void theTrashTakesItsStepsAndNotesAlong()
    {
        StoreFile scratch;
        Project project = started(scratch);
        project.steps = {{idOf("s1"), ProjectPhase::Diverge, day("2026-11-05"), QStringLiteral("agreed in a sauna")}};
        project.notes = {{idOf("n1"), ProjectPhase::Diverge, ProjectNoteKind::Options, QStringLiteral("five saunas")}};
        VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        const auto hits = [&scratch] {
            return *numberOf(scratch.file->connection(),
                             QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'sauna*'"));
        };
        QCOMPARE(hits(), 2);
        VERIFY_OK(scratch.file->projects.trash(project.id, scratch.stamp()));
        QCOMPARE(hits(), 0);
    }
    void allStandInTheOrderOfTheBoard()
    {
        StoreFile scratch;
        for (const auto &[word, position] : {std::pair("b", 2), std::pair("a", 1), std::pair("c", 3)}) {
            Project project = started(scratch);
            project.id = idOf(word);
            project.position = position;
            VERIFY_OK(scratch.file->projects.put(project, scratch.stamp()));
        }
        QCOMPARE(idsIn(*scratch.file->projects.all()), idsOf("a b c"));
    }

private:
    static Project started(const StoreFile &scratch)
    {
        Project project;
        project.id = idOf("p");
        project.title = QStringLiteral("One-page incident template");
        project.about = QStringLiteral("Down to two formats");
        project.why = ProjectWhy::HelpsPartner;
        project.hope = QStringLiteral("How Dana decides");
        project.phase = ProjectPhase::Diverge;
        project.start = day("2026-11-05");
        project.due = day("2026-11-19");
        project.peers = {scratch.priya, scratch.dana};
        return project;
    }
};

LANAI_TEST(TstProjectStore, tst_projectstore)
#include "tst_projectstore.moc"
