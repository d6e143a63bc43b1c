// Spells out an event into the times at which it takes place, within a window. What a file says never decides how
// long that takes: repetitions are bounded.
#pragma once
#include "core/exchange/icalendarevent.h"
#include "core/exchange/icalendarzones.h"
#include "core/exchange/zoneclock.h"
#include <map>
#include <set>

namespace lanai {

class ICalendarTimes
{
public:
    ICalendarTimes(ICalendarZones &zones, CalendarWindow window, CalendarReading &reading)
        : m_zones(zones)
        , m_window(std::move(window))
        , m_reading(reading)
        , m_device(m_window.device)
    {
    }

    // `instead`: what takes the place of single times of `event`. Without times when none lies in the window, or none
    // could be read; then `reading` says why.
    [[nodiscard]] CalendarEvent spelledOut(const ICalendarEvent &event, const QList<ICalendarEvent> &instead);
    // The same where the event itself isn't in the file.
    [[nodiscard]] CalendarEvent spelledOut(const QList<ICalendarEvent> &instead);

private:
    [[nodiscard]] Result<ICalendarClock> clockOf(const ICalendarMoment &moment);
    [[nodiscard]] QDateTime instantOn(const ICalendarClock &clock, QDate date, QTime time);
    [[nodiscard]] ZoneClock &clockIn(const QTimeZone &zone);
    [[nodiscard]] QDateTime instantOfMoment(const ICalendarMoment &moment, const ICalendarEvent &event);
    [[nodiscard]] std::optional<CalendarTime> timeOfEvent(const ICalendarEvent &event);
    [[nodiscard]] CalendarTime timeAt(const QDateTime &start, const ICalendarClock &clock, int minutes);
    [[nodiscard]] std::set<QDateTime> repetitions(const ICalendarEvent &event, const ICalendarClock &clock);
    void follow(const QByteArray &rule, const ICalendarEvent &event, const ICalendarClock &clock,
                std::set<QDateTime> &starts);
    void collect(icalrecur_iterator *iterator, const ICalendarEvent &event, const ICalendarClock &clock,
                 std::set<QDateTime> &starts);
    void drop(const ICalendarEvent &event, const ICalendarClock &clock, std::set<QDateTime> &starts);
    void addInstead(CalendarEvent &spelled, const ICalendarEvent &one);
    [[nodiscard]] bool isInWindow(const QDateTime &start);
    void tell(CalendarTrouble trouble, const ICalendarEvent &event, const QString &words = {})
    {
        m_reading.tell({trouble, event.line, event.title, words});
    }

    ICalendarZones &m_zones;
    CalendarWindow m_window;
    CalendarReading &m_reading;
    ZoneClock m_device;
    std::map<QByteArray, ZoneClock> m_clocks; // by the name of the zone
    int m_steps = 0;                          // of all rules so far
};

} // namespace lanai
