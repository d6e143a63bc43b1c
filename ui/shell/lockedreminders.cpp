#include "ui/shell/lockedreminders.h"

namespace lanai {

ReminderFacts LockedReminders::facts(const RemindersAhead &ahead, const QDateTime &now)
{
    ReminderFacts facts;
    facts.choices.minutesBefore = ahead.choices.minutesBefore;
    facts.choices.quiet = ahead.choices.quiet;
    facts.choices.after = false;
    facts.choices.decisions = false;
    for (const RemindedMeeting &meeting : ahead.meetings) {
        const QDateTime start = meeting.time.startsAt;
        const bool known = !facts.meetings.isEmpty() && facts.meetings.last().startsAt == start;
        if (ahead.on && start > now && !known)
            facts.meetings << MeetingTime{{}, start, 0};
    }
    return facts;
}

ReminderMemory LockedReminders::memory(const ReminderMemory &whole, const QDateTime &now)
{
    ReminderMemory instants;
    instants.lookedAt = whole.lookedAt;
    for (const ReminderKey &key : whole.told) {
        if (isAhead(key, now))
            instants.told << nameless(key);
    }
    for (const Reminder &snoozed : whole.snoozed) {
        if (isAhead(snoozed.key, now))
            instants.snoozed << Reminder{nameless(snoozed.key), snoozed.due};
    }
    return instants;
}

void LockedReminders::takeUp(ReminderMemory &whole, const ReminderMemory &locked, const QList<MeetingTime> &meetings)
{
    for (const MeetingTime &meeting : meetings) {
        const ReminderKey key{ReminderKind::Before, meeting.meeting, meeting.startsAt};
        if (locked.told.contains(nameless(key)) && !whole.told.contains(key))
            whole.told << key;
        for (const Reminder &snoozed : locked.snoozed) {
            if (snoozed.key == nameless(key))
                snooze(whole, key, snoozed.due);
        }
    }
}

} // namespace lanai
