#include "core/journal/projects.h"
#include "core/domain/happened.h"
#include "core/journal/debrieftext.h"
#include "core/journal/drafts.h"
#include "core/journal/promises.h"
#include "core/journal/session.h"

namespace lanai {

// Put one by one in their order; the project itself may be new.
Result<void> Projects::settle(Project project, int place, const Stamp &stamp)
{
    ProjectStore &store = m_session.file().projects;
    Result<QList<Project>> column = store.all();
    if (!column)
        return fail(column.error());
    column->removeIf([&](const Project &other) { return other.phase != project.phase || other.id == project.id; });
    const int count = static_cast<int>(column->size());
    const int at = place < 0 ? count : std::min(place, count);
    project.position = at;
    Result<void> done = store.put(project, stamp);
    for (int i = 0; i < count; ++i) {
        Project &other = (*column)[i];
        const int position = i < at ? i : i + 1;
        if (std::exchange(other.position, position) != position)
            done = done.and_then([&] { return store.put(other, stamp); });
    }
    return done;
}

template<class Rule>
Result<void> Projects::become(const QString &kind, const Id &id, Rule rule)
{
    return m_session.command(kind, [&](const Stamp &stamp) {
        ProjectStore &store = m_session.file().projects;
        return store.get(id).and_then(rule).and_then([&](const Project &changed) { return store.put(changed, stamp); });
    });
}

Result<Id> Projects::add(Project project)
{
    const ProjectPhase phase = std::exchange(project.phase, ProjectPhase::Idea);
    const QDate on = project.start.isValid() ? project.start : m_session.today();
    project.title = project.title.trimmed();
    if (project.id.isNull())
        project.id = m_session.newId();
    const Result<Project> begun =
        checkProject(project).and_then([&] { return checkHappened(on, m_session.today()); }).and_then([&] {
            return movedTo(project, phase, on, {}, m_session.newId());
        });
    if (!begun)
        return fail(begun.error());
    return m_session.command(QStringLiteral("project-add"), [&](const Stamp &stamp) {
        return settle(*begun, -1, stamp).map([&] { return project.id; });
    });
}

Result<void> Projects::change(const Project &project)
{
    return become(QStringLiteral("project-change"), project.id, [&](Project found) -> Result<Project> {
        if (isEnded(found.phase))
            return fail(ErrorCode::ProjectEnded, {found.title});
        found.title = project.title.trimmed();
        found.about = project.about;
        found.peers = project.peers;
        found.why = project.why;
        found.hope = project.hope;
        found.privacy = project.privacy;
        if (found.phase == ProjectPhase::Idea)
            return checkProject(found).map([&] { return found; });
        found.start = project.start.isValid() ? project.start : found.start;
        found.due = project.due.isValid() ? project.due : found.due;
        return checkProject(found).and_then([&] { return checkHappened(found.start, m_session.today()); }).map([&] {
            return found;
        });
    });
}

Result<void> Projects::move(const Id &id, ProjectPhase to, const QString &why, QDate on, int place)
{
    const QDate day = on.isValid() ? on : m_session.today();
    return checkHappened(day, m_session.today()).and_then([&] {
        return m_session.command(QStringLiteral("project-move"), [&](const Stamp &stamp) {
            return m_session.file()
                .projects.get(id)
                .and_then([&](const Project &found) { return movedTo(found, to, day, why, m_session.newId()); })
                .and_then([&](const Project &moved) { return settle(moved, place, stamp); });
        });
    });
}

Result<void> Projects::place(const Id &id, int place)
{
    return m_session.command(QStringLiteral("project-order"), [&](const Stamp &stamp) {
        return m_session.file().projects.get(id).and_then(
            [&](const Project &found) { return settle(found, place, stamp); });
    });
}

Result<void> Projects::note(const Id &id, ProjectPhase phase, ProjectNoteKind kind, const QString &text)
{
    return become(QStringLiteral("project-note"), id,
                  [&](const Project &found) { return noted(found, phase, kind, text); });
}

Result<Id> Projects::commit(const Id &id, Commitment commitment)
{
    const Result<Project> project = this->project(id);
    if (!project)
        return fail(project.error());
    if (isEnded(project->phase))
        return fail(ErrorCode::ProjectEnded, {project->title});
    if (!project->peers.contains(commitment.peerId))
        return fail(ErrorCode::NotFound, {idText(commitment.peerId)});
    commitment.projectId = id;
    return Promises(m_session).add(commitment);
}

Result<void> Projects::abandon(const Id &id, const QString &why)
{
    return become(QStringLiteral("project-abandon"), id,
                  [&](const Project &found) { return abandoned(found, m_session.today(), why, m_session.newId()); });
}

Result<void> Projects::close(const Id &id, const Debrief &debrief)
{
    const QDate today = m_session.today();
    return m_session.command(QStringLiteral("project-close"), [&](const Stamp &stamp) -> Result<void> {
        JournalFile &file = m_session.file();
        const Result<Project> closed = file.projects.get(id).and_then(
            [&](const Project &found) { return closedWith(found, debrief, today, m_session.newId()); });
        if (!closed)
            return fail(closed.error());
        Result<void> done = file.projects.put(*closed, stamp);
        for (Insight &insight : insightsOf(*closed, debrief, today)) {
            insight.id = m_session.newId();
            done = done.and_then([&] { return file.knowing.insights().insert(insight, stamp); });
        }
        return done.and_then([&] { return file.settings.dropDraft(draftPlace(id)); });
    });
}

Result<void> Projects::remove(const Id &project)
{
    return m_session.command(QStringLiteral("project-remove"),
                             [&](const Stamp &stamp) { return m_session.file().projects.trash(project, stamp); });
}

Result<Project> Projects::project(const Id &id) const
{
    return m_session.file().projects.get(id);
}

Result<QList<Project>> Projects::ofPeer(const Id &peer) const
{
    return m_session.file().projects.ofPeer(peer);
}

Result<QList<Project>> Projects::all() const
{
    return m_session.file().projects.all();
}

Result<ProjectCrowd> Projects::crowd(const Project &project) const
{
    return all().map([&project](const QList<Project> &others) { return crowdWith(project, others); });
}

Result<QHash<Id, ProjectTitle>> Projects::titles(const QList<Id> &projects) const
{
    return m_session.file().projects.titles(projects);
}

QString Projects::draftPlace(const Id &project)
{
    return QStringLiteral("debrief:") + idText(project);
}

Result<Debrief> Projects::draft(const Id &project) const
{
    return Drafts(m_session).at(draftPlace(project)).map([](const Draft &draft) {
        return debriefFromText(draft.content);
    });
}

Result<void> Projects::keepDraft(const Id &project, const Debrief &debrief)
{
    const bool nothing = debrief.isEmpty() && debrief.another == AnotherOne::Unsaid;
    return nothing ? Drafts(m_session).drop(draftPlace(project))
                   : Drafts(m_session).save(draftPlace(project), debriefToText(debrief));
}

} // namespace lanai
