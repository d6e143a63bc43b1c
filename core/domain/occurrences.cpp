#include "core/domain/occurrences.h"

namespace lanai {

namespace {

constexpr int monthsOfQuarter = 3;

// The day of the rhythm in the month that `inMonth` lies in.
QDate dayOfMonth(const Rhythm &rhythm, QDate inMonth)
{
    const QDate first(inMonth.year(), inMonth.month(), 1);
    if (rhythm.ordinal == lastOrdinal)
        return firstWeekday(first.addMonths(1).addDays(-7), rhythm.weekday);
    return firstWeekday(first, rhythm.weekday).addDays(7LL * (rhythm.ordinal - 1));
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

// Whole months from the month of `from` to the month of `to`.
int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

// Rounded up to a whole number of steps; `distance` isn't negative.
qint64 stepsToCover(qint64 distance, qint64 step)
{
    return (distance + step - 1) / step;
}

} // namespace

QDate firstWeekday(QDate onOrAfter, Qt::DayOfWeek weekday)
{
    return onOrAfter.addDays((weekday - onOrAfter.dayOfWeek() + 7) % 7);
}

QDate firstOccurrence(const Rhythm &rhythm, QDate onOrAfter)
{
    if (rhythm.unit == RhythmUnit::Weeks)
        return firstWeekday(onOrAfter, rhythm.weekday);
    const QDate thisMonth = dayOfMonth(rhythm, onOrAfter);
    return thisMonth >= onOrAfter ? thisMonth : dayOfMonth(rhythm, firstOfMonth(onOrAfter).addMonths(1));
}

QDate nextOccurrence(const Schedule &schedule, QDate from)
{
    const Rhythm &rhythm = schedule.rhythm;
    const QDate start = firstOccurrence(rhythm, schedule.anchor);
    if (from <= start)
        return start;
    if (rhythm.unit == RhythmUnit::Weeks) {
        const qint64 step = 7LL * rhythm.weeks;
        return start.addDays(stepsToCover(start.daysTo(from), step) * step);
    }
    const int step = rhythm.unit == RhythmUnit::Quarterly ? monthsOfQuarter : 1;
    const auto months = static_cast<int>(stepsToCover(monthsBetween(start, from), step)) * step;
    const QDate day = dayOfMonth(rhythm, firstOfMonth(start).addMonths(months));
    return day >= from ? day : dayOfMonth(rhythm, firstOfMonth(start).addMonths(months + step));
}

QList<QDate> occurrences(const Schedule &schedule, QDate from, QDate to)
{
    QList<QDate> days;
    QDate day = nextOccurrence(schedule, from);
    while (day.isValid() && day <= to) {
        days << day;
        day = nextOccurrence(schedule, day.addDays(1));
    }
    return days;
}

} // namespace lanai
