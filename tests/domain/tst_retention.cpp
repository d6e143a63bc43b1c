#include "core/domain/retention.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrashKeepsThirtyDays_data()
    {
        QTest::addColumn<QDateTime>("deleted");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("left");
        const auto row = [](const char *name, const char *deleted, const char *now, int left) {
            QTest::newRow(name) << utc(deleted) << utc(now) << left;
        };
        row("just deleted", "2026-11-19T10:00", "2026-11-19T10:00", 30);
        row("a second later", "2026-11-19T10:00", "2026-11-19T10:00:01", 30);
        row("a day later", "2026-11-19T10:00", "2026-11-20T10:00", 29);
        row("the last second", "2026-11-19T10:00", "2026-12-19T09:59:59", 1);
        row("after thirty days", "2026-11-19T10:00", "2026-12-19T10:00", 0);
        row("long after", "2026-11-19T10:00", "2027-11-19T10:00", 0);
        row("over a change of the clocks, which UTC doesn't know", "2026-10-10T01:30", "2026-11-09T01:30", 0);
        row("over a leap day", "2028-02-10T10:00", "2028-03-10T10:00", 1);
        row("with the clock set back", "2026-11-19T10:00", "2026-11-01T10:00", 30);
    }
    void theTrashKeepsThirtyDays()
    {
        QFETCH(QDateTime, deleted);
        QFETCH(QDateTime, now);
        QFETCH(int, left);
        QCOMPARE(daysLeftInTrash(deleted, now), left);
        QCOMPARE(deleted <= eraseDeletedUpTo(now), left == 0);
        QCOMPARE(erasedAt(deleted) <= now, left == 0);
    }

    void livingThingsKeepNinetyDaysOfRevisions_data()
    {
        QTest::addColumn<QDateTime>("revision");
        QTest::addColumn<bool>("stays");
        QTest::newRow("today") << utc("2026-11-19T09:00") << true;
        QTest::newRow("ninety days back") << utc("2026-08-21T10:00") << true;
        QTest::newRow("a second more") << utc("2026-08-21T09:59:59") << false;
        QTest::newRow("a year") << utc("2025-11-19T10:00") << false;
    }
    void livingThingsKeepNinetyDaysOfRevisions()
    {
        QFETCH(QDateTime, revision);
        QTEST(revision >= keepRevisionsFrom(utc("2026-11-19T10:00")), "stays");
    }

    void theInstantsStayInUtc()
    {
        QCOMPARE(erasedAt(utc("2026-11-19T10:00")), utc("2026-12-19T10:00"));
        QCOMPARE(erasedAt(utc("2026-11-19T10:00")).timeSpec(), Qt::UTC);
    }
};

LANAI_TEST(TstRetention, tst_retention)
#include "tst_retention.moc"
