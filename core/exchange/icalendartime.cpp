#include "core/exchange/icalendartime.h"

namespace lanai {

icaltimetype icalDate(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype icalTime(QDate date, QTime time)
{
    icaltimetype moment = icalDate(date);
    moment.is_date = 0;
    moment.hour = time.hour();
    moment.minute = time.minute();
    moment.second = time.second();
    return moment;
}

icaltimetype icalUtc(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype moment = icalTime(utc.date(), utc.time());
    moment.zone = icaltimezone_get_utc_timezone();
    return moment;
}

QDate dateOf(const icaltimetype &time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

QTime timeOf(const icaltimetype &time)
{
    // A leap second is told as the last one there is.
    return icaltime_is_null_time(time) ? QTime() : QTime(time.hour, time.minute, qMin(time.second, 59));
}

} // namespace lanai
