// What libical itself makes of a calendar: not our reader, so that it can judge our writer.
#pragma once
#include "core/exchange/icalpointer.h"
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace lanai::test {

class CalendarParser
{
public:
    explicit CalendarParser(const QByteArray &text)
        : m_calendar(icalparser_parse_string(text.constData()))
    {
    }

    [[nodiscard]] bool isWhole() const
    {
        return m_calendar && icalcomponent_isa(m_calendar.get()) == ICAL_VCALENDAR_COMPONENT &&
               icalcomponent_count_errors(m_calendar.get()) == 0;
    }
    [[nodiscard]] QList<icalcomponent *> all(icalcomponent_kind kind) const
    {
        QList<icalcomponent *> found;
        icalcomponent *one = icalcomponent_get_first_component(m_calendar.get(), kind);
        for (; one; one = icalcomponent_get_next_component(m_calendar.get(), kind))
            found << one;
        return found;
    }
    [[nodiscard]] icalcomponent *event(qsizetype index = 0) const { return all(ICAL_VEVENT_COMPONENT).value(index); }

    // When it takes place, by libical's own expansion with the file's own zones; UTC.
    [[nodiscard]] static QList<QDateTime> times(icalcomponent *event, QDate from, QDate until)
    {
        QList<QDateTime> found;
        const auto noon = [](QDate day) {
            icaltimetype time = icaltime_null_time();
            time.year = day.year();
            time.month = day.month();
            time.day = day.day();
            time.hour = 12;
            time.zone = icaltimezone_get_utc_timezone();
            return time;
        };
        icalcomponent_foreach_recurrence(
            event, noon(from), noon(until),
            [](icalcomponent *, icaltime_span *span, void *data) {
                *static_cast<QList<QDateTime> *>(data) << QDateTime::fromSecsSinceEpoch(span->start, QTimeZone::utc());
            },
            &found);
        return found;
    }
    // A property as it is written, e.g. "SUMMARY:1:1"; empty when it isn't there.
    [[nodiscard]] static QByteArray line(icalcomponent *component, icalproperty_kind kind)
    {
        icalproperty *property = icalcomponent_get_first_property(component, kind);
        return property ? takenText(icalproperty_as_ical_string_r(property)).trimmed() : QByteArray();
    }

private:
    ICalComponentPointer m_calendar;
};

} // namespace lanai::test
