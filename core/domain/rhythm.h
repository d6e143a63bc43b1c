// How often, and on which day, a series or a circle meets.
#pragma once
#include "core/domain/interdependence.h"
#include <QDate>

namespace lanai {

enum class RhythmUnit { Weeks, Monthly, Quarterly };

// Made by the functions below, so that what doesn't belong to a unit is 0 and two equal rhythms compare equal.
struct Rhythm
{
    RhythmUnit unit = RhythmUnit::Weeks;
    int weeks = 1;   // every 1..12 weeks; 0 unless unit is Weeks
    int ordinal = 0; // the 1st..4th such weekday of the month, -1 the last, never a 5th; 0 when unit is Weeks
    Qt::DayOfWeek weekday = Qt::Thursday;

    [[nodiscard]] static constexpr Rhythm everyWeeks(int weeks, Qt::DayOfWeek weekday)
    {
        return {RhythmUnit::Weeks, weeks, 0, weekday};
    }
    [[nodiscard]] static constexpr Rhythm monthly(int ordinal, Qt::DayOfWeek weekday)
    {
        return {RhythmUnit::Monthly, 0, ordinal, weekday};
    }
    // The same day of every third month.
    [[nodiscard]] static constexpr Rhythm quarterly(int ordinal, Qt::DayOfWeek weekday)
    {
        return {RhythmUnit::Quarterly, 0, ordinal, weekday};
    }

    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

inline constexpr int lastOrdinal = -1;

// OutOfRange unless every number lies where its comment above says.
[[nodiscard]] Result<void> checkRhythm(const Rhythm &rhythm);

// Rule 11: the rhythm in days, for lateness. Weeks 7 each, monthly 30, quarterly 91.
[[nodiscard]] int nominalDays(const Rhythm &rhythm);

// The ordinal of the first such weekday on or after `start`, for a monthly or quarterly rhythm; a 5th becomes the last.
[[nodiscard]] int ordinalFrom(QDate start, Qt::DayOfWeek weekday);

// Rule 2: strong weekly, moderate every two weeks, light monthly. `start` gives monthly its ordinal: the first such
// weekday on or after it; without one it is the first of the month.
[[nodiscard]] Rhythm suggestedRhythm(Interdependence interdependence, Qt::DayOfWeek weekday = Qt::Thursday,
                                     QDate start = {});

} // namespace lanai
