#include "core/domain/staffmeetingrules.h"
#include "core/domain/foldedtext.h"
#include <QHash>
#include <algorithm>
#include <functional>

namespace lanai {
namespace {

QString staffTitle(const StaffMeeting &meeting)
{
    return foldedText(meeting.title).simplified();
}

} // namespace

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

QList<Id> staffRhythmsToCarryOn(const QList<StaffMeeting> &living, QDate today)
{
    QSet<Id> ids;
    QHash<QDate, QStringList> titles;
    for (const StaffMeeting &meeting : living) {
        ids << meeting.id;
        titles[meeting.date] << staffTitle(meeting);
    }
    const auto isCarriedOn = [&](const StaffMeeting &meeting) {
        std::optional<StaffMeeting> next = meeting;
        while (next->date < today && (next = nextStaffMeeting(*next))) {
            if (ids.contains(next->id) || titles.value(next->date).contains(staffTitle(meeting)))
                return true;
        }
        return !next || meeting.date >= today;
    };
    QList<StaffMeeting> last;
    std::copy_if(living.cbegin(), living.cend(), std::back_inserter(last), std::not_fn(isCarriedOn));
    std::sort(last.begin(), last.end(), [](const StaffMeeting &one, const StaffMeeting &other) {
        return std::pair(one.date, one.id) < std::pair(other.date, other.id);
    });
    QList<Id> sorted;
    for (const StaffMeeting &meeting : std::as_const(last))
        sorted << meeting.id;
    return sorted;
}

QList<StaffMeeting> missingStaffMeetings(const StaffMeeting &latest, QDate today, const QSet<QDate> &taken)
{
    QList<StaffMeeting> made;
    QDate reached = latest.date;
    std::optional<StaffMeeting> last = latest;
    while (reached < today && (last = nextStaffMeeting(*last))) {
        if (taken.contains(last->date))
            continue;
        made << *last;
        reached = last->date;
    }
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
