// A zone's clock for many questions in a row. Asking a QTimeZone costs microseconds each time; here its offset is
// remembered for as long as it holds. Rule 3 is zonedtime's, which is asked wherever the clocks change.
#pragma once
#include "core/domain/zonedtime.h"

namespace lanai {

class ZoneClock
{
public:
    explicit ZoneClock(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    // As instantOf(); invalid for no date or time.
    [[nodiscard]] QDateTime instant(QDate date, QTime time);
    // As wallTime().
    [[nodiscard]] WallTime wall(const QDateTime &instant);

private:
    void settle(qint64 seconds);

    QTimeZone m_zone;
    // UTC: from when until when m_offset holds. Nothing is known yet while they are the same.
    qint64 m_from = 0;
    qint64 m_until = 0;
    int m_offset = 0; // seconds east of UTC
};

} // namespace lanai
