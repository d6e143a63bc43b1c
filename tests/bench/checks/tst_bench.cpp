#include "tests/bench/bench.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::bench;

namespace {

Row measured(Share share, double target)
{
    Row row{.name = QStringLiteral("saving"), .twin = QStringLiteral("writing"), .target = target, .share = share};
    row.median = 3;
    row.p95 = 6;
    row.p99 = 8;
    row.twinMedian = 2;
    return row;
}

// Counts how often it runs, and fails at run number `failAt`.
Work counting(int &runs, int failAt = -1)
{
    return {.run = [&runs, failAt]() -> Result<void> {
        if (++runs == failAt)
            return fail(ErrorCode::DiskFull, {QStringLiteral("full")});
        return {};
    }};
}

} // namespace

class TstBench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantileIsTheValueThatTheShareDoesNotPass_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QList<double> hundred;
        for (int i = 100; i > 0; --i)
            hundred << i;
        QTest::newRow("none") << QList<double>() << 0.5 << 0.0;
        QTest::newRow("one, median") << QList<double>{7} << 0.5 << 7.0;
        QTest::newRow("one, p99") << QList<double>{7} << 0.99 << 7.0;
        QTest::newRow("three, unsorted") << QList<double>{9, 1, 5} << 0.5 << 5.0;
        QTest::newRow("lowest") << QList<double>{9, 1, 5} << 0.0 << 1.0;
        QTest::newRow("highest") << QList<double>{9, 1, 5} << 1.0 << 9.0;
        QTest::newRow("hundred, median") << hundred << 0.5 << 50.0;
        QTest::newRow("hundred, p95") << hundred << 0.95 << 95.0;
        QTest::newRow("hundred, p99") << hundred << 0.99 << 99.0;
        QTest::newRow("fifteen, p95") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} << 0.95
                                      << 15.0;
    }
    void quantileIsTheValueThatTheShareDoesNotPass()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, share);
        QFETCH(double, expected);
        QCOMPARE(quantile(values, share), expected);
    }

    void ratioIsOfTheChosenShare()
    {
        QCOMPARE(measured(Share::Median, 1).ratio(), 1.5);
        QCOMPARE(measured(Share::P95, 1).ratio(), 3.0);
        QCOMPARE(measured(Share::P99, 1).ratio(), 4.0);
    }

    void rowHoldsUpToItsTarget()
    {
        QVERIFY(measured(Share::Median, 1.5).holds());
        QVERIFY(!measured(Share::Median, 1.4).holds());
        QVERIFY(!measured(Share::P95, 1.5).holds());
    }

    void textSaysRatioTargetAndVerdict()
    {
        const QString held = measured(Share::Median, 1.5).toText();
        QVERIFY2(held.contains(QStringLiteral("ratio of median 1.500 | target 1.50 | holds")), qPrintable(held));
        const QString missed = measured(Share::P95, 1.5).toText();
        QVERIFY2(missed.contains(QStringLiteral("ratio of p95 3.000 | target 1.50 | MISSED")), qPrintable(missed));
    }

    void whatIsNotMeasuredYetHasNoVerdict()
    {
        Row row = measured(Share::Median, 1);
        row.missing = QStringLiteral("there is no window");
        QVERIFY(row.toText().endsWith(QStringLiteral("not yet: there is no window")));
        QVERIFY(!row.toJson().contains(QStringLiteral("holds")));
        QCOMPARE(row.toJson().value(QStringLiteral("missing")).toString(), row.missing);
    }

    void jsonCarriesWhatTheTableSays()
    {
        const QJsonObject json = measured(Share::P95, 3).toJson();
        QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("saving"));
        QCOMPARE(json.value(QStringLiteral("ratioOf")).toString(), QStringLiteral("p95"));
        QCOMPARE(json.value(QStringLiteral("ratio")).toDouble(), 3.0);
        QCOMPARE(json.value(QStringLiteral("holds")).toBool(), true);
    }

    void bothSidesRunInTurnAfterOneWarmUp()
    {
        QStringList order;
        const auto note = [&order](const char *what) {
            return [&order, what]() -> Result<void> {
                order << QString::fromLatin1(what);
                return {};
            };
        };
        const Result<Row> row = compare(Row(), 2, {.run = note("own"), .tidy = note("tidy")}, {.run = note("twin")});
        QVERIFY(row.has_value());
        QCOMPARE(order.join(u' '), QStringLiteral("own tidy twin own tidy twin own tidy twin"));
    }

    void failureOfEitherSideEndsTheRow()
    {
        int own = 0;
        int other = 0;
        QVERIFY(!compare(Row(), 5, counting(own, 3), counting(other)));
        QCOMPARE(other, 2);
        own = other = 0;
        const Result<Row> row = compare(Row(), 5, counting(own), counting(other, 2));
        QVERIFY(!row);
        QVERIFY(row.error().code == ErrorCode::DiskFull);
        QCOMPARE(own, 2);
    }

    void failureToClearUpIsAFailure()
    {
        int runs = 0;
        const Work work{.run = [] { return Result<void>(); }, .tidy = counting(runs, 1).run};
        QVERIFY(!timed(work));
    }

    void againstAFixedTimeEachSubjectCountsOnce()
    {
        int runs = 0;
        const Result<Row> row = against(Row{.name = {}, .twin = {}, .target = 1, .share = Share::P95}, 16,
                                        {counting(runs), counting(runs), counting(runs)});
        QVERIFY(row.has_value());
        QCOMPARE(runs, 6); // a warm-up of each
        QCOMPARE(row->twinMedian, 16.0);
        QVERIFY(row->holds());
    }
};

LANAI_TEST(TstBench, tst_bench)
#include "tst_bench.moc"
