#include "core/storage/peerstats.h"
#include "core/storage/row.h"

namespace lanai {

Result<QHash<Id, OpenCommitments>> PeerStats::openCommitments(QDate today) const
{
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT peer_id,sum(side='mine'),sum(side='theirs'),sum(side='mine' AND due<?1),"
                       "sum(side='theirs' AND due<?1) FROM commitment WHERE state='open' AND deleted_at IS NULL "
                       "GROUP BY peer_id"),
        {dayText(today)});
    if (!query)
        return fail(query.error());
    QHash<Id, OpenCommitments> open;
    while (query->next()) {
        Row row(*query);
        const Id peer = row.id();
        OpenCommitments &counts = open[peer];
        counts.mine = row.small();
        counts.theirs = row.small();
        counts.mineLate = row.small();
        counts.theirsLate = row.small();
    }
    return m_connection.finished(*query).map([&open] { return open; });
}

Result<QHash<Id, QDateTime>> PeerStats::nextSyncs(QDate from) const
{
    // One seek for each peer; grouping all meetings would read every one that was ever held.
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT id,(SELECT start_at FROM meeting WHERE peer_id=peer.id AND state='planned' AND day>=? "
                       "AND deleted_at IS NULL ORDER BY day, at_time LIMIT 1) FROM peer WHERE deleted_at IS NULL"),
        {dayText(from)});
    if (!query)
        return fail(query.error());
    QHash<Id, QDateTime> next;
    while (query->next()) {
        Row row(*query);
        const Id peer = row.id();
        const QDateTime start = row.instant();
        if (start.isValid())
            next.insert(peer, start);
    }
    return m_connection.finished(*query).map([&next] { return next; });
}

} // namespace lanai
