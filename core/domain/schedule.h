// When a series meets: its rhythm, and the wall clock it is read on.
#pragma once
#include "core/domain/rhythm.h"
#include <QByteArray>
#include <QTime>

namespace lanai {

struct Schedule
{
    Rhythm rhythm;
    QTime time;       // wall clock in `zone`, whole minutes. Rule 3: 15:00 stays 15:00 across daylight-saving changes
    QByteArray zone;  // IANA, as zoneNamed() in zonedtime.h gives it back
    int minutes = 30; // 5..480
    QDate anchor;     // the first meeting's local date: every N weeks, and every third month, count from it

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

// OutOfRange (minutes, rhythm), UnreadableTime, UnreadableDate (no anchor), UnknownTimeZone.
[[nodiscard]] Result<void> checkSchedule(const Schedule &schedule);

} // namespace lanai
