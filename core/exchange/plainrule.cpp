#include "core/exchange/plainrule.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr int aWeek = 7;

// As Qt counts: Monday is 1.
int weekdayOf(icalrecurrencetype_weekday day)
{
    return day == ICAL_SUNDAY_WEEKDAY ? Qt::Sunday : static_cast<int>(day) - 1;
}

bool isSet(const short *by)
{
    return by[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

// BYDAY alone may be set.
bool saysNothingElse(const icalrecurrencetype &rule)
{
    return !rule.rscale && rule.interval > 0 && !isSet(rule.by_second) && !isSet(rule.by_minute) &&
           !isSet(rule.by_hour) && !isSet(rule.by_month_day) && !isSet(rule.by_year_day) && !isSet(rule.by_week_no) &&
           !isSet(rule.by_month) && !isSet(rule.by_set_pos);
}

// Weekdays as Qt counts them; none where one is "the second Thursday".
std::optional<QList<int>> weekdaysOf(const icalrecurrencetype &rule)
{
    QList<int> weekdays;
    for (const short day : rule.by_day) {
        if (day == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        if (icalrecurrencetype_day_position(day) != 0)
            return std::nullopt;
        weekdays << weekdayOf(icalrecurrencetype_day_day_of_week(day));
    }
    return weekdays;
}

} // namespace

std::optional<PlainRule> PlainRule::of(const icalrecurrencetype &rule, QDate first)
{
    std::optional<QList<int>> weekdays = weekdaysOf(rule);
    const bool isDaily = rule.freq == ICAL_DAILY_RECURRENCE && weekdays && weekdays->isEmpty();
    const bool isWeekly =
        rule.freq == ICAL_WEEKLY_RECURRENCE || (rule.freq == ICAL_DAILY_RECURRENCE && rule.interval == 1);
    if (!weekdays || !saysNothingElse(rule) || !(isDaily || isWeekly))
        return std::nullopt;
    PlainRule plain;
    plain.m_count = rule.count;
    plain.m_begin = first;
    plain.m_period = rule.interval;
    if (isDaily)
        return plain;
    const int weekStart = weekdayOf(rule.week_start);
    const auto fromWeekStart = [weekStart](int weekday) { return (weekday - weekStart + aWeek) % aWeek; };
    const int firstOffset = fromWeekStart(first.dayOfWeek());
    plain.m_begin = first.addDays(-firstOffset);
    plain.m_period = aWeek * rule.interval;
    if (weekdays->isEmpty())
        weekdays->append(first.dayOfWeek());
    plain.m_offsets.clear();
    for (const int weekday : std::as_const(*weekdays))
        plain.m_offsets << fromWeekStart(weekday);
    std::sort(plain.m_offsets.begin(), plain.m_offsets.end());
    plain.m_offsets.erase(std::unique(plain.m_offsets.begin(), plain.m_offsets.end()), plain.m_offsets.end());
    plain.m_skipped = std::count_if(plain.m_offsets.cbegin(), plain.m_offsets.cend(),
                                    [firstOffset](int offset) { return offset < firstOffset; });
    return plain;
}

QList<QDate> PlainRule::days(QDate from, QDate until) const
{
    QList<QDate> all;
    const qint64 periods = qMax<qint64>(0, m_begin.daysTo(from) / m_period);
    const auto perPeriod = static_cast<qint64>(m_offsets.size());
    for (qint64 at = qMax(m_skipped, periods * perPeriod); m_count == 0 || at - m_skipped < m_count; ++at) {
        const QDate day = m_begin.addDays(at / perPeriod * m_period + m_offsets.at(at % perPeriod));
        if (!day.isValid() || day > until)
            break;
        if (day >= from)
            all << day;
    }
    return all;
}

} // namespace lanai
