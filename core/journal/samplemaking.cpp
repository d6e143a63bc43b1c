// SampleLoader's half about what is made together.
#include "core/journal/projects.h"
#include "core/journal/sampleloader.h"
#include "core/journal/session.h"

namespace lanai {

Result<void> SampleLoader::addPart(const SampleProjectPart &part, const Id &project, const Stamp &stamp)
{
    CommitmentStore &store = m_session.file().commitments;
    Commitment commitment;
    if (part.keptOn.isValid()) {
        commitment.id = m_session.newId();
        commitment.peerId = peerNamed(part.peer);
        commitment.side = part.side;
        commitment.text = part.text;
        commitment.madeOn = part.madeOn;
        commitment.due = part.due;
        commitment.state = CommitmentState::Kept;
        commitment.closedOn = part.keptOn;
        commitment.projectId = project;
        return store.insert(commitment, stamp);
    }
    const Result<QList<Commitment>> all = store.ofPeer(peerNamed(part.peer));
    if (!all)
        return fail(all.error());
    for (const Commitment &one : *all) {
        if (one.text == part.text)
            commitment = one;
    }
    if (commitment.id.isNull())
        return fail(ErrorCode::DamagedFile, {part.peer, part.text});
    commitment.projectId = project;
    return store.update(commitment, stamp);
}

Result<void> SampleLoader::addLearnt(const SampleProject &told, const Project &project, const Stamp &stamp)
{
    Debrief debrief;
    for (const SampleLearnt &learnt : told.learnt)
        debrief.answers << DebriefAnswer{peerNamed(learnt.peer), learnt.facet, learnt.text};
    debrief.differently = told.project.differently;
    debrief.another = told.project.another;
    if (project.phase == ProjectPhase::Debrief)
        return Projects(m_session).keepDraft(project.id, debrief);
    Result<void> done;
    for (Insight &insight : insightsOf(project, debrief, project.endedOn)) {
        insight.id = m_session.newId();
        done = done.and_then([&] { return m_session.file().knowing.insights().insert(insight, stamp); });
    }
    return done;
}

Result<void> SampleLoader::addProject(const SampleProject &told, int position, const Stamp &stamp)
{
    Project project = told.project;
    project.id = m_session.newId();
    project.position = position;
    project.peers = peersNamed(told.peers);
    for (ProjectStep &step : project.steps)
        step.id = m_session.newId();
    project.notes.clear();
    for (const ProjectNote &note : told.project.notes) {
        ProjectNote written = note;
        written.id = projectNoteId(project.id, note.phase, note.kind);
        project.notes << written;
    }
    if (project.phase == ProjectPhase::Debrief) { // still being typed
        project.differently.clear();
        project.another = AnotherOne::Unsaid;
    }
    Result<void> done = m_session.file().projects.put(project, stamp);
    for (const SampleProjectPart &part : told.parts)
        done = done.and_then([&] { return addPart(part, project.id, stamp); });
    return done.and_then([&] { return addLearnt(told, project, stamp); });
}

} // namespace lanai
