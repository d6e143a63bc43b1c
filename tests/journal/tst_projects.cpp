#include "core/journal/drafts.h"
#include "core/journal/people.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "core/journal/search.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Project projectWith(const QList<Id> &peers, const char *title = "One glossary")
{
    Project project;
    project.title = QString::fromUtf8(title);
    project.about = QStringLiteral("Three teams, three meanings");
    project.peers = peers;
    return project;
}

Id idea(const OpenJournal &journal, const char *title = "One glossary")
{
    return journal->projects().add(projectWith({journal.dana}, title)).value();
}

Id delivered(const OpenJournal &journal)
{
    const Id id = journal->projects().add(projectWith({journal.dana, journal.priya})).value();
    for (const ProjectPhase phase :
         {ProjectPhase::Diverge, ProjectPhase::Converge, ProjectPhase::Deliver, ProjectPhase::Debrief}) {
        if (!journal->projects().move(id, phase))
            qWarning("not moved");
    }
    return id;
}

Debrief learntFrom(const OpenJournal &journal)
{
    return {{{journal.dana, InsightFacet::Thinking, QStringLiteral("Starts from the exception")},
             {journal.priya, InsightFacet::Communication, QStringLiteral("Cuts a sentence first")},
             {journal.priya, InsightFacet::Values, QString()}},
            QStringLiteral("Agree on the reader first"),
            AnotherOne::Yes};
}

QStringList titlesIn(const OpenJournal &journal, ProjectPhase phase)
{
    QStringList titles;
    for (const ProjectCard &card : journal->projects().board()->column(phase))
        titles << card.project.title;
    return titles;
}

} // namespace

class TstProjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIdeaBecomesAProjectThatIsDueInAFortnight()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        QVERIFY(journal->projects().project(id)->start.isNull());
        VERIFY_OK(journal->projects().move(id, ProjectPhase::Diverge));
        journal.reopen();
        const auto begun = journal->projects().project(id);
        QCOMPARE(begun->start, day("2026-11-19"));
        QCOMPARE(begun->due, day("2026-12-03"));
        QCOMPARE(begun->steps.size(), 1);
    }
    void addedInAPhaseItBeginsAtOnceOrEarlier()
    {
        OpenJournal journal;
        Project project = projectWith({journal.dana});
        project.phase = ProjectPhase::Diverge;
        project.start = day("2026-11-10");
        const Id id = journal->projects().add(project).value();
        QCOMPARE(journal->projects().project(id)->due, day("2026-11-24"));
        project.start = day("2026-11-20");
        VERIFY_REFUSED(journal->projects().add(project), ErrorCode::DayAhead);
        project.start = day("2026-11-10");
        project.due = day("2026-11-09");
        VERIFY_REFUSED(journal->projects().add(project), ErrorCode::ProjectDueBeforeStart);
        project.peers.clear();
        VERIFY_REFUSED(journal->projects().add(project), ErrorCode::ProjectNeedsPeer);
        project.title = QStringLiteral(" ");
        VERIFY_REFUSED(journal->projects().add(project), ErrorCode::EmptyText);
        QCOMPARE(journal->projects().all()->size(), 1);
    }
    void whatItIsAboutCanBeChangedAndItsPhaseStays()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        VERIFY_OK(journal->projects().move(id, ProjectPhase::Diverge));
        Project project = *journal->projects().project(id);
        project.hope = QStringLiteral("How Dana tests an idea");
        project.why = ProjectWhy::HelpsPartner;
        project.due = day("2026-11-26");
        project.phase = ProjectPhase::Idea;
        VERIFY_OK(journal->projects().change(project));
        const auto changed = journal->projects().project(id);
        QCOMPARE(changed->hope, QStringLiteral("How Dana tests an idea"));
        QCOMPARE(changed->due, day("2026-11-26"));
        QCOMPARE(changed->phase, ProjectPhase::Diverge);
        project.due = day("2026-11-18");
        VERIFY_REFUSED(journal->projects().change(project), ErrorCode::ProjectDueBeforeStart);
        project.due = {};
        project.peers.clear();
        VERIFY_REFUSED(journal->projects().change(project), ErrorCode::ProjectNeedsPeer);
        QCOMPARE(journal->projects().project(id)->peers, QList{journal.dana});
    }
    void aPhaseLeftOutAsksWhy()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        VERIFY_REFUSED(journal->projects().move(id, ProjectPhase::Deliver), ErrorCode::ProjectPhaseSkipped);
        QCOMPARE(journal->projects().project(id)->phase, ProjectPhase::Idea);
        VERIFY_OK(journal->projects().move(id, ProjectPhase::Deliver, QStringLiteral("Nothing to choose")));
        QCOMPARE(journal->projects().project(id)->steps.first().why, QStringLiteral("Nothing to choose"));
        VERIFY_REFUSED(journal->projects().move(id, ProjectPhase::Debrief, {}, day("2026-11-20")), ErrorCode::DayAhead);
    }
    void columnsKeepTheOrderThatIsGivenToThem()
    {
        OpenJournal journal;
        idea(journal, "A");
        idea(journal, "B");
        const Id third = idea(journal, "C");
        VERIFY_OK(journal->projects().place(third, 0));
        QCOMPARE(titlesIn(journal, ProjectPhase::Idea).join(u' '), QStringLiteral("C A B"));
        VERIFY_OK(journal->projects().move(third, ProjectPhase::Diverge));
        const Id fourth = idea(journal, "D");
        VERIFY_OK(journal->projects().move(fourth, ProjectPhase::Diverge, {}, {}, 0));
        QCOMPARE(titlesIn(journal, ProjectPhase::Diverge).join(u' '), QStringLiteral("D C"));
        QCOMPARE(titlesIn(journal, ProjectPhase::Idea).join(u' '), QStringLiteral("A B"));
        VERIFY_OK(journal->undo());
        QCOMPARE(titlesIn(journal, ProjectPhase::Idea).join(u' '), QStringLiteral("A B D"));
    }
    void phasesHaveNotesThatAreFound()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        VERIFY_OK(journal->projects().note(id, ProjectPhase::Diverge, ProjectNoteKind::Options,
                                           QStringLiteral("A wiki page, a spreadsheet")));
        const auto found = journal->search().find(QStringLiteral("spreadsheet"));
        QCOMPARE(found->things.size(), 1);
        QCOMPARE(found->things.first().id, id);
        VERIFY_OK(journal->projects().note(id, ProjectPhase::Diverge, ProjectNoteKind::Options, QString()));
        QVERIFY(journal->projects().project(id)->notes.isEmpty());
        VERIFY_OK(journal->undo());
        QCOMPARE(noteOf(*journal->projects().project(id), ProjectPhase::Diverge, ProjectNoteKind::Options),
                 QStringLiteral("A wiki page, a spreadsheet"));
    }
    void promisesInsideCountOnTheCard()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        Commitment promise;
        promise.text = QStringLiteral("Collect ten formats");
        promise.peerId = journal.dana;
        const Id mine = journal->projects().commit(id, promise).value();
        promise.side = CommitmentSide::Theirs;
        VERIFY_OK(journal->projects().commit(id, promise));
        const Id gone = journal->projects().commit(id, promise).value();
        VERIFY_OK(journal->promises().keep(mine));
        VERIFY_OK(journal->promises().drop(gone));
        const ProjectCard card = journal->projects().board()->cards.first();
        QCOMPARE(card.commitments, 2);
        QCOMPARE(card.open, 1);
        QCOMPARE(card.kept, 1);
        QCOMPARE(journal->projects().whole(id)->commitments.size(), 3);
        promise.peerId = journal.priya;
        VERIFY_REFUSED(journal->projects().commit(id, promise), ErrorCode::NotFound);
    }
    void tooManyOpenPromisesRaiseTheStakes()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        Commitment promise;
        promise.text = QStringLiteral("One more");
        promise.peerId = journal.dana;
        for (int i = 0; i < 6; ++i)
            VERIFY_OK(journal->projects().commit(id, promise));
        QCOMPARE(journal->projects().board()->cards.first().stakes, QList{StakesReason::TooManyOpen});
    }
    void theDebriefBecomesInsightsAndTheDraftGoes()
    {
        OpenJournal journal;
        const Id id = delivered(journal);
        VERIFY_OK(journal->projects().keepDraft(id, learntFrom(journal)));
        VERIFY_OK(journal->projects().close(id, *journal->projects().draft(id)));
        journal.reopen();
        const auto closed = journal->projects().project(id);
        QCOMPARE(closed->phase, ProjectPhase::Closed);
        QCOMPARE(closed->differently, QStringLiteral("Agree on the reader first"));
        QCOMPARE(closed->another, AnotherOne::Yes);
        const auto insights = journal->people().insightsOf(journal.priya);
        QCOMPARE(insights->size(), 1);
        QCOMPARE(insights->first().text, QStringLiteral("Cuts a sentence first"));
        QCOMPARE(insights->first().projectId, id);
        QCOMPARE(journal->projects().whole(id)->insights.size(), 2);
        QVERIFY(journal->projects().draft(id)->isEmpty());
    }
    void anEmptyDebriefIsRefusedAndNothingIsLost()
    {
        OpenJournal journal;
        const Id id = delivered(journal);
        Debrief debrief;
        debrief.another = AnotherOne::Maybe;
        VERIFY_OK(journal->projects().keepDraft(id, debrief));
        VERIFY_REFUSED(journal->projects().close(id, debrief), ErrorCode::EmptyDebrief);
        QCOMPARE(journal->projects().project(id)->phase, ProjectPhase::Debrief);
        QCOMPARE(journal->projects().draft(id)->another, AnotherOne::Maybe);
        VERIFY_OK(journal->projects().keepDraft(id, Debrief()));
        QVERIFY(journal->drafts().all()->isEmpty());
    }
    void tooEarlyForItsDebriefTheDraftStays()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        VERIFY_OK(journal->projects().keepDraft(id, learntFrom(journal)));
        VERIFY_REFUSED(journal->projects().close(id, learntFrom(journal)), ErrorCode::ProjectNotDelivered);
        QCOMPARE(journal->projects().draft(id)->answers, learntFrom(journal).answers);
        QVERIFY(journal->people().insightsOf(journal.dana)->isEmpty());
    }
    void undoneItIsOpenAgainWithoutItsInsights()
    {
        OpenJournal journal;
        const Id id = delivered(journal);
        const QStringList before = journal.rows();
        VERIFY_OK(journal->projects().close(id, learntFrom(journal)));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
        QCOMPARE(journal->projects().project(id)->phase, ProjectPhase::Debrief);
    }
    void abandonedWithALineItIsOverAndCanBeTakenBack()
    {
        OpenJournal journal;
        const Id id = idea(journal);
        VERIFY_REFUSED(journal->projects().abandon(id, QStringLiteral(" ")), ErrorCode::EmptyText);
        VERIFY_OK(journal->projects().abandon(id, QStringLiteral("Finance bought one")));
        const ProjectBoard board = *journal->projects().board();
        QVERIFY(board.cards.isEmpty());
        QCOMPARE(board.abandoned, 1);
        QCOMPARE(board.closed, 0);
        VERIFY_REFUSED(journal->projects().change(projectWithId(journal, id)), ErrorCode::ProjectEnded);
        VERIFY_REFUSED(journal->projects().note(id, ProjectPhase::Idea, ProjectNoteKind::Note, QStringLiteral("x")),
                       ErrorCode::ProjectEnded);
        Commitment promise;
        promise.peerId = journal.dana;
        promise.text = QStringLiteral("Too late");
        VERIFY_REFUSED(journal->projects().commit(id, promise), ErrorCode::ProjectEnded);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->projects().board()->cards.size(), 1);
    }
    void theYearIsCountedByWhatWasClosed()
    {
        OpenJournal journal("2026-09-01");
        const Id quick = delivered(journal);
        VERIFY_OK(journal->projects().close(quick, learntFrom(journal)));
        Project slow = projectWith({journal.dana});
        slow.phase = ProjectPhase::Diverge;
        const Id second = journal->projects().add(slow).value();
        journal.comeTo("2026-10-15");
        VERIFY_OK(journal->projects().move(second, ProjectPhase::Deliver, QStringLiteral("One way only")));
        VERIFY_OK(journal->projects().close(second, learntAbout(journal.dana)));
        const ProjectBoard board = *journal->projects().board();
        QCOMPARE(board.closed, 2);
        QCOMPARE(board.closedPeers, 2);
        QCOMPARE(board.insideTwoWeeks, 1);
        QCOMPARE(board.ended.first().project.id, second);
        journal.comeTo("2027-01-04");
        QCOMPARE(journal->projects().board()->closed, 0);
    }
    void peersWithARhythmAndNothingMadeAreSuggested()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-12");
        journal.startSeries(journal.priya, "2026-11-12");
        journal.addPeer("Jonas Eklund");
        idea(journal);
        const auto board = journal->projects().board();
        QCOMPARE(board->suggested.size(), 1);
        QCOMPARE(board->suggested.first().id, journal.priya);
    }
    void anotherRunningOneWithThePeerIsSaid()
    {
        OpenJournal journal;
        const Id first = idea(journal);
        VERIFY_OK(journal->projects().move(first, ProjectPhase::Diverge));
        const ProjectCrowd crowd = *journal->projects().crowd(projectWith({journal.dana, journal.priya}));
        QCOMPARE(crowd.peers, QList{journal.dana});
        QCOMPARE(journal->projects().board()->running(), 1);
    }
    void inTheTrashItsPromisesAndInsightsStillStand()
    {
        OpenJournal journal;
        const Id id = delivered(journal);
        Commitment promise;
        promise.peerId = journal.dana;
        promise.text = QStringLiteral("Send the page around");
        const Id kept = journal->projects().commit(id, promise).value();
        VERIFY_OK(journal->projects().close(id, learntFrom(journal)));
        VERIFY_OK(journal->projects().remove(id));
        VERIFY_REFUSED(journal->projects().project(id), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->projects().whole(id), ErrorCode::NotFound);
        QCOMPARE(journal->promises().commitment(kept)->projectId, id);
        QCOMPARE(journal->people().insightsOf(journal.dana)->first().projectId, id);
        QCOMPARE(journal->projects().titles({id})->value(id), (ProjectTitle{QStringLiteral("One glossary"), true}));
        VERIFY_OK(journal->promises().keep(kept));
        VERIFY_OK(journal->trash().restore(id));
        QCOMPARE(journal->projects().whole(id)->card.kept, 1);
        VERIFY_OK(journal->projects().remove(id));
        VERIFY_OK(journal->trash().erase(id));
        QVERIFY(journal->projects().titles({id})->isEmpty());
        VERIFY_OK(journal->promises().commitment(kept));
        QCOMPARE(journal->people().insightsOf(journal.dana)->size(), 1);
    }
    void aPeerInTheTrashLeavesTheCardStanding()
    {
        OpenJournal journal;
        VERIFY_OK(journal->projects().add(projectWith({journal.dana, journal.priya})));
        VERIFY_OK(journal->people().remove(journal.dana));
        const ProjectCard card = journal->projects().board()->cards.first();
        QCOMPARE(card.peers.size(), 1);
        QCOMPARE(card.peers.first().id, journal.priya);
    }

private:
    static Project projectWithId(const OpenJournal &journal, const Id &id)
    {
        Project project = projectWith({journal.dana});
        project.id = id;
        return project;
    }
    static Debrief learntAbout(const Id &peer)
    {
        return {{{peer, InsightFacet::Thinking, QStringLiteral("Needs a week")}}, {}, AnotherOne::Unsaid};
    }
};

LANAI_TEST(TstProjects, tst_projects)
#include "tst_projects.moc"
