#include "core/domain/projectrules.h"

namespace lanai {

namespace {

constexpr std::array workPhases{ProjectPhase::Diverge, ProjectPhase::Converge, ProjectPhase::Deliver};

Result<void> checkOpen(const Project &project)
{
    if (isEnded(project.phase))
        return fail(ErrorCode::ProjectEnded, {project.title});
    return {};
}

bool hasBeenIn(const Project &project, ProjectPhase phase)
{
    return project.phase == phase || std::any_of(project.steps.cbegin(), project.steps.cend(),
                                                 [phase](const ProjectStep &step) { return step.phase == phase; });
}

Project ended(Project project, ProjectPhase as, QDate on, const QString &why, const Id &step)
{
    project.phase = as;
    project.endedOn = on;
    project.steps << ProjectStep{step, as, on, why};
    return project;
}

} // namespace

bool isRunning(ProjectPhase phase)
{
    return std::find(workPhases.cbegin(), workPhases.cend(), phase) != workPhases.cend();
}

bool isEnded(ProjectPhase phase)
{
    return phase == ProjectPhase::Closed || phase == ProjectPhase::Abandoned;
}

QList<StakesReason> stakesRaised(const Project &project, int openCommitments)
{
    QList<StakesReason> reasons;
    if (project.start.isValid() && project.start.daysTo(project.due) > lowStakesDays)
        reasons << StakesReason::TooLong;
    if (project.peers.size() > lowStakesPeers)
        reasons << StakesReason::TooManyPeers;
    if (openCommitments > lowStakesOpen)
        reasons << StakesReason::TooManyOpen;
    return reasons;
}

ProjectCrowd crowdWith(const Project &project, const QList<Project> &all)
{
    QSet<Id> busy;
    int running = 1;
    for (const Project &other : all) {
        if (other.id == project.id || !isRunning(other.phase))
            continue;
        ++running;
        busy.unite(QSet<Id>(other.peers.cbegin(), other.peers.cend()));
    }
    ProjectCrowd crowd;
    for (const Id &peer : project.peers) {
        if (busy.contains(peer))
            crowd.peers << peer;
    }
    crowd.running = running > runningProjectsMost ? running : 0;
    return crowd;
}

ProjectDay projectDay(const Project &project, QDate today)
{
    if (!project.start.isValid())
        return {};
    const QDate done = workDoneOn(project);
    const qint64 days = std::max<qint64>(1, project.start.daysTo(project.due));
    const qint64 day = std::clamp<qint64>(project.start.daysTo(today) + 1, 1, days);
    const qint64 late = std::max<qint64>(0, project.due.daysTo(done.isValid() ? done : today));
    return {static_cast<int>(day), static_cast<int>(days), static_cast<int>(late)};
}

QDate workDoneOn(const Project &project)
{
    if (project.phase != ProjectPhase::Debrief && !isEnded(project.phase))
        return {};
    for (auto step = project.steps.crbegin(); step != project.steps.crend(); ++step) {
        if (step->phase == ProjectPhase::Debrief)
            return step->on;
    }
    return project.endedOn;
}

bool finishedInsideTwoWeeks(const Project &project)
{
    return project.phase == ProjectPhase::Closed && project.start.isValid() &&
           project.start.daysTo(workDoneOn(project)) <= projectDays;
}

Result<void> checkProject(const Project &project)
{
    if (project.title.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("title")});
    if (project.peers.isEmpty())
        return fail(ErrorCode::ProjectNeedsPeer, {project.title});
    if (project.start.isValid() && project.due.isValid() && project.due < project.start)
        return fail(ErrorCode::ProjectDueBeforeStart,
                    {project.due.toString(Qt::ISODate), project.start.toString(Qt::ISODate)});
    return {};
}

QList<ProjectPhase> phasesLeftOut(const Project &project, ProjectPhase to)
{
    QList<ProjectPhase> leftOut;
    for (const ProjectPhase phase : workPhases) {
        if (project.phase < phase && phase < to && !hasBeenIn(project, phase))
            leftOut << phase;
    }
    return leftOut;
}

