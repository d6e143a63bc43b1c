#include "core/domain/knowing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstKnowing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactIsLearntTodayUnlessSaidOtherwise()
    {
        OpenJournal journal;
        VERIFY_OK(journal->people().addFact(fact(journal.dana, "swims")));
        QCOMPARE(journal->people().factsOf(journal.dana)->first().learntOn, day("2026-11-19"));
    }
    void aFactWithoutTextIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->people().addFact(fact(journal.dana, " ")), ErrorCode::EmptyText);
    }
    void aFactAboutNobodyIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->people().addFact(fact(newId(1), "swims")), ErrorCode::NotFound);
    }
    void factsAreChangedAndRemoved()
    {
        OpenJournal journal;
        Fact swims = fact(journal.dana, "swims");
        swims.id = *journal->people().addFact(swims);
        swims.text = QStringLiteral("swims in the sea");
        VERIFY_OK(journal->people().changeFact(swims));
        QCOMPARE(journal->people().factsOf(journal.dana)->first().text, swims.text);
        VERIFY_OK(journal->people().removeFact(swims.id));
        QCOMPARE(journal->people().factsOf(journal.dana)->size(), 0);
    }
    void insightsAreKeptPrivate()
    {
        OpenJournal journal;
        Insight insight;
        insight.peerId = journal.dana;
        insight.text = QStringLiteral("wants the number first");
        VERIFY_OK(journal->people().addInsight(insight));
        QCOMPARE(journal->people().insightsOf(journal.dana)->first().privacy, Privacy::Private);
    }
    void whatIsSaidAnewIsTrueAsOfToday()
    {
        OpenJournal journal;
        Fact swims = fact(journal.dana, "swims");
        swims.learntOn = day("2025-01-01");
        swims.id = *journal->people().addFact(swims);
        swims.askOn = day("2026-12-01");
        VERIFY_OK(journal->people().changeFact(swims));
        QVERIFY(journal->people().factsOf(journal.dana)->first().confirmedOn.isNull());
        swims.text = QStringLiteral("swims in the sea");
        VERIFY_OK(journal->people().changeFact(swims));
        QCOMPARE(journal->people().factsOf(journal.dana)->first().confirmedOn, day("2026-11-19"));
    }

private:
    static Fact fact(const Id &peer, const char *text)
    {
        Fact made;
        made.peerId = peer;
        made.text = QString::fromUtf8(text);
        return made;
    }
};

LANAI_TEST(TstKnowing, tst_knowing)
#include "tst_knowing.moc"
