#include "core/domain/reminders.h"
#include "core/domain/reviewday.h"
#include "core/domain/zonedtime.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr int daysBack = 14;         // as far as 1:1s that nobody logged are offered
constexpr int punctualSeconds = 300; // told later than this, it was missed
constexpr qsizetype mostTold = 300;
constexpr int secondsAMinute = 60;

// One that isn't told yet.
struct OpenReminder
{
    Reminder reminder;
    QDateTime lapses; // UTC: of no use from then on; null: never
    bool snoozed = false;
};

// Dates and times here are valid: the instant of one exists.
QDateTime atLocal(QDate date, QTime time, const QTimeZone &device)
{
    return instantOf(date, time, device).value_or(QDateTime());
}

void addMeetings(QList<OpenReminder> &open, const ReminderFacts &facts)
{
    for (const MeetingTime &meeting : facts.meetings) {
        const QDateTime start = meeting.startsAt;
        if (facts.choices.minutesBefore > 0)
            open << OpenReminder{{{ReminderKind::Before, meeting.meeting, start},
                                  start.addSecs(-qint64(facts.choices.minutesBefore) * secondsAMinute)},
                                 start};
        if (facts.choices.after)
            open << OpenReminder{{{ReminderKind::After, meeting.meeting, start},
                                  start.addSecs(qint64(meeting.minutes) * secondsAMinute)},
                                 {}};
    }
}

// In the morning: a day begins at 00:00 somewhere, but nobody decides then.
void addDecisions(QList<OpenReminder> &open, const ReminderFacts &facts, const QTimeZone &device)
{
    if (!facts.choices.decisions)
        return;
    const QTime morning(9, 0);
    for (const DecisionTime &decision : facts.decisions) {
        const QDate day = localDate(decision.from, device);
        const QDateTime same = atLocal(day, morning, device);
        const QDateTime due = same >= decision.from ? same : atLocal(day.addDays(1), morning, device);
        open << OpenReminder{{{ReminderKind::Decision, decision.term, decision.from}, due}, {}};
    }
}

// The last two and the next two; each lapses when the one after it is due.
void addReviews(QList<OpenReminder> &open, const ReminderFacts &facts, const QDateTime &now, const QTimeZone &device)
{
    constexpr int aWeek = 7;
    if (!facts.choices.review)
        return;
    const auto [weekday, time, finished] = *facts.choices.review;
    const QDate last = reviewDayUpTo(localDate(now, device), weekday);
    for (const QDate day : {last.addDays(-aWeek), last, last.addDays(aWeek), last.addDays(2 * aWeek)}) {
        const ReminderKey key{ReminderKind::Review, {}, QDateTime(day, QTime(0, 0), Qt::UTC)};
        if (!finished.isValid() || finished < day)
            open << OpenReminder{{key, atLocal(day, time, device)}, atLocal(day.addDays(aWeek), time, device)};
    }
}

// What isn't told yet, or is to be told again after a snooze.
QList<OpenReminder> openReminders(const ReminderFacts &facts, const ReminderMemory &memory, const QDateTime &now,
                                  const QTimeZone &device)
{
    QList<OpenReminder> open;
    addMeetings(open, facts);
    addDecisions(open, facts, device);
    addReviews(open, facts, now, device);
    for (OpenReminder &one : open) {
        for (const Reminder &snoozed : memory.snoozed) {
            if (snoozed.key == one.reminder.key) {
                one.snoozed = true;
                one.reminder.due = snoozed.due;
            }
        }
    }
    open.removeIf(
        [&memory](const OpenReminder &one) { return !one.snoozed && memory.told.contains(one.reminder.key); });
    return open;
}

bool hasLapsed(const OpenReminder &one, const QDateTime &at)
{
    return one.lapses.isValid() && one.lapses <= at;
}

// A look before this one has passed over it, or it was due too long ago. A 1:1 that hasn't begun is always worth it.
bool isPassedOver(const OpenReminder &one, const QDateTime &since)
{
    return !one.snoozed && one.reminder.key.kind != ReminderKind::Before && one.reminder.due <= since;
}

