#include "core/domain/knowingrules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Fact learnt(const char *text, const char *on, FactCategory category = FactCategory::Other)
{
    Fact fact;
    fact.id = idOf(text);
    fact.text = QString::fromUtf8(text);
    fact.learntOn = day(on);
    fact.category = category;
    return fact;
}

Fact asked(Fact fact, const char *on)
{
    fact.askedOn = day(on);
    return fact;
}

Fact toAsk(Fact fact, const char *on)
{
    fact.askOn = day(on);
    return fact;
}

Fact comesRound(Fact fact, int month, int dayOfMonth)
{
    fact.date = {month, dayOfMonth, 0};
    return fact;
}

Entry note(const char *on, const char *body)
{
    Entry entry;
    entry.id = idOf(body);
    entry.date = day(on);
    entry.body = QString::fromUtf8(body);
    return entry;
}

} // namespace

class TstKnowingRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHelpsAtTheMeetingComesFirst()
    {
        const QList<Fact> facts{
            asked(learnt("Ruth, a midwife", "2026-05-27", FactCategory::Family), "2026-06-25"),
            asked(learnt("Halifax", "2026-05-28", FactCategory::Other), "2026-06-25"),
            learnt("two buns", "2026-11-05"),
            learnt("moves house", "2026-11-12"),
            toAsk(learnt("the course", "2026-09-01"), "2026-11-10"),
            toAsk(learnt("the trial", "2026-09-01"), "2026-11-02"),
            toAsk(learnt("the summer", "2026-09-01", FactCategory::Travel), "2027-06-01"),
            comesRound(learnt("recital", "2026-11-06"), 11, 14),
            comesRound(learnt("anniversary", "2026-01-06"), 11, 20),
            comesRound(asked(learnt("birthday cake", "2026-01-06", FactCategory::Food), "2026-01-06"), 6, 1)};
        QStringList order;
        for (const NeededFact &each : factsByNeed(facts, day("2026-11-19")))
            order << wordFor(each.need) + u' ' + each.fact.text;
        QCOMPARE(order, QStringList({QStringLiteral("dated anniversary"), QStringLiteral("dated recital"),
                                     QStringLiteral("ask-now the trial"), QStringLiteral("ask-now the course"),
                                     QStringLiteral("unasked moves house"), QStringLiteral("unasked two buns"),
                                     QStringLiteral("known Ruth, a midwife"), QStringLiteral("known birthday cake"),
                                     QStringLiteral("known the summer"), QStringLiteral("known Halifax")}));
        QCOMPARE(factsByNeed(facts, day("2026-11-19")).first().on, day("2026-11-20"));
    }
    void whatStrainsAndMattersComesBeforeHowTheyTalk()
    {
        QList<Insight> insights;
        for (const InsightFacet facet : {InsightFacet::Thinking, InsightFacet::Communication, InsightFacet::Values,
                                         InsightFacet::Strain, InsightFacet::Communication}) {
            Insight insight;
            insight.facet = facet;
            insight.text = QString::number(insights.size());
            insights << insight;
        }
        QString order;
        for (const Insight &insight : insightsByNeed(insights))
            order += insight.text;
        QCOMPARE(order, QStringLiteral("32140"));
    }

    void afterAYearItMayHaveChanged_data()
    {
        QTest::addColumn<QDate>("learnt");
        QTest::addColumn<QDate>("confirmed");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a day short of a year") << day("2025-11-20") << QDate() << false;
        QTest::newRow("a year") << day("2025-11-19") << QDate() << true;
        QTest::newRow("said again since") << day("2024-11-19") << day("2026-01-01") << false;
        QTest::newRow("said again a year ago") << day("2024-11-19") << day("2025-11-19") << true;
        QTest::newRow("a leap day") << day("2024-02-29") << day("2025-12-01") << false;
        QTest::newRow("said before it was learnt") << day("2026-01-01") << day("2024-01-01") << false;
        QTest::newRow("no day") << QDate() << QDate() << false;
    }
    void afterAYearItMayHaveChanged()
    {
        QFETCH(const QDate, learnt);
        QFETCH(const QDate, confirmed);
        QTEST(mayHaveChanged(learnt, confirmed, day("2026-11-19")), "expected");
    }

    void factsAreKnownAgainByTheirWords()
    {
        QCOMPARE(tellingWords(QStringLiteral("Dana: Théo, 11, takes the cello with a cello teacher, 2026"),
                              QStringLiteral("Dana Whitfield")),
                 QStringList({QStringLiteral("theo"), QStringLiteral("cello"), QStringLiteral("teacher")}));
        QVERIFY(tellingWords(QStringLiteral("has it all"), {}).isEmpty());
    }

    void neverMentionedSince_data()
    {
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<bool>("expected");
        const Fact cello = learnt("Theo plays the cello", "2026-06-01");
        QTest::newRow("in no later note") << learnt("keeps marzipan", "2026-06-01") << true;
        QTest::newRow("in a later note") << cello << false;
        QTest::newRow("only in an earlier note") << learnt("climbs on Sundays", "2026-08-01") << true;
        QTest::newRow("a part of another word") << learnt("an elk", "2026-06-01") << false; // too small to tell
        QTest::newRow("inside a word") << learnt("the ruth file", "2026-06-01") << true;    // not in "truth"
        QTest::newRow("asked about") << asked(learnt("keeps marzipan", "2026-06-01"), "2026-07-01") << false;
        QTest::newRow("to be asked about later")
            << toAsk(learnt("keeps marzipan", "2026-06-01"), "2027-01-01") << false;
        QTest::newRow("no note since") << learnt("keeps marzipan", "2026-10-01") << false;
        QTest::newRow("learnt who knows when") << learnt("keeps marzipan", "") << false;
    }
    void neverMentionedSince()
    {
        QFETCH(const Fact, fact);
        const QList<Entry> notes{note("2026-09-01", "The CELLO was lost on the train, in truth."),
                                 note("2026-07-01", "She climbs now."), note("2026-05-01", "Marzipan, of course.")};
        const bool never = ::lanai::neverMentionedSince(fact, QStringLiteral("Dana"), notes, day("2026-11-19"));
        QTEST(never, "expected");
    }
    void theNoteItWasFiledFromDoesntCount()
    {
        Fact fact = learnt("keeps marzipan", "2026-06-01");
        const Entry source = note("2026-06-02", "++ keeps marzipan");
        fact.entryId = source.id;
        QVERIFY(!::lanai::neverMentionedSince(fact, {}, {source}, day("2026-11-19")));
        QVERIFY(::lanai::neverMentionedSince(fact, {}, {source, note("2026-07-01", "Rain.")}, day("2026-11-19")));
    }
};

LANAI_TEST(TstKnowingRules, tst_knowingrules)
#include "tst_knowingrules.moc"
