#include "core/exchange/zoneclock.h"
#include <limits>

namespace lanai {

namespace {

// No two offsets of one zone lie further apart than this, and no zone is further from UTC.
constexpr qint64 nearChange = 26LL * 60 * 60;

} // namespace

void ZoneClock::settle(qint64 seconds)
{
    if (seconds >= m_from && seconds < m_until)
        return;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QTimeZone::OffsetData before = m_zone.previousTransition(at.addSecs(1));
    const QTimeZone::OffsetData after = m_zone.nextTransition(at);
    m_offset = m_zone.offsetFromUtc(at);
    m_from = before.atUtc.isValid() ? before.atUtc.toSecsSinceEpoch() : std::numeric_limits<qint64>::min() / 2;
    m_until = after.atUtc.isValid() ? after.atUtc.toSecsSinceEpoch() : std::numeric_limits<qint64>::max() / 2;
}

QDateTime ZoneClock::instant(QDate date, QTime time)
{
    if (!date.isValid() || !time.isValid())
        return {};
    const qint64 local = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    settle(local);
    if (local >= m_from + nearChange && local < m_until - nearChange)
        return QDateTime::fromSecsSinceEpoch(local - m_offset, Qt::UTC);
    return instantOf(date, time, m_zone).value_or(QDateTime());
}

WallTime ZoneClock::wall(const QDateTime &instant)
{
    const qint64 seconds = instant.toSecsSinceEpoch();
    settle(seconds);
    const QDateTime shown = QDateTime::fromSecsSinceEpoch(seconds + m_offset, Qt::UTC);
    return {shown.date(), shown.time()};
}

} // namespace lanai
