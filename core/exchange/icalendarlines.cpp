#include "core/exchange/icalendarlines.h"
#include "core/domain/utf8.h"
#include <QSet>

namespace lanai {

namespace {

constexpr qsizetype longestLine = 64LL * 1024; // bytes, unfolded
constexpr qsizetype longestBlock = 1024LL * 1024;
constexpr qsizetype shownOfLine = 60; // letters

const QSet<QByteArray> &namesRead()
{
    static const QSet<QByteArray> names{"UID",        "SUMMARY",       "STATUS", "DTSTART", "DTEND",
                                        "DURATION",   "RRULE",         "RDATE",  "EXDATE",  "RECURRENCE-ID",
                                        "ORGANIZER",  "ATTENDEE",      "TZID",   "TZNAME",  "TZOFFSETFROM",
                                        "TZOFFSETTO", "X-LIC-LOCATION"};
    return names;
}

// "DTSTART" of "dtstart;TZID=Europe/Berlin:20261119T150000"; empty where the line has no name and value.
QByteArray nameIn(const QByteArray &line)
{
    qsizetype at = 0;
    while (at < line.size() && (isalnum(static_cast<uchar>(line.at(at))) != 0 || line.at(at) == '-'))
        ++at;
    const bool ends = at > 0 && at < line.size() && (line.at(at) == ':' || line.at(at) == ';');
    return ends && line.indexOf(':', at) >= 0 ? line.left(at).toUpper() : QByteArray();
}

QByteArray valueIn(const QByteArray &line)
{
    return line.mid(line.indexOf(':') + 1).trimmed().toUpper();
}

bool isZonePart(const QByteArray &name)
{
    return name == "STANDARD" || name == "DAYLIGHT";
}

// Zones change their clocks once or twice a year. A rule that says otherwise would be followed for centuries.
bool isYearly(const QByteArray &rule)
{
    const QByteArray value = rule.toUpper();
    return value.contains("FREQ=YEARLY") && !value.contains("BYHOUR") && !value.contains("BYMINUTE") &&
           !value.contains("BYSECOND");
}

QByteArray kindOf(const ICalendarBlock &block)
{
    return block.isZone ? "VTIMEZONE" : "VEVENT";
}

} // namespace

QByteArray ICalendarLines::physicalLine(bool &isWhole)
{
    QByteArray line = m_device.readLine(longestLine + 1);
    isWhole = line.endsWith('\n') || m_device.atEnd();
    for (bool inLine = !isWhole; inLine;) {
        const QByteArray rest = m_device.readLine(longestLine + 1);
        inLine = !rest.endsWith('\n') && !m_device.atEnd();
    }
    ++m_number;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

std::optional<ICalendarLines::Line> ICalendarLines::logicalLine()
{
    if (m_again)
        return std::exchange(m_again, std::nullopt);
    bool isWhole = m_aheadIsWhole;
    QByteArray text = std::exchange(m_ahead, QByteArray());
    if (text.isNull()) {
        if (m_device.atEnd())
            return std::nullopt;
        text = physicalLine(isWhole);
    }
    Line line{m_number, text, isWhole};
    while (!m_device.atEnd()) {
        QByteArray more = physicalLine(isWhole);
        if (!more.startsWith(' ') && !more.startsWith('\t')) {
            m_ahead = more.isNull() ? QByteArray("") : more;
            m_aheadIsWhole = isWhole;
            break;
        }
        const bool fits = line.text.size() + more.size() <= longestLine;
        line.isWhole = line.isWhole && isWhole && fits;
        if (fits)
            line.text += more.mid(1);
    }
    return line;
}

void ICalendarLines::begin(const QByteArray &name, const Line &line)
{
    if (name == "VCALENDAR") {
        m_begun = true;
        m_ended = false;
        return;
    }
    if (!m_begun)
        return;
    if (!m_block && (name == "VEVENT" || name == "VTIMEZONE")) {
        m_block = ICalendarBlock{name == "VTIMEZONE", line.number, "BEGIN:" + name + "\r\n", true};
        m_inner.clear();
        return;
    }
    if (m_block && m_block->isZone && m_inner.isEmpty() && isZonePart(name))
        m_block->text += "BEGIN:" + name + "\r\n";
    // What is open inside of something that isn't read needs only be counted as one.
    if (m_block && m_inner.size() < 2)
        m_inner << name;
}

void ICalendarLines::end(const QByteArray &name)
{
    if (!m_block || m_inner.isEmpty() || m_inner.last() != name)
        return;
    m_inner.removeLast();
    if (m_block->isZone && m_inner.isEmpty() && isZonePart(name))
        m_block->text += "END:" + name + "\r\n";
}

void ICalendarLines::take(const Line &line)
{
    const auto tell = [&](CalendarTrouble trouble) {
        m_reading.tell({trouble, line.number, {}, QString::fromUtf8(line.text).left(shownOfLine)});
    };
    const QByteArray name = nameIn(line.text);
    if (name.isEmpty() && !line.text.trimmed().isEmpty())
        tell(CalendarTrouble::BrokenLine);
    const bool isRead = m_inner.isEmpty() || (m_block->isZone && m_inner.size() == 1 && isZonePart(m_inner.first()));
    if (name.isEmpty() || !isRead || !namesRead().contains(name))
        return;
    if (!line.isWhole || m_block->text.size() + line.text.size() > longestBlock) {
        tell(CalendarTrouble::TooLong);
        return;
    }
    if (m_block->isZone && name == "RRULE" && !isYearly(line.text)) {
        tell(CalendarTrouble::BrokenValue);
        return;
    }
    if (firstInvalidUtf8(line.text) < 0) {
        m_block->text += line.text + "\r\n";
        return;
    }
    tell(CalendarTrouble::NotUtf8);
    m_block->text += QString::fromUtf8(line.text).toUtf8() + "\r\n";
}

std::optional<ICalendarBlock> ICalendarLines::finished(bool isClosed)
{
    ICalendarBlock block = *std::exchange(m_block, std::nullopt);
    if (block.isZone && !m_inner.isEmpty() && isZonePart(m_inner.first()))
        block.text += "END:" + m_inner.first() + "\r\n";
    block.text += "END:" + kindOf(block) + "\r\n";
    block.isClosed = isClosed;
    m_inner.clear();
    return block;
}

std::optional<ICalendarBlock> ICalendarLines::next()
{
    while (const std::optional<Line> line = logicalLine()) {
        const QByteArray name = nameIn(line->text);
        if (name == "BEGIN") {
            const QByteArray value = valueIn(line->text);
            const bool anew = m_block && (value == "VEVENT" || value == "VTIMEZONE" || value == "VCALENDAR");
            if (anew) {
                m_again = line;
                return finished(false);
            }
            begin(value, *line);
        } else if (name == "END") {
            const QByteArray value = valueIn(line->text);
            m_ended = m_ended || value == "VCALENDAR";
            if (m_block && value == kindOf(*m_block))
                return finished(true);
            if (m_block && value == "VCALENDAR")
                return finished(false);
            end(value);
        } else if (m_block) {
            take(*line);
        }
    }
    return m_block ? finished(false) : std::nullopt;
}

} // namespace lanai
