#include "core/domain/zonedtime.h"
#include <QRegularExpression>
#include <QSet>

namespace lanai {

namespace {

// No two offsets of one zone lie further apart than this, and no zone is further from UTC; so every offset that could
// apply to a local time is in force within it.
constexpr qint64 searchSeconds = 26 * 60 * 60;

// IANA's names without an area. Qt on Linux takes any word that isn't a file for an abbreviation of UTC, so these can't
// be told from typing errors by asking it.
const QSet<QByteArray> &plainNames()
{
    static const QSet<QByteArray> names{
        "CET",       "CST6CDT", "Cuba",    "EET",   "EST",       "EST5EDT",   "Egypt",    "Eire",     "GB",
        "GB-Eire",   "GMT",     "GMT+0",   "GMT-0", "GMT0",      "Greenwich", "HST",      "Hongkong", "Iceland",
        "Iran",      "Israel",  "Jamaica", "Japan", "Kwajalein", "Libya",     "MET",      "MST",      "MST7MDT",
        "NZ",        "NZ-CHAT", "Navajo",  "PRC",   "PST8PDT",   "Poland",    "Portugal", "ROC",      "ROK",
        "Singapore", "Turkey",  "UCT",     "UTC",   "Universal", "W-SU",      "WET",      "Zulu",
    };
    return names;
}

bool looksLikeIana(const QByteArray &name)
{
    if (plainNames().contains(name))
        return true;
    static const QRegularExpression areaAndPlace(QStringLiteral(R"(\A[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+\z)"));
    return areaAndPlace.match(QString::fromUtf8(name)).hasMatch();
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
    if (looksLikeIana(name)) {
        const QTimeZone zone(name);
        if (zone.isValid())
            return zone;
    }
    return fail(ErrorCode::UnknownTimeZone, {QString::fromUtf8(name)});
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
