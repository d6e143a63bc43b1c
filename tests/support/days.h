// Dates and instants in tests, written as people read them.
#pragma once
#include <QDateTime>

namespace lanai::test {

// day("2026-11-19")
[[nodiscard]] inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// clock("15:00")
[[nodiscard]] inline QTime clock(const char *iso)
{
    return QTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// utc("2026-11-19T14:00")
[[nodiscard]] inline QDateTime utc(const char *iso)
{
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return QDateTime(read.date(), read.time(), Qt::UTC);
}

// days("2026-11-19 2026-11-26")
[[nodiscard]] inline QList<QDate> days(const char *isoDays)
{
    QList<QDate> all;
    for (const QString &iso : QString::fromLatin1(isoDays).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all << QDate::fromString(iso, Qt::ISODate);
    return all;
}

// The day of the pictures and of the sample, a Thursday: where a test stands that says no other.
[[nodiscard]] inline QDate today()
{
    return {2026, 11, 19};
}

} // namespace lanai::test
