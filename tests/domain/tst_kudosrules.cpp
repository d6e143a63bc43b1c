#include "core/domain/kudosrules.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstKudosRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuarterWithoutAKindWordIsEnough_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("known");
        QTest::addColumn<bool>("due");
        const auto row = [](const char *name, Standing standing, const char *last, const char *known, bool due) {
            QTest::newRow(name) << standing << day(last) << day(known) << due;
        };
        row("three months to the day", Standing::Current, "2026-08-19", "2026-01-01", true);
        row("a day less", Standing::Current, "2026-08-20", "2026-01-01", false);
        row("never, known for long", Standing::Current, "", "2026-08-19", true);
        row("never, but known for less", Standing::Current, "", "2026-08-20", false);
        row("long ago, though written down lately", Standing::Current, "2026-02-01", "2026-11-18", true);
        row("this morning", Standing::Current, "2026-11-19", "2026-01-01", false);
        row("a former colleague", Standing::Former, "2026-01-01", "2026-01-01", false);
        row("a dormant one", Standing::Dormant, "", "2026-01-01", false);
        row("nobody knows since when", Standing::Current, "", "", false);
    }
    void aQuarterWithoutAKindWordIsEnough()
    {
        QFETCH(const Standing, standing);
        QFETCH(const QDate, last);
        QFETCH(const QDate, known);
        QTEST(kudosAreDue(standing, last, known, day("2026-11-19")), "due");
    }
    void aQuarterCountsInMonthsWhereTheyAreShort()
    {
        QVERIFY(!kudosAreDue(Standing::Current, day("2026-11-30"), {}, day("2027-02-27")));
        QVERIFY(kudosAreDue(Standing::Current, day("2026-11-30"), {}, day("2027-02-28")));
    }
    void whoNeverHadOneComesFirst()
    {
        QVERIFY(kudosComeBefore({}, day("2026-01-01")));
        QVERIFY(!kudosComeBefore(day("2026-01-01"), {}));
        QVERIFY(!kudosComeBefore({}, {}));
        QVERIFY(kudosComeBefore(day("2026-01-01"), day("2026-01-02")));
        QVERIFY(!kudosComeBefore(day("2026-01-02"), day("2026-01-02")));
    }
};

LANAI_TEST(TstKudosRules, tst_kudosrules)
#include "tst_kudosrules.moc"
