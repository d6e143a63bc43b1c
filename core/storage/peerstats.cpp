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

Result<QHash<Id, int>> PeerStats::counts(const QString &sql, const QVariantList &binds) const
{
    Result<QSqlQuery> query = m_connection.query(sql, binds);
    if (!query)
        return fail(query.error());
    QHash<Id, int> counts;
    while (query->next()) {
        Row row(*query);
        const Id peer = row.id();
        counts.insert(peer, row.small());
    }
    return m_connection.finished(*query).map([&counts] { return counts; });
}

Result<QHash<Id, int>> PeerStats::contactDays(QDate from, QDate until) const
{
    return counts(QStringLiteral("SELECT peer_id,count(*) FROM (SELECT peer_id,day FROM entry_peer WHERE contact=1 "
                                 "AND deleted_at IS NULL AND day BETWEEN ?1 AND ?2 UNION SELECT peer_id,day FROM "
                                 "meeting WHERE state='held' AND deleted_at IS NULL AND day BETWEEN ?1 AND ?2) "
                                 "GROUP BY peer_id"),
                  {dayText(from), dayText(until)});
}

Result<QHash<Id, QHash<QString, int>>> PeerStats::spokenOn(QDate from, QDate until) const
{
    // Tags are a JSON array, and the stock shell may have written anything: it is read here.
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT agenda_item.peer_id,topic.theme,NULL FROM agenda_item JOIN meeting ON "
                       "meeting.id=agenda_item.meeting_id JOIN topic ON topic.id=agenda_item.topic_id WHERE "
                       "meeting.day BETWEEN ?1 AND ?2 AND agenda_item.done=1 AND meeting.state='held' AND "
                       "agenda_item.deleted_at IS NULL AND meeting.deleted_at IS NULL "
                       "UNION ALL SELECT entry_peer.peer_id,NULL,entry.tags FROM entry JOIN entry_peer ON "
                       "entry_peer.entry_id=entry.id WHERE entry.day BETWEEN ?1 AND ?2 AND entry.tags<>'[]' AND "
                       "entry_peer.role<>'mentioned' AND entry.deleted_at IS NULL AND entry_peer.deleted_at IS NULL"),
        {dayText(from), dayText(until)});
    if (!query)
        return fail(query.error());
    QHash<Id, QHash<QString, int>> spoken;
    while (query->next()) {
        Row row(*query);
        const Id peer = row.id();
        const QString theme = row.text();
        QStringList words = row.list();
        if (!theme.isEmpty())
            words << theme;
        for (const QString &word : std::as_const(words))
            ++spoken[peer][word];
    }
    return m_connection.finished(*query).map([&spoken] { return spoken; });
}

Result<QHash<Id, int>> PeerStats::circles() const
{
    return counts(QStringLiteral("SELECT peer_id,count(DISTINCT circle_id) FROM circle_member JOIN circle ON "
                                 "circle.id=circle_member.circle_id WHERE circle.ended_on IS NULL AND "
                                 "circle.deleted_at IS NULL AND circle_member.deleted_at IS NULL GROUP BY peer_id"),
                  {});
}

Result<QHash<Id, int>> PeerStats::answers() const
{
    return counts(QStringLiteral("SELECT peer_id,count(*) FROM (SELECT peer_id FROM ask_reply WHERE deleted_at IS NULL "
                                 "UNION ALL SELECT peer_id FROM circle_takeaway WHERE peer_id IS NOT NULL AND "
                                 "deleted_at IS NULL) GROUP BY peer_id"),
                  {});
}

} // namespace lanai
