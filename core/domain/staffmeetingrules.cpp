#include "core/domain/staffmeetingrules.h"

namespace lanai {

StaffMeeting movedStaffMeeting(const StaffMeeting &before, StaffMeeting after)
{
    const bool sameRhythm = after.everyWeeks == before.everyWeeks && after.rhythmDay == before.rhythmDay;
    if (sameRhythm && after.date != before.date)
        after.rhythmDay = before.rhythmDay.isValid() ? before.rhythmDay : before.date;
    else if (!sameRhythm && after.rhythmDay == before.rhythmDay)
        after.rhythmDay = {};
    if (after.rhythmDay == after.date || after.everyWeeks < 1)
        after.rhythmDay = {};
    return after;
}

std::optional<StaffMeeting> nextStaffMeeting(const StaffMeeting &meeting)
{
    if (meeting.everyWeeks < 1 || !meeting.date.isValid())
        return {};
    StaffMeeting next = meeting;
    next.id = derivedId({QStringLiteral("staff-meeting-after"), idText(meeting.id)});
    next.date = meeting.rhythmDay.isValid() ? meeting.rhythmDay : meeting.date;
    next.rhythmDay = {};
    do
        next.date = next.date.addDays(meeting.everyWeeks * 7);
    while (next.date <= meeting.date);
    next.createdAt = {};
    next.updatedAt = {};
    for (Attendee &attendee : next.attendees) {
        attendee.id = derivedId({QStringLiteral("attendee"), idText(next.id), idText(attendee.id)});
        attendee.line.clear();
        attendee.coming = true;
    }
    return next;
}

QList<StaffMeeting> missingStaffMeetings(const StaffMeeting &latest, QDate today)
{
    QList<StaffMeeting> made;
    std::optional<StaffMeeting> last = latest;
    while (last->date < today && (last = nextStaffMeeting(*last)))
        made << *last;
    return made;
}

StaffItem deferredTo(const StaffMeeting &next, const StaffItem &item, int position)
{
    StaffItem joined = item;
    joined.id = derivedId({QStringLiteral("deferred"), idText(item.id)});
    joined.staffMeetingId = next.id;
    joined.position = position;
    joined.outcome = ItemOutcome::None;
    joined.outcomeText.clear();
    joined.deferredFrom = item.id;
    joined.createdAt = {};
    joined.updatedAt = {};
    for (Preview &preview : joined.previews) {
        preview.id = derivedId({QStringLiteral("deferred"), idText(preview.id)});
        preview.itemId = joined.id;
    }
    return joined;
}

} // namespace lanai
