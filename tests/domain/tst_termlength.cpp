#include "core/domain/termlength.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

namespace {

Term term(QDate first, QDate last)
{
    Term made;
    made.firstDay = first;
    made.lastDay = last;
    return made;
}

} // namespace

class TstTermLength : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTermHasThreeCalendarMonthsAtMost_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<QDate>("byDefault");
        const auto row = [](const char *first, const char *latest, const char *byDefault) {
            QTest::newRow(first) << day(first) << day(latest) << day(byDefault);
        };
        row("2026-01-31", "2026-04-30", "2026-04-30"); // 90 days would be 1 May
        row("2026-02-01", "2026-05-01", "2026-05-01"); // 90 days would be 2 May
        row("2024-02-01", "2024-05-01", "2024-05-01"); // both the same in a leap year
        row("2026-11-30", "2027-02-28", "2027-02-28");
        row("2023-11-30", "2024-02-29", "2024-02-28"); // a leap year has room for 90 days
        row("2023-11-29", "2024-02-29", "2024-02-27");
        row("2024-02-29", "2024-05-29", "2024-05-29");
        row("2026-11-19", "2027-02-19", "2027-02-17"); // over the end of a year
        row("2026-08-21", "2026-11-21", "2026-11-19"); // the term that ends today in the pictures
        row("2026-12-01", "2027-03-01", "2027-03-01");
        row("2026-07-01", "2026-10-01", "2026-09-29");
        row("2026-03-31", "2026-06-30", "2026-06-29");
    }
    void aTermHasThreeCalendarMonthsAtMost()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, latest);
        QFETCH(const QDate, byDefault);
        QCOMPARE(latestLastDay(first), latest);
        QCOMPARE(defaultLastDay(first), byDefault);
    }
    void termLongerThanThreeMonthsIsRefused_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("latest");
        QTest::newRow("by a day") << day("2026-01-31") << day("2026-05-01") << QStringLiteral("2026-04-30");
        QTest::newRow("by a year") << day("2026-11-19") << day("2027-11-19") << QStringLiteral("2027-02-19");
        QTest::newRow("13 weeks are too long from February")
            << day("2026-02-01") << day("2026-05-02") << QStringLiteral("2026-05-01");
    }
    void termLongerThanThreeMonthsIsRefused()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const QString, latest);
        const Error tooLong{ErrorCode::TermTooLong, {first.toString(Qt::ISODate), last.toString(Qt::ISODate), latest}};
        QCOMPARE(checkTermDays(first, last).error(), tooLong);
        QVERIFY(checkTermDays(first, QDate::fromString(latest, Qt::ISODate)));
    }
    void termThatEndsBeforeItBeginsIsRefused()
    {
        const Error error{ErrorCode::TermEndsBeforeItBegins,
                          {QStringLiteral("2026-11-19"), QStringLiteral("2026-11-18")}};
        QCOMPARE(checkTermDays(day("2026-11-19"), day("2026-11-18")).error(), error);
        QVERIFY(checkTermDays(day("2026-11-19"), day("2026-11-19"))); // one day is a term
    }
    void termWithoutDatesIsRefused()
    {
        QCOMPARE(checkTermDays(QDate(), day("2026-11-19")).error().code, ErrorCode::UnreadableDate);
        QCOMPARE(checkTermDays(day("2026-11-19"), QDate()).error().code, ErrorCode::UnreadableDate);
        QCOMPARE(checkTermDays(QDate(), QDate()).error().code, ErrorCode::UnreadableDate);
    }
    // Nine years with two leap days, whatever the first day.
    void theDefaultIsNeverRefused()
    {
        for (QDate first = day("2023-01-01"); first < day("2032-01-01"); first = first.addDays(1)) {
            QVERIFY(checkTermDays(first, defaultLastDay(first)));
            QVERIFY(!checkTermDays(first, latestLastDay(first).addDays(1)));
            const int weeks = weekCount(term(first, defaultLastDay(first)));
            QVERIFY(weeks == 13);
        }
    }

    void weeksAreCountedInSevensFromTheFirstDay_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("week");
        QTest::addColumn<int>("of");
        const auto row = [](const char *name, const char *first, const char *last, const char *on, int week, int of) {
            QTest::newRow(name) << day(first) << day(last) << day(on) << week << of;
        };
        // The day of the pictures
        row("Dana, 19 Nov", "2026-09-18", "2026-12-17", "2026-11-19", 9, 13);
        row("Dana, 3 Dec", "2026-09-18", "2026-12-17", "2026-12-03", 11, 13);
        row("Marcus, 19 Nov", "2026-10-16", "2027-01-14", "2026-11-19", 5, 13);
        row("Elena, 19 Nov", "2026-08-21", "2026-11-19", "2026-11-19", 13, 13);
        row("Priya, 24 Nov", "2026-09-02", "2026-12-01", "2026-11-24", 12, 13);
        row("Priya, 1 Dec", "2026-09-02", "2026-12-01", "2026-12-01", 13, 13);
        row("Tomás, 25 Nov", "2026-10-08", "2027-01-06", "2026-11-25", 7, 13);
        // Edges
        row("the first day", "2026-11-19", "2027-02-17", "2026-11-19", 1, 13);
        row("the seventh day", "2026-11-19", "2027-02-17", "2026-11-25", 1, 13);
        row("the eighth day", "2026-11-19", "2027-02-17", "2026-11-26", 2, 13);
        row("the day before", "2026-11-19", "2027-02-17", "2026-11-18", 0, 13);
        row("the day after", "2026-11-19", "2027-02-17", "2027-02-18", 0, 13);
        row("the longest there is", "2026-07-01", "2026-10-01", "2026-10-01", 14, 14);
        row("a week", "2026-11-19", "2026-11-25", "2026-11-25", 1, 1);
        row("a week and a day", "2026-11-19", "2026-11-26", "2026-11-26", 2, 2);
        row("one day", "2026-11-19", "2026-11-19", "2026-11-19", 1, 1);
        row("over a leap day", "2024-02-26", "2024-03-10", "2024-03-04", 2, 2);
    }
    void weeksAreCountedInSevensFromTheFirstDay()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const QDate, on);
        QFETCH(const int, week);
        QFETCH(const int, of);
        QCOMPARE(weekNumber(term(first, last), on), week);
        QCOMPARE(weekCount(term(first, last)), of);
    }
    void aTermEndedEarlyKeepsItsNumberOfWeeks()
    {
        Term ended = term(day("2026-09-18"), day("2026-12-17"));
        ended.decision = TermDecision::Ended;
        ended.endedOn = day("2026-11-19");
        QCOMPARE(weekCount(ended), 13);
        QCOMPARE(weekNumber(ended, day("2026-11-19")), 9);
    }
};

LANAI_TEST(TstTermLength, tst_termlength)
#include "tst_termlength.moc"
