#include "core/domain/backupkeeping.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <QTimeZone>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

// The days, in Berlin, of those that stay, newest first.
QStringList staying(const QList<QDateTime> &taken)
{
    const QList<qsizetype> gone = backupsToLetGo(taken, berlin());
    QStringList days;
    for (qsizetype at = 0; at < taken.size(); ++at) {
        if (!gone.contains(at))
            days << taken.at(at).toTimeZone(berlin()).date().toString(Qt::ISODate);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

QList<QDateTime> everyDay(const char *last, int days)
{
    QList<QDateTime> taken;
    for (int back = 0; back < days; ++back)
        taken << utc(last).addDays(-back);
    return taken;
}

} // namespace

class TstBackupKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWeekOfDaysStays() { QCOMPARE(staying(everyDay("2026-11-19T08:00:00", 7)).size(), 7); }
    void olderOnesThinOutToWeeksAndMonths()
    {
        const QStringList days = staying(everyDay("2026-11-19T08:00:00", 500));
        // Thursday and six days before it; the Sundays of seven weeks more; the ends of months before those.
        const QStringList expected{
            QStringLiteral("2026-11-19"), QStringLiteral("2026-11-18"), QStringLiteral("2026-11-17"),
            QStringLiteral("2026-11-16"), QStringLiteral("2026-11-15"), QStringLiteral("2026-11-14"),
            QStringLiteral("2026-11-13"), QStringLiteral("2026-11-08"), QStringLiteral("2026-11-01"),
            QStringLiteral("2026-10-31"), QStringLiteral("2026-10-25"), QStringLiteral("2026-10-18"),
            QStringLiteral("2026-10-11"), QStringLiteral("2026-10-04"), QStringLiteral("2026-09-30"),
            QStringLiteral("2026-08-31"), QStringLiteral("2026-07-31"), QStringLiteral("2026-06-30"),
            QStringLiteral("2026-05-31"), QStringLiteral("2026-04-30"), QStringLiteral("2026-03-31"),
            QStringLiteral("2026-02-28"), QStringLiteral("2026-01-31"), QStringLiteral("2025-12-31")};
        QCOMPARE(days, expected);
    }
    void whatRestedForAYearLosesNothing()
    {
        const QStringList days = staying({utc("2026-11-19T08:00:00"), utc("2025-11-03T08:00:00"),
                                          utc("2024-11-03T08:00:00"), utc("2024-02-03T08:00:00")});
        QCOMPARE(days.size(), 4);
    }
    void ofOneDayTheNewestStays()
    {
        const QList<QDateTime> taken{utc("2026-11-19T08:00:00"), utc("2026-11-19T15:00:00"),
                                     utc("2026-11-19T11:00:00")};
        QCOMPARE(backupsToLetGo(taken, berlin()), (QList<qsizetype>{0, 2}));
    }
    void theDayIsTheOneOnThisDevice()
    {
        // In Berlin both lie on the 20th.
        QCOMPARE(backupsToLetGo({utc("2026-11-19T23:30:00"), utc("2026-11-20T09:00:00")}, berlin()),
                 QList<qsizetype>{0});
    }
    void theNewestNeverGoes()
    {
        QVERIFY(backupsToLetGo({utc("2026-11-19T08:00:00")}, berlin()).isEmpty());
        QVERIFY(backupsToLetGo({}, berlin()).isEmpty());
        // The clock was set back: what was taken in its future is the newest still.
        const QList<qsizetype> gone = backupsToLetGo(everyDay("2031-01-01T08:00:00", 40), berlin());
        QVERIFY(!gone.contains(0));
    }
    void oneADayIsEnough()
    {
        const QDateTime now = utc("2026-11-19T08:00:00");
        QVERIFY(isBackupDue({}, now, berlin()));
        QVERIFY(isBackupDue({utc("2026-11-18T22:00:00")}, now, berlin()));
        QVERIFY(!isBackupDue({utc("2026-11-18T23:30:00")}, now, berlin())); // today, in Berlin
        QVERIFY(!isBackupDue({utc("2026-11-19T07:00:00")}, now, berlin()));
        QVERIFY(isBackupDue({utc("2031-01-01T08:00:00")}, now, berlin())); // while the clock went wrong
    }
    void aRestoreIsTriedOnceAMonth()
    {
        const QDateTime now = utc("2026-11-19T08:00:00");
        QVERIFY(isRestoreTestDue({}, now));
        QVERIFY(isRestoreTestDue(utc("2026-10-19T08:00:00"), now));
        QVERIFY(!isRestoreTestDue(utc("2026-10-19T08:00:01"), now));
        QVERIFY(isRestoreTestDue(utc("2031-01-01T08:00:00"), now)); // while the clock went wrong
    }
};

LANAI_TEST(TstBackupKeeping, tst_backupkeeping)
#include "tst_backupkeeping.moc"
