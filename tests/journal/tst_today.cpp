#include "core/journal/notes.h"
#include "core/journal/today.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

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
