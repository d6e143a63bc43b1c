#include "core/storage/commitmentstore.h"
#include "core/storage/wordpairs.h"

namespace lanai {

namespace {
constexpr QLatin1StringView byDueDay{" ORDER BY due IS NULL, due, pk"};

using Agreed = std::pair<Id, Renegotiation>; // the commitment's id

Agreed readRenegotiation(const QSqlQuery &query)
{
    Row row(query);
    const Id commitment = row.id();
    Renegotiation change;
    change.id = row.id();
    change.on = row.day();
    change.oldDue = row.day();
    change.newDue = row.day();
    change.why = row.text();
    return {commitment, change};
}

} // namespace

void Mapping<Commitment>::write(const Commitment &commitment, Values &out)
{
    out.id(commitment.peerId)
        .word(commitment.side)
        .text(commitment.text)
        .day(commitment.madeOn)
        .day(commitment.due)
        .flag(commitment.dueDoubtful)
        .word(commitment.state)
        .day(commitment.closedOn)
        .id(commitment.entryId)
        .id(commitment.projectId)
        .word(commitment.privacy);
}

Commitment Mapping<Commitment>::read(Row &row)
{
    Commitment commitment;
    row.start(commitment);
    commitment.peerId = row.id();
    commitment.side = row.word(CommitmentSide::Mine);
    commitment.text = row.text();
    commitment.madeOn = row.day();
    commitment.due = row.day();
    commitment.dueDoubtful = row.flag();
    commitment.state = row.word(CommitmentState::Open);
    commitment.closedOn = row.day();
    commitment.entryId = row.id();
    commitment.projectId = row.id();
    commitment.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return commitment;
}

Result<void> CommitmentStore::insert(const Commitment &commitment, const Stamp &stamp)
{
    return m_commitments.insert(commitment, stamp).and_then([&] { return writeRenegotiations(commitment, stamp); });
}

Result<void> CommitmentStore::update(const Commitment &commitment, const Stamp &stamp)
{
    return m_commitments.update(commitment, stamp).and_then([&] { return writeRenegotiations(commitment, stamp); });
}

Result<void> CommitmentStore::trash(const Id &commitment, const Stamp &stamp)
{
    return m_commitments.trash(commitment, stamp);
}

Result<void> CommitmentStore::writeRenegotiations(const Commitment &commitment, const Stamp &stamp)
{
    for (const Renegotiation &change : commitment.renegotiations) {
        Values values;
        values.id(change.id)
            .id(commitment.id)
            .day(change.on)
            .day(change.oldDue)
            .day(change.newDue)
            .text(change.why)
            .text(wordPairs(change.why))
            .number(stamp.now)
            .number(stamp.now)
            .number(stamp.hlc)
            .text(stamp.device);
        const Result<void> written = m_connection.exec(
            QStringLiteral("INSERT INTO renegotiation (id,commitment_id,on_day,old_due,new_due,why,pairs,created_at,"
                           "updated_at,hlc,device) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING"),
            values.all());
        if (!written)
            return written;
    }
    return {};
}

Result<QList<Commitment>> CommitmentStore::whole(Result<QList<Commitment>> commitments) const
{
    if (!commitments)
        return commitments;
    if (commitments->isEmpty())
        return commitments;
    QHash<Id, Commitment *> byId;
    for (Commitment &commitment : *commitments)
        byId.insert(commitment.id, &commitment);
    const Result<QList<Agreed>> changes = m_connection.list<Agreed>(
        QStringLiteral("SELECT commitment_id,id,on_day,old_due,new_due,why FROM renegotiation WHERE commitment_id IN "
                       "(SELECT value FROM json_each(?)) AND deleted_at IS NULL ORDER BY on_day, pk"),
        {idSet(byId.keys())}, readRenegotiation);
    if (!changes)
        return fail(changes.error());
    for (const auto &[commitment, change] : *changes)
        byId.value(commitment)->renegotiations << change;
    return commitments;
}

Result<Commitment> CommitmentStore::get(const Id &commitment) const
{
    return m_commitments.get(commitment)
        .and_then([this](const Commitment &found) { return whole(QList<Commitment>{found}); })
        .map([](const QList<Commitment> &found) { return found.first(); });
}

Result<QList<Commitment>> CommitmentStore::open() const
{
    return whole(m_commitments.where(QStringLiteral("state='open'") + byDueDay));
}

Result<QList<Commitment>> CommitmentStore::openUntil(QDate due) const
{
    return whole(m_commitments.where(QStringLiteral("state='open' AND due<=?") + byDueDay, {dayText(due)}));
}

Result<QList<Commitment>> CommitmentStore::ofProjects(const QList<Id> &projects) const
{
    return whole(m_commitments.where(QStringLiteral("project_id IN (SELECT value FROM json_each(?))") + byDueDay,
                                     {idSet(projects)}));
}

Result<QList<Commitment>> CommitmentStore::ofPeer(const Id &peer) const
{
    return whole(m_commitments.where(QStringLiteral("peer_id=?") + byDueDay, {idText(peer)}));
}

Result<QList<Commitment>> CommitmentStore::openOf(const Id &peer) const
{
    return whole(m_commitments.where(QStringLiteral("peer_id=? AND state='open'") + byDueDay, {idText(peer)}));
}

Result<QList<Commitment>> CommitmentStore::openOf(const QList<Id> &peers) const
{
    return whole(m_commitments.where(
        QStringLiteral("state='open' AND peer_id IN (SELECT value FROM json_each(?))") + byDueDay, {idSet(peers)}));
}

Result<QList<Commitment>> CommitmentStore::closedSince(QDate from) const
{
    return whole(m_commitments.where(QStringLiteral("state<>'open' AND closed_on>=? ORDER BY closed_on DESC, pk DESC"),
                                     {dayText(from)}));
}

Result<QList<Commitment>> CommitmentStore::dueBetween(QDate from, QDate until) const
{
    return whole(m_commitments.where(QStringLiteral("due>=? AND due<=?") + byDueDay, {dayText(from), dayText(until)}));
}

} // namespace lanai
