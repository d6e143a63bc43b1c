#include "core/domain/zonedtime.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <algorithm>

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;
using lanai::test::utc;

namespace {

// What the clocks of the zone show, for reading in a failure.
QString shown(const QDateTime &instant, const QTimeZone &zone)
{
    const WallTime wall = wallTime(instant, zone);
    return QDateTime(wall.date, wall.time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

// The wall clock as if it were UTC, `seconds` after the last one that the old offset shows.
QDateTime wallAfter(const QDateTime &jump, int offset, qint64 seconds)
{
    return jump.addSecs(offset + seconds);
}

Result<QDateTime> instantAt(const QDateTime &wall, const QTimeZone &zone)
{
    return instantOf(wall.date(), wall.time(), zone);
}

// Every transition of every zone of the machine between two years.
template<class Visit>
int visitTransitions(int firstYear, int lastYear, const Visit &visit)
{
    int visited = 0;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
        const auto zone = zoneNamed(name);
        if (!zone) // fixed offsets such as UTC+05:30
            continue;
        QDateTime after(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
        int before = zone->offsetFromUtc(after);
        for (;;) {
            const QTimeZone::OffsetData next = zone->nextTransition(after);
            if (!next.atUtc.isValid() || next.atUtc.date().year() > lastYear)
                break;
            visit(*zone, next.atUtc, before, next.offsetFromUtc);
            before = next.offsetFromUtc;
            after = next.atUtc;
            ++visited;
        }
    }
    return visited;
}

} // namespace

class TstZonedTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void localTimesHaveTheirInstants_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDateTime>("instant");
        const auto row = [](const char *zone, const char *date, const char *time, const char *instant) {
            QTest::addRow("%s %s %s", zone, date, time) << QByteArray(zone) << day(date) << clock(time) << utc(instant);
        };
        // 15:00 stays 15:00
        row("Europe/Berlin", "2026-10-22", "15:00", "2026-10-22T13:00");
        row("Europe/Berlin", "2026-10-29", "15:00", "2026-10-29T14:00");
        row("America/New_York", "2026-03-05", "15:00", "2026-03-05T20:00");
        row("America/New_York", "2026-03-12", "15:00", "2026-03-12T19:00");
        row("UTC", "2026-10-29", "15:00", "2026-10-29T15:00");
        row("Asia/Kathmandu", "2026-11-19", "15:00", "2026-11-19T09:15");
        row("Asia/Kolkata", "2026-11-19", "00:15", "2026-11-18T18:45");
        row("Pacific/Chatham", "2026-11-19", "10:00", "2026-11-18T20:15");
        row("Pacific/Kiritimati", "2026-11-19", "10:00", "2026-11-18T20:00");
        row("Pacific/Pago_Pago", "2026-11-19", "23:30", "2026-11-20T10:30");
        // In the gap: forward by it
        row("Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T00:59");
        row("Europe/Berlin", "2026-03-29", "02:00", "2026-03-29T01:00"); // 03:00
        row("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30"); // 03:30
        row("Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T01:00");
        row("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30");
        row("Australia/Lord_Howe", "2026-10-04", "02:10", "2026-10-03T15:40"); // half an hour: 02:40
        row("America/Sao_Paulo", "2017-10-15", "00:00", "2017-10-15T03:00");   // no midnight: 01:00
        row("America/Sao_Paulo", "2017-10-15", "00:30", "2017-10-15T03:30");
        row("Asia/Beirut", "2026-03-29", "00:00", "2026-03-28T22:00");
        row("Africa/Casablanca", "2026-03-22", "02:30", "2026-03-22T02:30"); // Ramadan's end
        row("Pacific/Apia", "2011-12-30", "15:00", "2011-12-31T01:00");      // a day that never was: the 31st
        // Ambiguous: the first
        row("Europe/Berlin", "2026-10-25", "01:59", "2026-10-24T23:59");
        row("Europe/Berlin", "2026-10-25", "02:00", "2026-10-25T00:00");
        row("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30");
        row("Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T02:00");
        row("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30");
        row("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45");
        row("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15T01:30"); // Ramadan's beginning
        row("America/Sao_Paulo", "2018-02-17", "23:30", "2018-02-18T01:30"); // the hour before midnight, twice
        row("Europe/Dublin", "2026-10-25", "01:30", "2026-10-25T00:30");     // winter is the exception there
        row("Antarctica/Troll", "2026-10-25", "02:30", "2026-10-25T00:30");  // two hours
        // Far from today's rules
        row("Europe/Berlin", "2060-07-01", "15:00", "2060-07-01T13:00");
        row("Europe/Berlin", "2060-12-01", "15:00", "2060-12-01T14:00");
    }
    void localTimesHaveTheirInstants()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, date);
        QFETCH(const QTime, time);
        QFETCH(const QDateTime, instant);
        const auto found = instantOf(date, time, zone);
        QVERIFY(found);
        QCOMPARE(*found, instant);
        QCOMPARE(found->timeSpec(), Qt::UTC);
    }

    void everyGapOfEveryZoneMovesForwardByItsLength()
    {
        const int visited =
            visitTransitions(1995, 2045, [](const QTimeZone &zone, const QDateTime &jump, int before, int after) {
                const int gap = after - before;
                for (const qint64 into : {0, gap / 2, gap - 1}) {
                    if (gap <= 0)
                        return;
                    const auto instant = instantAt(wallAfter(jump, before, into), zone);
                    QVERIFY(instant);
                    QCOMPARE(shown(*instant, zone),
                             wallAfter(jump, before, into + gap).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
                }
            });
        QVERIFY2(visited > 5'000, "this machine's time zones have hardly a transition");
    }
    void everyAmbiguousTimeOfEveryZoneIsTheFirst()
    {
        visitTransitions(1995, 2045, [](const QTimeZone &zone, const QDateTime &jump, int before, int after) {
            const int twice = before - after;
            for (const qint64 back : {1, twice / 2, twice}) {
                if (twice <= 0)
                    return;
                const auto instant = instantAt(wallAfter(jump, before, -back), zone);
                QVERIFY(instant);
                QCOMPARE(*instant, jump.addSecs(-back));
            }
        });
    }
    void timesAroundATransitionAreShownAsTheyWereAskedFor()
    {
        visitTransitions(2020, 2035, [](const QTimeZone &zone, const QDateTime &jump, int before, int after) {
            const QDateTime last = wallAfter(jump, qMin(before, after), -1);
            const QDateTime next = wallAfter(jump, qMax(before, after), 0);
            for (const QDateTime &wall : {last, next}) {
                const auto instant = instantAt(wall, zone);
                QVERIFY(instant);
                QCOMPARE(shown(*instant, zone), wall.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
            }
        });
    }
    void aWeeklyMeetingKeepsItsWallClockInEveryZoneForTwoYears()
    {
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            const auto zone = zoneNamed(name);
            for (QDate date = day("2026-01-01"); zone && date < day("2028-01-01"); date = date.addDays(7)) {
                const auto instant = instantOf(date, clock("15:00"), *zone);
                QVERIFY(instant);
                QCOMPARE(wallTime(*instant, *zone), (WallTime{date, clock("15:00")}));
            }
        }
    }

    void zonesAreKnownByTheirIanaNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"UTC", "GMT", "Etc/UTC", "Etc/GMT+5", "Europe/Berlin", "America/New_York",
                                 "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Africa/Casablanca"})
            QTest::newRow(name) << QByteArray(name);
    }
    void zonesAreKnownByTheirIanaNames()
    {
        QFETCH(const QByteArray, name);
        const auto zone = zoneNamed(name);
        QVERIFY(zone);
        QVERIFY(zone->isValid());
        QCOMPARE(zone->id(), name);
    }
    // Some systems have the old names in a package of their own. Then they are unknown, and not UTC.
    void anOldNameIsItsZoneOrNone_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *old, const char *name) {
            QTest::newRow(old) << QByteArray(old) << QByteArray(name);
        };
        row("US/Pacific", "America/Los_Angeles");
        row("Europe/Kiev", "Europe/Kyiv");
        row("Asia/Calcutta", "Asia/Kolkata");
        row("Japan", "Asia/Tokyo");
        row("Portugal", "Europe/Lisbon");
        row("GB-Eire", "Europe/London");
        row("EST5EDT", "America/New_York");
        row("NZ-CHAT", "Pacific/Chatham");
        row("Iceland", "Atlantic/Reykjavik");
        row("Zulu", "UTC");
    }
    void anOldNameIsItsZoneOrNone()
    {
        QFETCH(const QByteArray, old);
        QFETCH(const QByteArray, name);
        const auto found = instantOf(day("2026-07-01"), clock("15:00"), old);
        if (found)
            QCOMPARE(found, instantOf(day("2026-07-01"), clock("15:00"), name));
        else
            QCOMPARE(found.error(), (Error{ErrorCode::UnknownTimeZone, {QString::fromLatin1(old)}}));
    }
    void whatIsNoZoneIsNeverTakenAsUtc_data()
    {
        QTest::addColumn<QByteArray>("name");
        // Qt takes many of these: as abbreviations, POSIX rules, fixed offsets, folders and files.
        for (const char *name : {"",
                                 "Foo",
                                 "Berlin",
                                 "Local",
                                 "localtime",
                                 "posixrules",
                                 "Factory",
                                 "Europe",
                                 "Mars/Phobos",
                                 "Europe/Berlim",
                                 "europe/berlin",
                                 "EUROPE/BERLIN",
                                 "Europe/Berlin ",
                                 " UTC",
                                 "utc",
                                 "ABC3",
                                 "CET-1CEST",
                                 "CET-1CEST,M3.5.0/2,M10.5.0/3",
                                 "UTC+05:30",
                                 "UTC-00:00",
                                 "+01:00",
                                 "posix/Europe/Berlin",
                                 "right/Europe/Berlin",
                                 "../zoneinfo/Japan",
                                 "Europe/../Europe/Berlin",
                                 "/usr/share/zoneinfo/Japan",
                                 "America/Argentina",
                                 "zone.tab",
                                 "Europe/Berlin\n",
                                 "W. Europe Standard Time"})
            QTest::addRow("'%s'", name) << QByteArray(name);
    }
    void whatIsNoZoneIsNeverTakenAsUtc()
    {
        QFETCH(const QByteArray, name);
        const Error unknown{ErrorCode::UnknownTimeZone, {QString::fromUtf8(name)}};
        QCOMPARE(zoneNamed(name).error(), unknown);
        QCOMPARE(instantOf(day("2026-11-19"), clock("15:00"), name).error(), unknown);
        QCOMPARE(wallTime(utc("2026-11-19T15:00"), name).error(), unknown);
        QCOMPARE(localDate(utc("2026-11-19T15:00"), name).error(), unknown);
    }
    void whatIsNoDateOrTimeHasNoInstant()
    {
        QCOMPARE(instantOf(QDate(), clock("15:00"), "UTC").error().code, ErrorCode::UnreadableDate);
        QCOMPARE(instantOf(day("2026-11-19"), QTime(), "UTC").error().code, ErrorCode::UnreadableTime);
    }

    void anInstantHasADateOfItsOwnInEachZone()
    {
        const QDateTime instant = utc("2026-11-19T23:30");
        QCOMPARE(localDate(instant, "Europe/Berlin").value(), day("2026-11-20"));
        QCOMPARE(localDate(instant, "America/New_York").value(), day("2026-11-19"));
        QCOMPARE(wallTime(instant, "Asia/Kathmandu").value(), (WallTime{day("2026-11-20"), clock("05:15")}));
        QCOMPARE(wallTime(instant.toTimeZone(QTimeZone("Asia/Tokyo")), "UTC").value(),
                 (WallTime{day("2026-11-19"), clock("23:30")}));
    }
};

LANAI_TEST(TstZonedTime, tst_zonedtime)
#include "tst_zonedtime.moc"
