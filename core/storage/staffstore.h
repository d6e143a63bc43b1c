// Staff meetings: who is in the room, what I bring, what people said beforehand.
#pragma once
#include "core/domain/staffmeeting.h"
#include "core/storage/memberrows.h"

namespace lanai {

template<>
struct Mapping<StaffMeeting>
{
    static constexpr QLatin1StringView table{"staff_meeting"};
    static constexpr QLatin1StringView columns{"title,day,at_time,zone,every_weeks,rhythm_day"};
    static constexpr bool searched = true;
    static void write(const StaffMeeting &meeting, Values &out);
    static StaffMeeting read(Row &row); // without its attendees
    static QString words(const StaffMeeting &meeting) { return meeting.title; }
};

// Attendees, needs and previews are rows of their own, so that two copies merge person by person.
struct AttendeeRow : Attendee
{
    Id staffMeetingId;
    int position = 0;
};

template<>
struct Mapping<AttendeeRow>
{
    static constexpr QLatin1StringView table{"attendee"};
    static constexpr QLatin1StringView columns{"staff_meeting_id,peer_id,name,line,coming,position"};
    static constexpr bool searched = true;
    static void write(const AttendeeRow &attendee, Values &out);
    static AttendeeRow read(Row &row);
    static QString words(const AttendeeRow &attendee) { return attendee.name + QLatin1Char('\n') + attendee.line; }
};

template<>
struct Mapping<StaffItem>
{
    static constexpr QLatin1StringView table{"staff_item"};
    static constexpr QLatin1StringView columns{
        "staff_meeting_id,position,title,sought,decision,outcome,outcome_text,deferred_from,privacy"};
    static constexpr bool searched = true;
    static void write(const StaffItem &item, Values &out);
    static StaffItem read(Row &row); // without its needs and previews
    static QString words(const StaffItem &item);
};

// Whose support it needs.
template<>
struct Mapping<MemberOf<StaffItem>>
{
    static constexpr QLatin1StringView table{"staff_need"};
    static constexpr QLatin1StringView columns{"staff_item_id,peer_id,position"};
    static constexpr bool searched = false;
    static void write(const MemberOf<StaffItem> &need, Values &out) { writeMember(need, out); }
    static MemberOf<StaffItem> read(Row &row) { return readMember<StaffItem>(row); }
};

template<>
struct Mapping<Preview>
{
    static constexpr QLatin1StringView table{"preview"};
    static constexpr QLatin1StringView columns{
        "staff_item_id,peer_id,on_day,meeting_id,reaction,words,changed,privacy"};
    static constexpr bool searched = true;
    static void write(const Preview &preview, Values &out);
    static Preview read(Row &row);
    static QString words(const Preview &preview) { return preview.words + QLatin1Char('\n') + preview.changed; }
};

class StaffStore
{
public:
    explicit StaffStore(Connection &connection);

    // A meeting with its attendees: those not in the list leave it.
    [[nodiscard]] Result<void> put(const StaffMeeting &meeting, const Stamp &stamp);
    [[nodiscard]] Result<void> trash(const Id &meeting, const Stamp &stamp) { return m_meetings.trash(meeting, stamp); }
    [[nodiscard]] Result<StaffMeeting> get(const Id &meeting) const;
    // Living or in the trash: a rule doesn't make again what a person threw away.
    [[nodiscard]] Result<bool> everMade(const Id &meeting) const { return m_meetings.exists(meeting); }
    [[nodiscard]] Result<QList<StaffMeeting>> between(QDate from, QDate until) const;
    // All, without their attendees.
    [[nodiscard]] Result<QList<StaffMeeting>> bare() const { return m_meetings.all(); }
    // The first on or after `day`; NotFound when there is none.
    [[nodiscard]] Result<StaffMeeting> nextFrom(QDate day) const;

    // An item with the people whose support it needs: those not in the list are dropped.
    [[nodiscard]] Result<void> putItem(const StaffItem &item, const Stamp &stamp);
    [[nodiscard]] Result<void> trashItem(const Id &item, const Stamp &stamp) { return m_items.trash(item, stamp); }
    [[nodiscard]] Result<StaffItem> item(const Id &item) const;
    // In order, with needs and previews.
    [[nodiscard]] Result<QList<StaffItem>> itemsOf(const Id &meeting) const;

    // Where a peer is asked to, and which items need their support.
    [[nodiscard]] Result<QList<Id>> meetingsWith(const Id &peer) const;
    [[nodiscard]] Result<QList<Id>> itemsNeeding(const Id &peer) const;

    // Of all its items, those in the trash included.
    [[nodiscard]] Result<QList<Id>> itemIdsEverOf(const Id &meeting) const;

    [[nodiscard]] Table<Preview> &previews() { return m_previews; }

private:
    [[nodiscard]] Result<QList<Id>> idsWhere(const QString &sql, const Id &of) const;
    [[nodiscard]] Result<QList<StaffMeeting>> withAttendees(Result<QList<StaffMeeting>> meetings) const;
    [[nodiscard]] Result<QList<StaffItem>> whole(Result<QList<StaffItem>> items) const;

    Connection &m_connection;
    Table<StaffMeeting> m_meetings;
    Table<AttendeeRow> m_attendees;
    Table<StaffItem> m_items;
    Table<MemberOf<StaffItem>> m_needs;
    Table<Preview> m_previews;
};

} // namespace lanai
