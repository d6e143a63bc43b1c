#include "core/exchange/icalendartimes.h"
#include "core/domain/zonedtime.h"
#include "core/exchange/icalendartime.h"
#include "core/exchange/plainrule.h"

namespace lanai {

namespace {

constexpr int mostStepsOfRule = 20'000; // 54 years of days
constexpr int mostStepsOfFile = 2'000'000;
constexpr int dayMinutes = 24 * 60;
// No two clocks are further apart.
constexpr int marginDays = 2;

CalendarEvent begun(const ICalendarEvent &event)
{
    CalendarEvent spelled;
    spelled.uid = event.uid;
    spelled.title = event.title;
    spelled.people = event.people;
    return spelled;
}

// RFC 5545: UNTIL is in UTC where the start has a zone. libical compares wall clocks.
icaltimetype untilOnClock(const icaltimetype &until, const ICalendarClock &clock)
{
    if (until.is_date != 0)
        return icalTime(dateOf(until), QTime(23, 59, 59));
    if (icaltime_is_utc(until) == 0)
        return until;
    const QDateTime wall = clock.wall({dateOf(until), timeOf(until), QTimeZone::utc()});
    return icalTime(wall.date(), wall.time());
}

} // namespace

Result<ICalendarClock> ICalendarTimes::clockOf(const ICalendarMoment &moment)
{
    if (moment.utc)
        return ICalendarClock{QTimeZone::utc(), nullptr};
    return moment.zone.isEmpty() ? Result<ICalendarClock>(ICalendarClock{m_window.device, nullptr})
                                 : m_zones.named(moment.zone);
}

ZoneClock &ICalendarTimes::clockIn(const QTimeZone &zone)
{
    return m_clocks.try_emplace(zone.id(), zone).first->second;
}

QDateTime ICalendarTimes::instantOn(const ICalendarClock &clock, QDate date, QTime time)
{
    return clock.own ? clock.instant(date, time) : clockIn(clock.zone).instant(date, time);
}

// Invalid where its clock isn't known; that is told.
QDateTime ICalendarTimes::instantOfMoment(const ICalendarMoment &moment, const ICalendarEvent &event)
{
    const Result<ICalendarClock> clock = clockOf(moment);
    if (!clock) {
        tell(CalendarTrouble::UnknownZone, event, QString::fromUtf8(moment.zone));
        return {};
    }
    return instantOn(*clock, moment.date, moment.isDay() ? QTime(0, 0) : moment.time);
}

bool ICalendarTimes::isInWindow(const QDateTime &start)
{
    return m_window.holds(m_device.wall(start).date);
}

CalendarTime ICalendarTimes::timeAt(const QDateTime &start, const ICalendarClock &clock, int minutes)
{
    const bool shownAsIs = !clock.own && clock.zone != QTimeZone::utc();
    const QTimeZone &zone = shownAsIs ? clock.zone : m_window.device;
    const WallTime wall = clockIn(zone).wall(start);
    return {{}, start, wall.date, wall.time, zone.id(), minutes, false};
}

std::optional<CalendarTime> ICalendarTimes::timeOfEvent(const ICalendarEvent &event)
{
    const QDateTime start = instantOfMoment(event.start, event);
    if (!start.isValid())
        return std::nullopt;
    const QDateTime end = event.end.isSet() ? instantOfMoment(event.end, event) : QDateTime();
    const qint64 seconds = end.isValid() ? start.secsTo(end) : event.seconds;
    const auto minutes = static_cast<int>(qBound<qint64>(0, seconds / 60, 365LL * dayMinutes));
    CalendarTime time = timeAt(start, *clockOf(event.start), minutes);
    time.cancelled = event.cancelled;
    return time;
}

void ICalendarTimes::collect(icalrecur_iterator *iterator, const ICalendarEvent &event, const ICalendarClock &clock,
                             std::set<QDateTime> &starts)
{
    const QDate first = m_window.from.addDays(-marginDays);
    for (int steps = 0;; ++steps, ++m_steps) {
        const icaltimetype next = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(next) != 0)
            return;
        if (steps >= mostStepsOfRule || m_steps >= mostStepsOfFile) {
            tell(CalendarTrouble::TooMuch, event, QString::number(steps));
            return;
        }
        if (dateOf(next) < first)
            continue;
        const QDateTime start = instantOn(clock, dateOf(next), event.start.isDay() ? QTime(0, 0) : timeOf(next));
        if (isInWindow(start))
            starts.insert(start);
    }
}

