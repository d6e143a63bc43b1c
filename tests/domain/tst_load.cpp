#include "core/domain/load.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

namespace {

// A made-up id that stays the same from run to run; `number` 1..9.
Id numberedId(int number)
{
    return Id(QStringLiteral("{0190a000-0000-7000-8000-00000000000%1}").arg(number));
}

LoadMeeting on(const char *iso, int series, int minutes = 30)
{
    return {numberedId(series), numberedId(series), day(iso), minutes};
}

LoadSeries series(int number, Interdependence interdependence, double worth = 0, const char *lastDay = "2026-12-31",
                  Qt::DayOfWeek weekday = Qt::Thursday)
{
    return {numberedId(number), interdependence, worth, day(lastDay), weekday};
}

QStringList names(const QList<Id> &ids)
{
    QStringList words;
    for (const Id &id : ids)
        words << id.toString(QUuid::WithoutBraces).right(1);
    return words;
}

} // namespace

class TstLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thirteenWeeksBeginWithTheOneTodayLiesIn()
    {
        const Load found = load({}, {}, Me(), day("2026-11-19"));
        QCOMPARE(found.weeks.size(), 13);
        QCOMPARE(found.weeks.first().monday, day("2026-11-16"));
        QCOMPARE(found.weeks.last().monday, day("2027-02-08"));
        QVERIFY(!found.isOver());
        QCOMPARE(found.mostADay, 0);
        QVERIFY(!found.busiestDay.isValid());
    }
    void minutesAreCountedInTheirOwnWeekOnly()
    {
        const Load found = load({on("2026-11-16", 1, 45), on("2026-11-22", 2, 30), on("2026-11-23", 1, 45),
                                 on("2026-11-15", 1, 500), on("2027-02-15", 1, 500)},
                                {}, Me(), day("2026-11-19"));
        QCOMPARE(found.weeks.at(0).minutes, 75);
        QCOMPARE(found.weeks.at(1).minutes, 45);
        QCOMPARE(found.weeks.last().minutes, 0);
        QVERIFY(!found.isOver());
    }
    void anAverageWeekIsSharedAmongItsDays()
    {
        const Load found = load({on("2026-11-19", 1, 60), on("2026-11-26", 1, 60), on("2026-11-24", 2, 26)}, {}, Me(),
                                day("2026-11-19"), 2);
        QCOMPARE(found.weekdays.at(3), 60.0);
        QCOMPARE(found.weekdays.at(1), 13.0);
        QCOMPARE(found.minutesAWeek(), 73.0);
    }
    void exactlyTheLimitIsNotOver()
    {
        Me me;
        me.weeklyMinutes = 90;
        const QList<LoadMeeting> three{on("2026-11-19", 1), on("2026-11-19", 2), on("2026-11-19", 3)};
        QVERIFY(!load(three, {}, me, day("2026-11-19")).isOver());
        me.weeklyMinutes = 89;
        QVERIFY(load(three, {}, me, day("2026-11-19")).weeks.first().overHours);
    }
    void aFourthInOneDayMakesItFull()
    {
        const Load found = load(
            {on("2026-12-03", 1), on("2026-12-03", 2), on("2026-12-03", 3), on("2026-12-03", 4), on("2026-12-10", 1)},
            {series(1, Interdependence::Strong), series(2, Interdependence::Light),
             series(3, Interdependence::Moderate)},
            Me(), day("2026-11-19"));
        QCOMPARE(found.weeks.at(2).fullDays, QList<QDate>{day("2026-12-03")});
        QCOMPARE(found.weeks.at(2).weakest, numberedId(2));
        QVERIFY(found.weeks.at(3).fullDays.isEmpty());
        QVERIFY(found.weeks.at(3).weakest.isNull());
        QCOMPARE(found.busiestDay, day("2026-12-03"));
        QCOMPARE(found.mostADay, 4);
    }
    void onlyWhoMeetsThatWeekIsNamed()
    {
        Me me;
        me.weeklyMinutes = 30;
        const Load found =
            load({on("2026-11-19", 1, 60)}, {series(1, Interdependence::Strong), series(2, Interdependence::Light)}, me,
                 day("2026-11-19"));
        QCOMPARE(found.weeks.first().weakest, numberedId(1));
    }
    void aTenthSeriesIsTooMany()
    {
        Me me;
        me.openSeries = 1;
        const QList<LoadSeries> two{series(1, Interdependence::Strong), series(2, Interdependence::Moderate)};
        const Load found = load({}, two, me, day("2026-11-19"));
        QVERIFY(found.tooManySeries);
        QCOMPARE(found.weakest, numberedId(2));
        me.openSeries = 2;
        QVERIFY(!load({}, two, me, day("2026-11-19")).tooManySeries);
    }
    void theWeakestCaseIsLightThenOfLowWorthThenFarFromDue_data()
    {
        QTest::addColumn<QList<LoadSeries>>("series");
        QTest::addColumn<Id>("weakest");
        const auto row = [](const char *name, const QList<LoadSeries> &all, const Id &weakest) {
            QTest::newRow(name) << all << weakest;
        };
        row("none", {}, Id());
        row("light before low worth", {series(1, Interdependence::Light, 5), series(2, Interdependence::Strong, 1)},
            numberedId(1));
        row("low worth", {series(1, Interdependence::Light, 4), series(2, Interdependence::Light, 2)}, numberedId(2));
        row("nobody's rating is a 3", {series(1, Interdependence::Light), series(2, Interdependence::Light, 3.5)},
            numberedId(1));
        row("far from due",
            {series(1, Interdependence::Light, 3, "2026-12-01"), series(2, Interdependence::Light, 3, "2027-01-14")},
            numberedId(2));
    }
    void theWeakestCaseIsLightThenOfLowWorthThenFarFromDue()
    {
        QFETCH(QList<LoadSeries>, series);
        QFETCH(Id, weakest);
        QCOMPARE(weakestCase(series), weakest);
    }
    void whoMeetsOffThePeerDayIsSaid()
    {
        const QList<LoadSeries> all{series(1, Interdependence::Moderate, 0, "2026-12-31", Qt::Wednesday),
                                    series(2, Interdependence::Strong, 0, "2026-12-31", Qt::Tuesday),
                                    series(3, Interdependence::Strong)};
        QCOMPARE(names(offThePeerDay(all, Me())), QStringList({QStringLiteral("2"), QStringLiteral("1")}));
        Me wednesdays;
        wednesdays.peerDay = Qt::Wednesday;
        QCOMPARE(names(offThePeerDay(all, wednesdays)), QStringList({QStringLiteral("3"), QStringLiteral("2")}));
    }
    void theWeakestCaseMovesToTheNextDayWithRoom()
    {
        const QList<LoadMeeting> meetings{on("2026-12-03", 1), on("2026-12-03", 2), on("2026-12-03", 3),
                                          on("2026-12-03", 4), on("2026-12-31", 4)};
        const QList<LoadSeries> all{series(1, Interdependence::Strong), series(2, Interdependence::Strong),
                                    series(3, Interdependence::Moderate), series(4, Interdependence::Light)};
        QCOMPARE(lighterDay(day("2026-12-03"), meetings, all, Me()), (LighterDay{numberedId(4), day("2026-12-10")}));
    }
    void aMeetingMovesNeitherPastTheNextOneNorPastItsTerm()
    {
        const QList<LoadMeeting> meetings{on("2026-12-03", 1), on("2026-12-03", 2), on("2026-12-03", 3),
                                          on("2026-12-03", 4), on("2026-12-10", 4)};
        const QList<LoadSeries> ending{series(3, Interdependence::Moderate, 0, "2026-12-09"),
                                       series(4, Interdependence::Light)};
        QCOMPARE(lighterDay(day("2026-12-03"), meetings, ending, Me()), std::nullopt);
    }
    void aFullDayIsNoLighterOne()
    {
        const QList<LoadMeeting> meetings{on("2026-12-03", 1), on("2026-12-10", 5), on("2026-12-10", 6),
                                          on("2026-12-10", 7)};
        QCOMPARE(lighterDay(day("2026-12-03"), meetings, {series(1, Interdependence::Light)}, Me()),
                 (LighterDay{numberedId(1), day("2026-12-17")}));
    }
    void whatIsOnlyConsideredCountsAndDoesNotMove()
    {
        LoadMeeting considered = on("2026-12-03", 2);
        considered.id = Id();
        const QList<LoadMeeting> meetings{on("2026-12-03", 1), considered};
        Me one;
        one.dailyPeerMeetings = 1;
        const QList<LoadSeries> all{series(1, Interdependence::Strong), series(2, Interdependence::Light)};
        QCOMPARE(load(meetings, all, one, day("2026-11-19")).mostADay, 2);
        QCOMPARE(lighterDay(day("2026-12-03"), meetings, all, one)->meeting, numberedId(1));
    }
};

LANAI_TEST(TstLoad, tst_load)
#include "tst_load.moc"