Result<Project> movedTo(Project project, ProjectPhase to, QDate on, const QString &why, const Id &step)
{
    const Result<void> open = checkOpen(project);
    if (!open)
        return fail(open.error());
    if (to == project.phase)
        return project;
    const QList<ProjectPhase> leftOut = phasesLeftOut(project, to);
    if (!leftOut.isEmpty() && why.trimmed().isEmpty()) {
        QStringList args{project.title};
        for (const ProjectPhase phase : leftOut)
            args << wordFor(phase);
        return fail(ErrorCode::ProjectPhaseSkipped, args);
    }
    const bool idea = to == ProjectPhase::Idea;
    project.start = idea ? QDate() : project.start.isValid() ? project.start : on;
    project.due = idea ? QDate() : project.due.isValid() ? project.due : project.start.addDays(projectDays);
    project.phase = to;
    project.steps << ProjectStep{step, to, on, why.simplified()};
    return checkProject(project).map([&] { return project; });
}

Result<Project> abandoned(Project project, QDate on, const QString &why, const Id &step)
{
    const Result<void> open = checkOpen(project);
    if (!open)
        return fail(open.error());
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("why")});
    project.endedWhy = why.simplified();
    return ended(project, ProjectPhase::Abandoned, on, project.endedWhy, step);
}

bool Debrief::isEmpty() const
{
    return differently.trimmed().isEmpty() &&
           std::all_of(answers.cbegin(), answers.cend(),
                       [](const DebriefAnswer &answer) { return answer.text.trimmed().isEmpty(); });
}

Result<Project> closedWith(Project project, const Debrief &debrief, QDate on, const Id &step)
{
    const Result<void> open = checkOpen(project);
    if (!open)
        return fail(open.error());
    if (project.phase < ProjectPhase::Deliver)
        return fail(ErrorCode::ProjectNotDelivered, {project.title});
    if (debrief.isEmpty())
        return fail(ErrorCode::EmptyDebrief, {project.title});
    for (const DebriefAnswer &answer : debrief.answers) {
        if (!project.peers.contains(answer.peerId))
            return fail(ErrorCode::NotFound, {idText(answer.peerId)});
    }
    project.differently = debrief.differently.trimmed();
    project.another = debrief.another;
    return ended(project, ProjectPhase::Closed, on, {}, step);
}

QList<Insight> insightsOf(const Project &project, const Debrief &debrief, QDate on)
{
    QList<Insight> insights;
    for (const DebriefAnswer &answer : debrief.answers) {
        if (answer.text.trimmed().isEmpty())
            continue;
        Insight insight;
        insight.peerId = answer.peerId;
        insight.facet = answer.facet;
        insight.text = answer.text.trimmed();
        insight.learntOn = on;
        insight.projectId = project.id;
        insight.privacy = project.privacy == Privacy::Sealed ? Privacy::Sealed : Privacy::Private;
        insights << insight;
    }
    return insights;
}

Id projectNoteId(const Id &project, ProjectPhase phase, ProjectNoteKind kind)
{
    return derivedId({QStringLiteral("project-note"), idText(project), wordFor(phase), wordFor(kind)});
}

QString noteOf(const Project &project, ProjectPhase phase, ProjectNoteKind kind)
{
    for (const ProjectNote &note : project.notes) {
        if (note.phase == phase && note.kind == kind)
            return note.text;
    }
    return {};
}

Result<Project> noted(Project project, ProjectPhase phase, ProjectNoteKind kind, const QString &text)
{
    const Result<void> open = checkOpen(project);
    if (!open)
        return fail(open.error());
    project.notes.removeIf([&](const ProjectNote &note) { return note.phase == phase && note.kind == kind; });
    if (!text.trimmed().isEmpty())
        project.notes << ProjectNote{projectNoteId(project.id, phase, kind), phase, kind, text};
    return project;
}

QList<ProjectNoteKind> noteKinds(ProjectPhase phase)
{
    if (phase == ProjectPhase::Diverge)
        return {ProjectNoteKind::Assumptions, ProjectNoteKind::Options};
    if (phase == ProjectPhase::Converge)
        return {ProjectNoteKind::Choice, ProjectNoteKind::Reason};
    return {};
}

} // namespace lanai
