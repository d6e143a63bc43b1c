#include "core/exchange/zoneclock.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

// It says what rule 3 says, however the questions follow one another.
class TstZoneClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatTheZoneSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
                                 "Pacific/Apia", "Asia/Kathmandu", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void itSaysWhatTheZoneSays()
    {
        QFETCH(const QByteArray, zone);
        const QTimeZone known = zoneNamed(zone).value();
        ZoneClock clock(known);
        for (int step = 0; step < 4000; ++step) {
            // Back and forth over twenty years, by half hours around the clock.
            const QDate date = day("2008-01-01").addDays((step * 1931) % 7300);
            const QTime time = QTime(0, 0).addSecs(1800 * (step % 48));
            const QDateTime expected = instantOf(date, time, known).value();
            QCOMPARE(clock.instant(date, time), expected);
            QCOMPARE(clock.wall(expected), wallTime(expected, known));
        }
    }
    void itSaysWhatTheZoneSaysInTheHoursOfAChange()
    {
        const QTimeZone berlin("Europe/Berlin");
        ZoneClock clock(berlin);
        for (const char *on : {"2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"}) {
            for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
                const QTime time = QTime(0, 0).addSecs(60 * minutes);
                const QDateTime expected = instantOf(day(on), time, berlin).value();
                QCOMPARE(clock.instant(day(on), time), expected);
                QCOMPARE(clock.wall(expected), wallTime(expected, berlin));
            }
        }
    }
    void whatIsNoTimeIsNoInstant()
    {
        ZoneClock clock{QTimeZone::utc()};
        QVERIFY(!clock.instant(QDate(), QTime(1, 0)).isValid());
        QVERIFY(!clock.instant(day("2026-11-19"), QTime()).isValid());
    }
};

LANAI_TEST(TstZoneClock, tst_zoneclock)
#include "tst_zoneclock.moc"
