#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstTopicStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void topicsAndPracticesComeBackAsTheyWere()
    {
        StoreFile scratch;
        TopicStore &store = scratch.file->topics;
        VERIFY_OK(store.topics().insert({idOf("t"), QStringLiteral("What scares you?"), 5, TopicTheme::Humans, false},
                                        scratch.stamp()));
        VERIFY_OK(store.practices().insert(
            {idOf("p"), QStringLiteral("Say it back first."), TrustHabit::OpenMindedness, true}, scratch.stamp()));
        const auto topic = store.topics().get(idOf("t"));
        VERIFY_OK(topic);
        QCOMPARE(topic->text, QStringLiteral("What scares you?"));
        QCOMPARE(topic->trustLevel, 5);
        QCOMPARE(topic->theme, TopicTheme::Humans);
        QVERIFY(!topic->starter);
        const auto practice = store.practices().get(idOf("p"));
        VERIFY_OK(practice);
        QCOMPARE(practice->text, QStringLiteral("Say it back first."));
        QCOMPARE(practice->habit, TrustHabit::OpenMindedness);
        QVERIFY(practice->starter);
    }
    void aTopicWasLastUsedInThePeersLatestMeetingWithIt()
    {
        StoreFile scratch;
        for (const char *topic : {"t", "u"})
            VERIFY_OK(scratch.file->topics.topics().insert({idOf(topic), QString::fromLatin1(topic), 1, {}, false},
                                                           scratch.stamp()));
        use(scratch, "t", scratch.dana, "2026-10-01");
        use(scratch, "t", scratch.dana, "2026-11-12");
        use(scratch, "t", scratch.priya, "2026-11-18");
        use(scratch, "u", scratch.priya, "2026-11-11");
        const auto used = scratch.file->topics.lastUsedWith(scratch.dana);
        VERIFY_OK(used);
        QCOMPARE(*used, (QHash<Id, QDate>{{idOf("t"), day("2026-11-12")}}));
        QCOMPARE(scratch.file->topics.lastUsedWith(scratch.priya)->size(), 2);
        QVERIFY(scratch.file->topics.lastUsedWith(idOf("nobody"))->isEmpty());
    }

private:
    static void use(StoreFile &scratch, const char *topic, const Id &peer, const char *on)
    {
        Meeting meeting;
        meeting.id = idOf(QByteArray(on) + idText(peer).toLatin1());
        meeting.peerId = peer;
        meeting.date = day(on);
        meeting.time = at("10:00");
        meeting.zone = "Europe/Berlin";
        VERIFY_OK(scratch.file->meetings.meetings().insert(meeting, scratch.stamp()));
        AgendaItem item;
        item.id = idOf(QByteArray("item ") + on + idText(peer).toLatin1());
        item.peerId = peer;
        item.meetingId = meeting.id;
        item.topicId = idOf(topic);
        item.text = QString::fromLatin1(topic);
        VERIFY_OK(scratch.file->meetings.agenda().insert(item, scratch.stamp()));
    }
};

LANAI_TEST(TstTopicStore, tst_topicstore)
#include "tst_topicstore.moc"