void ICalendarTimes::follow(const QByteArray &rule, const ICalendarEvent &event, const ICalendarClock &clock,
                            std::set<QDateTime> &starts)
{
    icalerror_clear_errno();
    icalrecurrencetype repetition = icalrecurrencetype_from_string(rule.constData());
    if (repetition.freq < ICAL_DAILY_RECURRENCE) {
        tell(CalendarTrouble::TooOften, event);
        return;
    }
    // Bounded by the window whatever it says, so that libical searches no further either.
    const QTime time = event.start.isDay() ? QTime(0, 0) : event.start.time;
    const icaltimetype end = icalTime(m_window.until.addDays(marginDays), QTime(23, 59, 59));
    const bool ends = icaltime_is_null_time(repetition.until) == 0;
    const icaltimetype until = ends ? untilOnClock(repetition.until, clock) : end;
    repetition.until = icaltime_compare(until, end) < 0 ? until : end;
    const QDate near = m_window.from.addDays(-marginDays);
    if (const auto plain = PlainRule::of(repetition, event.start.date)) {
        const bool isWholeDay = time <= timeOf(repetition.until);
        const QDate last = dateOf(repetition.until).addDays(isWholeDay ? 0 : -1);
        for (const QDate day : plain->days(near, last)) {
            if (const QDateTime start = instantOn(clock, day, time); isInWindow(start))
                starts.insert(start);
        }
        return;
    }
    const ICalIteratorPointer iterator(icalrecur_iterator_new(repetition, icalTime(event.start.date, time)));
    if (!iterator) {
        tell(CalendarTrouble::BrokenValue, event, QStringLiteral("RRULE"));
        return;
    }
    // One that counts its times has to be counted from its beginning.
    if (repetition.count == 0 && event.start.date < near)
        icalrecur_iterator_set_start(iterator.get(), icalTime(near, time));
    collect(iterator.get(), event, clock, starts);
}

void ICalendarTimes::drop(const ICalendarEvent &event, const ICalendarClock &clock, std::set<QDateTime> &starts)
{
    for (const ICalendarMoment &moment : event.dropped) {
        if (moment.isDay() && !event.start.isDay()) {
            std::erase_if(starts, [&](const QDateTime &start) { return clock.wall(start).date() == moment.date; });
            continue;
        }
        if (const QDateTime start = instantOfMoment(moment, event); start.isValid())
            starts.erase(start);
    }
}

std::set<QDateTime> ICalendarTimes::repetitions(const ICalendarEvent &event, const ICalendarClock &clock)
{
    std::set<QDateTime> starts;
    const auto take = [&](const ICalendarMoment &moment) {
        if (const QDateTime start = instantOfMoment(moment, event); start.isValid() && isInWindow(start))
            starts.insert(start);
    };
    take(event.start);
    for (const QByteArray &rule : event.rules)
        follow(rule, event, clock, starts);
    for (const ICalendarMoment &moment : event.added)
        take(moment);
    drop(event, clock, starts);
    return starts;
}

// One that was moved into the window, out of it, or within it.
void ICalendarTimes::addInstead(CalendarEvent &spelled, const ICalendarEvent &one)
{
    const QDateTime planned = instantOfMoment(one.instead, one);
    std::optional<CalendarTime> time = timeOfEvent(one);
    if (!planned.isValid() || !time || (!isInWindow(planned) && !isInWindow(time->start)))
        return;
    time->key = CalendarTime::keyOf(planned);
    spelled.times << *time;
}

CalendarEvent ICalendarTimes::spelledOut(const QList<ICalendarEvent> &instead)
{
    CalendarEvent spelled = begun(instead.first());
    spelled.allDay = instead.first().start.isDay();
    spelled.repeats = true;
    for (const ICalendarEvent &one : instead)
        addInstead(spelled, one);
    std::stable_sort(spelled.times.begin(), spelled.times.end(),
                     [](const CalendarTime &a, const CalendarTime &b) { return a.start < b.start; });
    return spelled;
}

CalendarEvent ICalendarTimes::spelledOut(const ICalendarEvent &event, const QList<ICalendarEvent> &instead)
{
    CalendarEvent spelled = begun(event);
    const std::optional<CalendarTime> usual = timeOfEvent(event);
    if (!usual)
        return spelled;
    const ICalendarClock clock = *clockOf(event.start);
    const bool fromMidnight = usual->time == QTime(0, 0) && usual->minutes > 0 && usual->minutes % dayMinutes == 0;
    spelled.allDay = event.start.isDay() || fromMidnight;
    std::set<QDateTime> starts = repetitions(event, clock);
    for (const ICalendarEvent &one : instead)
        starts.erase(instantOfMoment(one.instead, one));
    spelled.hasRule = !event.rules.isEmpty();
    spelled.repeats = spelled.hasRule || !event.added.isEmpty() || !instead.isEmpty();
    for (const QDateTime &start : starts) {
        CalendarTime time = timeAt(start, clock, usual->minutes);
        time.key = spelled.repeats ? CalendarTime::keyOf(start) : QString();
        time.cancelled = event.cancelled;
        spelled.times << time;
    }
    for (const ICalendarEvent &one : instead)
        addInstead(spelled, one);
    std::stable_sort(spelled.times.begin(), spelled.times.end(),
                     [](const CalendarTime &a, const CalendarTime &b) { return a.start < b.start; });
    return spelled;
}

} // namespace lanai
