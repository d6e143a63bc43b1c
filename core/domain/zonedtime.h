// Rule 3: wall-clock times and instants. Qt 6.4 makes a time in the gap invalid and takes the second of two, and takes
// many a name that no zone has; nothing else in Lanai turns a local time into an instant.
#pragma once
#include "core/domain/result.h"
#include <QDateTime>
#include <QTimeZone>

namespace lanai {

// A moment as a clock on a wall shows it.
struct WallTime
{
    QDate date;
    QTime time;

    friend bool operator==(const WallTime &, const WallTime &) = default;
};

// The IANA zone of that name ("Europe/Berlin", "UTC", also the old names such as "US/Pacific"). UnknownTimeZone
// otherwise: never taken as UTC, never as a POSIX rule or a fixed offset.
[[nodiscard]] Result<QTimeZone> zoneNamed(const QByteArray &name);

// The instant (UTC) of a local time. A time that the zone skips moves forward by the gap; of two it is the first.
// UnreadableDate, UnreadableTime when they are invalid; UnknownTimeZone.
[[nodiscard]] Result<QDateTime> instantOf(QDate date, QTime time, const QByteArray &zone);
[[nodiscard]] Result<QDateTime> instantOf(QDate date, QTime time, const QTimeZone &zone);

// What the clocks of the zone show at an instant. UnknownTimeZone.
[[nodiscard]] Result<WallTime> wallTime(const QDateTime &instant, const QByteArray &zone);
[[nodiscard]] WallTime wallTime(const QDateTime &instant, const QTimeZone &zone);

// The date of that, for lists and for "today" in a series' zone.
[[nodiscard]] Result<QDate> localDate(const QDateTime &instant, const QByteArray &zone);
[[nodiscard]] QDate localDate(const QDateTime &instant, const QTimeZone &zone);

} // namespace lanai
