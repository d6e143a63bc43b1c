#include "tests/sheet/samplesheets.h"
#include "tests/sheet/words.h"
#include "tests/support/registry.h"
#include "ui/sheet/oneononewords.h"
#include <QSet>

using namespace lanai;
using namespace lanai::test;

class TstOneOnOneWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMarkHasASign_data()
    {
        QTest::addColumn<SheetNoteLine>("line");
        QTest::addColumn<QString>("shown");
        const QString text = QStringLiteral("words");
        const auto line = [text](std::optional<CaptureKind> mark, CommitmentSide side = CommitmentSide::Mine) {
            return SheetNoteLine{mark, side, text};
        };
        QTest::newRow("mine") << line(CaptureKind::Commitment) << QStringLiteral("*↗* words");
        QTest::newRow("theirs") << line(CaptureKind::Commitment, CommitmentSide::Theirs) << QStringLiteral("*↙* words");
        QTest::newRow("fact") << line(CaptureKind::Fact) << QStringLiteral("*+* words");
        QTest::newRow("ask") << line(CaptureKind::Ask) << QStringLiteral("*?* words");
        QTest::newRow("insight") << line(CaptureKind::Insight) << QStringLiteral("*!* words");
        QTest::newRow("agenda item") << line(CaptureKind::AgendaItem) << QStringLiteral("*→* words");
        QTest::newRow("no mark") << line(std::nullopt) << text;
    }
    void eachMarkHasASign()
    {
        QFETCH(SheetNoteLine, line);
        QTEST(marked(m_words.noteLine(line)), "shown");
    }
    void whyATopicIsSuggestedTellsNoLevelUnlessTrustIsTurnedOn_data() // Rule 13
    {
        QTest::addColumn<TopicWhy>("why");
        QTest::addColumn<QDate>("lastUsed");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fresh") << TopicWhy::AtTheirLevel << QDate() << QStringLiteral("Not talked about yet")
                               << QStringLiteral("Level 3, where trust stands. Not talked about yet");
        QTest::newRow("used") << TopicWhy::AtTheirLevel << QDate(2026, 8, 27)
                              << QStringLiteral("Last talked about Thu 27 Aug")
                              << QStringLiteral("Level 3, where trust stands. Last talked about Thu 27 Aug");
        QTest::newRow("step") << TopicWhy::OneAbove << QDate() << QStringLiteral("A step further. Not talked about yet")
                              << QStringLiteral("Level 3, a step further. Not talked about yet");
    }
    void whyATopicIsSuggestedTellsNoLevelUnlessTrustIsTurnedOn()
    {
        QFETCH(TopicWhy, why);
        QFETCH(QDate, lastUsed);
        TopicSuggestion topic;
        topic.topic.trustLevel = 3;
        topic.why = why;
        topic.lastUsed = lastUsed;
        const QDate on(2026, 11, 19);
        QTEST(m_words.why(topic, false, on), "hidden");
        QTEST(m_words.why(topic, true, on), "shown");
    }
    void theirNumbersStandApartFromMine() // Rule 8
    {
        const SheetPerson dana = person(QStringLiteral("Dana Whitfield"));
        SheetTrust trust{{}, 4, 3, 2, 5, {}, 0, {}};
        QCOMPARE(m_words.mine(trust), QStringLiteral("Me: trust 4, listening 3, open-mindedness 2, vulnerability 5"));
        QCOMPARE(m_words.theirs(dana, trust), SheetParagraph());
        trust.theirRating = 4;
        QCOMPARE(marked(m_words.theirs(dana, trust)), QStringLiteral("*Dana* says 4"));
        trust.theirWords = QStringLiteral("You ask %1 first");
        QCOMPARE(marked(m_words.theirs(dana, trust)), QStringLiteral("*Dana* says 4: You ask %1 first"));
        trust.theirRating = 0;
        QCOMPARE(marked(m_words.theirs(dana, trust)), QStringLiteral("*Dana*: You ask %1 first"));
    }
    void everyKindToRememberHasItsOwnName()
    {
        QSet<QString> names;
        for (const auto &word : EnumWords<RememberKind>::words)
            names << m_words.name(word.value);
        QCOMPARE(names.size(), qsizetype(EnumWords<RememberKind>::words.size()));
        QVERIFY(!names.contains(QString()));
    }
    void onlyOnesOwnAgendaItemsNeedNoSource()
    {
        for (const auto &word : EnumWords<AgendaSource>::words)
            QCOMPARE(m_words.source(word.value).isEmpty(), word.value == AgendaSource::Own);
    }
    void everyHabitHasAName()
    {
        for (const auto &word : EnumWords<TrustHabit>::words)
            QVERIFY(!m_words.habit(word.value).isEmpty());
    }

private:
    OneOnOneWords m_words{QLocale::c()};
};

LANAI_TEST(TstOneOnOneWords, tst_oneononewords)
#include "tst_oneononewords.moc"
