#include "core/exchange/icalendarwriter.h"
#include "core/domain/zonedtime.h"
#include "core/exchange/icalendartime.h"
#include "core/exchange/icalendarzone.h"
#include <QFile>
#include <QMap>
#include <QSaveFile>

namespace lanai {

namespace {

// Which days of a zone are spoken of.
struct ZoneDays
{
    QDate from;
    QDate until;

    void take(QDate day)
    {
        from = from.isValid() ? qMin(from, day) : day;
        until = until.isValid() ? qMax(until, day) : day;
    }
};

class CalendarWriter
{
public:
    explicit CalendarWriter(const CalendarSheet &sheet)
        : m_sheet(sheet)
    {
    }

    Result<QByteArray> text();

private:
    Result<void> add(const CalendarTerm &term);
    Result<void> add(const CalendarSingle &single);
    void add(const CalendarToDo &toDo);
    Result<void> addMove(const CalendarTerm &term, const CalendarMove &move);
    Result<void> addTimes(icalcomponent *event, QDate date, QTime time, const QByteArray &zone, int minutes);
    icalcomponent *added(icalcomponent_kind kind, const QString &uid, const QString &title, bool cancelled);
    icalproperty *zoned(icalproperty *property, const QByteArray &zone, QDate day);
    Result<ICalComponentPointer> calendar();

