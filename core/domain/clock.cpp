#include "core/domain/clock.h"

namespace lanai {

ShiftedClock::ShiftedClock(QDate today, const QTimeZone &zone)
    : m_zone(zone)
    , m_days(QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date().daysTo(today))
{
}

QDateTime ShiftedClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc().addDays(m_days);
}

} // namespace lanai
