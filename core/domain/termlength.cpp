#include "core/domain/termlength.h"

namespace lanai {

namespace {

constexpr int mostMonths = 3;
constexpr int defaultDaysAfterFirst = 90;

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QDate latestLastDay(QDate firstDay)
{
    return firstDay.addMonths(mostMonths);
}

QDate defaultLastDay(QDate firstDay)
{
    return qMin(firstDay.addDays(defaultDaysAfterFirst), latestLastDay(firstDay));
}

Result<void> checkTermDays(QDate firstDay, QDate lastDay)
{
    if (!firstDay.isValid() || !lastDay.isValid())
        return fail(ErrorCode::UnreadableDate, {QString()});
    if (lastDay < firstDay)
        return fail(ErrorCode::TermEndsBeforeItBegins, {isoText(firstDay), isoText(lastDay)});
    const QDate latest = latestLastDay(firstDay);
    if (lastDay > latest)
        return fail(ErrorCode::TermTooLong, {isoText(firstDay), isoText(lastDay), isoText(latest)});
    return {};
}

int weekCount(const Term &term)
{
    return static_cast<int>(term.firstDay.daysTo(term.lastDay)) / 7 + 1;
}

int weekNumber(const Term &term, QDate day)
{
    if (day < term.firstDay || day > term.lastDay)
        return 0;
    return static_cast<int>(term.firstDay.daysTo(day)) / 7 + 1;
}

} // namespace lanai
