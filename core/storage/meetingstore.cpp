#include "core/storage/meetingstore.h"
#include "core/domain/zonedtime.h"

namespace lanai {

void Mapping<Meeting>::write(const Meeting &meeting, Values &out)
{
    // An unreadable zone was refused when the meeting was made; UTC only orders what remains.
    const QDateTime start = instantOf(meeting.date, meeting.time, meeting.zone)
                                .value_or(QDateTime(meeting.date, meeting.time, QTimeZone::utc()));
    out.id(meeting.peerId)
        .id(meeting.seriesId)
        .id(meeting.termId)
        .day(meeting.date)
        .time(meeting.time)
        .latin(meeting.zone)
        .number(start.toMSecsSinceEpoch())
        .number(meeting.minutes)
        .word(meeting.mode)
        .word(meeting.state)
        .wallClock(meeting.movedFrom)
        .text(meeting.why)
        .instant(meeting.startedAt)
        .number(meeting.actualMinutes)
        .number(meeting.worth)
        .flag(meeting.mostlyStatus)
        .text(meeting.outcome)
        .text(meeting.remember)
        .id(meeting.practiceId)
        .word(meeting.intentionResult)
        .word(meeting.privacy);
}

Meeting Mapping<Meeting>::read(Row &row)
{
    Meeting meeting;
    row.start(meeting);
    meeting.peerId = row.id();
    meeting.seriesId = row.id();
    meeting.termId = row.id();
    meeting.date = row.day();
    meeting.time = row.time();
    meeting.zone = row.text().toLatin1();
    meeting.startsAt = row.instant();
    meeting.minutes = row.small();
    meeting.mode = row.word(MeetingMode::InPerson);
    meeting.state = row.word(MeetingState::Planned);
    meeting.movedFrom = row.wallClock();
    meeting.why = row.text();
    meeting.startedAt = row.instant();
    meeting.actualMinutes = row.small();
    meeting.worth = row.small();
    meeting.mostlyStatus = row.flag();
    meeting.outcome = row.text();
    meeting.remember = row.text();
    meeting.practiceId = row.id();
    meeting.intentionResult = row.word(IntentionResult::Unsaid);
    meeting.privacy = row.word(Privacy::Sealed); // unreadable: the safe side
    return meeting;
}

QString Mapping<Meeting>::words(const Meeting &meeting)
{
    return QStringList{meeting.outcome, meeting.remember, meeting.why}.join(QLatin1Char('\n'));
}

void Mapping<AgendaItem>::write(const AgendaItem &item, Values &out)
{
    out.id(item.peerId)
        .id(item.meetingId)
        .text(item.text)
        .number(item.trustLevel)
        .word(item.source)
        .id(item.sourceId)
        .id(item.topicId)
        .id(item.entryId)
        .flag(item.done)
        .number(item.position)
        .word(item.privacy);
}

AgendaItem Mapping<AgendaItem>::read(Row &row)
{
    AgendaItem item;
    row.start(item);
    item.peerId = row.id();
    item.meetingId = row.id();
    item.text = row.text();
    item.trustLevel = row.small();
    item.source = row.word(AgendaSource::Own);
    item.sourceId = row.id();
    item.topicId = row.id();
    item.entryId = row.id();
    item.done = row.flag();
    item.position = row.small();
    item.privacy = row.word(Privacy::Sealed);
    return item;
}

Result<QList<Meeting>> MeetingStore::startingBetween(const QDateTime &from, const QDateTime &until) const
{
    return m_meetings.where(QStringLiteral("start_at>=? AND start_at<? ORDER BY start_at, pk"),
                            {from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()});
}

Result<QList<Meeting>> MeetingStore::notHeldBetween(const QDateTime &from, const QDateTime &until) const
{
    return m_meetings.where(QStringLiteral("start_at>=? AND start_at<? AND state<>'held' ORDER BY start_at, pk"),
                            {from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()});
}

Result<QList<Meeting>> MeetingStore::ofPeer(const Id &peer, QDate from, QDate until) const
{
    return m_meetings.where(QStringLiteral("peer_id=? AND day>=? AND day<=? ORDER BY start_at, pk"),
                            {idText(peer), dayText(from), dayText(until)});
}

Result<QList<Meeting>> MeetingStore::ofTerm(const Id &term) const
{
    return m_meetings.where(QStringLiteral("term_id=? ORDER BY start_at, pk"), {idText(term)});
}

Result<QList<Meeting>> MeetingStore::plannedOf(const Id &peer, QDate from, int limit) const
{
    return m_meetings.where(
        QStringLiteral("peer_id=? AND state='planned' AND day>=? ORDER BY day, at_time, pk LIMIT ?"),
        {idText(peer), dayText(from), limit});
}

Result<QList<Meeting>> MeetingStore::heldOf(const Id &peer, QDate until, int limit) const
{
    return m_meetings.where(
        QStringLiteral("peer_id=? AND state='held' AND day<=? ORDER BY day DESC, at_time DESC, pk DESC LIMIT ?"),
        {idText(peer), dayText(until), limit});
}

Result<QList<Meeting>> MeetingStore::nextOf(const QList<Id> &peers, QDate from) const
{
    return m_meetings.where(
        QStringLiteral("pk IN (SELECT (SELECT m.pk FROM meeting m WHERE m.peer_id=p.value AND m.state='planned' AND "
                       "m.day>=?1 AND m.deleted_at IS NULL ORDER BY m.day, m.at_time, m.pk LIMIT 1) "
                       "FROM json_each(?2) p)"),
        {dayText(from), idSet(peers)});
}

Result<QList<Meeting>> MeetingStore::lastHeldOf(const QList<Id> &peers, QDate until, int count) const
{
    return m_meetings.where(
        QStringLiteral("pk IN (SELECT h.pk FROM json_each(?1) p CROSS JOIN meeting h WHERE h.pk IN "
                       "(SELECT m.pk FROM meeting m WHERE m.peer_id=p.value AND m.state='held' AND m.day<=?2 AND "
                       "m.deleted_at IS NULL ORDER BY m.day DESC, m.at_time DESC, m.pk DESC LIMIT ?3)) "
                       "ORDER BY day DESC, at_time DESC, pk DESC"),
        {idSet(peers), dayText(until), count});
}

Result<QList<Meeting>> MeetingStore::pinnedLastOf(const QList<Id> &peers, QDate until) const
{
    return m_meetings.where(
        QStringLiteral("pk IN (SELECT m.pk FROM meeting m INDEXED BY meeting_pinned WHERE m.peer_id IN "
                       "(SELECT value FROM json_each(?1)) AND "
                       "m.state='held' AND m.remember<>'' AND m.deleted_at IS NULL AND m.day<=?2 AND NOT EXISTS "
                       "(SELECT 1 FROM meeting l WHERE l.peer_id=m.peer_id AND l.state='held' AND l.deleted_at IS NULL "
                       "AND l.day<=?2 AND (l.day,l.at_time,l.pk)>(m.day,m.at_time,m.pk)))"),
        {idSet(peers), dayText(until)});
}

Result<QHash<Id, double>> MeetingStore::worthOf(const QList<Id> &terms) const
{
    QHash<Id, double> found;
    auto rows =
        m_connection.query(QStringLiteral("SELECT series_id,avg(worth) FROM meeting WHERE term_id IN (SELECT value "
                                          "FROM json_each(?)) AND state='held' AND worth>0 AND deleted_at IS NULL "
                                          "GROUP BY series_id"),
                           {idSet(terms)});
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        found.insert(idFromText(rows->value(0).toString()), rows->value(1).toDouble());
    return m_connection.finished(*rows).map([&] { return found; });
}

Result<QList<MeetingMark>> MeetingStore::marksOf(const QList<Id> &terms) const
{
    return m_connection.list<MeetingMark>(
        QStringLiteral("SELECT term_id,state,day FROM meeting WHERE deleted_at IS NULL AND "
                       "term_id IN (SELECT value FROM json_each(?))"),
        {idSet(terms)}, [](const QSqlQuery &query) {
            Row row(query);
            const Id term = row.id();
            const auto state = row.word(MeetingState::Planned);
            return MeetingMark{term, state, row.day()};
        });
}

Result<QList<AgendaItem>> MeetingStore::agendaOf(const Id &meeting) const
{
    return m_agenda.where(QStringLiteral("meeting_id=? ORDER BY pk"), {idText(meeting)});
}

Result<QList<AgendaItem>> MeetingStore::agendaOf(const QList<Id> &meetings) const
{
    return m_agenda.where(QStringLiteral("meeting_id IN (SELECT value FROM json_each(?)) ORDER BY pk"),
                          {idSet(meetings)});
}

Result<QList<AgendaItem>> MeetingStore::waitingFor(const Id &peer) const
{
    return m_agenda.where(QStringLiteral("peer_id=? AND meeting_id IS NULL AND done=0 ORDER BY pk"), {idText(peer)});
}

Result<QList<AgendaItem>> MeetingStore::agendaFrom(const Id &source) const
{
    return m_agenda.where(QStringLiteral("source_id=? ORDER BY pk"), {idText(source)});
}

} // namespace lanai
