#include "core/journal/notes.h"
#include "core/journal/oneonones.h"
#include "core/journal/staff.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A weekly 1:1 with Dana on Thursdays, on the day of one.
struct Desk
{
    Desk()
    {
        journal.startSeries(journal.dana, "2026-11-19");
        meeting = journal->oneOnOnes().on(journal.dana, day("2026-11-19")).value();
    }
    Id item(const char *text)
    {
        AgendaItem item;
        item.peerId = journal.dana;
        item.meetingId = meeting.id;
        item.text = QString::fromUtf8(text);
        return journal->oneOnOnes().addAgendaItem(item).value();
    }
    [[nodiscard]] NoteDraft draft() const
    {
        NoteDraft draft;
        draft.body = QStringLiteral("We met.");
        draft.peers = {journal.dana};
        draft.meetingId = meeting.id;
        return draft;
    }
    [[nodiscard]] QStringList agendaOn(const char *iso) const
    {
        QStringList texts;
        const Meeting on = journal->oneOnOnes().on(journal.dana, day(iso)).value();
        const QList<AgendaItem> items = journal->oneOnOnes().agendaOf(on.id).value();
        for (const AgendaItem &item : items)
            texts << (item.done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + item.text;
        return texts;
    }

    OpenJournal journal;
    Meeting meeting;
};

} // namespace

