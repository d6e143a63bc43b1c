// What a calendar file means by the name of a time zone. Rule 3: an unknown one is refused, never taken as UTC.
#pragma once
#include "core/domain/result.h"
#include "core/exchange/icalpointer.h"
#include <QHash>
#include <QTimeZone>

namespace lanai {

// A clock that times of a file are read on.
struct ICalendarClock
{
    QTimeZone zone;              // IANA; where `own` is set, what times are shown in
    icaltimezone *own = nullptr; // a zone that only the file knows

    // A time that the zone skips moves forward by the gap; of two it is the first.
    [[nodiscard]] QDateTime instant(QDate date, QTime time) const;
    // What this clock shows at an instant.
    [[nodiscard]] QDateTime wall(const QDateTime &instant) const; // as if it were UTC
};

class ICalendarZones
{
public:
    explicit ICalendarZones(const QTimeZone &device)
        : m_device(device)
    {
    }

    // A VTIMEZONE of the file; the first of its name counts.
    void add(const QByteArray &component);
    // An IANA zone by its name, also with what programs write before it; else one by its Windows name; else the file's
    // own definition. UnknownTimeZone.
    [[nodiscard]] Result<ICalendarClock> named(const QByteArray &name);

private:
    [[nodiscard]] Result<ICalendarClock> found(const QByteArray &name) const;

    QTimeZone m_device;
    std::vector<ICalZonePointer> m_own;
    QHash<QByteArray, icaltimezone *> m_byName;
    QHash<QByteArray, QByteArray> m_places; // X-LIC-LOCATION by name
    QHash<QByteArray, Result<ICalendarClock>> m_known;
};

} // namespace lanai
