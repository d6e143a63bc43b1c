// A rhythm in two short words, as the journal stores it and the command line takes it:
// every = "weekly", "2w".."12w", "monthly", "quarterly"; on = "thu", "2nd-thu", "last-thu".
#pragma once
#include "core/domain/rhythm.h"

namespace lanai {

template<>
struct EnumWords<Qt::DayOfWeek>
{
    static constexpr std::array words{
        EnumWord<Qt::DayOfWeek>{Qt::Monday, QLatin1StringView("mon")},
        EnumWord<Qt::DayOfWeek>{Qt::Tuesday, QLatin1StringView("tue")},
        EnumWord<Qt::DayOfWeek>{Qt::Wednesday, QLatin1StringView("wed")},
        EnumWord<Qt::DayOfWeek>{Qt::Thursday, QLatin1StringView("thu")},
        EnumWord<Qt::DayOfWeek>{Qt::Friday, QLatin1StringView("fri")},
        EnumWord<Qt::DayOfWeek>{Qt::Saturday, QLatin1StringView("sat")},
        EnumWord<Qt::DayOfWeek>{Qt::Sunday, QLatin1StringView("sun")},
    };
};

[[nodiscard]] QString everyText(const Rhythm &rhythm);
[[nodiscard]] QString onText(const Rhythm &rhythm);

// The inverse of both; case doesn't matter. A monthly or quarterly rhythm on a plain weekday takes its ordinal from the
// first such day on or after `start`, a 5th becomes the last; with a null `start` (what is stored needs none) it is
// refused. UnknownValue: words that are none of the above, a 5th, an ordinal in a weekly rhythm. OutOfRange: weeks.
[[nodiscard]] Result<Rhythm> parseRhythm(const QString &every, const QString &on, QDate start = {});

} // namespace lanai
