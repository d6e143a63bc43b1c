// An iCalendar file (RFC 5545) as Google, Outlook, Apple, Fastmail and others write it, read with libical. The good
// part of it is used and the rest told, with its line and its reason.
#pragma once
#include "core/domain/calendarevent.h"
#include "core/domain/result.h"

class QIODevice;

namespace lanai {

inline constexpr qint64 largestCalendar = 256LL * 1024 * 1024; // bytes

// NotACalendar (`path` is for its words), Cancelled. `device` is open for reading. `goesOn` may be none.
[[nodiscard]] Result<CalendarReading> readCalendar(QIODevice &device, const CalendarWindow &window, const QString &path,
                                                   const CalendarGoesOn &goesOn = {});
// FileNotFound, CannotRead, CalendarTooLarge, NotACalendar, Cancelled. May take seconds: to be called off the window's
// thread.
[[nodiscard]] Result<CalendarReading> readCalendarFile(const QString &path, const CalendarWindow &window,
                                                       const CalendarGoesOn &goesOn = {});

} // namespace lanai
