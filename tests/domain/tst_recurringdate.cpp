#include "core/domain/recurringdate.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstRecurringdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesRoundOnOrAfterTheDayAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("next");
        QTest::newRow("later this year") << "--12-12" << QDate(2026, 11, 19) << QDate(2026, 12, 12);
        QTest::newRow("the same day") << "--11-19" << QDate(2026, 11, 19) << QDate(2026, 11, 19);
        QTest::newRow("next year") << "--03-14" << QDate(2026, 11, 19) << QDate(2027, 3, 14);
        QTest::newRow("with a year that is past") << "1980-03-14" << QDate(2026, 1, 1) << QDate(2026, 3, 14);
        QTest::newRow("not before its own year") << "2027-12-01" << QDate(2026, 1, 1) << QDate(2027, 12, 1);
        QTest::newRow("leap day in a leap year") << "--02-29" << QDate(2028, 1, 1) << QDate(2028, 2, 29);
        QTest::newRow("leap day in a common year") << "--02-29" << QDate(2027, 1, 1) << QDate(2027, 2, 28);
    }
    void comesRoundOnOrAfterTheDayAsked()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QTEST(RecurringDate::fromText(text).nextOnOrAfter(from), "next");
    }
    void textAndBackKeepsTheYearOrItsAbsence()
    {
        QCOMPARE(RecurringDate::fromText(QStringLiteral("--02-29")).toText(), QStringLiteral("--02-29"));
        QCOMPARE(RecurringDate::fromText(QStringLiteral("1980-03-14")).toText(), QStringLiteral("1980-03-14"));
    }
    void whatIsNoDateIsNotSet()
    {
        QVERIFY(!RecurringDate::fromText(QStringLiteral("--02-30")).isSet());
        QVERIFY(!RecurringDate::fromText(QString()).isSet());
        QVERIFY(!RecurringDate{}.nextOnOrAfter(QDate(2026, 1, 1)).isValid());
    }
};

LANAI_TEST(TstRecurringdate, tst_recurringdate)
#include "tst_recurringdate.moc"
