// A CalendarSheet as an iCalendar file (RFC 5545).
#pragma once
#include "core/domain/calendarsheet.h"
#include "core/domain/result.h"

namespace lanai {

// A term is one VEVENT that repeats until its last day, with what was skipped or moved; promises are VTODO. Everything
// is CLASS:PRIVATE. UnknownTimeZone.
[[nodiscard]] Result<QByteArray> icalendarText(const CalendarSheet &sheet);

// "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH". Counted from the term's first meeting every rhythm has one that is exact, for
// its phase is that day's.
[[nodiscard]] QByteArray repetitionRule(const Rhythm &rhythm);

// The file whole or not at all; only its owner may read it. CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeCalendar(const CalendarSheet &sheet, const QString &path);

} // namespace lanai