class TstAfterMeeting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidOfItCanBeTakenOff()
    {
        OpenJournal journal;
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral("about pricing");
        draft.kind = EntryKind::OneOnOne;
        draft.worth = 4;
        draft.outcome = QStringLiteral("agreed");
        draft.remember = QStringLiteral("ask about the beta");
        const Filed filed = journal->notes().log(draft).value();
        NoteDraft silent;
        silent.peers = draft.peers;
        silent.body = QStringLiteral("about prices");
        VERIFY_OK(journal->notes().edit(filed.entryId, silent));
        QCOMPARE(journal->oneOnOnes().meeting(filed.meetingId)->outcome, QStringLiteral("agreed"));
        silent.worth = 0;
        silent.outcome = QString();
        silent.remember = QString();
        VERIFY_OK(journal->notes().edit(filed.entryId, silent));
        const Meeting meeting = journal->oneOnOnes().meeting(filed.meetingId).value();
        QVERIFY(meeting.outcome.isEmpty());
        QVERIFY(meeting.remember.isEmpty());
        QCOMPARE(meeting.worth, 0);
        QCOMPARE(meeting.state, MeetingState::Held);
    }
    void anEmptyLineAloneMakesNo11()
    {
        OpenJournal journal;
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral("about pricing");
        draft.outcome = QString();
        draft.worth = 0;
        QVERIFY(journal->notes().log(draft)->meetingId.isNull());
    }
    void whatIsTickedStaysAndTheRestIsCarriedOver()
    {
        Desk desk;
        NoteDraft draft = desk.draft();
        draft.done = {desk.item("The recital")};
        desk.item("Hiring plan");
        VERIFY_OK(desk.journal->notes().log(draft));
        QCOMPARE(desk.agendaOn("2026-11-19"), QStringList{QStringLiteral("[x] The recital")});
        QCOMPARE(desk.agendaOn("2026-11-26"), QStringList{QStringLiteral("[ ] Hiring plan")});
    }
    void anItemThatIsGoneRefusesAllOfIt()
    {
        Desk desk;
        NoteDraft draft = desk.draft();
        draft.done = {newId(1)};
        VERIFY_REFUSED(desk.journal->notes().log(draft), ErrorCode::NotFound);
        QCOMPARE(desk.journal->oneOnOnes().meeting(desk.meeting.id)->state, MeetingState::Planned);
    }
    void aReactionGoesToTheStaffMeetingAndTicksItsItem()
    {
        Desk desk;
        StaffMeeting staff;
        staff.date = day("2026-11-23");
        staff.time = QTime(9, 0);
        staff.zone = "Europe/Berlin";
        StaffItem item;
        item.staffMeetingId = desk.journal->staff().add(staff).value();
        item.title = QStringLiteral("Cut line");
        item.needs = {desk.journal.dana};
        const Id itemId = desk.journal->staff().addItem(item).value();
        NoteDraft draft = desk.draft();
        Preview preview;
        preview.itemId = itemId;
        preview.reaction = Reaction::SupportsWithChange;
        preview.words = QStringLiteral("cost beside it");
        draft.previews = {preview};
        VERIFY_OK(desk.journal->notes().log(draft));
        const StaffItem after = desk.journal->staff().item(itemId).value();
        QCOMPARE(after.previews.size(), 1);
        QCOMPARE(after.previews.first().reaction, Reaction::SupportsWithChange);
        QCOMPARE(after.previews.first().peerId, desk.journal.dana);
        QCOMPARE(after.previews.first().meetingId, desk.meeting.id);
        QCOMPARE(desk.agendaOn("2026-11-19").size(), 1);
        QVERIFY(desk.agendaOn("2026-11-19").first().startsWith(QStringLiteral("[x]")));
    }
    void theNextOneIsMoved()
    {
        Desk desk;
        NoteDraft draft = desk.draft();
        draft.next = NextMeeting{day("2026-11-27"), QTime(11, 0)};
        VERIFY_OK(desk.journal->notes().log(draft));
        VERIFY_REFUSED(desk.journal->oneOnOnes().on(desk.journal.dana, day("2026-11-26")), ErrorCode::MeetingNotFound);
        QCOMPARE(desk.journal->oneOnOnes().on(desk.journal.dana, day("2026-11-27"))->time, QTime(11, 0));
    }
    void aNextOneIsPlannedWhereNoneIs()
    {
        OpenJournal journal;
        NoteDraft draft;
        draft.body = QStringLiteral("We met.");
        draft.peers = {journal.priya};
        draft.next = NextMeeting{day("2026-12-01"), QTime(15, 0)};
        VERIFY_OK(journal->notes().log(draft));
        QCOMPARE(journal->oneOnOnes().between(journal.priya, day("2026-11-20"), day("2026-12-31"))->size(), 1);
    }
    void whenItBeganIsKept()
    {
        Desk desk;
        NoteDraft draft = desk.draft();
        draft.startedAt = QTime(10, 15);
        draft.minutes = 30;
        VERIFY_OK(desk.journal->notes().log(draft));
        const Meeting held = desk.journal->oneOnOnes().meeting(desk.meeting.id).value();
        QCOMPARE(held.startedAt, QDateTime(day("2026-11-19"), QTime(9, 15), QTimeZone::utc()));
        QCOMPARE(held.actualMinutes, 30);
    }
    void editingSaysMoreOfTheMeeting()
    {
        Desk desk;
        const Id entry = desk.journal->notes().log(desk.draft())->entryId;
        NoteDraft again = desk.draft();
        again.worth = 4;
        again.intentionResult = IntentionResult::Partly;
        VERIFY_OK(desk.journal->notes().edit(entry, again));
        const Meeting held = desk.journal->oneOnOnes().meeting(desk.meeting.id).value();
        QCOMPARE(held.worth, 4);
        QCOMPARE(held.intentionResult, IntentionResult::Partly);
    }
    void oneUndoTakesAllOfItBack()
    {
        Desk desk;
        const Id item = desk.item("The recital");
        NoteDraft draft = desk.draft();
        draft.done = {item};
        draft.next = NextMeeting{day("2026-11-27"), QTime(11, 0)};
        VERIFY_OK(desk.journal->notes().log(draft));
        VERIFY_OK(desk.journal->undo());
        QCOMPARE(desk.agendaOn("2026-11-19"), QStringList{QStringLiteral("[ ] The recital")});
        VERIFY_OK(desk.journal->oneOnOnes().on(desk.journal.dana, day("2026-11-26")));
    }
};

LANAI_TEST(TstAfterMeeting, tst_aftermeeting)
#include "tst_aftermeeting.moc"
