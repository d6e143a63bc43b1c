#include "core/journal/sampleshift.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {
QDate iso(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}
} // namespace

class TstSampleShift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDayOfTheWrittenWeekShiftsNothing_data()
    {
        QTest::addColumn<QDate>("today");
        for (QDate day = iso("2026-11-16"); day <= iso("2026-11-22"); day = day.addDays(1))
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void everyDayOfTheWrittenWeekShiftsNothing()
    {
        QFETCH(QDate, today);
        QCOMPARE(SampleShift(today).days(), 0);
    }

    void theThursdayLiesInThePresentWeek_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("thursday");
        QTest::newRow("the Sunday before") << iso("2026-11-15") << iso("2026-11-12");
        QTest::newRow("the Monday after") << iso("2026-11-23") << iso("2026-11-26");
        QTest::newRow("a Thursday a year on") << iso("2027-11-18") << iso("2027-11-18");
        QTest::newRow("across the turn of the year") << iso("2027-01-02") << iso("2026-12-31");
        QTest::newRow("a leap day") << iso("2028-02-29") << iso("2028-03-02");
        QTest::newRow("long before") << iso("2024-06-05") << iso("2024-06-06");
    }
    void theThursdayLiesInThePresentWeek()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, thursday);
        const SampleShift shift(today);
        QCOMPARE(shift.days() % 7, 0);
        QCOMPARE(shift.date(SampleShift::writtenFor()), thursday);
        QCOMPARE(thursday.weekNumber(), today.weekNumber());
    }

    void weekdaysHold()
    {
        const SampleShift shift(iso("2031-05-05"));
        for (QDate day = iso("2026-05-01"); day < iso("2026-12-31"); day = day.addDays(1))
            QCOMPARE(shift.date(day).dayOfWeek(), day.dayOfWeek());
    }

    void daysInTextsMoveAndAreWrittenInEnglish_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("moved");
        const QDate same = iso("2026-11-19");
        const QDate later = iso("2026-12-24"); // five weeks
        QTest::newRow("none") << later << QStringLiteral("No day here") << QStringLiteral("No day here");
        QTest::newRow("unmoved") << same << QStringLiteral("by {{2026-12-03|d MMM}}: x")
                                 << QStringLiteral("by 3 Dec: x");
        QTest::newRow("moved") << later << QStringLiteral("by {{2026-12-03|d MMM}}: x")
                               << QStringLiteral("by 7 Jan: x");
        QTest::newRow("two") << later << QStringLiteral("{{2026-11-14|dddd}} {{2026-11-14|d MMMM yyyy}}!")
                             << QStringLiteral("Saturday 19 December 2026!");
        QTest::newRow("a month") << later << QStringLiteral("until {{2027-03-01|MMMM}}")
                                 << QStringLiteral("until April");
        QTest::newRow("beside braces") << same << QStringLiteral("{x} }} {{2026-11-19|d}}")
                                       << QStringLiteral("{x} }} 19");
    }
    void daysInTextsMoveAndAreWrittenInEnglish()
    {
        QFETCH(QDate, today);
        QFETCH(QString, written);
        QFETCH(QString, moved);
        const auto text = SampleShift(today).text(written);
        QVERIFY(text.has_value());
        QCOMPARE(*text, moved);
    }

    void aTokenThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("found");
        QTest::newRow("open") << QStringLiteral("a {{2026-11-19|d") << QStringLiteral("{{2026-11-19|d");
        QTest::newRow("no format") << QStringLiteral("{{2026-11-19}}") << QStringLiteral("2026-11-19");
        QTest::newRow("no such day") << QStringLiteral("{{2026-02-30|d}}") << QStringLiteral("2026-02-30|d");
        QTest::newRow("no day") << QStringLiteral("{{soon|d}}") << QStringLiteral("soon|d");
        QTest::newRow("a format of hours") << QStringLiteral("{{2026-11-19|hh}}") << QStringLiteral("2026-11-19|hh");
        QTest::newRow("empty format") << QStringLiteral("{{2026-11-19|}}") << QStringLiteral("2026-11-19|");
    }
    void aTokenThatCannotBeReadIsRefused()
    {
        QFETCH(QString, written);
        QFETCH(QString, found);
        const auto text = SampleShift(iso("2026-11-19")).text(written);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::DamagedFile);
        QCOMPARE(text.error().args.last(), found);
    }

    void aBirthdayKeepsItsDistanceAndHasNoYear()
    {
        QCOMPARE(SampleShift(iso("2026-11-19")).yearly(3, 14), (RecurringDate{3, 14, 0}));
        QCOMPARE(SampleShift(iso("2026-12-03")).yearly(3, 14), (RecurringDate{3, 28, 0}));
        QCOMPARE(SampleShift(iso("2026-12-03")).yearly(12, 30), (RecurringDate{1, 13, 0}));
    }
};

LANAI_TEST(TstSampleShift, tst_sampleshift)
#include "tst_sampleshift.moc"
