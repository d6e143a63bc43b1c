// When to remind, and of what: the next 1:1, one to log, a decision that has become due, the weekly review. Each once.
// A look says what has become due since the last one, and when to look again; who tells it, and in which words, is the
// window's business.
//
// Rule 3: meetings and decisions come as instants, which their own zones have made; quiet hours and the review stand on
// the device's clock. A time that the device's zone skips moves forward by the gap, of two it is the first.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/id.h"
#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <optional>

namespace lanai {

enum class ReminderKind {
    Before,   // a 1:1 is about to begin
    After,    // one is over: log it
    Decision, // a term has become due for a decision
    Review,   // the weekly review
};

template<>
struct EnumWords<ReminderKind>
{
    static constexpr std::array words{EnumWord<ReminderKind>{ReminderKind::Before, QLatin1StringView("before")},
                                      EnumWord<ReminderKind>{ReminderKind::After, QLatin1StringView("after")},
                                      EnumWord<ReminderKind>{ReminderKind::Decision, QLatin1StringView("decision")},
                                      EnumWord<ReminderKind>{ReminderKind::Review, QLatin1StringView("review")}};
};

// What makes two reminders the same one. A 1:1 that is moved is another one.
struct ReminderKey
{
    ReminderKind kind = ReminderKind::Before;
    Id thing;     // the meeting; the term. Null: the review, and a 1:1 of which only the instant is known
    QDateTime of; // UTC: the start; from when it is due; the review's local date at 00:00

    friend bool operator==(const ReminderKey &, const ReminderKey &) = default;
};

struct Reminder
{
    ReminderKey key;
    QDateTime due; // UTC; of a snoozed one, until when

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

// A planned 1:1.
struct MeetingTime
{
    Id meeting;
    QDateTime startsAt; // UTC
    int minutes = 0;
};

// From when (UTC) a term stands under *Needs a decision*: 00:00 of that day in the series' zone. Rule 1
struct DecisionTime
{
    Id term;
    QDateTime from;
};

struct WeeklyReviewTime
{
    Qt::DayOfWeek day = Qt::Friday;
    QTime time;     // the device's
    QDate finished; // the day the last one was finished on: no reminder of one up to then. Null: never
};

// Local times of the device; over midnight when `until` is the earlier one, never when they are the same.
struct QuietHours
{
    QTime from;
    QTime until; // not quiet any more
};

struct ReminderChoices
{
    int minutesBefore = 10; // 0: none
    bool after = true;
    bool decisions = true;                  // at 09:00 of the device's first day on which it is due
    std::optional<WeeklyReviewTime> review; // none: not wanted
    QuietHours quiet;
};

struct ReminderFacts
{
    QList<MeetingTime> meetings; // planned, from two weeks ago on
    QList<DecisionTime> decisions;
    ReminderChoices choices;
};

// What is kept from one look to the next, also over a restart.
struct ReminderMemory
{
    QDateTime lookedAt; // UTC: what was due by then has been told, or is told no more. Null: never looked
    QList<ReminderKey> told;
    QList<Reminder> snoozed;
    QByteArray lockKey; // random: what is told while the journal is locked is kept elsewhere under it. Empty: none yet

    friend bool operator==(const ReminderMemory &, const ReminderMemory &) = default;
};

struct RemindersDue
{
    QList<Reminder> now;    // each by itself, the soonest due first
    QList<Reminder> missed; // told late, as one: two or more, or none
    QDateTime next;         // UTC, after now: when to look again; null: nothing of what is known lies ahead
    ReminderMemory memory;  // with all of that told
};

// What is to be told now. In quiet hours nothing: it waits until they end, but a "before" whose meeting has begun by
// then is dropped. So is one that sleep has slept through; of missed reviews the last remains. A clock that was set
// back tells nothing twice and loses nothing. What is older than two weeks isn't told any more.
[[nodiscard]] RemindersDue remindersDue(const ReminderFacts &facts, const ReminderMemory &memory, const QDateTime &now,
                                        const QTimeZone &device);

// Told once more at `until` (UTC), and not before.
void snooze(ReminderMemory &memory, const ReminderKey &key, const QDateTime &until);

// The end (UTC) of the quiet hours that `instant` lies in; null when it lies in none.
[[nodiscard]] QDateTime quietUntil(const QuietHours &quiet, const QDateTime &instant, const QTimeZone &device);

} // namespace lanai
