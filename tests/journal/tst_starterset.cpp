#include "core/journal/starterset.h"
#include "tests/support/registry.h"
#include <QSet>
#include <QTemporaryDir>

using namespace lanai;

namespace {
QString write(const QTemporaryDir &folder, const QByteArray &json)
{
    const QString path = folder.filePath(QStringLiteral("set.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(json);
    return path;
}
} // namespace

class TstStarterSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreFortyTopicsAndMore()
    {
        const auto topics = starterTopics();
        QVERIFY(topics.has_value());
        QVERIFY(topics->size() >= 40);
    }

    // So that a peer at any level, or one above, always finds each kind of conversation.
    void eachLevelHasEachTheme()
    {
        const auto topics = starterTopics();
        QVERIFY(topics.has_value());
        QSet<QPair<int, int>> found;
        for (const Topic &topic : *topics)
            found.insert({topic.trustLevel, static_cast<int>(topic.theme)});
        QCOMPARE(found.size(), 5 * static_cast<qsizetype>(EnumWords<TopicTheme>::words.size()));
    }

    void topicsGoFromLowToHighTrust()
    {
        const auto topics = starterTopics();
        QVERIFY(topics.has_value());
        QVERIFY(std::is_sorted(topics->cbegin(), topics->cend(),
                               [](const Topic &a, const Topic &b) { return a.trustLevel < b.trustLevel; }));
    }

    void eachTopicIsAQuestionOfItsOwn()
    {
        const auto topics = starterTopics();
        QVERIFY(topics.has_value());
        QSet<QString> texts;
        QSet<Id> ids;
        for (const Topic &topic : *topics) {
            QVERIFY2(topic.text.endsWith(QLatin1Char('?')), qPrintable(topic.text));
            QVERIFY(topic.starter);
            QVERIFY(!topic.id.isNull());
            texts.insert(topic.text);
            ids.insert(topic.id);
        }
        QCOMPARE(texts.size(), topics->size());
        QCOMPARE(ids.size(), topics->size());
    }

    void eachHabitHasEightPractices()
    {
        const auto practices = starterPractices();
        QVERIFY(practices.has_value());
        QHash<int, QSet<QString>> texts;
        for (const Practice &practice : *practices) {
            QVERIFY(practice.starter);
            QVERIFY(!practice.id.isNull());
            texts[static_cast<int>(practice.habit)].insert(practice.text);
        }
        QCOMPARE(texts.size(), 3);
        for (const auto &ofOneHabit : texts)
            QCOMPARE(ofOneHabit.size(), 8);
    }

    void thePracticesOfThePicturesAreThere()
    {
        const auto practices = starterPractices();
        QVERIFY(practices.has_value());
        const auto has = [&](TrustHabit habit, const QString &text) {
            return std::any_of(practices->cbegin(), practices->cend(),
                               [&](const Practice &one) { return one.habit == habit && one.text == text; });
        };
        QVERIFY(has(TrustHabit::Listening, QStringLiteral("Leave a pause of four seconds before you answer.")));
        QVERIFY(has(TrustHabit::Vulnerability, QStringLiteral("Name one thing I am unsure of, early.")));
    }

    void twoReadingsGiveTheSameIds()
    {
        QCOMPARE(starterTopics()->last().id, starterTopics()->last().id);
        QCOMPARE(starterPractices()->last().id, starterPractices()->last().id);
    }

    void aTopicThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("no array") << QByteArray("{}");
        QTest::newRow("no level") << QByteArray(R"([{"theme":"humans","text":"Why?"}])");
        QTest::newRow("level six") << QByteArray(R"([{"level":6,"theme":"humans","text":"Why?"}])");
        QTest::newRow("no theme") << QByteArray(R"([{"level":1,"text":"Why?"}])");
        QTest::newRow("no text") << QByteArray(R"([{"level":1,"theme":"humans","text":""}])");
    }
    void aTopicThatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        const auto topics = starterTopics(write(folder, json));
        QVERIFY(!topics);
        QCOMPARE(topics.error().code, ErrorCode::DamagedFile);
    }

    void aPracticeThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown habit") << QByteArray(R"([{"habit":"shouting","text":"Louder."}])");
        QTest::newRow("no text") << QByteArray(R"([{"habit":"listening"}])");
    }
    void aPracticeThatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        const auto practices = starterPractices(write(folder, json));
        QVERIFY(!practices);
        QCOMPARE(practices.error().code, ErrorCode::DamagedFile);
    }

    void aSetThatIsNotThereIsSaid()
    {
        const auto topics = starterTopics(QStringLiteral(":/lanai/starter/none.json"));
        QVERIFY(!topics);
        QCOMPARE(topics.error().code, ErrorCode::CannotRead);
        QCOMPARE(starterPractices(QStringLiteral(":/lanai/starter/none.json")).error().code, ErrorCode::CannotRead);
    }
};

LANAI_TEST(TstStarterSet, tst_starterset)
#include "tst_starterset.moc"
