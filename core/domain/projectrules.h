// Small and low-stakes, through its phases in their order, and never ended without a word. Rule 10.
#pragma once
#include "core/domain/knowing.h"
#include "core/domain/project.h"
#include "core/domain/result.h"
#include <QSet>

namespace lanai {

inline constexpr int projectDays = 14;        // from the start to the due day, by default
inline constexpr int lowStakesDays = 21;      // at most
inline constexpr int lowStakesPeers = 3;      // at most
inline constexpr int lowStakesOpen = 5;       // open commitments, at most
inline constexpr int runningProjectsMost = 4; // in all; with one peer: one

// Work is being done: it counts as one of four. What waits for its debrief doesn't.
[[nodiscard]] bool isRunning(ProjectPhase phase);
[[nodiscard]] bool isEnded(ProjectPhase phase);

// Why a project is no longer low-stakes.
enum class StakesReason { TooLong, TooManyPeers, TooManyOpen };

template<>
struct EnumWords<StakesReason>
{
    static constexpr std::array words{
        EnumWord<StakesReason>{StakesReason::TooLong, QLatin1StringView("too-long")},
        EnumWord<StakesReason>{StakesReason::TooManyPeers, QLatin1StringView("too-many-peers")},
        EnumWord<StakesReason>{StakesReason::TooManyOpen, QLatin1StringView("too-many-open")}};
};

// None: it is low-stakes.
[[nodiscard]] QList<StakesReason> stakesRaised(const Project &project, int openCommitments);

// What a project that is about to run would be too much for: a warning, never a block.
struct ProjectCrowd
{
    QList<Id> peers; // with whom another one is running, in the project's order
    int running = 0; // in all, with this one; 0: within four

    [[nodiscard]] bool isEmpty() const { return peers.isEmpty() && running == 0; }
    friend bool operator==(const ProjectCrowd &, const ProjectCrowd &) = default;
};

// `all` may hold the project itself.
[[nodiscard]] ProjectCrowd crowdWith(const Project &project, const QList<Project> &all);

// The fortnight: day `day` of `days`, the start is day 1. The last one stands from then on; `late` counts the days
// after the due day, until the work is done. All 0 while an idea.
struct ProjectDay
{
    int day = 0;
    int days = 0;
    int late = 0;

    friend bool operator==(const ProjectDay &, const ProjectDay &) = default;
};

[[nodiscard]] ProjectDay projectDay(const Project &project, QDate today);

// When the work was done: it came to its debrief, or ended without. Null until then.
[[nodiscard]] QDate workDoneOn(const Project &project);
// Closed, and its work was done within 14 days of the start.
[[nodiscard]] bool finishedInsideTwoWeeks(const Project &project);

// EmptyText (title); ProjectNeedsPeer; ProjectDueBeforeStart.
[[nodiscard]] Result<void> checkProject(const Project &project);

// The phases of work that a move to `to` would leave out: they lie between, and it has never been in them.
[[nodiscard]] QList<ProjectPhase> phasesLeftOut(const Project &project, ProjectPhase to);

// Into another phase, forward or back; from Idea it starts on that day and is due 14 days after, unless its days stand
// already. Back to Idea takes its days away. `why`: one line; needed where phases are left out, else may be empty.
// `step` becomes the step's id. ProjectPhaseSkipped; ProjectEnded; checkProject()'s refusals. `to` is no end.
[[nodiscard]] Result<Project> movedTo(Project project, ProjectPhase to, QDate on, const QString &why, const Id &step);

// One line says why: EmptyText (why); ProjectEnded.
[[nodiscard]] Result<Project> abandoned(Project project, QDate on, const QString &why, const Id &step);

// What a debrief brings.
struct DebriefAnswer
{
    Id peerId;
    InsightFacet facet = InsightFacet::Thinking; // Thinking, Values or Communication
    QString text;

    friend bool operator==(const DebriefAnswer &, const DebriefAnswer &) = default;
};

struct Debrief
{
    QList<DebriefAnswer> answers;
    QString differently;
    AnotherOne another = AnotherOne::Unsaid;

    // Nothing was learnt, or said. Whether to do another one alone says nothing.
    [[nodiscard]] bool isEmpty() const;
};

// Done after Deliver or Debrief; answers without text fall away. EmptyDebrief; ProjectNotDelivered; ProjectEnded;
// NotFound for an answer about somebody who wasn't part of it.
[[nodiscard]] Result<Project> closedWith(Project project, const Debrief &debrief, QDate on, const Id &step);
// The insights that its answers become, without ids; no less private than the project.
[[nodiscard]] QList<Insight> insightsOf(const Project &project, const Debrief &debrief, QDate on);

// The same on every device.
[[nodiscard]] Id projectNoteId(const Id &project, ProjectPhase phase, ProjectNoteKind kind);
// The text of one phase and kind, and the project with another one there: empty takes the note away. ProjectEnded.
[[nodiscard]] QString noteOf(const Project &project, ProjectPhase phase, ProjectNoteKind kind);
[[nodiscard]] Result<Project> noted(Project project, ProjectPhase phase, ProjectNoteKind kind, const QString &text);
// What a phase asks for, before the free note that each has.
[[nodiscard]] QList<ProjectNoteKind> noteKinds(ProjectPhase phase);

} // namespace lanai
