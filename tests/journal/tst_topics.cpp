#include "core/journal/notes.h"
#include "core/journal/topics.h"
#include "core/journal/undoing.h"
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
    void oneIsChangedAndRemovedAndComesBack()
    {
        OpenJournal journal;
        Topic topic{{}, QStringLiteral("what you would ask"), 2, TopicTheme::Growth, false};
        topic.id = journal->topics().add(topic).value();
        topic.text = QStringLiteral(" what  I would ask ");
        topic.trustLevel = 5;
        VERIFY_OK(journal->topics().change(topic));
        const Topic changed = journal->topics().all()->last();
        QCOMPARE(changed.text, QStringLiteral("what I would ask"));
        QVERIFY(!changed.starter);
        const qsizetype all = journal->topics().all()->size();
        VERIFY_OK(journal->topics().remove(topic.id));
        QCOMPARE(journal->topics().all()->size(), all - 1);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->topics().all()->size(), all);
        Practice practice{{}, QStringLiteral("ask once"), TrustHabit::Listening, false};
        practice.id = journal->topics().addPractice(practice).value();
        practice.text = QStringLiteral("ask twice");
        VERIFY_OK(journal->topics().changePractice(practice));
        QCOMPARE(journal->topics().practices()->first().text, QStringLiteral("ask twice"));
        VERIFY_OK(journal->topics().removePractice(practice.id));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal->topics().practices()->first().text, QStringLiteral("ask twice"));
    }
    void aChangeThatMakesNoTopicIsRefused()
    {
        OpenJournal journal;
        Topic topic;
        topic.id = journal->topics().add({{}, QStringLiteral("a"), 2, {}, false}).value();
        const QStringList before = journal.rows();
        topic.text = QStringLiteral(" ");
        VERIFY_REFUSED(journal->topics().change(topic), ErrorCode::EmptyText);
        topic.text = QStringLiteral("a");
        topic.trustLevel = 6;
        VERIFY_REFUSED(journal->topics().change(topic), ErrorCode::OutOfRange);
        topic.trustLevel = 2;
        topic.id = journal.dana;
        VERIFY_REFUSED(journal->topics().change(topic), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->topics().changePractice({journal.dana, QStringLiteral("a"), {}, false}),
                       ErrorCode::NotFound);
        VERIFY_REFUSED(journal->topics().changePractice({}), ErrorCode::EmptyText);
        VERIFY_REFUSED(journal->topics().remove(journal.dana), ErrorCode::NotFound);
        VERIFY_REFUSED(journal->topics().removePractice(journal.dana), ErrorCode::NotFound);
        QCOMPARE(journal.rows(), before);
    }
    void aLineTakenFromTheListIsThatTopic()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        Topic topic{{}, QStringLiteral("what you would ask"), 4, TopicTheme::Growth, false};
        topic.id = journal->topics().add(topic).value();
        NoteDraft note;
        note.body = QStringLiteral("-> ") + topic.text + QStringLiteral("\n-> something else\n");
        note.peers = {journal.dana};
        note.date = day("2026-11-12");
        VERIFY_OK(journal->notes().log(note));
        const QHash<Id, TopicUse> uses = journal->topics().uses().value();
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.value(topic.id).peer.name, QStringLiteral("Dana Whitfield"));
        QCOMPARE(uses.value(topic.id).day, day("2026-11-19"));
        journal.comeTo("2026-11-18");
        QVERIFY(journal->topics().uses()->isEmpty());
    }
    void theNextPracticeIsOfAHabitNotPractisedYet()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->topics().addPractice({{}, QStringLiteral("ask twice"), TrustHabit::Listening, false}));
        VERIFY_OK(journal->topics().addPractice(
            {{}, QStringLiteral("say what I don't know"), TrustHabit::Vulnerability, false}));
        const Id meeting = journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
        const PracticeSuggestion first = journal->topics().practicesFor(journal.dana)->first();
        QCOMPARE(first.why, PracticeWhy::HabitNotYet);
        VERIFY_OK(journal->oneOnOnes().intend(meeting, first.practice.id));
        const PracticeSuggestion next = journal->topics().practicesFor(journal.dana)->first();
        QVERIFY(next.practice.habit != first.practice.habit);
        QCOMPARE(journal->topics().practicesFor(journal.dana)->size(), journal->topics().practices()->size());
        QCOMPARE(journal->topics().practiceUses()->value(first.practice.id).day, day("2026-11-19"));
        QCOMPARE(journal->topics().practicesFor(journal.priya)->first().practice.id, first.practice.id);
    }
};

LANAI_TEST(TstTopics, tst_topics)
#include "tst_topics.moc"
