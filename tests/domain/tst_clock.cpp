#include "core/domain/clock.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void todayIsTheDateOnTheDevice_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("today");
        QTest::newRow("Berlin, already the next day") << QByteArray("Europe/Berlin") << day("2026-11-20");
        QTest::newRow("New York, still the same day") << QByteArray("America/New_York") << day("2026-11-19");
        QTest::newRow("Kiritimati") << QByteArray("Pacific/Kiritimati") << day("2026-11-20");
    }
    void todayIsTheDateOnTheDevice() // Rule 3
    {
        QFETCH(const QByteArray, zone);
        const FixedClock fixed(utc("2026-11-19T23:30"), QTimeZone(zone));
        QTEST(fixed.today(), "today");
    }
    void aFixedClockStandsStillUntilItIsSet()
    {
        FixedClock fixed(utc("2026-11-19T08:00"), QTimeZone("Europe/Berlin"));
        QCOMPARE(fixed.nowUtc(), utc("2026-11-19T08:00"));
        fixed.set(QDateTime(day("2026-11-20"), clock("09:00"), QTimeZone("Europe/Berlin")));
        QCOMPARE(fixed.nowUtc(), utc("2026-11-20T08:00"));
        QCOMPARE(fixed.nowUtc().timeSpec(), Qt::UTC);
    }
    void aShiftedClockShowsTheMachinesTimeOnAnotherDay()
    {
        const QTimeZone zone("Asia/Tokyo");
        const ShiftedClock shifted(day("2031-02-03"), zone);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QCOMPARE(shifted.today(), day("2031-02-03"));
        QCOMPARE(shifted.zone(), zone);
        constexpr qint64 dayLong = 24 * 60 * 60; // seconds: whole days lie between
        const qint64 aside = before.secsTo(shifted.nowUtc()) % dayLong;
        QVERIFY2(aside >= 0 && aside < 60, QByteArray::number(aside).constData());
    }
};

LANAI_TEST(TstClock, tst_clock)
#include "tst_clock.moc"
