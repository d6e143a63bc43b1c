#include "tests/support/registry.h"
#include "ui/sheet/sheetdates.h"

using namespace lanai;

namespace {

const QDate monday(2026, 11, 23);
const QDate tuesday(2026, 11, 17);

} // namespace

class TstSheetDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesReadAsTheirLocaleWritesThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("brief");
        const auto row = [](const char *locale, const char *full, const char *brief) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(full) << QString::fromUtf8(brief);
        };
        row("C", "Monday 23 November 2026", "Tue 17 Nov");
        row("en_GB", "Monday 23 November 2026", "Tue 17 Nov");
        row("en_US", "Monday November 23, 2026", "Tue Nov 17");
        row("de_DE", "Montag 23. November 2026", "Di. 17. Nov.");
        row("fr_FR", "lundi 23 novembre 2026", "mar. 17 nov.");
        row("es_ES", "lunes 23 de noviembre de 2026", "mar 17 de nov");
        row("ru_RU", "понедельник 23 ноября 2026 г.", "вт 17 нояб.");
        row("hu_HU", "2026. november 23., hétfő", "nov. 17., K");
        row("ja_JP", "2026年11月23日月曜日", "11月17日火");
        row("ko_KR", "2026년 11월 23일 월요일", "11월 17일 화");
        row("da_DK", "mandag den 23. november 2026", "tir. den 17. nov.");
    }
    void datesReadAsTheirLocaleWritesThem()
    {
        QFETCH(QString, locale);
        const SheetDates dates{QLocale(locale)};
        QTEST(dates.full(monday), "full");
        QTEST(dates.brief(tuesday, monday), "brief");
    }
    void noLocaleLeavesAYearInABriefDate()
    {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString brief = SheetDates(locale).brief(tuesday, monday);
            const QString year = locale.toString(tuesday, QStringLiteral("yyyy"));
            QVERIFY2(!brief.contains(year), qPrintable(locale.name() + u' ' + brief));
            QVERIFY2(brief == brief.trimmed() && !brief.endsWith(u','), qPrintable(locale.name() + u' ' + brief));
        }
    }
    void anotherYearIsSaid()
    {
        const SheetDates dates{QLocale::c()};
        QCOMPARE(dates.brief(QDate(2027, 1, 5), monday), QStringLiteral("Tue 5 Jan 2027"));
    }
    void aDayIsSaidWithAndWithoutItsWeekday_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("brief");
        const auto row = [](const char *locale, const char *title, const char *day, const char *brief) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromUtf8(title) << QString::fromUtf8(day)
                                  << QString::fromUtf8(brief);
        };
        row("C", "Tuesday 17 November", "17 November", "17 Nov");
        row("en_US", "Tuesday November 17", "November 17", "Nov 17");
        row("de_DE", "Dienstag 17. November", "17. November", "17. Nov.");
        row("hu_HU", "november 17., kedd", "november 17.", "nov. 17.");
        row("ja_JP", "11月17日火曜日", "11月17日", "11月17日");
        row("da_DK", "tirsdag den 17. november", "17. november", "17. nov.");
    }
    void aDayIsSaidWithAndWithoutItsWeekday()
    {
        QFETCH(QString, locale);
        const SheetDates dates{QLocale(locale)};
        QTEST(dates.title(tuesday), "title");
        QTEST(dates.day(tuesday), "day");
        QTEST(dates.briefDay(tuesday, monday), "brief");
        QVERIFY(dates.briefDay(tuesday.addYears(1), monday).contains(QStringLiteral("2027")));
    }
    void noLocaleLeavesAWeekdayInADay()
    {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString day = SheetDates(locale).day(tuesday);
            QVERIFY2(!day.contains(locale.dayName(Qt::Tuesday)), qPrintable(locale.name() + u' ' + day));
            QVERIFY2(day == day.trimmed() && !day.isEmpty(), qPrintable(locale.name() + u' ' + day));
        }
    }
    void timesHaveNoSeconds_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("time");
        QTest::newRow("C") << QStringLiteral("C") << QStringLiteral("09:05");
        QTest::newRow("en_GB") << QStringLiteral("en_GB") << QStringLiteral("09:05");
        QTest::newRow("en_US") << QStringLiteral("en_US") << QStringLiteral("9:05 AM");
    }
    void timesHaveNoSeconds()
    {
        QFETCH(QString, locale);
        // Newer locale data puts a narrow blank there.
        QTEST(SheetDates(QLocale(locale)).time(QTime(9, 5)).simplified().replace(u'\u202F', u' '), "time");
    }
    void aMeetingSaysItsOwnZoneOnlyWhereItDiffers()
    {
        const SheetDates dates{QLocale::c()};
        QCOMPARE(dates.when({monday, QTime(9, 0), {}, {}}), QStringLiteral("Monday 23 November 2026, 09:00"));
        QCOMPARE(dates.when({monday, {}, {}, {}}), QStringLiteral("Monday 23 November 2026"));
        QCOMPARE(dates.when({monday, QTime(9, 0), QTime(17, 0), QByteArrayLiteral("Asia/Tokyo")}),
                 QStringLiteral("Monday 23 November 2026, 09:00 (17:00 in Asia/Tokyo)"));
    }
};

LANAI_TEST(TstSheetDates, tst_sheetdates)
#include "tst_sheetdates.moc"
