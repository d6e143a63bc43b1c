// How one staff meeting leads to the next.
#pragma once
#include "core/domain/staffmeeting.h"
#include <QSet>
#include <optional>

namespace lanai {

// A meeting on another day, as it is to be kept: those after it keep their weekday. Who wants to move the rhythm too
// sets `after.rhythmDay` to its date, or changes how often it meets.
[[nodiscard]] StaffMeeting movedStaffMeeting(const StaffMeeting &before, StaffMeeting after);

// The one that its rhythm makes, with the same attendees, all coming and their lines empty; counted from the day that
// the rhythm gave this one, and after the day it was moved to. Its ids follow from the one before, so that two copies
// make the same. None when it meets once.
[[nodiscard]] std::optional<StaffMeeting> nextStaffMeeting(const StaffMeeting &meeting);

// The past meetings whose rhythm nobody has carried on, oldest first. Each rhythm has its own: neither what meets once
// nor another meeting's rhythm ends it. It goes on in the next one it made, also when that was renamed, or in one of
// the same title on that day. `living`: all that aren't in the trash.
[[nodiscard]] QList<Id> staffRhythmsToCarryOn(const QList<StaffMeeting> &living, QDate today);

// All that are missing so that one lies today or later, oldest first; empty when `latest` does, or meets once. Each
// follows from the one before: a copy that slept for a month makes the same ones as the copy that didn't. `taken`: days
// that other meetings have; the rhythm leaves them out.
[[nodiscard]] QList<StaffMeeting> missingStaffMeetings(const StaffMeeting &latest, QDate today,
                                                       const QSet<QDate> &taken = {});

// A deferred item as it joins the next meeting: undecided again, with the reactions it already has (Rule 6: whenever
// they were given). Ids follow from the item and its previews. `position`: 1 is first.
[[nodiscard]] StaffItem deferredTo(const StaffMeeting &next, const StaffItem &item, int position);

} // namespace lanai
