#include "core/domain/keptweeks.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Commitment dueOn(const char *due, const char *keptOn = "")
{
    Commitment commitment;
    commitment.due = day(due);
    commitment.closedOn = day(keptOn);
    commitment.state = commitment.closedOn.isValid() ? CommitmentState::Kept : CommitmentState::Open;
    return commitment;
}

// "09-28 2/3" for each week that counts anything.
QString told(const QList<KeptWeek> &weeks)
{
    QStringList words;
    for (const KeptWeek &week : weeks) {
        if (week.rate.counted > 0)
            words << QStringLiteral("%1 %2/%3")
                         .arg(week.monday.toString(QStringLiteral("MM-dd")))
                         .arg(week.rate.inTime)
                         .arg(week.rate.counted);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

class TstKeptweeks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPromiseCountsInTheWeekOfItsDueDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("weeks");
        // Due Fri 21 Aug (kept), Mon 16 Nov (kept), Sun 15 Nov (open), Wed 18 Nov (open).
        QTest::newRow("ninety days back and yesterday count")
            << day("2026-11-19") << QStringLiteral("08-17 1/1, 11-09 0/1, 11-16 1/2");
        QTest::newRow("ninety-one days back no more") << day("2026-11-20") << QStringLiteral("11-09 0/1, 11-16 1/2");
        QTest::newRow("what is due today doesn't yet")
            << day("2026-11-18") << QStringLiteral("08-17 1/1, 11-09 0/1, 11-16 1/1");
        QTest::newRow("on a Monday the week begins with nothing")
            << day("2026-11-16") << QStringLiteral("08-17 1/1, 11-09 0/1");
    }
    void aPromiseCountsInTheWeekOfItsDueDay()
    {
        QFETCH(QDate, today);
        const QList<Commitment> all{dueOn("2026-08-21", "2026-08-20"), dueOn("2026-11-16", "2026-11-16"),
                                    dueOn("2026-11-15"), dueOn("2026-11-18")};
        QTEST(told(keptWeeks(all, CommitmentSide::Mine, today)), "weeks");
    }
    void theWeeksCountTogetherWhatTheRateCounts()
    {
        QList<Commitment> all;
        const QDate today = day("2026-11-19");
        for (int back = -3; back < 100; ++back) {
            Commitment one = dueOn("2026-11-19", back % 3 == 0 ? "2026-09-01" : "");
            one.due = today.addDays(-back);
            one.side = back % 5 == 0 ? CommitmentSide::Theirs : CommitmentSide::Mine;
            all << one;
        }
        for (const CommitmentSide side : {CommitmentSide::Mine, CommitmentSide::Theirs}) {
            KeptRate sum;
            for (const KeptWeek &week : keptWeeks(all, side, today)) {
                sum.inTime += week.rate.inTime;
                sum.counted += week.rate.counted;
            }
            QCOMPARE(sum, keptRate(all, side, today));
        }
    }
    void everyWeekOfTheWindowIsThereInOrder()
    {
        const QList<KeptWeek> weeks = keptWeeks({}, CommitmentSide::Mine, day("2026-11-19"));
        QCOMPARE(weeks.size(), 14);
        QCOMPARE(weeks.first().monday, day("2026-08-17"));
        QCOMPARE(weeks.last().monday, day("2026-11-16"));
        for (qsizetype at = 1; at < weeks.size(); ++at)
            QCOMPARE(weeks.at(at - 1).monday.daysTo(weeks.at(at).monday), 7);
    }
};

LANAI_TEST(TstKeptweeks, tst_keptweeks)
#include "tst_keptweeks.moc"
