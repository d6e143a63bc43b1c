#include "core/domain/rhythm.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

namespace {

// The whole error, so that a message built from it names the right thing.
QStringList refusal(const Rhythm &rhythm)
{
    const auto checked = checkRhythm(rhythm);
    return checked ? QStringList() : checked.error().args;
}

} // namespace

class TstRhythm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRhythmOfTheDomainIsTaken()
    {
        for (int weeks = 1; weeks <= 12; ++weeks)
            QVERIFY(checkRhythm(Rhythm::everyWeeks(weeks, Qt::Monday)));
        for (const int ordinal : {1, 2, 3, 4, lastOrdinal}) {
            QVERIFY(checkRhythm(Rhythm::monthly(ordinal, Qt::Sunday)));
            QVERIFY(checkRhythm(Rhythm::quarterly(ordinal, Qt::Wednesday)));
        }
    }
    void whatLiesOutsideIsRefused_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QString>("what");
        QTest::newRow("every 0 weeks") << Rhythm::everyWeeks(0, Qt::Thursday) << QStringLiteral("weeks");
        QTest::newRow("every 13 weeks") << Rhythm::everyWeeks(13, Qt::Thursday) << QStringLiteral("weeks");
        QTest::newRow("backwards") << Rhythm::everyWeeks(-2, Qt::Thursday) << QStringLiteral("weeks");
        QTest::newRow("a 5th") << Rhythm::monthly(5, Qt::Thursday) << QStringLiteral("ordinal");
        QTest::newRow("a 0th") << Rhythm::monthly(0, Qt::Thursday) << QStringLiteral("ordinal");
        QTest::newRow("the last but one") << Rhythm::quarterly(-2, Qt::Thursday) << QStringLiteral("ordinal");
        QTest::newRow("day 0") << Rhythm::everyWeeks(1, Qt::DayOfWeek(0)) << QStringLiteral("weekday");
    }
    void whatLiesOutsideIsRefused()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const QString, what);
        const auto checked = checkRhythm(rhythm);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::OutOfRange);
        QCOMPARE(checked.error().args.value(0), what);
        QCOMPARE(checked.error().args.size(), 4);
    }
    void aRefusalSaysWhatIsPossible()
    {
        QCOMPARE(refusal(Rhythm::everyWeeks(13, Qt::Thursday)).join(QLatin1Char(' ')), QStringLiteral("weeks 13 1 12"));
        QCOMPARE(refusal(Rhythm::monthly(5, Qt::Thursday)).join(QLatin1Char(' ')), QStringLiteral("ordinal 5 1 4"));
    }

    void nominalDaysFollowRuleEleven_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<int>("days");
        QTest::newRow("weekly") << Rhythm::everyWeeks(1, Qt::Thursday) << 7;
        QTest::newRow("every 2 weeks") << Rhythm::everyWeeks(2, Qt::Thursday) << 14;
        QTest::newRow("every 12 weeks") << Rhythm::everyWeeks(12, Qt::Thursday) << 84;
        QTest::newRow("monthly") << Rhythm::monthly(lastOrdinal, Qt::Thursday) << 30;
        QTest::newRow("quarterly") << Rhythm::quarterly(2, Qt::Thursday) << 91;
    }
    void nominalDaysFollowRuleEleven()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const int, days);
        QCOMPARE(nominalDays(rhythm), days);
    }

    void aPlainWeekdayTakesItsOrdinalFromTheStart_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("ordinal");
        QTest::newRow("on the day itself") << day("2026-11-05") << 1;
        QTest::newRow("the day after") << day("2026-11-06") << 2;
        QTest::newRow("the third") << day("2026-11-19") << 3;
        QTest::newRow("the fourth") << day("2026-11-20") << 4;
        QTest::newRow("past the last: the next month's first") << day("2026-11-27") << 1;
        QTest::newRow("a fifth becomes the last") << day("2026-12-25") << lastOrdinal;
        QTest::newRow("a fifth on the day itself") << day("2026-12-31") << lastOrdinal;
        QTest::newRow("the fourth of a month with five") << day("2026-12-24") << 4;
        QTest::newRow("the 29th of a leap February") << day("2024-02-29") << lastOrdinal;
        QTest::newRow("over the end of a year") << day("2027-12-31") << 1;
    }
    void aPlainWeekdayTakesItsOrdinalFromTheStart()
    {
        QFETCH(const QDate, start);
        QFETCH(const int, ordinal);
        QCOMPARE(ordinalFrom(start, Qt::Thursday), ordinal);
    }

    void theSuggestedRhythmFollowsNeed()
    {
        QCOMPARE(suggestedRhythm(Interdependence::Strong), Rhythm::everyWeeks(1, Qt::Thursday));
        QCOMPARE(suggestedRhythm(Interdependence::Moderate, Qt::Tuesday), Rhythm::everyWeeks(2, Qt::Tuesday));
        QCOMPARE(suggestedRhythm(Interdependence::Light), Rhythm::monthly(1, Qt::Thursday));
        QCOMPARE(suggestedRhythm(Interdependence::Light, Qt::Thursday, day("2026-11-19")),
                 Rhythm::monthly(3, Qt::Thursday));
        QCOMPARE(suggestedRhythm(Interdependence::Light, Qt::Thursday, day("2026-12-30")),
                 Rhythm::monthly(lastOrdinal, Qt::Thursday));
    }
};

LANAI_TEST(TstRhythm, tst_rhythm)
#include "tst_rhythm.moc"
