#include "core/exchange/icalendarreader.h"
#include "core/exchange/icalendartimes.h"
#include <QFile>
#include <QFileInfo>

namespace lanai {

namespace {

constexpr qsizetype mostEvents = 200'000;
constexpr int readPercent = 70; // of the whole work; the rest is to spell out what repeats
constexpr int everySoMany = 64; // events

// What one UID is said to be: the event, and what takes the place of single times of it.
struct ICalendarEntry
{
    std::optional<ICalendarEvent> event;
    QList<ICalendarEvent> instead;
};

class CalendarFileReader
{
public:
    CalendarFileReader(const CalendarWindow &window, const CalendarGoesOn &goesOn)
        : m_window(window)
        , m_goesOn(goesOn)
        , m_zones(window.device)
    {
        m_reading.window = window;
    }

    Result<CalendarReading> read(QIODevice &device, const QString &path);

private:
    void take(ICalendarEvent event);
    [[nodiscard]] bool spellOut();
    [[nodiscard]] bool goesOn(int percent);

    const CalendarWindow &m_window;
    const CalendarGoesOn &m_goesOn;
    int m_asked = 0;
    ICalendarZones m_zones;
    CalendarReading m_reading;
    QHash<QString, qsizetype> m_byUid;
    QList<ICalendarEntry> m_entries;
    bool m_isWhole = true; // each event is known by its UID, or what it says
};

void CalendarFileReader::take(ICalendarEvent event)
{
    if (!event.start.isSet()) {
        if (event.uid.isEmpty())
            m_isWhole = false; // whatever it was, it is there
        else
            m_reading.uids.insert(event.uid);
        return;
    }
    // Some programs leave the UID out; then the event is known by what it says.
    if (event.uid.isEmpty())
        event.uid =
            QStringLiteral("%1 %2 %3")
                .arg(event.title, event.start.date.toString(Qt::ISODate), event.start.time.toString(Qt::ISODate));
    m_reading.uids.insert(event.uid);
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

// Asks only now and then: an event takes microseconds.
bool CalendarFileReader::goesOn(int percent)
{
    return !m_goesOn || m_asked++ % everySoMany != 0 || m_goesOn(percent);
}

bool CalendarFileReader::spellOut()
{
    qsizetype done = 0;
    ICalendarTimes times(m_zones, m_window, m_reading);
    for (const ICalendarEntry &entry : std::as_const(m_entries)) {
        if (!goesOn(readPercent + static_cast<int>((100 - readPercent) * done++ / m_entries.size())))
            return false;
        const qsizetype told = m_reading.problems.size() + m_reading.moreProblems;
        CalendarEvent event =
            entry.event ? times.spelledOut(*entry.event, entry.instead) : times.spelledOut(entry.instead);
        if (event.times.isEmpty() && told == m_reading.problems.size() + m_reading.moreProblems)
            ++m_reading.outside;
        if (event.repeats || !event.times.isEmpty())
            m_reading.events << std::move(event);
    }
    return true;
}

Result<CalendarReading> CalendarFileReader::read(QIODevice &device, const QString &path)
{
    ICalendarLines lines(device, m_reading);
    qsizetype events = 0;
    const qint64 size = qMax<qint64>(device.size(), 1);
    while (const std::optional<ICalendarBlock> block = lines.next()) {
        if (!goesOn(static_cast<int>(readPercent * qMin(device.pos(), size) / size)))
            return fail(ErrorCode::Cancelled);
        if (block->isZone) {
            m_zones.add(block->text);
            continue;
        }
        if (++events > mostEvents) {
            m_reading.tell({CalendarTrouble::TooMuch, block->line, {}, QString::number(mostEvents)});
            break;
        }
        take(eventIn(*block, m_reading));
    }
    if (!lines.isCalendar())
        return fail(ErrorCode::NotACalendar, {path});
    m_reading.isWhole = m_isWhole && lines.isWhole() && events <= mostEvents;
    if (!spellOut())
        return fail(ErrorCode::Cancelled);
    return std::move(m_reading);
}

} // namespace

Result<CalendarReading> readCalendar(QIODevice &device, const CalendarWindow &window, const QString &path,
                                     const CalendarGoesOn &goesOn)
{
    icalerror_set_errors_are_fatal(0);
    return CalendarFileReader(window, goesOn).read(device, path);
}

Result<CalendarReading> readCalendarFile(const QString &path, const CalendarWindow &window,
                                         const CalendarGoesOn &goesOn)
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
    return readCalendar(file, window, path, goesOn).map([&info](CalendarReading reading) {
        reading.path = info.absoluteFilePath();
        return reading;
    });
}

} // namespace lanai
