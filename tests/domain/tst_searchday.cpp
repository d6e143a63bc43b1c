#include "core/domain/searchday.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstSearchDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *words, const char *first, const char *last = nullptr) {
            QTest::newRow(words) << QString::fromUtf8(words) << day(first) << day(last ? last : first);
        };
        // Today is Thursday 19 November 2026.
        row("2026-10-03", "2026-10-03");
        row("2020-02-29", "2020-02-29");
        row("today", "2026-11-19");
        row("tomorrow", "2026-11-20");
        row("heute", "2026-11-19");
        row("in 2 weeks", "2026-12-03");
        row("in 7 days", "2026-11-26");
        row("next Tue", "2026-11-24");
        row("3 Dec 2025", "2025-12-03");
        row("3 Dec", "2026-12-03"); // two weeks ahead
        row("1 Oct", "2026-10-01"); // seven weeks back
        row("1. Oktober", "2026-10-01");
        row("2 Jan", "2027-01-02");  // nearer than last January
        row("19 Nov", "2026-11-19"); // today itself
        row("29 Feb", "2028-02-29"); // nearer than 2024
        row("Mon", "2026-11-16");    // three days back, not four ahead
        row("Fri", "2026-11-20");
        row("Thu", "2026-11-19");
        row("2026", "2026-01-01", "2026-12-31");
        row("2026-02", "2026-02-01", "2026-02-28");
    }
    void daysAreRead()
    {
        QFETCH(const QString, words);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        const auto days = searchDays(words, DateReader(QLocale(QLocale::German)), day("2026-11-19"));
        QVERIFY(days);
        QCOMPARE(days->first, first);
        QCOMPARE(days->last, last);
    }
    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"", "soon", "3/12", "2026-13", "2026-02-30", "2026-1", "20", "0000", "Fri 18 Nov", "26"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void whatIsNoDayIsRefused()
    {
        QFETCH(const QString, words);
        const auto days = searchDays(words, DateReader(QLocale::c()), day("2026-11-19"));
        QVERIFY(!days);
        QCOMPARE(days.error(), (Error{ErrorCode::UnreadableDate, {words}}));
    }
};

LANAI_TEST(TstSearchDay, tst_searchday)
#include "tst_searchday.moc"
