#include "core/domain/duedate.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

const QLocale english(QLocale::English);
const QLocale german(QLocale::German);

} // namespace

class TstDueDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormIsCountedFromTheNotesDate_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *words, const char *from, const char *expected) {
            QTest::addRow("%s from %s", words, from) << day(from) << day(expected);
        };
        const char *thu = "2026-11-19";
        row("today", thu, "2026-11-19");
        row("tomorrow", thu, "2026-11-20");
        row("Fri", thu, "2026-11-20");
        row("next Tue", thu, "2026-11-24");
        row("in 2 weeks", thu, "2026-12-03");
        row("end of month", thu, "2026-11-30");
        row("3 Dec", thu, "2026-12-03");
        row("Dec 3", thu, "2026-12-03");
        row("2026-12-03", thu, "2026-12-03");
        // A weekday is strictly after.
        row("Thu", thu, "2026-11-26");
        row("Wed", thu, "2026-11-25");
        row("mon", thu, "2026-11-23");
        row("SUNDAY", thu, "2026-11-22");
        // The following ISO week, wherever in the week one stands.
        row("next Thu", thu, "2026-11-26");
        row("next Sun", thu, "2026-11-29");
        row("next Mon", "2026-11-22", "2026-11-23");
        row("next Sun", "2026-11-22", "2026-11-29");
        row("next Tue", "2026-11-23", "2026-12-01");
        row("next Fri", "2026-12-31", "2027-01-08");
        // Months.
        row("end of month", "2026-11-30", "2026-11-30");
        row("end of month", "2028-02-03", "2028-02-29");
        row("in 1 month", "2027-01-31", "2027-02-28");
        row("in 3 months", thu, "2027-02-19");
        // "3 Dec" is strictly after, and goes over the year's end.
        row("20 Nov", thu, "2026-11-20");
        row("3 Jan", thu, "2027-01-03");
        row("1 Mar", thu, "2027-03-01");
        // Near forms.
        row("3rd Dec", thu, "2026-12-03");
        row("3 December", thu, "2026-12-03");
        row("December 3rd", thu, "2026-12-03");
        row("the 3rd of December", thu, "2026-12-03");
        row("03 dec.", thu, "2026-12-03");
        row("Thurs", thu, "2026-11-26");
        row("Tues.", thu, "2026-11-24");
        row("this Fri", thu, "2026-11-20");
        row("this Thu", thu, "2026-11-26");
        row("on Friday", thu, "2026-11-20");
        row("in 10 days", thu, "2026-11-29");
        row("in 0 days", thu, "2026-11-19");
        row("in two weeks", thu, "2026-12-03");
        row("in a week", thu, "2026-11-26");
        row("end of the month", thu, "2026-11-30");
        row("month end", thu, "2026-11-30");
        row("  Fri  ", thu, "2026-11-20");
        row("1 Sept", "2026-08-01", "2026-09-01");
        // With a year.
        row("3 Dec 2026", thu, "2026-12-03");
        row("Dec 3, 2026", thu, "2026-12-03");
        row("2026-12-3", thu, "2026-12-03");
        // With the weekday that it is.
        row("Thu 3 Dec", thu, "2026-12-03");
        row("Thursday, Dec 3", thu, "2026-12-03");
        row("Thu 2026-12-03", thu, "2026-12-03");
    }
    void everyFormIsCountedFromTheNotesDate()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, expected);
        const QString words = QString::fromLatin1(QTest::currentDataTag()).section(QStringLiteral(" from "), 0, 0);
        const auto read = DateReader(english).read(words, from);
        QVERIFY2(read.has_value(), qPrintable(words));
        QCOMPARE(read->date, expected);
        QVERIFY(!read->doubtful);
        QCOMPARE(DateReader(german).read(words, from), read); // English is read in every interface language
    }

    void germanIsReadInAGermanInterface_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *words, const char *expected) {
            QTest::newRow(words) << QString::fromUtf8(words) << day(expected);
        };
        row("heute", "2026-11-19");
        row("morgen", "2026-11-20");
        row("Fr", "2026-11-20");
        row("Freitag", "2026-11-20");
        row("am Mi.", "2026-11-25");
        row("Sonnabend", "2026-11-21");
        row("nächsten Di", "2026-11-24");
        row("naechsten Dienstag", "2026-11-24");
        row("diesen Fr", "2026-11-20");
        row("in 2 Wochen", "2026-12-03");
        row("in einer Woche", "2026-11-26");
        row("in 10 Tagen", "2026-11-29");
        row("in zwölf Monaten", "2027-11-19");
        row("Monatsende", "2026-11-30");
        row("Ende des Monats", "2026-11-30");
        row("3. Dez", "2026-12-03");
        row("3. Dez.", "2026-12-03");
        row("zum 3. Dezember", "2026-12-03");
        row("Do, 3. Dezember 2026", "2026-12-03");
        row("1. März", "2027-03-01");
        row("1. Maerz", "2027-03-01");
    }
    void germanIsReadInAGermanInterface()
    {
        QFETCH(const QString, words);
        QFETCH(const QDate, expected);
        const auto read = DateReader(german).read(words, today());
        QVERIFY(read.has_value());
        QCOMPARE(read->date, expected);
    }
    void germanIsNotReadInAnEnglishInterface()
    {
        const DateReader reader(english);
        for (const char *words : {"morgen", "Fr", "nächsten Di", "3. Dez", "in 2 Wochen"})
            QVERIFY2(!reader.read(QString::fromUtf8(words), today()), words);
        QVERIFY(!reader.roleOf(u"bis").isBy);
        QVERIFY(DateReader(german).roleOf(u"bis").isBy);
    }

    void whatIsFarOrPastIsDoubtful_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("expected");
        QTest::addColumn<bool>("doubtful");
        const auto row = [](const char *words, const char *from, const char *expected, bool doubtful) {
            QTest::addRow("%s from %s", words, from) << day(from) << day(expected) << doubtful;
        };
        row("in 300 days", "2026-11-19", "2027-09-15", false);
        row("in 301 days", "2026-11-19", "2027-09-16", true);
        row("15 Sep", "2026-11-19", "2027-09-15", false);
        row("16 Sep", "2026-11-19", "2027-09-16", true);
        row("19 Nov", "2026-11-19", "2027-11-19", true);
        row("18 Nov", "2026-11-19", "2027-11-18", true);
        row("2026-11-19", "2026-11-19", "2026-11-19", false);
        row("2026-11-18", "2026-11-19", "2026-11-18", true);
        row("3 Dec 2025", "2026-11-19", "2025-12-03", true);
        row("29 Feb", "2026-11-19", "2028-02-29", true);
        row("29 Feb", "2028-01-10", "2028-02-29", true);
        row("Feb 29", "2028-02-29", "2032-02-29", true);
        row("29 Feb", "2096-03-01", "2104-02-29", true);
        row("29 Feb 2028", "2028-01-10", "2028-02-29", false);
    }
    void whatIsFarOrPastIsDoubtful()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, expected);
        QFETCH(const bool, doubtful);
        const QString words = QString::fromLatin1(QTest::currentDataTag()).section(QStringLiteral(" from "), 0, 0);
        QCOMPARE(DateReader(english).read(words, from), Result<DueDate>(DueDate{expected, doubtful}));
    }

    void whatCantBeReadIsRefusedWithItsWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"3/12",
                                  "3/12/2026",
                                  "12.12.",
                                  "Fri 3 Dec",
                                  "Friday, 2026-12-03",
                                  "31 Nov",
                                  "30 Feb",
                                  "29 Feb 2027",
                                  "2026-02-30",
                                  "2026-13-01",
                                  "0 Dec",
                                  "32 Dec",
                                  "3",
                                  "Dec",
                                  "3rd",
                                  "3 Dec 26",
                                  "3 Dec 20266",
                                  "someday",
                                  "Fri?",
                                  "Fri or Sat",
                                  "next",
                                  "next week",
                                  "next 3 Dec",
                                  "in weeks",
                                  "in 2",
                                  "in -2 weeks",
                                  "2 weeks",
                                  "in 99999 days",
                                  "end of",
                                  "end of week",
                                  "by Fri",
                                  "Thu Fri",
                                  "tomorrow Fri",
                                  "10:00",
                                  "on",
                                  "2026-12",
                                  "20261203",
                                  "2026-12-03T10",
                                  "3 Dec 10am",
                                  "",
                                  " ",
                                  "."})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void whatCantBeReadIsRefusedWithItsWords()
    {
        QFETCH(const QString, words);
        const auto read = DateReader(english).read(words, today());
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{ErrorCode::UnreadableDate, {words.trimmed()}}));
    }
    void veryLongWordsAreRefusedAtOnce()
    {
        QVERIFY(!DateReader(english).read(QString(1'000'000, QLatin1Char('3')), today()));
        QVERIFY(!DateReader(english).read(u"Fri", QDate()));
    }

    void factsNameDaysThatComeRound_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("date"); // RecurringDate::toText(); "?" for not read
        const auto row = [](const char *text, const char *found, const char *date) {
            QTest::newRow(text) << QString::fromUtf8(found) << QString::fromUtf8(date);
        };
        row("daughter Mia plays cello, recital 12 Dec", "12 Dec", "--12-12");
        row("born 14 March 1980 in Porto", "14 March 1980", "1980-03-14");
        row("born March 14, 1980", "March 14, 1980", "1980-03-14");
        row("recital on the 3rd of December.", "3rd of December", "--12-03");
        row("birthday (Dec 12)", "Dec 12", "--12-12");
        row("married 2012-06-02", "2012-06-02", "2012-06-02");
        row("birthday 29 Feb", "29 Feb", "--02-29");
        row("recital Sat 12 Dec", "Sat 12 Dec", "--12-12");
        row("recital Sat, 12 Dec 2026", "Sat, 12 Dec 2026", "2026-12-12");
        row("sat 12 Dec exam", "12 Dec", "--12-12");
        row("moved 31 Nov, no: 1 Dec", "1 Dec", "--12-01");
        row("two days: 3 Dec and 4 Dec", "3 Dec", "--12-03");
        // What looks like a date and can't be read is shown.
        row("recital Fri 12 Dec", "Fri 12 Dec", "?");
        row("recital 31 Nov", "31 Nov", "?");
        row("recital 3/12", "3/12", "?");
        row("born 29 Feb 1981", "29 Feb 1981", "?");
        // Text.
        row("plays cello", "", "");
        row("every Fri at 10", "", "");
        row("away tomorrow and in 2 weeks", "", "");
        row("moved here in Dec 2019", "", "");
        row("all 5 may join", "", "");
        row("they may 5 times", "", "");
        row("on call 24/7", "", "");
        row("has 50/50 custody", "", "");
        row("3-12 Dec", "", "");
        row("112 Dec", "", "");
        row("", "", "");
    }
    void factsNameDaysThatComeRound()
    {
        QFETCH(const QString, found);
        QFETCH(const QString, date);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto day = DateReader(english).findIn(text, today());
        QCOMPARE(day.has_value(), !found.isEmpty());
        if (!day)
            return;
        QCOMPARE(day->range.in(text).toString(), found);
        QCOMPARE(day->date.isSet() ? day->date.toText() : QStringLiteral("?"), date);
    }
    void mayIsAMonthWhenItIsWrittenAsOne()
    {
        const auto day = DateReader(english).findIn(u"birthday 5 May", today());
        QVERIFY(day.has_value());
        QCOMPARE(day->date.toText(), QStringLiteral("--05-05"));
    }
    void germanFactsNameDaysToo()
    {
        const auto day = DateReader(german).findIn(u"Geburtstag am 5. März 1980", today());
        QVERIFY(day.has_value());
        QCOMPARE(day->date.toText(), QStringLiteral("1980-03-05"));
    }

    void aWordIsToldFromAName_data()
    {
        QTest::addColumn<bool>("isDate");
        for (const char *word : {"Fri", "fri.", "Dec", "today", "next", "this", "end", "3", "3rd", "3/12"})
            QTest::newRow(word) << true;
        for (const char *word : {"Dana", "in", "the", "a", "two", "by", "Friedman", "someday"})
            QTest::newRow(word) << false;
    }
    void aWordIsToldFromAName()
    {
        QFETCH(const bool, isDate);
        QCOMPARE(DateReader(english).roleOf(QString::fromLatin1(QTest::currentDataTag())).isDate, isDate);
    }
};

LANAI_TEST(TstDueDate, tst_duedate)
#include "tst_duedate.moc"
