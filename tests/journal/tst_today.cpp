#include "core/domain/termlength.h"
#include "core/journal/notes.h"
#include "core/journal/today.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include "tests/support/samplefile.h"

using namespace lanai;
using namespace lanai::test;

class TstToday : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyJournalHasAnEmptyDay()
    {
        OpenJournal journal;
        const auto today = journal->today();
        VERIFY_OK(today);
        QVERIFY(today->syncs.isEmpty());
        QVERIFY(!today->staff);
        QVERIFY(today->drifting.isEmpty());
    }
    void theDaysLookedAtAreBothIncluded()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19"); // 19 and 26 Nov, 3 Dec, …
        QCOMPARE(journal->today(14)->syncs.size(), 3);
        QCOMPARE(journal->today(13)->syncs.size(), 2);
        QCOMPARE(journal->today(0)->syncs.size(), 1);
    }
    void loggingMovesLastContactAtOnce()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        QVERIFY(!journal->today()->syncs.first().lastContact.isValid());
        NoteDraft note;
        note.peers = {journal.dana};
        note.kind = EntryKind::Conversation;
        note.body = QStringLiteral("met on the stairs");
        VERIFY_OK(journal->notes().log(note));
        QCOMPARE(journal->today()->syncs.first().lastContact, day("2026-11-19"));
    }
    void aNoteAboutSomeoneIsNoContact()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        NoteDraft note;
        note.peers = {journal.dana};
        note.kind = EntryKind::Note;
        note.body = QStringLiteral("thinking about her plan");
        VERIFY_OK(journal->notes().log(note));
        QVERIFY(!journal->today()->syncs.first().lastContact.isValid());
    }
    void meetingsNobodySpokeOfAreOfferedForTwoWeeks()
    {
        OpenJournal journal("2026-11-01");
        journal.startSeries(journal.dana, "2026-11-01"); // 5, 12, 19 Nov
        journal.comeTo("2026-11-19");
        QCOMPARE(journal->today()->unlogged.size(), 2);
        journal.comeTo("2026-11-20");
        QCOMPARE(journal->today()->unlogged.size(), 2); // the 5th is too long ago, the 19th is new
    }
    void twoMeetingsOfOnePeerShowDifferentLines()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        NoteDraft note;
        note.peers = {journal.dana};
        note.date = day("2026-11-18");
        note.body = QStringLiteral("++ swims\n++ climbs");
        VERIFY_OK(journal->notes().log(note));
        const auto today = journal->today();
        QVERIFY(today->syncs.at(0).remember);
        QVERIFY(today->syncs.at(1).remember);
        QVERIFY(today->syncs.at(0).remember->text != today->syncs.at(1).remember->text);
    }
    void sealedTextIsNeverRemembered()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        NoteDraft note;
        note.peers = {journal.dana};
        note.date = day("2026-11-18");
        note.privacy = Privacy::Sealed;
        note.body = QStringLiteral("++ is interviewing elsewhere");
        VERIFY_OK(journal->notes().log(note));
        QVERIFY(!journal->today()->syncs.first().remember);
    }
    void aMeetingIsListedOnTheDevicesDateWithItsOwnTimeBesideIt()
    {
        OpenJournal journal;
        SeriesDraft draft;
        draft.peerId = journal.dana;
        draft.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), QTime(22, 0), "America/New_York", 30, {}};
        VERIFY_OK(journal->oneOnOnes().start(draft));
        const SyncRow row = journal->today()->syncs.first();
        QCOMPARE(row.date, day("2026-11-20")); // 04:00 in Berlin
        QCOMPARE(row.time, QTime(4, 0));
        QCOMPARE(row.ownTime, QTime(22, 0));
    }
    void aTimeInAGapHasNoOtherTimeBesideItWhereItsZoneIsTheDevices()
    {
        OpenJournal journal("2026-03-28");
        Meeting meeting;
        meeting.peerId = journal.dana;
        meeting.date = day("2026-03-29");
        meeting.time = QTime(2, 30); // is skipped that night
        meeting.zone = "Europe/Berlin";
        VERIFY_OK(journal->oneOnOnes().plan(meeting));
        const SyncRow row = journal->today()->syncs.first();
        QCOMPARE(row.time, QTime(3, 30));
        QVERIFY(row.ownTime.isNull());
    }
    void aDueTermNeedsADecisionAndALapseIsSaidForTwoWeeks()
    {
        OpenJournal journal("2026-08-20");
        journal.startSeries(journal.dana, "2026-08-21"); // until 19 Nov
        journal.comeTo("2026-11-04");
        QCOMPARE(journal->today()->decisions.size(), 0);
        journal.comeTo("2026-11-05");
        QCOMPARE(journal->today()->decisions.size(), 1);
        journal.comeTo("2026-12-03");
        QCOMPARE(journal->today()->decisions.first().state, TermState::Lapsed);
        journal.comeTo("2026-12-04");
        QCOMPARE(journal->today()->decisions.size(), 0);
    }
    void everyRowSaysWhatAskingForItAloneWould()
    {
        SampleFile sample;
        const QDate morning = sample.session.today();
        for (const int days : {0, 5, 12}) {
            sample.comeTo(morning.addDays(days));
            const auto today = TodayQuery(sample.session).run(14);
            VERIFY_OK(today);
            QVERIFY(!today->syncs.isEmpty());
            for (const SyncRow &row : today->syncs + today->unlogged) {
                const Meeting meeting = *sample.file().meetings.meetings().get(row.meetingId);
                const Peer peer = *sample.file().peers.peers().get(meeting.peerId);
                QCOMPARE(row.peer.name, peer.name);
                QCOMPARE(row.lastContact, *sample.file().entries.contactOf(peer.id, sample.session.today()));
                QCOMPARE(row.rhythm.has_value(), !meeting.termId.isNull());
                if (!row.rhythm)
                    continue;
                const Term term = *sample.file().series.terms().get(meeting.termId);
                QVERIFY(*row.rhythm == term.schedule.rhythm);
                QCOMPARE(row.week, weekNumber(term, meeting.date));
                QCOMPARE(row.weeks, weekCount(term));
            }
        }
    }
    void theStateOfAllSeriesIsTheStateOfEach()
    {
        SampleFile sample;
        const OneOnOnes oneOnOnes(sample.session);
        const auto all = oneOnOnes.all();
        VERIFY_OK(all);
        QVERIFY(all->size() >= 8);
        for (const SeriesState &state : *all) {
            int held = 0;
            int skipped = 0;
            const QList<Meeting> meetings = *sample.file().meetings.ofTerm(state.term.id);
            for (const Meeting &meeting : meetings) {
                held += meeting.state == MeetingState::Held ? 1 : 0;
                skipped += meeting.state == MeetingState::Skipped && meeting.date <= state.today ? 1 : 0;
            }
            QCOMPARE(state.held, held);
            QCOMPARE(state.skipped, skipped);
            QCOMPARE(state.planned, meetings.size());
            const QList<Meeting> next = *sample.file().meetings.plannedOf(state.peer.id, sample.session.today(), 1);
            QCOMPARE(state.next, next.isEmpty() ? QDateTime() : next.first().startsAt);
            const auto alone = oneOnOnes.ofPeer(state.peer.id);
            VERIFY_OK(alone);
            QCOMPARE(alone->term.id, state.term.id);
            QCOMPARE(alone->held, held);
            QCOMPARE(alone->next, state.next);
            QCOMPARE(alone->terms.size(), sample.file().series.termsOf(state.series.id)->size());
        }
    }
    void someoneInTheTrashIsNotMet()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        VERIFY_OK(journal->people().remove(journal.dana));
        const auto today = journal->today();
        VERIFY_OK(today);
        QVERIFY(today->syncs.isEmpty());
    }
};

LANAI_TEST(TstToday, tst_today)
#include "tst_today.moc"
