#include "core/domain/reviewday.h"

namespace lanai {

QDate reviewDayUpTo(QDate today, Qt::DayOfWeek weekday)
{
    constexpr int aWeek = 7;
    return today.addDays(-((today.dayOfWeek() - weekday + aWeek) % aWeek));
}

bool reviewIsDue(QDate today, Qt::DayOfWeek weekday, QDate finishedOn, QDate begunOn)
{
    const QDate day = reviewDayUpTo(today, weekday);
    const bool isFinished = finishedOn.isValid() && finishedOn >= day;
    return begunOn.isValid() && day > begunOn && !isFinished;
}

} // namespace lanai
