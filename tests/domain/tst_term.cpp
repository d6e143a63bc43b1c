#include "core/domain/term.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

namespace {

Term term(const char *endedOn)
{
    Term made;
    made.firstDay = day("2026-09-18");
    made.lastDay = day("2026-12-17");
    made.endedOn = day(endedOn);
    return made;
}

} // namespace

class TstTerm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsLastDayIsTheOneItEndedOn_data()
    {
        QTest::addColumn<Term>("term");
        QTest::addColumn<QDate>("last");
        QTest::newRow("as agreed") << term("") << day("2026-12-17");
        QTest::newRow("ended early") << term("2026-11-19") << day("2026-11-19");
        QTest::newRow("never begun") << term("2026-09-17") << day("2026-09-17");
        QTest::newRow("never longer than agreed") << term("2027-01-01") << day("2026-12-17");
    }
    void itsLastDayIsTheOneItEndedOn()
    {
        QFETCH(const Term, term);
        QFETCH(const QDate, last);
        QCOMPARE(term.effectiveLastDay(), last);
    }
    void bothItsDaysBelongToIt()
    {
        QVERIFY(!term("").holds(day("2026-09-17")));
        QVERIFY(term("").holds(day("2026-09-18")));
        QVERIFY(term("").holds(day("2026-12-17")));
        QVERIFY(!term("").holds(day("2026-12-18")));
        QVERIFY(term("2026-11-19").holds(day("2026-11-19")));
        QVERIFY(!term("2026-11-19").holds(day("2026-11-20")));
        QVERIFY(!term("2026-09-17").holds(day("2026-09-18")));
    }
    void decisionsHaveStableWords()
    {
        QCOMPARE(wordsOf<TermDecision>().join(QLatin1Char(' ')), QStringLiteral("none renewed changed paused ended"));
        QCOMPARE(fromWord<TermDecision>(QStringLiteral("paused"), QStringLiteral("decision")).value(),
                 TermDecision::Paused);
    }
};

LANAI_TEST(TstTerm, tst_term)
#include "tst_term.moc"
