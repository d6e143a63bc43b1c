#include "core/journal/ledger.h"
#include "core/domain/ledgerviews.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"

namespace lanai {
namespace {

// Who has a row, by name, each with what was kept in time.
QList<LedgerPeer> ledgerPeers(const Ledger &ledger, const QList<Commitment> &due)
{
    QHash<Id, PersonRef> people;
    for (const LedgerRow &row : ledger.open + ledger.closed)
        people.insert(row.peer.id, row.peer);
    QHash<Id, QList<Commitment>> byPeer;
    for (const Commitment &one : due)
        byPeer[one.peerId] << one;
    QList<LedgerPeer> all;
    for (const PersonRef &person : std::as_const(people)) {
        const QList<Commitment> own = byPeer.value(person.id);
        all << LedgerPeer{person, keptRate(own, CommitmentSide::Mine, ledger.date),
                          keptRate(own, CommitmentSide::Theirs, ledger.date)};
    }
    std::sort(all.begin(), all.end(), [](const LedgerPeer &one, const LedgerPeer &other) {
        const int order = QString::localeAwareCompare(one.peer.name, other.peer.name);
        return order == 0 ? one.peer.id < other.peer.id : order < 0;
    });
    return all;
}

// Of one in the trash, or a sealed one, nothing.
QString shownTitle(const ProjectTitle &project)
{
    return project.inTrash || project.privacy == Privacy::Sealed ? QString() : project.title;
}

} // namespace

Result<Ledger> LedgerQuery::run() const
{
    return m_session.reading([this] { return ledger(); });
}

Result<Ledger> LedgerQuery::ledger() const
{
    JournalFile &file = m_session.file();
    Ledger ledger;
    ledger.date = m_session.today();
    const Result<QHash<Id, Peer>> everyone = file.peers.byId();
    Result<QList<Commitment>> open = file.commitments.open();
    const Result<QList<Commitment>> closed = file.commitments.closedSince(ledger.date.addDays(-closedShownDays));
    const Result<QList<Commitment>> due = file.commitments.dueBetween(ledger.date.addDays(-keptRateDays), ledger.date);
    if (!everyone || !open)
        return fail(!everyone ? everyone.error() : open.error());
    if (!closed || !due)
        return fail(!closed ? closed.error() : due.error());
    std::stable_sort(open->begin(), open->end(), isDueBefore);
    const Result<QList<LedgerRow>> openRows = rows(*open, *everyone);
    const Result<QList<LedgerRow>> closedRows = rows(*closed, *everyone);
    if (!openRows || !closedRows)
        return fail(!openRows ? openRows.error() : closedRows.error());
    ledger.open = *openRows;
    ledger.closed = *closedRows;
    ledger.peers = ledgerPeers(ledger, *due);
    ledger.mine = keptRate(*due, CommitmentSide::Mine, ledger.date);
    ledger.weeks = keptWeeks(*due, CommitmentSide::Mine, ledger.date);
    return ledger;
}

Result<QList<LedgerRow>> LedgerQuery::rows(const QList<Commitment> &commitments, const QHash<Id, Peer> &peers) const
{
    QSet<Id> wanted;
    QList<Id> ids;
    for (const Commitment &one : commitments) {
        wanted << one.projectId;
        ids << one.id;
    }
    wanted.remove(Id());
    const Result<QHash<Id, ProjectTitle>> titles = m_session.file().projects.titles(wanted.values());
    const Result<QHash<Id, QString>> rules = circleRulesOf(m_session.file().connection(), ids);
    if (!titles || !rules)
        return fail(titles ? rules.error() : titles.error());
    QList<LedgerRow> all;
    for (const Commitment &one : commitments) {
        if (const auto peer = peers.constFind(one.peerId); peer != peers.constEnd())
            all << LedgerRow{one, personRef(*peer), shownTitle(titles->value(one.projectId)), rules->value(one.id)};
    }
    return all;
}

} // namespace lanai
