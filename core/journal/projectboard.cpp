#include "core/journal/projectboard.h"
#include "core/journal/peerlist.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

void countPromises(ProjectCard &card, const QList<Commitment> &commitments)
{
    for (const Commitment &commitment : commitments) {
        if (commitment.projectId != card.project.id || commitment.state == CommitmentState::Dropped)
            continue;
        ++card.commitments;
        ++(commitment.state == CommitmentState::Open ? card.open : card.kept);
    }
}

void countEnded(ProjectBoard &board)
{
    QSet<Id> peers;
    for (const ProjectCard &card : std::as_const(board.ended)) {
        if (card.project.phase == ProjectPhase::Abandoned) {
            ++board.abandoned;
            continue;
        }
        ++board.closed;
        board.insideTwoWeeks += finishedInsideTwoWeeks(card.project) ? 1 : 0;
        peers.unite(QSet<Id>(card.project.peers.cbegin(), card.project.peers.cend()));
    }
    board.closedPeers = static_cast<int>(peers.size());
}

int turnOf(ProjectPhase phase)
{
    return isRunning(phase) ? 0 : phase == ProjectPhase::Debrief ? 1 : phase == ProjectPhase::Idea ? 2 : 3;
}

} // namespace

QList<ProjectCard> ProjectBoard::column(ProjectPhase phase) const
{
    QList<ProjectCard> its;
    std::copy_if(cards.cbegin(), cards.cend(), std::back_inserter(its),
                 [phase](const ProjectCard &card) { return card.project.phase == phase; });
    return its;
}

int ProjectBoard::running() const
{
    return static_cast<int>(std::count_if(cards.cbegin(), cards.cend(),
                                          [](const ProjectCard &card) { return isRunning(card.project.phase); }));
}

Result<ProjectBoard> ProjectBoardQuery::run() const
{
    return m_session.reading([this]() -> Result<ProjectBoard> {
        const Result<QList<Project>> projects = m_session.file().projects.all();
        if (!projects)
            return fail(projects.error());
        const Result<QList<ProjectCard>> cards = cardsOf(*projects);
        const Result<QList<PersonRef>> others = suggested(*projects);
        if (!cards || !others)
            return fail(cards ? others.error() : cards.error());
        ProjectBoard board;
        board.today = m_session.today();
        board.suggested = *others;
        for (const ProjectCard &card : *cards) {
            if (!isEnded(card.project.phase))
                board.cards << card;
            else if (card.project.endedOn.year() == board.today.year())
                board.ended << card;
        }
        std::stable_sort(board.ended.begin(), board.ended.end(), [](const ProjectCard &a, const ProjectCard &b) {
            return a.project.endedOn > b.project.endedOn;
        });
        countEnded(board);
        return board;
    });
}

Result<QList<ProjectCard>> ProjectBoardQuery::cardsOf(const QList<Project> &projects) const
{
    QList<Id> ids;
    for (const Project &project : projects)
        ids << project.id;
    return m_session.file().commitments.ofProjects(ids).and_then(
        [&](const QList<Commitment> &promises) { return cardsWith(projects, promises); });
}

// Reads only who is part of them: each peer's page asks for these.
Result<QList<ProjectCard>> ProjectBoardQuery::cardsWith(const QList<Project> &projects,
                                                        const QList<Commitment> &promises) const
{
    QSet<Id> wanted;
    for (const Project &project : projects)
        wanted.unite(QSet<Id>(project.peers.cbegin(), project.peers.cend()));
    const Result<QList<Peer>> peers = m_session.file().peers.peers().getAll(wanted.values());
    if (!peers)
        return fail(peers.error());
    QHash<Id, PersonRef> people;
    for (const Peer &peer : *peers)
        people.insert(peer.id, personRef(peer));
    QList<ProjectCard> cards;
    for (const Project &project : projects) {
        ProjectCard card;
        card.project = project;
        card.day = projectDay(project, m_session.today());
        for (const Id &peer : project.peers) {
            if (people.contains(peer))
                card.peers << people.value(peer);
        }
        countPromises(card, promises);
        card.stakes = isEnded(project.phase) ? QList<StakesReason>() : stakesRaised(project, card.open);
        cards << card;
    }
    return cards;
}

Result<QList<ProjectCard>> ProjectBoardQuery::ofPeer(const Id &peer) const
{
    return m_session.file()
        .projects.ofPeer(peer)
        .and_then([this](const QList<Project> &projects) { return cardsOf(projects); })
        .map([](QList<ProjectCard> cards) {
            std::stable_sort(cards.begin(), cards.end(), [](const ProjectCard &a, const ProjectCard &b) {
                return turnOf(a.project.phase) < turnOf(b.project.phase);
            });
            return cards;
        });
}

Result<QList<PersonRef>> ProjectBoardQuery::suggested(const QList<Project> &projects) const
{
    QSet<Id> known;
    for (const Project &project : projects)
        known.unite(QSet<Id>(project.peers.cbegin(), project.peers.cend()));
    return PeerListQuery(m_session).run().map([&known](const PeerList &list) {
        QList<PersonRef> others;
        for (const PeerListRow &row : list.rows) {
            if (row.rhythm && row.peer.standing == Standing::Current && !known.contains(row.peer.id))
                others << personRef(row.peer);
        }
        return others;
    });
}

Result<ProjectWhole> ProjectBoardQuery::whole(const Id &id) const
{
    return m_session.reading([&]() -> Result<ProjectWhole> {
        const Result<Project> project = m_session.file().projects.get(id);
        if (!project)
            return fail(project.error());
        const Result<QList<Commitment>> promises = m_session.file().commitments.ofProjects({id});
        const Result<QList<Insight>> insights = m_session.file().knowing.insightsFrom(id);
        if (!promises || !insights)
            return fail(promises ? insights.error() : promises.error());
        const Result<QList<ProjectCard>> card = cardsWith({*project}, *promises);
        if (!card)
            return fail(card.error());
        return ProjectWhole{card->first(), *promises, *insights};
    });
}

} // namespace lanai