    const CalendarSheet &m_sheet;
    QMap<QByteArray, ZoneDays> m_zones;
    std::vector<ICalComponentPointer> m_things;
};

// A control character has no place in a line of a calendar.
QByteArray oneLine(const QString &text)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return plain.toUtf8();
}

icalcomponent *CalendarWriter::added(icalcomponent_kind kind, const QString &uid, const QString &title, bool cancelled)
{
    ICalComponentPointer thing(icalcomponent_new(kind));
    // Seconds since 2020 fit into what calendars take for a sequence, and never go back.
    static const QDateTime firstOf2020(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
    const auto sequence = static_cast<int>(qMax<qint64>(0, firstOf2020.secsTo(m_sheet.changedAt)));
    const auto put = [&thing](icalproperty *property) { icalcomponent_add_property(thing.get(), property); };
    put(icalproperty_new_uid(uid.toUtf8().constData()));
    put(icalproperty_new_dtstamp(icalUtc(m_sheet.changedAt)));
    put(icalproperty_new_lastmodified(icalUtc(m_sheet.changedAt)));
    put(icalproperty_new_sequence(sequence));
    put(icalproperty_new_summary(oneLine(title).constData()));
    put(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    if (kind == ICAL_VEVENT_COMPONENT)
        put(icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    m_things.push_back(std::move(thing));
    return m_things.back().get();
}

icalproperty *CalendarWriter::zoned(icalproperty *property, const QByteArray &zone, QDate day)
{
    m_zones[zone].take(day);
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    return property;
}

// The end as an instant later than the start, so that a 1:1 over a change of the clocks keeps its minutes.
Result<void> CalendarWriter::addTimes(icalcomponent *event, QDate date, QTime time, const QByteArray &zone, int minutes)
{
    const auto end = instantOf(date, time, zone).and_then([&](const QDateTime &start) {
        return wallTime(start.addSecs(60LL * minutes), zone);
    });
    if (!end)
        return fail(end.error());
    icalcomponent_add_property(event, zoned(icalproperty_new_dtstart(icalTime(date, time)), zone, date));
    icalcomponent_add_property(event, zoned(icalproperty_new_dtend(icalTime(end->date, end->time)), zone, end->date));
    return {};
}

Result<void> CalendarWriter::addMove(const CalendarTerm &term, const CalendarMove &move)
{
    icalcomponent *event = added(ICAL_VEVENT_COMPONENT, term.uid, term.title, false);
    const Schedule &schedule = term.schedule;
    icalcomponent_add_property(
        event, zoned(icalproperty_new_recurrenceid(icalTime(move.day, schedule.time)), schedule.zone, move.day));
    return addTimes(event, move.date, move.time, move.zone, move.minutes);
}

Result<void> CalendarWriter::add(const CalendarTerm &term)
{
    const Schedule &schedule = term.schedule;
    icalcomponent *event = added(ICAL_VEVENT_COMPONENT, term.uid, term.title, term.cancelled);
    const auto times = addTimes(event, term.first, schedule.time, schedule.zone, schedule.minutes);
    const auto end = instantOf(term.lastDay, QTime(23, 59, 59), schedule.zone);
    if (!times || !end)
        return fail(times ? end.error() : times.error());
    if (term.cancelled)
        return {};
    m_zones[schedule.zone].take(term.lastDay); // the clocks may change after its first day's year
    icalrecurrencetype rule = icalrecurrencetype_from_string(repetitionRule(schedule.rhythm).constData());
    rule.until = icalUtc(*end);
    icalcomponent_add_property(event, icalproperty_new_rrule(rule));
    for (const QDate day : term.dropped)
        icalcomponent_add_property(event,
                                   zoned(icalproperty_new_exdate(icalTime(day, schedule.time)), schedule.zone, day));
    for (const CalendarMove &move : term.moved) {
        const Result<void> moved = addMove(term, move);
        if (!moved)
            return moved;
    }
    return {};
}

Result<void> CalendarWriter::add(const CalendarSingle &single)
{
    icalcomponent *event = added(ICAL_VEVENT_COMPONENT, single.uid, single.title, single.cancelled);
    return addTimes(event, single.date, single.time, single.zone, single.minutes);
}

void CalendarWriter::add(const CalendarToDo &toDo)
{
    icalcomponent *task = added(ICAL_VTODO_COMPONENT, toDo.uid, toDo.title, false);
    icalproperty *due = icalproperty_new_due(icalDate(toDo.due));
    icalproperty_add_parameter(due, icalparameter_new_value(ICAL_VALUE_DATE));
    icalcomponent_add_property(task, due);
    switch (toDo.state) {
    case CommitmentState::Open:
        icalcomponent_add_property(task, icalproperty_new_status(ICAL_STATUS_NEEDSACTION));
        break;
    case CommitmentState::Kept: {
        const QDateTime noon(toDo.closedOn, QTime(12, 0), QTimeZone::utc()); // that day in most zones
        icalcomponent_add_property(task, icalproperty_new_status(ICAL_STATUS_COMPLETED));
        icalcomponent_add_property(task, icalproperty_new_completed(icalUtc(noon)));
        icalcomponent_add_property(task, icalproperty_new_percentcomplete(100));
        break;
    }
    case CommitmentState::Dropped:
        icalcomponent_add_property(task, icalproperty_new_status(ICAL_STATUS_CANCELLED));
        break;
    }
}

Result<ICalComponentPointer> CalendarWriter::calendar()
{
    ICalComponentPointer whole(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(whole.get(), icalproperty_new_prodid("-//Lanai//Lanai " LANAI_VERSION "//EN"));
    icalcomponent_add_property(whole.get(), icalproperty_new_version("2.0"));
    for (auto zone = m_zones.cbegin(); zone != m_zones.cend(); ++zone) {
        const auto found = zoneNamed(zone.key());
        if (!found)
            return fail(found.error());
        icalcomponent_add_component(whole.get(), icalZone(*found, zone->from, zone->until).release());
    }
    for (ICalComponentPointer &thing : m_things)
        icalcomponent_add_component(whole.get(), thing.release());
    return whole;
}

Result<QByteArray> CalendarWriter::text()
{
    for (const CalendarTerm &term : m_sheet.terms) {
        if (const Result<void> done = add(term); !done)
            return fail(done.error());
    }
    for (const CalendarSingle &single : m_sheet.singles) {
        if (const Result<void> done = add(single); !done)
            return fail(done.error());
    }
    for (const CalendarToDo &toDo : m_sheet.toDos)
        add(toDo);
    return calendar().map(
        [](const ICalComponentPointer &whole) { return takenText(icalcomponent_as_ical_string_r(whole.get())); });
}

QByteArray weekdayCode(Qt::DayOfWeek weekday)
{
    static constexpr std::array codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return codes.at(static_cast<std::size_t>(weekday) - 1);
}

} // namespace

QByteArray repetitionRule(const Rhythm &rhythm)
{
    const QByteArray day = weekdayCode(rhythm.weekday);
    if (rhythm.unit == RhythmUnit::Weeks)
        return "FREQ=WEEKLY;INTERVAL=" + QByteArray::number(rhythm.weeks) + ";BYDAY=" + day;
    const QByteArray months = rhythm.unit == RhythmUnit::Quarterly ? "3" : "1";
    return "FREQ=MONTHLY;INTERVAL=" + months + ";BYDAY=" + QByteArray::number(rhythm.ordinal) + day;
}

Result<QByteArray> icalendarText(const CalendarSheet &sheet)
{
    return CalendarWriter(sheet).text();
}

Result<void> writeCalendar(const CalendarSheet &sheet, const QString &path)
{
    const Result<QByteArray> text = icalendarText(sheet);
    if (!text)
        return fail(text.error());
    const auto refusal = [&path](const QSaveFile &file) -> Result<void> {
        if (file.error() == QFileDevice::ResourceError)
            return fail(ErrorCode::DiskFull, {path});
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    };
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(file);
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Without flush() a QSaveFile commits what it could write of its buffer, and says that all is well.
    if (file.write(*text) != text->size() || !file.flush() || !file.commit())
        return refusal(file);
    return {};
}

} // namespace lanai
