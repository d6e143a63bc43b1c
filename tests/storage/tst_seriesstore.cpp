#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstSeriesStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTermComesBackAsItWas_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::newRow("every 2 weeks") << Rhythm::everyWeeks(2, Qt::Thursday);
        QTest::newRow("the last Friday") << Rhythm::monthly(lastOrdinal, Qt::Friday);
        QTest::newRow("each quarter") << Rhythm::quarterly(2, Qt::Sunday);
    }
    void aTermComesBackAsItWas()
    {
        QFETCH(const Rhythm, rhythm);
        StoreFile scratch;
        addSeries(scratch, "s", scratch.dana);
        Term term = termOf("t", "s", "2026-11-01");
        term.schedule = {rhythm, at("15:30"), "America/New_York", 45, day("2026-11-05")};
        term.decision = TermDecision::Paused;
        term.decidedOn = day("2026-11-19");
        term.endedOn = day("2026-11-20");
        term.why = QStringLiteral("parental leave");
        term.pauseUntil = day("2027-02-01");
        VERIFY_OK(scratch.file->series.terms().insert(term, scratch.stamp()));
        const auto read = scratch.file->series.terms().get(term.id);
        VERIFY_OK(read);
        QVERIFY(*read == term);
    }
    void aWeekdayThatIsNoneBecomesTheNearest()
    {
        StoreFile scratch;
        addSeries(scratch, "s", scratch.dana);
        VERIFY_OK(scratch.file->series.terms().insert(termOf("t", "s", "2026-11-01"), scratch.stamp()));
        scratch.write("UPDATE term SET weekday=9");
        QCOMPARE(scratch.file->series.terms().get(idOf("t"))->schedule.rhythm.weekday, Qt::Sunday);
    }
    void termsAreByTheirFirstDayAndTheirSeries()
    {
        StoreFile scratch;
        addSeries(scratch, "old", scratch.dana);
        addSeries(scratch, "new", scratch.dana);
        addSeries(scratch, "hers", scratch.priya);
        for (const Term &term :
             {termOf("b", "new", "2026-11-01"), termOf("a", "new", "2026-08-01"), termOf("c", "hers", "2026-09-01")})
            VERIFY_OK(scratch.file->series.terms().insert(term, scratch.stamp()));
        const SeriesStore &store = scratch.file->series;
        QCOMPARE(idsIn(*store.seriesOf(scratch.dana)), idsOf("old new"));
        QCOMPARE(idsIn(*store.termsOf(idOf("new"))), idsOf("a b"));
        const auto all = store.termsOfAll();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2); // a series without a term isn't among them
        QCOMPARE(idsIn(all->value(idOf("new"))), idsOf("a b"));
        QCOMPARE(idsIn(all->value(idOf("hers"))), idsOf("c"));
        VERIFY_OK(scratch.file->series.terms().trash(idOf("a"), scratch.stamp()));
        QCOMPARE(idsIn(store.termsOfAll()->value(idOf("new"))), idsOf("b"));
    }

private:
    static void addSeries(StoreFile &scratch, const char *word, const Id &peer)
    {
        VERIFY_OK(scratch.file->series.series().insert({idOf(word), peer, QString::fromLatin1(word), {}, {}},
                                                       scratch.stamp()));
    }
    static Term termOf(const char *word, const char *series, const char *first)
    {
        Term term;
        term.id = idOf(word);
        term.seriesId = idOf(series);
        term.firstDay = day(first);
        term.lastDay = term.firstDay.addDays(90);
        term.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), at("10:00"), "Europe/Berlin", 30, term.firstDay};
        return term;
    }
};

LANAI_TEST(TstSeriesStore, tst_seriesstore)
#include "tst_seriesstore.moc"
