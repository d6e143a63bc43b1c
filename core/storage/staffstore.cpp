#include "core/storage/staffstore.h"

namespace lanai {
namespace {
constexpr QLatin1StringView ofItem{"staff_item_id"};
} // namespace

StaffStore::StaffStore(Connection &connection)
    : m_connection(connection)
    , m_meetings(connection)
    , m_attendees(connection)
    , m_items(connection)
    , m_needs(connection)
    , m_previews(connection)
{
}

Result<void> StaffStore::put(const StaffMeeting &meeting, const Stamp &stamp)
{
    Result<void> done = m_meetings.put(meeting, stamp);
    if (!done)
        return done;
    const Result<QList<AttendeeRow>> before =
        m_attendees.where(QStringLiteral("staff_meeting_id=?"), {idText(meeting.id)});
    if (!before)
        return fail(before.error());
    for (const AttendeeRow &attendee : *before) {
        const bool stays = std::any_of(meeting.attendees.cbegin(), meeting.attendees.cend(),
                                       [&](const Attendee &kept) { return kept.id == attendee.id; });
        if (!stays)
            done = m_attendees.trash(attendee.id, stamp);
        if (!done)
            return done;
    }
    for (qsizetype position = 0; position < meeting.attendees.size(); ++position) {
        const AttendeeRow row{meeting.attendees.at(position), meeting.id, static_cast<int>(position)};
        done = m_attendees.put(row, stamp);
        if (!done)
            return done;
    }
    return {};
}

Result<QList<StaffMeeting>> StaffStore::withAttendees(Result<QList<StaffMeeting>> meetings) const
{
    if (!meetings)
        return meetings;
    QHash<Id, StaffMeeting *> byId;
    for (StaffMeeting &meeting : *meetings)
        byId.insert(meeting.id, &meeting);
    const Result<QList<AttendeeRow>> rows =
        m_attendees.where(QStringLiteral("staff_meeting_id IN (SELECT value FROM json_each(?)) ORDER BY position, pk"),
                          {idSet(byId.keys())});
    if (!rows)
        return fail(rows.error());
    for (const AttendeeRow &row : *rows)
        byId.value(row.staffMeetingId)->attendees << row;
    return meetings;
}

namespace {
Result<StaffMeeting> onlyOne(const Result<QList<StaffMeeting>> &found)
{
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, {});
    return found->first();
}
} // namespace

Result<StaffMeeting> StaffStore::get(const Id &meeting) const
{
    return m_meetings.get(meeting)
        .and_then([this](const StaffMeeting &found) { return withAttendees(QList<StaffMeeting>{found}); })
        .map([](const QList<StaffMeeting> &found) { return found.first(); });
}

Result<QList<StaffMeeting>> StaffStore::between(QDate from, QDate until) const
{
    return withAttendees(m_meetings.where(QStringLiteral("day>=? AND day<=? ORDER BY day, at_time, pk"),
                                          {dayText(from), dayText(until)}));
}

Result<StaffMeeting> StaffStore::nextFrom(QDate day) const
{
    return onlyOne(
        withAttendees(m_meetings.where(QStringLiteral("day>=? ORDER BY day, at_time, pk LIMIT 1"), {dayText(day)})));
}

Result<void> StaffStore::putItem(const StaffItem &item, const Stamp &stamp)
{
    return m_items.put(item, stamp).and_then([&] { return putMembers(m_needs, ofItem, item.id, item.needs, stamp); });
}

Result<QList<StaffItem>> StaffStore::whole(Result<QList<StaffItem>> items) const
{
    if (!items)
        return items;
    QHash<Id, StaffItem *> byId;
    for (StaffItem &item : *items)
        byId.insert(item.id, &item);
    const Result<void> needs = addMembers(m_needs, ofItem, *items, &StaffItem::needs);
    const Result<QList<Preview>> previews = m_previews.where(
        QStringLiteral("staff_item_id IN (SELECT value FROM json_each(?)) ORDER BY on_day, pk"), {idSet(byId.keys())});
    if (!needs || !previews)
        return fail(needs ? previews.error() : needs.error());
    for (const Preview &preview : *previews)
        byId.value(preview.itemId)->previews << preview;
    return items;
}

Result<StaffItem> StaffStore::item(const Id &item) const
{
    return m_items.get(item)
        .and_then([this](const StaffItem &found) { return whole(QList<StaffItem>{found}); })
        .map([](const QList<StaffItem> &found) { return found.first(); });
}

Result<QList<StaffItem>> StaffStore::itemsOf(const Id &meeting) const
{
    return whole(m_items.where(QStringLiteral("staff_meeting_id=? ORDER BY position, pk"), {idText(meeting)}));
}

Result<QList<Id>> StaffStore::idsWhere(const QString &sql, const Id &of) const
{
    return m_connection.list<Id>(sql, {idText(of)},
                                 [](const QSqlQuery &row) { return idFromText(row.value(0).toString()); });
}

Result<QList<Id>> StaffStore::meetingsWith(const Id &peer) const
{
    return idsWhere(QStringLiteral("SELECT m.id FROM attendee a JOIN staff_meeting m ON m.id=a.staff_meeting_id "
                                   "WHERE a.peer_id=? AND a.deleted_at IS NULL AND m.deleted_at IS NULL ORDER BY m.pk"),
                    peer);
}

Result<QList<Id>> StaffStore::itemsNeeding(const Id &peer) const
{
    return idsWhere(QStringLiteral("SELECT i.id FROM staff_need n JOIN staff_item i ON i.id=n.staff_item_id "
                                   "WHERE n.peer_id=? AND n.deleted_at IS NULL AND i.deleted_at IS NULL ORDER BY i.pk"),
                    peer);
}

Result<QList<Id>> StaffStore::itemIdsEverOf(const Id &meeting) const
{
    return idsWhere(QStringLiteral("SELECT id FROM staff_item WHERE staff_meeting_id=? ORDER BY pk"), meeting);
}

} // namespace lanai
