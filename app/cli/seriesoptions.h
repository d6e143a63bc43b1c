// The options that say when a series meets: --every, --on, --at, --tz, --minutes.
#pragma once
#include "app/cli/arguments.h"
#include "core/domain/schedule.h"

namespace lanai {

[[nodiscard]] QList<Option> scheduleOptions();

// `before` with what the options say in its place; `start` gives a plain monthly weekday its ordinal. With `whole`,
// --every, --on and --at must be there: Usage. UnknownValue, UnreadableTime, UnknownTimeZone, OutOfRange.
[[nodiscard]] Result<Schedule> scheduleFrom(const Arguments &arguments, const Schedule &before, QDate start,
                                            bool whole);

// "15:00", "9:30". UnreadableTime.
[[nodiscard]] Result<QTime> timeFrom(const QString &words);

} // namespace lanai
