#include "core/domain/conversationbalance.h"
#include "core/journal/notes.h"
#include "core/journal/topics.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Meeting meetingOn(OpenJournal &journal, const char *date)
{
    Meeting meeting;
    meeting.peerId = journal.dana;
    meeting.date = day(date);
    meeting.time = QTime(10, 0);
    meeting.zone = "Europe/Berlin";
    meeting.id = journal->oneOnOnes().plan(meeting).value();
    return meeting;
}

// A line on that 1:1's agenda, ticked.
void speakOf(OpenJournal &journal, const Meeting &meeting, const Id &topic, int level)
{
    AgendaItem item;
    item.peerId = meeting.peerId;
    item.meetingId = meeting.id;
    item.text = QStringLiteral("something");
    item.topicId = topic;
    item.trustLevel = level;
    const Id id = journal->oneOnOnes().addAgendaItem(item).value();
    QVERIFY(journal->oneOnOnes().tickAgendaItem(id, true));
}

void note(OpenJournal &journal, EntryKind kind, const char *date)
{
    NoteDraft draft;
    draft.kind = kind;
    draft.body = QStringLiteral("said");
    draft.peers = {journal.dana};
    draft.date = day(date);
    QVERIFY(journal->notes().log(draft));
}

} // namespace

class TstBalance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tickedLinesOfHeldOnesAndNotesOfTheQuarterCount()
    {
        OpenJournal journal;
        const Id growth =
            journal->topics().add({{}, QStringLiteral("next role"), 4, TopicTheme::Growth, false}).value();
        const Meeting held = meetingOn(journal, "2026-11-12");
        speakOf(journal, held, growth, 4);
        speakOf(journal, held, {}, 2);
        VERIFY_OK(journal->oneOnOnes().hold(held.id, 4, {}));
        speakOf(journal, meetingOn(journal, "2026-11-13"), growth, 4); // not held
        note(journal, EntryKind::Conflict, "2026-08-21");
        note(journal, EntryKind::Conflict, "2026-08-20"); // a day too old
        note(journal, EntryKind::Note, "2026-11-18");
        const auto balance = journal->conversationBalance(journal.dana);
        VERIFY_OK(balance);
        QCOMPARE(balance->things, 3);
        QCOMPARE(balance->of(TopicTheme::Growth), 1);
        QCOMPARE(balance->of(TopicTheme::Conflict), 1);
        QCOMPARE(balance->cells.at(size_t(TopicTheme::Growth)).at(4), 1);
        QCOMPARE(balance->levels.at(2), 1);
        QVERIFY(balance->isEnough());
        QCOMPARE(journal->conversationBalance(journal.priya)->things, 0);
    }
    void aTopicInTheTrashStillSaysWhatWasSpokenOf()
    {
        OpenJournal journal;
        const Id growth =
            journal->topics().add({{}, QStringLiteral("next role"), 4, TopicTheme::Growth, false}).value();
        const Meeting held = meetingOn(journal, "2026-11-12");
        speakOf(journal, held, growth, 4);
        VERIFY_OK(journal->oneOnOnes().hold(held.id, 4, {}));
        VERIFY_OK(journal->topics().remove(growth));
        QCOMPARE(journal->conversationBalance(journal.dana)->of(TopicTheme::Growth), 1);
    }
    void whoIsNotThereIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->conversationBalance(newId(1)), ErrorCode::NotFound);
    }
};

LANAI_TEST(TstBalance, tst_balance)
#include "tst_balance.moc"
