#include "core/domain/rhythm.h"
#include "core/domain/occurrences.h"

namespace lanai {

namespace {

constexpr int mostWeeks = 12;
constexpr int highestOrdinal = 4;
constexpr int daysOfMonthlyRhythm = 30;
constexpr int daysOfQuarterlyRhythm = 91;

tl::unexpected<Error> outOfRange(const QString &what, int given, int lowest, int highest)
{
    return fail(ErrorCode::OutOfRange,
                {what, QString::number(given), QString::number(lowest), QString::number(highest)});
}

} // namespace

Result<void> checkRhythm(const Rhythm &rhythm)
{
    if (rhythm.weekday < Qt::Monday || rhythm.weekday > Qt::Sunday)
        return outOfRange(QStringLiteral("weekday"), rhythm.weekday, Qt::Monday, Qt::Sunday);
    if (rhythm.unit == RhythmUnit::Weeks) {
        if (rhythm.weeks < 1 || rhythm.weeks > mostWeeks)
            return outOfRange(QStringLiteral("weeks"), rhythm.weeks, 1, mostWeeks);
        return {};
    }
    const bool counted = rhythm.ordinal >= 1 && rhythm.ordinal <= highestOrdinal;
    if (!counted && rhythm.ordinal != lastOrdinal)
        return outOfRange(QStringLiteral("ordinal"), rhythm.ordinal, 1, highestOrdinal);
    return {};
}

int nominalDays(const Rhythm &rhythm)
{
    switch (rhythm.unit) {
    case RhythmUnit::Weeks:
        return rhythm.weeks * 7;
    case RhythmUnit::Monthly:
        return daysOfMonthlyRhythm;
    case RhythmUnit::Quarterly:
        return daysOfQuarterlyRhythm;
    }
    return 0;
}

int ordinalFrom(QDate start, Qt::DayOfWeek weekday)
{
    const int ordinal = (firstWeekday(start, weekday).day() - 1) / 7 + 1;
    return ordinal > highestOrdinal ? lastOrdinal : ordinal;
}

Rhythm suggestedRhythm(Interdependence interdependence, Qt::DayOfWeek weekday, QDate start)
{
    switch (interdependence) {
    case Interdependence::Strong:
        return Rhythm::everyWeeks(1, weekday);
    case Interdependence::Moderate:
        return Rhythm::everyWeeks(2, weekday);
    case Interdependence::Light:
        break;
    }
    return Rhythm::monthly(start.isValid() ? ordinalFrom(start, weekday) : 1, weekday);
}

} // namespace lanai
