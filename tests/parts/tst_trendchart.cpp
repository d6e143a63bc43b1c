#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/parts/trendchart.h"
#include "ui/shell/theme.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

TrendData someData()
{
    TrendData data;
    data.points = {{day("2026-09-07"), 0, QStringLiteral("September")},
                   {day("2026-11-02"), 3, QStringLiteral("early November")},
                   {day("2026-11-16"), 4, QStringLiteral("late November")}};
    data.lines = {{QStringLiteral("Listening"), Colour::Accent, TrendDash::Solid, -1, {2, 4, 4}},
                  {QStringLiteral("Open-mindedness"), Colour::Trend2, TrendDash::Dashed, 1, {3, 4, 4}}};
    data.markName = QStringLiteral("Dana’s answer");
    return data;
}

} // namespace

class TstTrendChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesStandApartAsNearAsTheyCan_data()
    {
        QTest::addColumn<QList<qreal>>("wished");
        QTest::addColumn<QList<qreal>>("expected");
        QTest::newRow("none") << QList<qreal>() << QList<qreal>();
        QTest::newRow("one") << QList<qreal>{50} << QList<qreal>{50};
        QTest::newRow("far from one another") << QList<qreal>{20, 60} << QList<qreal>{20, 60};
        QTest::newRow("at one place") << QList<qreal>{50, 50, 50} << QList<qreal>{40, 50, 60};
        QTest::newRow("one pushes the next")
            << QList<qreal>{50, 52, 58} << QList<qreal>{43.0 + 1.0 / 3, 53.0 + 1.0 / 3, 63.0 + 1.0 / 3};
        QTest::newRow("at the top") << QList<qreal>{0, 0} << QList<qreal>{5, 15};
        QTest::newRow("at the bottom") << QList<qreal>{100, 100} << QList<qreal>{85, 95};
    }
    void namesStandApartAsNearAsTheyCan()
    {
        QFETCH(const QList<qreal>, wished);
        QFETCH(const QList<qreal>, expected);
        const QList<qreal> places = placesApart(wished, 10, 0, 100);
        QCOMPARE(places.size(), expected.size());
        for (qsizetype i = 0; i < places.size(); ++i)
            QVERIFY2(qAbs(places.at(i) - expected.at(i)) < 0.001, qPrintable(QString::number(places.at(i))));
    }
    void aMonthLongerWithoutACheckInIsAsWideAsAnyOther()
    {
        TrendChart chart;
        chart.resize(600, chart.sizeHint().height());
        TrendData data = someData();
        data.points.removeLast();
        for (TrendLine &line : data.lines)
            line.values.removeLast();
        chart.fill(data);
        const qreal whole = chart.pointAt(1, 3).x() - chart.pointAt(0, 3).x();
        data.points.insert(1, {day("2026-10-30"), 0, {}});
        for (TrendLine &line : data.lines)
            line.values.insert(1, 3);
        chart.fill(data);
        QVERIFY(qAbs(chart.pointAt(1, 3).x() - chart.pointAt(0, 3).x() - whole / 2) < 0.01);
    }
    void linesThatLieOverOneAnotherAreOffset()
    {
        TrendChart chart;
        chart.resize(600, chart.sizeHint().height());
        chart.fill(someData());
        const int offset = theme().px("trend-offset");
        QCOMPARE(chart.pointAt(1, 4, -1).y(), chart.pointAt(1, 4).y() - offset);
        QCOMPARE(chart.pointAt(1, 4, 1).y(), chart.pointAt(1, 4).y() + offset);
        QVERIFY(chart.pointAt(1, 5).y() < chart.pointAt(1, 4).y());
        QVERIFY(chart.pointAt(1, 4).x() < chart.pointAt(2, 4).x()); // two of one month stand side by side
    }
    void readFromTheRightTimeRunsToTheLeft()
    {
        TrendChart chart;
        chart.setLayoutDirection(Qt::RightToLeft);
        chart.resize(600, chart.sizeHint().height());
        chart.fill(someData());
        QVERIFY(chart.pointAt(0, 4).x() > chart.pointAt(2, 4).x());
    }
    void keysGoFromDayToDayAndEnterOpens()
    {
        TrendChart chart;
        chart.resize(600, chart.sizeHint().height());
        chart.fill(someData());
        QVERIFY(chart.spokenValue().contains(QStringLiteral("September\nearly November")));
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus(Qt::TabFocusReason);
        QCOMPARE(chart.current(), 2);
        QSignalSpy opened(&chart, &TrendChart::opened);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.spokenValue(), QStringLiteral("early November"));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.first().first().toInt(), 1);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 0);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.pointAt(2, 4).toPoint());
        QCOMPARE(opened.last().first().toInt(), 2);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() - 2, 2));
        QCOMPARE(opened.size(), 2);
    }
    void withoutACheckInItHasNothingToGoTo()
    {
        TrendChart chart;
        chart.resize(600, chart.sizeHint().height());
        chart.show();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), -1);
        QVERIFY(chart.spokenValue().isEmpty());
        chart.fill(someData());
        chart.setSmall(true);
        QVERIFY(!chart.grab().isNull());
    }
};

LANAI_TEST(TstTrendChart, tst_trendchart)
#include "tst_trendchart.moc"
