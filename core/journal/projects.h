// Small work with peers, from the idea to its debrief. Rule 10.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/projectrules.h"
#include "core/journal/projectboard.h"

namespace lanai {

class Session;
struct Stamp;

class Projects
{
public:
    explicit Projects(Session &session)
        : m_session(session)
    {
    }

    // Below the others of its column; in a phase of work it begins today, or on its start. EmptyText without a title;
    // ProjectNeedsPeer; ProjectDueBeforeStart; DayAhead for a start to come.
    [[nodiscard]] Result<Id> add(Project project);
    // What it is about, with whom, why, its days and its privacy; phase, place, steps and notes stay as they are.
    // Refusals as add(); ProjectEnded.
    [[nodiscard]] Result<void> change(const Project &project);
    // Into another phase on that day (null: today), below the others there, or to that place. See movedTo().
    [[nodiscard]] Result<void> move(const Id &project, ProjectPhase to, const QString &why = {}, QDate on = {},
                                    int place = -1);
    // Another place within its column, from 0.
    [[nodiscard]] Result<void> place(const Id &project, int place);
    // What a phase brought; empty takes it away. ProjectEnded.
    [[nodiscard]] Result<void> note(const Id &project, ProjectPhase phase, ProjectNoteKind kind, const QString &text);
    // A promise inside it, to or by one of its peers. ProjectEnded; NotFound for somebody else.
    [[nodiscard]] Result<Id> commit(const Id &project, Commitment commitment);
    // One line says why: EmptyText. ProjectEnded.
    [[nodiscard]] Result<void> abandon(const Id &project, const QString &why);
    // The answers become insights, and its draft goes. See closedWith(); after any refusal the draft is still there.
    [[nodiscard]] Result<void> close(const Id &project, const Debrief &debrief);
    // Into the trash. What was promised and learnt in it stays.
    [[nodiscard]] Result<void> remove(const Id &project);

    [[nodiscard]] Result<Project> project(const Id &id) const;
    // In any phase, the latest begun first.
    [[nodiscard]] Result<QList<Project>> ofPeer(const Id &peer) const;
    // All that are living, in any phase, by their places.
    [[nodiscard]] Result<QList<Project>> all() const;
    [[nodiscard]] Result<ProjectBoard> board() const { return ProjectBoardQuery(m_session).run(); }
    [[nodiscard]] Result<ProjectWhole> whole(const Id &id) const { return ProjectBoardQuery(m_session).whole(id); }
    // With whom another one runs already, or more than four in all, if this one ran.
    [[nodiscard]] Result<ProjectCrowd> crowd(const Project &project) const;
    // What these are called, also those in the trash. Erased ones are missing.
    [[nodiscard]] Result<QHash<Id, ProjectTitle>> titles(const QList<Id> &projects) const;

    // What is being typed into its debrief, see Drafts. Empty when there is none.
    [[nodiscard]] static QString draftPlace(const Id &project);
    [[nodiscard]] Result<Debrief> draft(const Id &project) const;
    // An empty one is dropped.
    [[nodiscard]] Result<void> keepDraft(const Id &project, const Debrief &debrief);

private:
    // Saves what `rule`, a Result<Project>(Project), makes of it.
    template<class Rule>
    [[nodiscard]] Result<void> become(const QString &kind, const Id &id, Rule rule);
    // Puts it at `place` of its column (-1: the end) and moves the others along.
    [[nodiscard]] Result<void> settle(Project project, int place, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
