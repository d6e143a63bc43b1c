// What may be known of reminders while the journal is locked (security.md): the instants of the next 36 hours' 1:1s.
#pragma once
#include "core/journal/reminders.h"

namespace lanai {

class LockedReminders
{
public:
    // The same 1:1 by its instant alone.
    [[nodiscard]] static ReminderKey nameless(const ReminderKey &key) { return {key.kind, {}, key.of}; }
    // That a 1:1 will begin.
    [[nodiscard]] static bool isAhead(const ReminderKey &key, const QDateTime &now)
    {
        return key.kind == ReminderKind::Before && key.of > now;
    }

    // When 1:1s begin, and how long before one is reminded. None where reminders are off.
    [[nodiscard]] static ReminderFacts facts(const RemindersAhead &ahead, const QDateTime &now);
    // What was told of these instants, or is snoozed.
    [[nodiscard]] static ReminderMemory memory(const ReminderMemory &whole, const QDateTime &now);
    // What was told and snoozed by its instant alone is now known by its meeting.
    static void takeUp(ReminderMemory &whole, const ReminderMemory &locked, const QList<MeetingTime> &meetings);
};

} // namespace lanai
