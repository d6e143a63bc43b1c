#include "core/exchange/icalendarevent.h"
#include "core/exchange/icalendartime.h"
#include <QRegularExpression>

namespace lanai {

namespace {

constexpr qsizetype mostPeople = 1000;
constexpr QLatin1StringView startName{"DTSTART"};

class EventReader
{
public:
    EventReader(const ICalendarBlock &block, CalendarReading &reading)
        : m_block(block)
        , m_reading(reading)
    {
    }

    ICalendarEvent read();

private:
    void take(icalproperty *property);
    void takeRepetition(icalproperty *property);
    void takePerson(icalproperty *property, const char *address);
    void tell(CalendarTrouble trouble, const QString &words = {})
    {
        m_reading.tell({trouble, m_block.line, m_event.title, words});
    }

    const ICalendarBlock &m_block;
    CalendarReading &m_reading;
    ICalendarEvent m_event;
    QStringList m_broken; // names of properties with a value that can't be read
};

QString textOf(const char *text)
{
    return QString::fromUtf8(text ? text : "").simplified();
}

ICalendarMoment momentOf(const icaltimetype &time, icalproperty *property)
{
    ICalendarMoment moment;
    moment.date = dateOf(time);
    if (!moment.date.isValid() || time.is_date != 0)
        return moment;
    moment.time = timeOf(time);
    moment.utc = icaltime_is_utc(time) != 0;
    icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (zone && !moment.utc)
        moment.zone = icalparameter_get_tzid(zone);
    return moment;
}

// "RRULE" of libical's "Can't parse as RECUR value in RRULE property. Removing entire property".
QString brokenName(const QString &told)
{
    static const QRegularExpression name(QStringLiteral("\\b(?:in|for|of) ([A-Z-]+) property"));
    return name.match(told).captured(1);
}

// Addresses that are no mail address have it beside them (Apple).
QString emailOf(icalproperty *property, const QString &address)
{
    static const QLatin1StringView mailto("mailto:");
    if (address.startsWith(mailto, Qt::CaseInsensitive))
        return address.mid(mailto.size()).trimmed().toLower();
    icalparameter *beside = icalproperty_get_first_parameter(property, ICAL_EMAIL_PARAMETER);
    return beside ? textOf(icalparameter_get_email(beside)).toLower() : QString();
}

bool isRoom(icalproperty *property)
{
    icalparameter *kind = icalproperty_get_first_parameter(property, ICAL_CUTYPE_PARAMETER);
    const auto type = kind ? icalparameter_get_cutype(kind) : ICAL_CUTYPE_INDIVIDUAL;
    return type == ICAL_CUTYPE_ROOM || type == ICAL_CUTYPE_RESOURCE;
}

void EventReader::takePerson(icalproperty *property, const char *address)
{
    if (isRoom(property) || m_event.people.size() >= mostPeople)
        return;
    CalendarPerson person;
    person.email = emailOf(property, textOf(address));
    if (icalparameter *name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER))
        person.name = textOf(icalparameter_get_cn(name));
    if (icalparameter *answer = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER))
        person.declined = icalparameter_get_partstat(answer) == ICAL_PARTSTAT_DECLINED;
    if (person.email.isEmpty() && person.name.isEmpty())
        return;
    // The organiser is mostly an attendee, too: with the answer they gave.
    for (CalendarPerson &known : m_event.people) {
        if (known.email == person.email && (!known.email.isEmpty() || known.name == person.name)) {
            known.declined = known.declined || person.declined;
            return;
        }
    }
    m_event.people << person;
}

void EventReader::takeRepetition(icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_RRULE_PROPERTY:
        m_event.rules << takenText(icalproperty_get_value_as_string_r(property));
        break;
    case ICAL_RDATE_PROPERTY: {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        const bool isPeriod = icaltime_is_null_time(date.time) != 0;
        m_event.added << momentOf(isPeriod ? date.period.start : date.time, property);
        break;
    }
    case ICAL_EXDATE_PROPERTY:
        m_event.dropped << momentOf(icalproperty_get_exdate(property), property);
        break;
    case ICAL_RECURRENCEID_PROPERTY:
        m_event.instead = momentOf(icalproperty_get_recurrenceid(property), property);
        break;
    default:
        break;
    }
}

void EventReader::take(icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_UID_PROPERTY:
        m_event.uid = textOf(icalproperty_get_uid(property));
        break;
    case ICAL_SUMMARY_PROPERTY:
        m_event.title = textOf(icalproperty_get_summary(property));
        break;
    case ICAL_STATUS_PROPERTY:
        m_event.cancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
        break;
    case ICAL_DTSTART_PROPERTY:
        m_event.start = momentOf(icalproperty_get_dtstart(property), property);
        break;
    case ICAL_DTEND_PROPERTY:
        m_event.end = momentOf(icalproperty_get_dtend(property), property);
        break;
    case ICAL_DURATION_PROPERTY:
        m_event.seconds = qMax(0, icaldurationtype_as_int(icalproperty_get_duration(property)));
        break;
    case ICAL_ORGANIZER_PROPERTY:
        takePerson(property, icalproperty_get_organizer(property));
        break;
    case ICAL_ATTENDEE_PROPERTY:
        takePerson(property, icalproperty_get_attendee(property));
        break;
    case ICAL_XLICERROR_PROPERTY:
        m_broken << brokenName(textOf(icalproperty_get_xlicerror(property)));
        break;
    default:
        takeRepetition(property);
        break;
    }
}

ICalendarEvent EventReader::read()
{
    m_event.line = m_block.line;
    const ICalComponentPointer component(icalparser_parse_string(m_block.text.constData()));
    if (!component || icalcomponent_isa(component.get()) != ICAL_VEVENT_COMPONENT) {
        tell(CalendarTrouble::NoStart);
        return m_event;
    }
    icalproperty *property = icalcomponent_get_first_property(component.get(), ICAL_ANY_PROPERTY);
    for (; property; property = icalcomponent_get_next_property(component.get(), ICAL_ANY_PROPERTY))
        take(property);
    if (!m_block.isClosed)
        tell(CalendarTrouble::NotClosed);
    for (const QString &name : std::as_const(m_broken))
        tell(CalendarTrouble::BrokenValue, name);
    const bool isTold = m_broken.contains(startName);
    if (!m_event.start.isSet() && !isTold && m_block.text.contains("\nDTSTART"))
        tell(CalendarTrouble::BrokenValue, startName);
    else if (!m_event.start.isSet() && !isTold)
        tell(CalendarTrouble::NoStart);
    return m_event;
}

} // namespace

ICalendarEvent eventIn(const ICalendarBlock &block, CalendarReading &reading)
{
    return EventReader(block, reading).read();
}

} // namespace lanai
