#include "core/exchange/icalendarzones.h"
#include "core/domain/zonedtime.h"
#include "core/exchange/icalendartime.h"

namespace lanai {

namespace {

constexpr qsizetype mostOwnZones = 1000;

// "Europe/Berlin" of "/citadel.org/20210210_1/Europe/Berlin": the longest end of the name that is a zone.
std::optional<QTimeZone> zoneAtTheEndOf(const QByteArray &name)
{
    for (qsizetype slash = -1;;) {
        if (const auto zone = zoneNamed(name.mid(slash + 1)))
            return *zone;
        slash = name.indexOf('/', slash + 1);
        if (slash < 0)
            return std::nullopt;
    }
}

// "W. Europe Standard Time". Outlook also writes the name people see: "(UTC+01:00) Amsterdam, Berlin, …".
std::optional<QTimeZone> windowsZone(const QByteArray &name)
{
    const auto zone = zoneNamed(QTimeZone::windowsIdToDefaultIanaId(name));
    return zone ? std::optional(*zone) : std::nullopt;
}

} // namespace

QDateTime ICalendarClock::instant(QDate date, QTime time) const
{
    if (!own)
        return instantOf(date, time, zone).value_or(QDateTime());
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(icalTime(date, time), own), QTimeZone::utc());
}

QDateTime ICalendarClock::wall(const QDateTime &instant) const
{
    if (!own) {
        const WallTime shown = wallTime(instant, zone);
        return {shown.date, shown.time, QTimeZone::utc()};
    }
    const icaltimetype shown = icaltime_convert_to_zone(icalUtc(instant), own);
    return {dateOf(shown), timeOf(shown), QTimeZone::utc()};
}

void ICalendarZones::add(const QByteArray &component)
{
    ICalComponentPointer definition(icalparser_parse_string(component.constData()));
    if (!definition || m_own.size() >= static_cast<std::size_t>(mostOwnZones))
        return;
    icalproperty *name = icalcomponent_get_first_property(definition.get(), ICAL_TZID_PROPERTY);
    if (!name)
        return;
    const QByteArray tzid(icalproperty_get_tzid(name));
    if (m_byName.contains(tzid))
        return;
    if (char *place = icaltimezone_get_location_from_vtimezone(definition.get()))
        m_places.insert(tzid, takenText(place));
    ICalZonePointer zone(icaltimezone_new());
    if (icaltimezone_set_component(zone.get(), definition.get()) == 0)
        return;
    (void)definition.release(); // the zone's now
    m_byName.insert(tzid, zone.get());
    m_own.push_back(std::move(zone));
    m_known.remove(tzid);
}

Result<ICalendarClock> ICalendarZones::found(const QByteArray &name) const
{
    if (const auto zone = zoneAtTheEndOf(name))
        return ICalendarClock{*zone, nullptr};
    if (const auto zone = windowsZone(name))
        return ICalendarClock{*zone, nullptr};
    if (const auto zone = zoneAtTheEndOf(m_places.value(name)))
        return ICalendarClock{*zone, nullptr};
    if (icaltimezone *own = m_byName.value(name))
        return ICalendarClock{m_device, own};
    return fail(ErrorCode::UnknownTimeZone, {QString::fromUtf8(name)});
}

Result<ICalendarClock> ICalendarZones::named(const QByteArray &name)
{
    const auto known = m_known.constFind(name);
    return known != m_known.cend() ? *known : *m_known.insert(name, found(name));
}

} // namespace lanai
