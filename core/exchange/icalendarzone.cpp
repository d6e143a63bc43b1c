#include "core/exchange/icalendarzone.h"
#include "core/exchange/icalendartime.h"

namespace lanai {

namespace {

// From that wall-clock time (of the offset before) on, the clocks show another offset. Seconds east of UTC.
struct Observance
{
    QDateTime from; // wall clock
    int before = 0;
    int after = 0;
    bool summer = false;
    QString name;
};

Observance observanceOf(const QTimeZone::OffsetData &change, int before)
{
    return {change.atUtc.toUTC().addSecs(before), before, change.offsetFromUtc, change.daylightTimeOffset != 0,
            change.abbreviation};
}

// What holds before the first change that is told.
Observance beginning(const QTimeZone &zone, const QDateTime &at)
{
    const QTimeZone::OffsetData change = zone.previousTransition(at);
    if (change.atUtc.isValid())
        return observanceOf(change, zone.offsetFromUtc(change.atUtc.addSecs(-1)));
    const int offset = zone.offsetFromUtc(at);
    const QDateTime ever(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc());
    return {ever, offset, offset, zone.isDaylightTime(at), zone.abbreviation(at)};
}

QList<Observance> observances(const QTimeZone &zone, QDate from, QDate until)
{
    const QDateTime begin(QDate(from.year(), 1, 1), QTime(0, 0), QTimeZone::utc());
    const QDateTime end(QDate(until.year() + 1, 1, 1), QTime(0, 0), QTimeZone::utc());
    QList<Observance> all{beginning(zone, begin)};
    QTimeZone::OffsetData next = zone.nextTransition(begin.addSecs(-1));
    while (next.atUtc.isValid() && next.atUtc < end) {
        all << observanceOf(next, all.last().after);
        next = zone.nextTransition(next.atUtc);
    }
    return all;
}

} // namespace

ICalComponentPointer icalZone(const QTimeZone &zone, QDate from, QDate until)
{
    ICalComponentPointer component(icalcomponent_new_vtimezone());
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    const QList<Observance> all = observances(zone, from, until);
    for (const Observance &observance : all) {
        icalcomponent *part = observance.summer ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard();
        const icaltimetype begin = icalTime(observance.from.date(), observance.from.time());
        icalcomponent_add_property(part, icalproperty_new_dtstart(begin));
        icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(observance.before));
        icalcomponent_add_property(part, icalproperty_new_tzoffsetto(observance.after));
        icalcomponent_add_property(part, icalproperty_new_tzname(observance.name.toUtf8().constData()));
        icalcomponent_add_component(component.get(), part);
    }
    return component;
}

} // namespace lanai
