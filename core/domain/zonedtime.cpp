#include "core/domain/zonedtime.h"
#include <QRegularExpression>
#include <QSet>

namespace lanai {

namespace {

// No two offsets of one zone lie further apart than this, and no zone is further from UTC; so every offset that could
// apply to a local time is in force within it.
constexpr qint64 searchSeconds = 26LL * 60 * 60;

// IANA's names without an area, of two kinds. Qt on Linux takes any word that isn't a file for an abbreviation of UTC,
// so these can't be told from typing errors by asking it.
const QSet<QByteArray> &namesOfUtc()
{
    static const QSet<QByteArray> names{"GMT",     "GMT+0", "GMT-0", "GMT0",      "Greenwich",
                                        "Iceland", "UCT",   "UTC",   "Universal", "Zulu"};
    return names;
}

const QSet<QByteArray> &namesOfPlaces()
{
    static const QSet<QByteArray> names{"CET",     "CST6CDT", "Cuba",      "EET",    "EST",      "EST5EDT", "Egypt",
                                        "Eire",    "GB",      "GB-Eire",   "HST",    "Hongkong", "Iran",    "Israel",
                                        "Jamaica", "Japan",   "Kwajalein", "Libya",  "MET",      "MST",     "MST7MDT",
                                        "NZ",      "NZ-CHAT", "Navajo",    "PRC",    "PST8PDT",  "Poland",  "Portugal",
                                        "ROC",     "ROK",     "Singapore", "Turkey", "W-SU",     "WET"};
    return names;
}

bool hasAreaAndPlace(const QByteArray &name)
{
    static const QRegularExpression areaAndPlace(QStringLiteral(R"(\A[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+\z)"));
    return areaAndPlace.match(QString::fromUtf8(name)).hasMatch();
}

// A system may lack the old names (Debian 13 has them in a package of their own); Qt then makes them UTC.
bool isUtcAllYear(const QTimeZone &zone)
{
    const auto offsetIn = [&zone](int month) {
        return zone.offsetFromUtc(QDateTime(QDate(2020, month, 1), QTime(0, 0), Qt::UTC));
    };
    return offsetIn(1) == 0 && offsetIn(7) == 0;
}

qint64 secondsAsIfUtc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

QDateTime utcInstant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

Result<QTimeZone> zoneNamed(const QByteArray &name)
{
    const auto unknown = fail(ErrorCode::UnknownTimeZone, {QString::fromUtf8(name)});
    const bool isPlace = namesOfPlaces().contains(name);
    if (!isPlace && !namesOfUtc().contains(name) && !hasAreaAndPlace(name))
        return unknown;
    QTimeZone zone(name);
    if (!zone.isValid() || (isPlace && isUtcAllYear(zone)))
        return unknown;
    return zone;
}

Result<QDateTime> instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    if (!date.isValid())
        return fail(ErrorCode::UnreadableDate, {QString()});
    if (!time.isValid())
        return fail(ErrorCode::UnreadableTime, {QString()});
    const qint64 local = secondsAsIfUtc(date, time);
    // The offsets in force around that time, oldest first. An instant before the offset ends is the ordinary case or
    // the first of two. Where neither this offset nor the next one leads to that local time, the clocks jumped over
    // it, and counting on by the offset before the jump is what moves it forward by the gap.
    const QDateTime from = utcInstant(local - searchSeconds);
    int before = zone.offsetFromUtc(from);
    QTimeZone::OffsetData next = zone.nextTransition(from);
    while (next.atUtc.isValid() && local - qMax(before, next.offsetFromUtc) >= next.atUtc.toSecsSinceEpoch()) {
        before = next.offsetFromUtc;
        next = zone.nextTransition(next.atUtc);
    }
    return utcInstant(local - before);
}

Result<QDateTime> instantOf(QDate date, QTime time, const QByteArray &zone)
{
    return zoneNamed(zone).and_then([&](const QTimeZone &found) { return instantOf(date, time, found); });
}

WallTime wallTime(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime shown = instant.toUTC().addSecs(zone.offsetFromUtc(instant));
    return {shown.date(), shown.time()};
}

Result<WallTime> wallTime(const QDateTime &instant, const QByteArray &zone)
{
    return zoneNamed(zone).map([&](const QTimeZone &found) { return wallTime(instant, found); });
}

QDate localDate(const QDateTime &instant, const QTimeZone &zone)
{
    return wallTime(instant, zone).date;
}

Result<QDate> localDate(const QDateTime &instant, const QByteArray &zone)
{
    return zoneNamed(zone).map([&](const QTimeZone &found) { return localDate(instant, found); });
}

} // namespace lanai
