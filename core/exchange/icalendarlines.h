// A calendar file taken apart into its events and zones, before libical sees any of it: one event that is broken, or
// has no end, can't take the others with it, and what 1:1s don't need (alarms, descriptions, attachments) costs
// nothing.
#pragma once
#include "core/domain/calendarevent.h"
#include <QByteArrayList>
#include <QIODevice>
#include <optional>

namespace lanai {

struct ICalendarBlock
{
    bool isZone = false; // VTIMEZONE; else VEVENT
    int line = 0;        // where it begins
    QByteArray text;     // from its BEGIN to its END, unfolded, only what is read of it, in UTF-8
    bool isClosed = true;
};

class ICalendarLines
{
public:
    // `device` is open for reading; `reading` takes down what is wrong with lines.
    ICalendarLines(QIODevice &device, CalendarReading &reading)
        : m_device(device)
        , m_reading(reading)
    {
    }

    // The next event or zone; none at the end of the file.
    [[nodiscard]] std::optional<ICalendarBlock> next();
    // Whether a calendar has begun so far.
    [[nodiscard]] bool isCalendar() const { return m_begun; }
    // Whether each calendar that has begun has also ended.
    [[nodiscard]] bool isWhole() const { return m_begun && m_ended; }

private:
    struct Line
    {
        int number = 0;
        QByteArray text; // unfolded
        bool isWhole = true;
    };

    [[nodiscard]] QByteArray physicalLine(bool &isWhole);
    [[nodiscard]] std::optional<Line> logicalLine();
    void begin(const QByteArray &name, const Line &line);
    void end(const QByteArray &name);
    void take(const Line &line);
    [[nodiscard]] std::optional<ICalendarBlock> finished(bool isClosed);

    QIODevice &m_device;
    CalendarReading &m_reading;
    int m_number = 0;
    QByteArray m_ahead; // a physical line that was read too far
    bool m_aheadIsWhole = true;
    bool m_begun = false;
    bool m_ended = false;
    std::optional<ICalendarBlock> m_block;
    QByteArrayList m_inner;      // what is open within the block
    std::optional<Line> m_again; // to be looked at once more
};

} // namespace lanai
