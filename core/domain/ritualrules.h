// When a ritual comes round, and what is refused of one. All days are the device's.
#pragma once
#include "core/domain/result.h"
#include "core/domain/ritual.h"

namespace lanai {

inline constexpr int mostRitualWeeks = 52;
inline constexpr int ritualSoonDays = 7;

// Where a ritual stands on a day.
enum class RitualState {
    Overdue,   // its next day is past, and nobody said that it happened
    Today,     //
    Soon,      // within a week
    Ahead,     //
    Unplanned, // it has no next day
    Ended
};

template<>
struct EnumWords<RitualState>
{
    static constexpr std::array words{EnumWord<RitualState>{RitualState::Overdue, QLatin1StringView("overdue")},
                                      EnumWord<RitualState>{RitualState::Today, QLatin1StringView("today")},
                                      EnumWord<RitualState>{RitualState::Soon, QLatin1StringView("soon")},
                                      EnumWord<RitualState>{RitualState::Ahead, QLatin1StringView("ahead")},
                                      EnumWord<RitualState>{RitualState::Unplanned, QLatin1StringView("unplanned")},
                                      EnumWord<RitualState>{RitualState::Ended, QLatin1StringView("ended")}};
};

[[nodiscard]] RitualState ritualState(const Ritual &ritual, QDate today);

// The newest day on which it happened; null: not yet.
[[nodiscard]] QDate ritualLast(const Ritual &ritual);

// One step of its rhythm on from `day`. Months keep the weekday and which one of the month it is: after the first
// Thursday of November comes the first Thursday of December; a fifth one is the last. Null for what goes with an event:
// the event has the day.
[[nodiscard]] QDate ritualAfter(const Ritual &ritual, QDate day);

// The next day once it happened on `on`. A day planned near it (within half a step) was that time, and the rhythm goes
// on from the plan: a dinner that was a day late moves no other. What is planned further off stays, and so does the
// plan when an earlier time is only written down now. Null: not known.
[[nodiscard]] QDate ritualNextOnceHappened(const Ritual &ritual, QDate on);

// EmptyText without a title or without people, OutOfRange (weeks), DuePassed: a next day before `today`, unless it
// stood there `before`.
[[nodiscard]] Result<void> checkRitual(const Ritual &ritual, const Ritual &before, QDate today);

} // namespace lanai