// Of what has been told, the newest; of what is snoozed, what still waits.
void tidy(ReminderMemory &memory, const QList<OpenReminder> &open, const QDateTime &now)
{
    if (memory.told.size() > mostTold)
        memory.told.remove(0, memory.told.size() - mostTold);
    memory.snoozed.removeIf([&](const Reminder &snoozed) {
        const bool exists = std::any_of(open.cbegin(), open.cend(), [&snoozed, &now](const OpenReminder &one) {
            return one.reminder.key == snoozed.key && !hasLapsed(one, now);
        });
        return snoozed.due <= now && !exists;
    });
}

void markTold(ReminderMemory &memory, const ReminderKey &key)
{
    memory.told.removeAll(key);
    memory.told << key;
    memory.snoozed.removeIf([&key](const Reminder &snoozed) { return snoozed.key == key; });
}

// The soonest of what is still to come, each moved out of the quiet hours it falls into.
QDateTime nextLook(const QList<OpenReminder> &waiting, const QuietHours &quiet, const QDateTime &now,
                   const QTimeZone &device)
{
    QDateTime next;
    for (const OpenReminder &one : waiting) {
        const QDateTime due = qMax(one.reminder.due, now);
        const QDateTime end = quietUntil(quiet, due, device);
        const QDateTime told = end.isValid() ? end : due;
        if (!hasLapsed(one, told) && (!next.isValid() || told < next))
            next = told;
    }
    return next;
}

// Parts what is due into what is told by itself and what was missed.
void tell(RemindersDue &due, const OpenReminder &one, const QDateTime &now)
{
    const Reminder &reminder = one.reminder;
    const bool late = reminder.due.secsTo(now) > punctualSeconds && reminder.key.kind != ReminderKind::Before;
    (late ? due.missed : due.now) << reminder;
    markTold(due.memory, reminder.key);
}

} // namespace

RemindersDue remindersDue(const ReminderFacts &facts, const ReminderMemory &memory, const QDateTime &now,
                          const QTimeZone &device)
{
    RemindersDue result;
    result.memory = memory;
    const QDateTime looked = memory.lookedAt.isValid() ? qMin(memory.lookedAt, now) : now;
    const QDateTime since = qMax(looked, now.addDays(-daysBack));
    const bool quiet = quietUntil(facts.choices.quiet, now, device).isValid();
    QList<OpenReminder> open = openReminders(facts, memory, now, device);
    tidy(result.memory, open, now);
    open.removeIf([&](const OpenReminder &one) { return hasLapsed(one, now) || isPassedOver(one, since); });
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenReminder &a, const OpenReminder &b) { return a.reminder.due < b.reminder.due; });
    QList<OpenReminder> waiting;
    for (const OpenReminder &one : std::as_const(open)) {
        if (quiet || one.reminder.due > now)
            waiting << one;
        else
            tell(result, one, now);
    }
    if (result.missed.size() == 1)
        result.now << result.missed.takeFirst();
    result.next = nextLook(waiting, facts.choices.quiet, now, device);
    result.memory.lookedAt = quiet ? since : now;
    return result;
}

void snooze(ReminderMemory &memory, const ReminderKey &key, const QDateTime &until)
{
    memory.snoozed.removeIf([&key](const Reminder &snoozed) { return snoozed.key == key; });
    memory.snoozed << Reminder{key, until};
}

QDateTime quietUntil(const QuietHours &quiet, const QDateTime &instant, const QTimeZone &device)
{
    if (!quiet.from.isValid() || !quiet.until.isValid() || quiet.from == quiet.until)
        return {};
    const int over = quiet.until < quiet.from ? 1 : 0; // midnight
    const QDate today = localDate(instant, device);
    QDateTime end;
    for (int ago = -1; ago <= 2; ++ago) { // a zone may skip a whole day
        const QDate day = today.addDays(-ago);
        const QDateTime until = atLocal(day.addDays(over), quiet.until, device);
        if (atLocal(day, quiet.from, device) <= instant && instant < until)
            end = end.isValid() ? qMax(end, until) : until;
    }
    return end;
}

} // namespace lanai
