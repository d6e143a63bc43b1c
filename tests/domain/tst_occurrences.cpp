#include "core/domain/occurrences.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;
using lanai::test::days;

namespace {

Schedule from(const Rhythm &rhythm, QDate anchor)
{
    return {rhythm, clock("15:00"), "Europe/Berlin", 30, anchor};
}

QList<Rhythm> everyRhythm()
{
    QList<Rhythm> all;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        const auto on = static_cast<Qt::DayOfWeek>(weekday);
        for (int weeks = 1; weeks <= 12; ++weeks)
            all << Rhythm::everyWeeks(weeks, on);
        for (const int ordinal : {1, 2, 3, 4, lastOrdinal})
            all << Rhythm::monthly(ordinal, on) << Rhythm::quarterly(ordinal, on);
    }
    return all;
}

// Whether a day is the one that a monthly or quarterly rhythm means, said another way than the source says it.
bool isOrdinalDay(const Rhythm &rhythm, QDate date)
{
    if (date.dayOfWeek() != rhythm.weekday)
        return false;
    if (rhythm.ordinal == lastOrdinal)
        return date.addDays(7).month() != date.month();
    return date.day() > (rhythm.ordinal - 1) * 7 && date.day() <= rhythm.ordinal * 7;
}

} // namespace

class TstOccurrences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScheduleFallsOnItsDays_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QDate>("anchor");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QList<QDate>>("expected");
        const auto row = [](const char *name, const Rhythm &rhythm, const char *anchor, const char *first,
                            const char *last, const char *expected) {
            QTest::newRow(name) << rhythm << day(anchor) << day(first) << day(last) << days(expected);
        };
        const Rhythm fortnight = Rhythm::everyWeeks(2, Qt::Thursday);
        row("weekly, both ends included", Rhythm::everyWeeks(1, Qt::Thursday), "2026-11-19", "2026-11-19", "2026-12-03",
            "2026-11-19 2026-11-26 2026-12-03");
        row("weekly over a year's end", Rhythm::everyWeeks(1, Qt::Friday), "2026-11-20", "2026-12-20", "2027-01-10",
            "2026-12-25 2027-01-01 2027-01-08");
        row("every 2 weeks keeps its phase", fortnight, "2026-08-27", "2026-11-06", "2026-12-18",
            "2026-11-19 2026-12-03 2026-12-17");
        row("every 2 weeks over week 53", fortnight, "2026-12-24", "2026-12-24", "2027-01-31",
            "2026-12-24 2027-01-07 2027-01-21");
        row("every 12 weeks", Rhythm::everyWeeks(12, Qt::Monday), "2026-01-05", "2026-01-01", "2026-12-31",
            "2026-01-05 2026-03-30 2026-06-22 2026-09-14 2026-12-07");
        row("nothing before the first meeting", fortnight, "2026-11-19", "2026-10-01", "2026-11-30", "2026-11-19");
        row("over a leap day", Rhythm::everyWeeks(1, Qt::Thursday), "2024-02-15", "2024-02-20", "2024-03-10",
            "2024-02-22 2024-02-29 2024-03-07");
        row("monthly on the third", Rhythm::monthly(3, Qt::Thursday), "2026-11-19", "2026-11-19", "2027-02-18",
            "2026-11-19 2026-12-17 2027-01-21 2027-02-18");
        row("monthly on the last: fourth or fifth", Rhythm::monthly(lastOrdinal, Qt::Thursday), "2026-10-29",
            "2026-10-01", "2027-01-31", "2026-10-29 2026-11-26 2026-12-31 2027-01-28");
        row("monthly on the last of a leap February", Rhythm::monthly(lastOrdinal, Qt::Thursday), "2024-01-25",
            "2024-02-01", "2024-03-31", "2024-02-29 2024-03-28");
        row("monthly, the month's day has passed", Rhythm::monthly(1, Qt::Monday), "2026-11-02", "2026-11-03",
            "2026-12-31", "2026-12-07");
        row("quarterly counts from its first month", Rhythm::quarterly(2, Qt::Tuesday), "2026-11-10", "2026-11-01",
            "2027-12-31", "2026-11-10 2027-02-09 2027-05-11 2027-08-10 2027-11-09");
        row("quarterly in between", Rhythm::quarterly(2, Qt::Tuesday), "2026-11-10", "2026-11-11", "2027-02-08", "");
        row("quarterly on the last", Rhythm::quarterly(lastOrdinal, Qt::Friday), "2026-12-25", "2026-12-01",
            "2027-06-30", "2026-12-25 2027-03-26 2027-06-25");
        row("an anchor that is no day of the rhythm stands for the next one", fortnight, "2026-11-17", "2026-11-01",
            "2026-12-10", "2026-11-19 2026-12-03");
        row("an end before the start", fortnight, "2026-11-19", "2026-12-10", "2026-12-01", "");
    }
    void aScheduleFallsOnItsDays()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const QDate, anchor);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const QList<QDate>, expected);
        QCOMPARE(occurrences(from(rhythm, anchor), first, last), expected);
    }

    void aNewRhythmBeginsOnItsFirstDay_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *name, const Rhythm &rhythm, const char *start, const char *expected) {
            QTest::newRow(name) << rhythm << day(start) << day(expected);
        };
        row("that very day", Rhythm::everyWeeks(3, Qt::Thursday), "2026-11-19", "2026-11-19");
        row("later that week", Rhythm::everyWeeks(3, Qt::Friday), "2026-11-19", "2026-11-20");
        row("next week", Rhythm::everyWeeks(3, Qt::Wednesday), "2026-11-19", "2026-11-25");
        row("this month", Rhythm::monthly(4, Qt::Thursday), "2026-11-19", "2026-11-26");
        row("next month", Rhythm::monthly(2, Qt::Thursday), "2026-11-19", "2026-12-10");
        row("quarterly isn't bound to calendar quarters", Rhythm::quarterly(2, Qt::Thursday), "2026-11-19",
            "2026-12-10");
        row("next year", Rhythm::monthly(lastOrdinal, Qt::Wednesday), "2026-12-31", "2027-01-27");
    }
    void aNewRhythmBeginsOnItsFirstDay()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const QDate, start);
        QFETCH(const QDate, expected);
        QCOMPARE(firstOccurrence(rhythm, start), expected);
    }

    // Ten years, every rhythm: the distance between two days is the rhythm's, and each is the day it means.
    void everyRhythmIsEvenOverTenYears()
    {
        for (const Rhythm &rhythm : everyRhythm()) {
            const QDate anchor = firstOccurrence(rhythm, day("2023-11-20"));
            const QList<QDate> all = occurrences(from(rhythm, anchor), anchor, day("2034-01-31"));
            QCOMPARE(all.first(), anchor);
            for (qsizetype i = 0; i < all.size(); ++i) {
                const QDate date = all.at(i);
                QCOMPARE(date.dayOfWeek(), static_cast<int>(rhythm.weekday));
                if (rhythm.unit == RhythmUnit::Weeks) {
                    QCOMPARE(date, anchor.addDays(i * rhythm.weeks * 7));
                    continue;
                }
                QVERIFY(isOrdinalDay(rhythm, date));
                const int months = (date.year() - anchor.year()) * 12 + date.month() - anchor.month();
                QCOMPARE(months, static_cast<int>(i) * (rhythm.unit == RhythmUnit::Quarterly ? 3 : 1));
            }
        }
    }
    // However a stretch is cut up, the pieces hold the same days: what renewals rest on.
    void piecesHoldTheSameDaysAsTheWhole()
    {
        for (const Rhythm &rhythm : everyRhythm()) {
            const Schedule schedule = from(rhythm, firstOccurrence(rhythm, day("2026-01-01")));
            const QDate last = day("2028-12-31");
            QList<QDate> pieced;
            for (QDate piece = day("2026-01-01"); piece <= last; piece = piece.addDays(23))
                pieced << occurrences(schedule, piece, qMin(piece.addDays(22), last));
            QCOMPARE(pieced, occurrences(schedule, day("2026-01-01"), last));
        }
    }
    void theNextDayLiesInPhase()
    {
        const Schedule schedule = from(Rhythm::everyWeeks(2, Qt::Thursday), day("2026-11-19"));
        QCOMPARE(nextOccurrence(schedule, day("2026-11-01")), day("2026-11-19"));
        QCOMPARE(nextOccurrence(schedule, day("2026-11-19")), day("2026-11-19"));
        QCOMPARE(nextOccurrence(schedule, day("2026-11-20")), day("2026-12-03"));
        QCOMPARE(nextOccurrence(schedule, day("2036-11-07")), day("2036-11-20"));
    }
    void withoutValidDatesThereAreNoDays()
    {
        const Schedule unanchored = from(Rhythm::everyWeeks(1, Qt::Thursday), QDate());
        QVERIFY(occurrences(unanchored, day("2026-11-01"), day("2026-12-01")).isEmpty());
        const Schedule schedule = from(Rhythm::monthly(1, Qt::Thursday), day("2026-11-05"));
        QVERIFY(occurrences(schedule, day("2026-11-01"), QDate()).isEmpty());
        QVERIFY(!firstOccurrence(Rhythm::everyWeeks(1, Qt::Thursday), QDate()).isValid());
    }
};

LANAI_TEST(TstOccurrences, tst_occurrences)
#include "tst_occurrences.moc"
