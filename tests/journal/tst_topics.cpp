#include "core/journal/topics.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstTopics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onesOwnJoinTheOthersAndAreSuggested()
    {
        OpenJournal journal;
        const auto added = journal->topics().add({{}, QStringLiteral("  what  keeps you up "), 2, {}, true});
        VERIFY_OK(added);
        const QList<Topic> all = journal->topics().all().value();
        QCOMPARE(all.last().id, *added);
        QCOMPARE(all.last().text, QStringLiteral("what keeps you up"));
        QVERIFY(!all.last().starter);
        const auto suggested = journal->topics().suggestedFor(journal.dana);
        VERIFY_OK(suggested);
        QCOMPARE(suggested->size(), 1);
        VERIFY_OK(journal->topics().addPractice({{}, QStringLiteral("ask twice"), TrustHabit::Listening, true}));
        QCOMPARE(journal->topics().practices()->last().text, QStringLiteral("ask twice"));
    }
    void whatMakesNoTopicIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->topics().add({{}, QStringLiteral(" "), 2, {}, true}), ErrorCode::EmptyText);
        VERIFY_REFUSED(journal->topics().add({{}, QStringLiteral("a"), 0, {}, true}), ErrorCode::OutOfRange);
        VERIFY_REFUSED(journal->topics().add({{}, QStringLiteral("a"), 6, {}, true}), ErrorCode::OutOfRange);
        VERIFY_REFUSED(journal->topics().addPractice({}), ErrorCode::EmptyText);
    }
};

LANAI_TEST(TstTopics, tst_topics)
#include "tst_topics.moc"
