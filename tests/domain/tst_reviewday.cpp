#include "core/domain/reviewday.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstReviewDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastSuchWeekdayCountsItself_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("the day itself") << day("2026-11-20") << int(Qt::Friday) << day("2026-11-20");
        QTest::newRow("the day after") << day("2026-11-21") << int(Qt::Friday) << day("2026-11-20");
        QTest::newRow("the day before") << day("2026-11-19") << int(Qt::Friday) << day("2026-11-13");
        QTest::newRow("over the new year") << day("2027-01-02") << int(Qt::Thursday) << day("2026-12-31");
        QTest::newRow("Sunday on a Monday") << day("2026-11-23") << int(Qt::Sunday) << day("2026-11-22");
    }
    void theLastSuchWeekdayCountsItself()
    {
        QFETCH(const QDate, today);
        QFETCH(const int, weekday);
        QFETCH(const QDate, expected);
        QCOMPARE(reviewDayUpTo(today, Qt::DayOfWeek(weekday)), expected);
    }
    void itIsDueFromItsDayUntilItIsFinished_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("finishedOn");
        QTest::addColumn<QDate>("begunOn");
        QTest::addColumn<bool>("due");
        const QDate begun = day("2026-06-01");
        QTest::newRow("on its day") << day("2026-11-20") << day("2026-11-13") << begun << true;
        QTest::newRow("days later") << day("2026-11-24") << day("2026-11-13") << begun << true;
        QTest::newRow("a week later") << day("2026-11-27") << day("2026-11-13") << begun << true;
        QTest::newRow("before its day") << day("2026-11-19") << day("2026-11-13") << begun << false;
        QTest::newRow("finished on its day") << day("2026-11-20") << day("2026-11-20") << begun << false;
        QTest::newRow("finished late") << day("2026-11-25") << day("2026-11-24") << begun << false;
        QTest::newRow("finished late, due again") << day("2026-11-27") << day("2026-11-24") << begun << true;
        QTest::newRow("never finished") << day("2026-11-20") << QDate() << begun << true;
        QTest::newRow("begun today") << day("2026-11-20") << QDate() << day("2026-11-20") << false;
        QTest::newRow("begun since") << day("2026-11-24") << QDate() << day("2026-11-21") << false;
        QTest::newRow("nobody yet") << day("2026-11-20") << QDate() << QDate() << false;
    }
    void itIsDueFromItsDayUntilItIsFinished()
    {
        QFETCH(const QDate, today);
        QFETCH(const QDate, finishedOn);
        QFETCH(const QDate, begunOn);
        QFETCH(const bool, due);
        QCOMPARE(reviewIsDue(today, Qt::Friday, finishedOn, begunOn), due);
    }
};

LANAI_TEST(TstReviewDay, tst_reviewday)
#include "tst_reviewday.moc"
