#include "core/exchange/icalendarreader.h"
#include "core/exchange/icalendartimes.h"
#include <QFile>
#include <QFileInfo>

namespace lanai {

namespace {

constexpr qsizetype mostEvents = 200'000;

// What one UID is said to be: the event, and what takes the place of single times of it.
struct ICalendarEntry
{
    std::optional<ICalendarEvent> event;
    QList<ICalendarEvent> instead;
};

class CalendarFileReader
{
public:
    explicit CalendarFileReader(const CalendarWindow &window)
        : m_window(window)
        , m_zones(window.device)
    {
        m_reading.window = window;
    }

    Result<CalendarReading> read(QIODevice &device, const QString &path);

private:
    void take(ICalendarEvent event);
    void spellOut();

    const CalendarWindow &m_window;
    ICalendarZones m_zones;
    CalendarReading m_reading;
    QHash<QString, qsizetype> m_byUid;
    QList<ICalendarEntry> m_entries;
};

void CalendarFileReader::take(ICalendarEvent event)
{
    // Some programs leave the UID out; then the event is known by what it says.
    if (event.uid.isEmpty())
        event.uid =
            QStringLiteral("%1 %2 %3")
                .arg(event.title, event.start.date.toString(Qt::ISODate), event.start.time.toString(Qt::ISODate));
    const auto known = m_byUid.constFind(event.uid);
    const qsizetype at = known == m_byUid.cend() ? m_entries.size() : *known;
    if (known == m_byUid.cend()) {
        m_byUid.insert(event.uid, at);
        m_entries << ICalendarEntry();
    }
    ICalendarEntry &entry = m_entries[at];
    if (event.instead.isSet())
        entry.instead << std::move(event);
    else
        entry.event = std::move(event); // of two the later one is the newer one
}

void CalendarFileReader::spellOut()
{
    ICalendarTimes times(m_zones, m_window, m_reading);
    for (const ICalendarEntry &entry : std::as_const(m_entries)) {
        const qsizetype told = m_reading.problems.size() + m_reading.moreProblems;
        CalendarEvent event =
            entry.event ? times.spelledOut(*entry.event, entry.instead) : times.spelledOut(entry.instead);
        if (event.times.isEmpty() && told == m_reading.problems.size() + m_reading.moreProblems)
            ++m_reading.outside;
        if (event.repeats || !event.times.isEmpty())
            m_reading.events << std::move(event);
    }
}

Result<CalendarReading> CalendarFileReader::read(QIODevice &device, const QString &path)
{
    ICalendarLines lines(device, m_reading);
    qsizetype events = 0;
    while (const std::optional<ICalendarBlock> block = lines.next()) {
        if (block->isZone) {
            m_zones.add(block->text);
            continue;
        }
        if (++events > mostEvents) {
            m_reading.tell({CalendarTrouble::TooMuch, block->line, {}, QString::number(mostEvents)});
            break;
        }
        if (std::optional<ICalendarEvent> event = eventIn(*block, m_reading))
            take(std::move(*event));
    }
    if (!lines.isCalendar())
        return fail(ErrorCode::NotACalendar, {path});
    spellOut();
    return std::move(m_reading);
}

} // namespace

Result<CalendarReading> readCalendar(QIODevice &device, const CalendarWindow &window, const QString &path)
{
    icalerror_set_errors_are_fatal(0);
    return CalendarFileReader(window).read(device, path);
}

Result<CalendarReading> readCalendarFile(const QString &path, const CalendarWindow &window)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    if (file.size() > largestCalendar)
        return fail(ErrorCode::CalendarTooLarge,
                    {path, QString::number(file.size()), QString::number(largestCalendar)});
    return readCalendar(file, window, path);
}

} // namespace lanai
