#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstKnowingStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactComesBackAsItWas()
    {
        StoreFile scratch;
        Fact fact = factOf("f", scratch.dana);
        fact.category = FactCategory::Music;
        fact.label = QStringLiteral("Daughter");
        fact.learntOn = day("2026-10-01");
        fact.learntWhere = QStringLiteral("offsite");
        fact.date = RecurringDate{12, 12, 0};
        fact.askOn = day("2026-12-13");
        fact.askedOn = day("2026-12-14");
        fact.privacy = Privacy::SheetSafe;
        VERIFY_OK(scratch.file->knowing.facts().insert(fact, scratch.stamp()));
        const auto read = scratch.file->knowing.facts().get(fact.id);
        VERIFY_OK(read);
        QCOMPARE(read->category, FactCategory::Music);
        QCOMPARE(read->label, fact.label);
        QCOMPARE(read->text, fact.text);
        QCOMPARE(read->learntOn, fact.learntOn);
        QCOMPARE(read->learntWhere, fact.learntWhere);
        QCOMPARE(read->date, fact.date);
        QCOMPARE(read->askOn, fact.askOn);
        QCOMPARE(read->askedOn, fact.askedOn);
        QCOMPARE(read->privacy, Privacy::SheetSafe);
    }
    void factsAreInTheOrderTheyWereLearnt()
    {
        StoreFile scratch;
        for (const auto &[word, peer] :
             {std::pair{"one", scratch.dana}, {"hers", scratch.priya}, {"two", scratch.dana}})
            VERIFY_OK(scratch.file->knowing.facts().insert(factOf(word, peer), scratch.stamp()));
        const KnowingStore &store = scratch.file->knowing;
        QCOMPARE(idsIn(*store.factsOf(scratch.dana)), idsOf("one two"));
        QCOMPARE(idsIn(*store.factsOf(QList<Id>{scratch.priya, scratch.dana})), idsOf("one hers two"));
        VERIFY_OK(scratch.file->knowing.facts().trash(idOf("one"), scratch.stamp()));
        QCOMPARE(idsIn(*store.factsOf(QList<Id>{scratch.dana})), idsOf("two"));
        QVERIFY(store.factsOf(QList<Id>())->isEmpty());
    }
    void anInsightComesBackAsItWas()
    {
        StoreFile scratch;
        Insight insight;
        insight.id = idOf("i");
        insight.peerId = scratch.dana;
        insight.facet = InsightFacet::Strain;
        insight.text = QStringLiteral("late changes");
        insight.learntOn = day("2026-11-01");
        insight.confirmedOn = day("2026-11-12");
        insight.privacy = Privacy::Sealed;
        VERIFY_OK(scratch.file->knowing.insights().insert(insight, scratch.stamp()));
        const auto read = scratch.file->knowing.insightsOf(scratch.dana);
        VERIFY_OK(read);
        QCOMPARE(read->first().facet, InsightFacet::Strain);
        QCOMPARE(read->first().text, insight.text);
        QCOMPARE(read->first().learntOn, insight.learntOn);
        QCOMPARE(read->first().confirmedOn, insight.confirmedOn);
        QVERIFY(read->first().projectId.isNull());
        QCOMPARE(read->first().privacy, Privacy::Sealed);
        QVERIFY(scratch.file->knowing.insightsOf(scratch.priya)->isEmpty());
    }
    void whatCannotBeReadTakesTheSafeSide()
    {
        StoreFile scratch;
        VERIFY_OK(scratch.file->knowing.facts().insert(factOf("f", scratch.dana), scratch.stamp()));
        scratch.write("UPDATE fact SET privacy='', category='?', comes_round='each spring', ask_on='soon'");
        const auto read = scratch.file->knowing.facts().get(idOf("f"));
        VERIFY_OK(read);
        QCOMPARE(read->privacy, Privacy::Sealed);
        QCOMPARE(read->category, FactCategory::Other);
        QVERIFY(!read->date.isSet());
        QVERIFY(read->askOn.isNull());
    }

private:
    static Fact factOf(const char *word, const Id &peer)
    {
        Fact fact;
        fact.id = idOf(word);
        fact.peerId = peer;
        fact.text = QString::fromLatin1(word);
        return fact;
    }
};

LANAI_TEST(TstKnowingStore, tst_knowingstore)
#include "tst_knowingstore.moc"
