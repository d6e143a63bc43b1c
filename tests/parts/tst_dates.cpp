#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/parts/dates.h"

using namespace lanai;
using lanai::test::day;
using lanai::test::today;

class TstDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void howLongAgoIsSaidInWords_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        const auto row = [](int days, const char *words) {
            QTest::newRow(words) << days << QString::fromLatin1(words);
        };
        row(0, "today");
        row(1, "yesterday");
        row(2, "2 days ago");
        row(13, "13 days ago");
        row(14, "2 weeks ago");
        row(20, "2 weeks ago ");
        row(21, "3 weeks ago");
        row(91, "13 weeks ago");
        row(92, "3 months ago");
        row(729, "24 months ago");
        row(730, "2 years ago");
        row(-1, "tomorrow");
        row(-2, "in 2 days");
        row(-14, "in 2 weeks");
        row(-92, "in 3 months");
        row(-730, "in 2 years");
    }
    void howLongAgoIsSaidInWords()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        QCOMPARE(Dates::ago(today().addDays(-days), today()), words.trimmed());
    }
    void aDayIsSaidAsItsPlaceAsks()
    {
        const QDate date = day("2026-11-12");
        QCOMPARE(Dates::weekdayDate(date, today()), QStringLiteral("Thu 12 Nov"));
        QCOMPARE(Dates::weekdayDate(day("2027-01-05"), today()), QStringLiteral("Tue 5 Jan 2027"));
        QCOMPARE(Dates::shortDay(date, today()), QStringLiteral("12 Nov"));
        QCOMPARE(Dates::shortDay(day("2027-01-05"), today()), QStringLiteral("5 Jan 2027"));
        QCOMPARE(Dates::stamp(today()), QStringLiteral("Thu 19 Nov 2026"));
        QCOMPARE(Dates::title(today()), QStringLiteral("Thursday 19 November"));
        QCOMPARE(Dates::day(today()), QStringLiteral("19 November"));
        QCOMPARE(Dates::weekday(today()), QStringLiteral("Thursday"));
        QCOMPARE(Dates::time(QTime(8, 30)), QStringLiteral("08:30"));
    }
    void whatIsNearIsCalledByItsName()
    {
        QCOMPARE(Dates::soon(today(), today()), QStringLiteral("today"));
        QCOMPARE(Dates::soon(today().addDays(1), today()), QStringLiteral("tomorrow"));
        QCOMPARE(Dates::soon(today().addDays(7), today()), QStringLiteral("Thu 26 Nov"));
        QCOMPARE(Dates::soon(today(), QTime(15, 0), today()), QStringLiteral("today 15:00"));
        QCOMPARE(Dates::capitalised(Dates::soon(today(), today())), QStringLiteral("Today"));
        QCOMPARE(Dates::capitalised(QString()), QString());
    }
    void lengthsAreShort_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << QStringLiteral("0 min");
        QTest::newRow("less") << 45 << QStringLiteral("45 min");
        QTest::newRow("hour") << 60 << QStringLiteral("1 h");
        QTest::newRow("more") << 176 << QStringLiteral("2 h 56 min");
    }
    void lengthsAreShort()
    {
        QFETCH(int, minutes);
        QTEST(Dates::minutes(minutes), "words");
    }
    void daysAreCountedInWeeksFromTwo()
    {
        QCOMPARE(Dates::length(1), QStringLiteral("1 day"));
        QCOMPARE(Dates::length(13), QStringLiteral("13 days"));
        QCOMPARE(Dates::length(42), QStringLiteral("6 weeks"));
        QCOMPARE(Dates::daysLate(1), QStringLiteral("1 day late"));
        QCOMPARE(Dates::daysLate(2), QStringLiteral("2 days late"));
        QCOMPARE(Dates::weekOf(9, 13), QStringLiteral("week 9 of 13"));
    }
    void anotherLanguageIsFollowedAtOnce()
    {
        QCOMPARE(Dates::title(today()), QStringLiteral("Thursday 19 November"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(Dates::title(today()), QStringLiteral("Thursday November 19"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(Dates::title(today()), QStringLiteral("Donnerstag 19. November"));
        QCOMPARE(Dates::shortDay(today(), today()), QStringLiteral("19. Nov."));
    }
};

LANAI_TEST(TstDates, tst_dates)
#include "tst_dates.moc"
