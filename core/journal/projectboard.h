// The projects in their columns, what was closed this year, and with whom nothing was made yet.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/knowing.h"
#include "core/domain/projectrules.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

struct ProjectCard
{
    Project project;
    QList<PersonRef> peers; // those not in the trash, in the project's order
    ProjectDay day;
    QList<StakesReason> stakes; // none: low-stakes
    int commitments = 0;        // open or kept, both ways
    int open = 0;
    int kept = 0;
};

struct ProjectBoard
{
    QDate today;
    QList<ProjectCard> cards; // not ended; by their places
    QList<ProjectCard> ended; // this year, the latest first
    // Of those that were closed this year
    int closed = 0;
    int closedPeers = 0; // different ones
    int insideTwoWeeks = 0;
    int abandoned = 0; // this year
    // Current peers with a rhythm and no project yet, by name.
    QList<PersonRef> suggested;

    [[nodiscard]] QList<ProjectCard> column(ProjectPhase phase) const;
    [[nodiscard]] int running() const;
};

struct ProjectWhole
{
    ProjectCard card;
    QList<Commitment> commitments; // by due day
    QList<Insight> insights;       // what its debrief brought
};

class ProjectBoardQuery
{
public:
    explicit ProjectBoardQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<ProjectBoard> run() const;
    // NotFound.
    [[nodiscard]] Result<ProjectWhole> whole(const Id &project) const;
    // Those that run first, then what waits for its debrief, ideas, and ended ones; within these the latest first.
    [[nodiscard]] Result<QList<ProjectCard>> ofPeer(const Id &peer) const;

private:
    [[nodiscard]] Result<QList<ProjectCard>> cardsOf(const QList<Project> &projects) const;
    [[nodiscard]] Result<QList<ProjectCard>> cardsWith(const QList<Project> &projects,
                                                       const QList<Commitment> &promises) const;
    [[nodiscard]] Result<QList<PersonRef>> suggested(const QList<Project> &projects) const;

    Session &m_session;
};

} // namespace lanai
