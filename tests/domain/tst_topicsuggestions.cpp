#include "core/domain/topicsuggestions.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// One topic of each level, and two of level 3, called by level and letter.
QList<Topic> bank()
{
    QList<Topic> topics;
    for (const char *name : {"5a", "4a", "3a", "3b", "2a", "1a"}) {
        Topic topic;
        topic.id = idOf(name);
        topic.text = QString::fromLatin1(name);
        topic.trustLevel = topic.text.at(0).digitValue();
        topics << topic;
    }
    return topics;
}

QString suggested(std::optional<int> level, const QHash<Id, QDate> &lastUsed = {})
{
    QStringList names;
    for (const TopicSuggestion &suggestion : topicSuggestions(bank(), lastUsed, level))
        names << suggestion.topic.text;
    return names.join(u' ');
}

} // namespace

class TstTopicsuggestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void topicsAreAtTheLevelOrOneAboveNeverTwo_data()
    {
        QTest::addColumn<int>("level"); // 0: no check-in
        QTest::addColumn<QString>("topics");
        QTest::newRow("without a check-in, as at 2") << 0 << QStringLiteral("2a 3a 3b");
        QTest::newRow("1") << 1 << QStringLiteral("1a 2a");
        QTest::newRow("2") << 2 << QStringLiteral("2a 3a 3b");
        QTest::newRow("3") << 3 << QStringLiteral("3a 3b 4a");
        QTest::newRow("4") << 4 << QStringLiteral("4a 5a");
        QTest::newRow("5, with nothing above it") << 5 << QStringLiteral("5a");
    }
    void topicsAreAtTheLevelOrOneAboveNeverTwo()
    {
        QFETCH(int, level);
        QTEST(suggested(level == 0 ? std::nullopt : std::optional(level)), "topics");
    }

    void thoseNotUsedLatelyComeFirst_data()
    {
        QTest::addColumn<QString>("used"); // oldest first
        QTest::addColumn<QString>("topics");
        QTest::newRow("one used") << QStringLiteral("3a") << QStringLiteral("3b 4a 3a");
        QTest::newRow("the unused step above before both used ones")
            << QStringLiteral("3b 3a") << QStringLiteral("4a 3b 3a");
        QTest::newRow("all used, the longest unused first") << QStringLiteral("4a 3b 3a") << QStringLiteral("4a 3b 3a");
    }
    void thoseNotUsedLatelyComeFirst()
    {
        QFETCH(QString, used);
        QHash<Id, QDate> lastUsed;
        for (const Id &id : idsOf(used.toLatin1()))
            lastUsed.insert(id, day("2026-10-01").addDays(lastUsed.size()));
        QTEST(suggested(3, lastUsed), "topics");
    }

    void usedOnOneDayTheLevelComesBeforeTheStepAbove()
    {
        QHash<Id, QDate> lastUsed;
        for (const Id &id : idsOf("4a 3a 3b"))
            lastUsed.insert(id, day("2026-10-01"));
        QCOMPARE(suggested(3, lastUsed), QStringLiteral("3a 3b 4a"));
    }

    void eachSaysWhyAndWhenItWasLastUsed()
    {
        const auto suggestions = topicSuggestions(bank(), {{idOf("4a"), day("2026-10-01")}}, 3);
        QCOMPARE(suggestions.size(), 3);
        QCOMPARE(suggestions.first().why, TopicWhy::AtTheirLevel);
        QVERIFY(!suggestions.first().lastUsed.isValid());
        QCOMPARE(suggestions.last().why, TopicWhy::OneAbove);
        QCOMPARE(suggestions.last().lastUsed, day("2026-10-01"));
    }

    void anEmptyBankSuggestsNothing() { QVERIFY(topicSuggestions({}, {}, 3).isEmpty()); }
};

LANAI_TEST(TstTopicsuggestions, tst_topicsuggestions)
#include "tst_topicsuggestions.moc"
