#include "core/domain/conversationbalance.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QString word(const std::optional<TopicTheme> &theme)
{
    return theme ? wordFor(*theme) : QStringLiteral("-");
}

QString words(const QList<TopicTheme> &themes)
{
    QStringList all;
    for (const TopicTheme theme : themes)
        all << wordFor(theme);
    return all.join(u' ');
}

} // namespace

class TstConversationbalance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgendaLineBelongsToItsTopicElseToItsSource_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("topic"); // empty: from no topic
        QTest::addColumn<QString>("theme");
        const auto row = [](const char *source, const char *topic, const char *theme) {
            QTest::addRow("%s %s", source, topic)
                << QString::fromLatin1(source) << QString::fromLatin1(topic) << QString::fromLatin1(theme);
        };
        row("own", "growth", "growth");
        row("own", "", "-");
        row("carried-over", "", "-");
        row("carried-over", "conflict", "conflict");
        row("staff-preview", "", "alignment");
        row("commitment", "", "alignment");
        row("fact", "", "humans");
        row("ask", "", "insight");
        row("ask", "feedback", "feedback");
    }
    void anAgendaLineBelongsToItsTopicElseToItsSource()
    {
        QFETCH(QString, source);
        QFETCH(QString, topic);
        const auto from = topic.isEmpty() ? std::nullopt : std::optional(fromWord<TopicTheme>(topic, {}).value());
        const SpokenThing thing = spokenThing(fromWord<AgendaSource>(source, {}).value(), from, 3);
        QTEST(word(thing.theme), "theme");
        QCOMPARE(thing.level, 3);
    }
    void aLevelOutOfTheSpectrumIsHeldInIt()
    {
        QCOMPARE(spokenThing(AgendaSource::Own, {}, 9).level, 5);
        QCOMPARE(spokenThing(AgendaSource::Own, {}, -1).level, 0);
    }
    void aNotesKindSaysWhatWasSpokenOf_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("theme"); // empty: says nothing
        for (const auto &[kind, theme] : {std::pair{"1:1", ""},
                                          {"conversation", ""},
                                          {"ritual", "humans"},
                                          {"insight", ""},
                                          {"conflict", "conflict"},
                                          {"feedback-given", "feedback"},
                                          {"feedback-received", "feedback"},
                                          {"kudos", "humans"},
                                          {"note", ""}})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(theme);
    }
    void aNotesKindSaysWhatWasSpokenOf()
    {
        QFETCH(QString, kind);
        const std::optional<SpokenThing> thing = spokenThing(fromWord<EntryKind>(kind, {}).value());
        QTEST(thing ? word(thing->theme) : QString(), "theme");
        QVERIFY(!thing || thing->level == 0);
    }
    void whatIsMostSpokenOfAndWhatNever_data()
    {
        QTest::addColumn<QList<int>>("themes"); // one of each thing; -1: none
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("never");
        QTest::newRow("nothing at all") << QList<int>{} << QString()
                                        << QStringLiteral("insight alignment conflict feedback growth humans");
        QTest::newRow("one theme") << QList<int>{1, 1} << QStringLiteral("alignment")
                                   << QStringLiteral("insight conflict feedback growth humans");
        QTest::newRow("two at most, the larger first")
            << QList<int>{0, 1, 1, 5, 5, 5} << QStringLiteral("humans alignment")
            << QStringLiteral("conflict feedback growth");
        QTest::newRow("equals stand in the themes' order")
            << QList<int>{4, 3, 2} << QStringLiteral("conflict feedback") << QStringLiteral("insight alignment humans");
        QTest::newRow("without a theme counts for none") << QList<int>{-1, -1, 0} << QStringLiteral("insight")
                                                         << QStringLiteral("alignment conflict feedback growth humans");
        QTest::newRow("all of them") << QList<int>{0, 1, 2, 3, 4, 5} << QStringLiteral("insight alignment")
                                     << QString();
    }
    void whatIsMostSpokenOfAndWhatNever()
    {
        QFETCH(QList<int>, themes);
        QList<SpokenThing> things;
        for (const int theme : themes)
            things << SpokenThing{theme < 0 ? std::nullopt : std::optional(TopicTheme(theme)), 2};
        const ConversationBalance balance = conversationBalance(things, day("2026-11-19"));
        QTEST(words(balance.most()), "most");
        QTEST(words(balance.never()), "never");
        QCOMPARE(balance.things, int(themes.size()));
        QCOMPARE(balance.isEnough(), themes.size() >= 3);
    }
    void eachThingCountsInItsCell()
    {
        const ConversationBalance balance = conversationBalance({{TopicTheme::Growth, 4},
                                                                 {TopicTheme::Growth, 4},
                                                                 {TopicTheme::Growth, 0},
                                                                 {TopicTheme::Insight, 1},
                                                                 {std::nullopt, 5}},
                                                                day("2026-11-19"));
        QCOMPARE(balance.cells.at(size_t(TopicTheme::Growth)).at(4), 2);
        QCOMPARE(balance.cells.at(size_t(TopicTheme::Growth)).at(0), 1);
        QCOMPARE(balance.of(TopicTheme::Growth), 3);
        QCOMPARE(balance.levels.at(4), 2);
        QCOMPARE(balance.levels.at(0), 1);
        QCOMPARE(balance.highestLevel(), 5);
        QCOMPARE(conversationBalance({{TopicTheme::Growth, 0}}, day("2026-11-19")).highestLevel(), 0);
    }
    void aQuarterIsThirteenWeeksUpToToday()
    {
        const ConversationBalance balance = conversationBalance({}, day("2026-11-19"));
        QCOMPARE(balance.from, day("2026-08-21"));
        QCOMPARE(balance.from.daysTo(balance.until) + 1, 91);
    }
};

LANAI_TEST(TstConversationbalance, tst_conversationbalance)
#include "tst_conversationbalance.moc"
