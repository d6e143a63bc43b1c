// The staff meeting: what I bring, whose support it needs, what they said, what came of it. Rule 6.
#pragma once
#include "core/domain/previews.h"
#include "core/domain/result.h"
#include "core/domain/staffmeeting.h"
#include <functional>
#include <optional>

namespace lanai {

class Session;
struct BeforeStaff;
struct Stamp;

class Staff
{
public:
    explicit Staff(Session &session)
        : m_session(session)
    {
    }

    // StaffMeetingExists on a day that has one; UnknownTimeZone, UnreadableTime.
    [[nodiscard]] Result<Id> add(StaffMeeting meeting);
    // Also moves it: agenda items that nobody touched move along.
    [[nodiscard]] Result<void> change(const StaffMeeting &meeting);
    [[nodiscard]] Result<void> remove(const Id &meeting);

    [[nodiscard]] Result<StaffMeeting> meeting(const Id &id) const;
    // StaffMeetingNotFound; StaffMeetingNotMade where a rhythm will make it.
    [[nodiscard]] Result<StaffMeeting> on(QDate day) const;
    // The first on or after `day`. StaffMeetingNotFound when none is planned; StaffMeetingNotMade as above.
    [[nodiscard]] Result<StaffMeeting> next(QDate day) const;
    // The first on or after `from` that makeMissing() would make: its values, without a row. None: nothing is missing.
    [[nodiscard]] Result<std::optional<StaffMeeting>> toBeMade(QDate from) const;
    // Both days included, by date: to choose from.
    [[nodiscard]] Result<QList<StaffMeeting>> between(QDate from, QDate until) const;
    // Its items with everyone whose support they need: what they said, or in which 1:1 they could still be asked.
    [[nodiscard]] Result<BeforeStaff> before(const Id &meeting) const;
    // The next one of each rhythm is made by itself, with the same attendees, as soon as the last is over.
    [[nodiscard]] Result<void> makeMissing();

    [[nodiscard]] Result<QList<StaffItem>> itemsOf(const Id &meeting) const;
    [[nodiscard]] Result<StaffItem> item(const Id &id) const;
    // By number (1 is the first) or any part of its title: StaffItemNotFound names those there are.
    [[nodiscard]] Result<StaffItem> findItem(const Id &meeting, const QString &words) const;
    // EmptyText without a title. It becomes the last.
    [[nodiscard]] Result<Id> addItem(StaffItem item);
    [[nodiscard]] Result<void> changeItem(const StaffItem &item);
    [[nodiscard]] Result<void> removeItem(const Id &item);
    // In this order; those not named follow as they were. StaffItemNotFound for one of another meeting.
    [[nodiscard]] Result<void> orderItems(const Id &meeting, const QList<Id> &items);

    // A reaction, given in the 1:1 of that day when there is one: its agenda item is ticked. `on`: null is today;
    // DayAhead for a later one.
    [[nodiscard]] Result<Id> addPreview(Preview preview);
    // A deferred item joins the next meeting.
    [[nodiscard]] Result<void> decide(const Id &item, ItemOutcome outcome, const QString &text);

    // The line of one attendee under "who is in the room"; empty: proposed by rule again.
    [[nodiscard]] Result<void> setLine(const Id &meeting, const Id &attendee, const QString &line);

    // Whether one attendee will be there. NotFound.
    [[nodiscard]] Result<void> setComing(const Id &meeting, const Id &attendee, bool coming);

    // Who has no 1:1 before the meeting in which an item could be previewed.
    [[nodiscard]] Result<QList<NoSync>> withoutSync(const Id &meeting) const;

private:
    // What makeMissing() makes.
    [[nodiscard]] Result<QList<StaffMeeting>> missing() const;
    // `work` as one command, after which the agendas follow.
    [[nodiscard]] Result<void> changeAgendas(const QString &kind,
                                             const std::function<Result<void>(const Stamp &)> &work);
    [[nodiscard]] Result<void> check(const StaffMeeting &meeting) const;
    [[nodiscard]] Result<void> completeAttendees(StaffMeeting &meeting) const;
    // Agenda items that the rule made from it say what it says now, unless they were ticked, edited or talked about.
    [[nodiscard]] Result<void> renameOnAgendas(const StaffItem &before, const StaffItem &item, const Stamp &stamp);
    [[nodiscard]] Result<void> tickPreview(const Preview &preview, const Stamp &stamp);
    [[nodiscard]] Result<void> joinNext(const StaffItem &item, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
