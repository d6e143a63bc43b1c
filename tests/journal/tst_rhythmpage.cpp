#include "core/journal/notes.h"
#include "core/journal/rhythmpage.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstRhythmpage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyJournalHasNobodyButThoseWithoutASeries()
    {
        const OpenJournal journal;
        const RhythmPage page = *journal->rhythmPage();
        QVERIFY(page.rows.isEmpty());
        QCOMPARE(page.without.size(), 2);
        QCOMPARE(page.without.first().peer.name, QStringLiteral("Dana Whitfield"));
        QCOMPARE(page.without.first().suggested, Rhythm::everyWeeks(1, Qt::Thursday)); // strong: weekly
        QCOMPARE(page.minutesAWeek(), 0.0);
    }
    void everySeriesIsARowWithTheMeetingsOfItsTerm()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const RhythmPage page = *journal->rhythmPage();
        QCOMPARE(page.rows.size(), 1);
        QCOMPARE(page.rows.first().meetings.size(), 13);
        QCOMPARE(page.rows.first().meetings.first().date, day("2026-11-19"));
        QCOMPARE(page.rows.first().meetings.first().time, QTime(10, 0));
        QVERIFY(!page.rows.first().meetings.first().ownZone);
        QCOMPARE(page.rows.first().minutesAWeek, 45.0);
        QCOMPARE(page.until, page.rows.first().series.term.lastDay);
        QCOMPARE(page.without.size(), 1);
        QCOMPARE(page.needDecision(), 0);
    }
    void theSoonestToEndComesFirstAndEveryFourWeeksIsAQuarterOfItsMinutes()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        journal.startSeries(journal.priya, "2026-11-12", 4);
        const RhythmPage page = *journal->rhythmPage();
        QCOMPARE(page.rows.first().series.peer.id, journal.priya);
        QCOMPARE(page.rows.first().minutesAWeek, 45.0 / 4);
        QCOMPARE(page.minutesAWeek(), 45.0 + 45.0 / 4);
    }
    void skippedAndMovedMeetingsSaySo()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        OneOnOnes &all = journal->oneOnOnes();
        VERIFY_OK(all.skip(all.on(journal.dana, day("2026-11-19"))->id, QStringLiteral("offsite")));
        VERIFY_OK(all.move(all.on(journal.dana, day("2026-11-26"))->id, day("2026-11-27"), QTime(9, 0), {}, QString()));
        const QList<RhythmMeeting> meetings = journal->rhythmPage()->rows.first().meetings;
        QCOMPARE(meetings.at(0).state, MeetingState::Skipped);
        QCOMPARE(meetings.at(0).why, QStringLiteral("offsite"));
        QVERIFY(meetings.at(1).moved && meetings.at(1).inTerm);
        QCOMPARE(meetings.at(1).date, day("2026-11-27"));
    }
    void aMeetingMovedPastItsTermStandsBeyondItAsOneOfItsOwn()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        OneOnOnes &all = journal->oneOnOnes();
        const QDate beyond = all.ofPeer(journal.dana)->term.lastDay.addDays(5);
        VERIFY_OK(all.move(all.on(journal.dana, day("2026-12-03"))->id, beyond, QTime(10, 0), {}, QString()));
        const RhythmPage page = *journal->rhythmPage();
        QVERIFY(!page.rows.first().meetings.last().inTerm);
        QCOMPARE(page.until, beyond);
    }
    void aTermThatLapsedStaysAndPlansNothing()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        journal.comeTo("2027-03-01");
        const RhythmPage page = *journal->rhythmPage();
        QVERIFY(page.rows.first().series.state == TermState::Lapsed);
        QCOMPARE(page.needDecision(), 1);
        QCOMPARE(page.minutesAWeek(), 0.0);
        QVERIFY(!page.rows.first().advice);
    }
    void whatLapsedLongAgoIsStillShownButOfNobodyFormer()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        journal.comeTo("2027-03-05");
        QVERIFY(journal->rhythmPage()->rows.isEmpty());
        QCOMPARE(journal->rhythmPage()->without.first().lapsedOn, day("2027-02-17"));
        Peer peer = *journal->people().peer(journal.dana);
        peer.standing = Standing::Former;
        VERIFY_OK(journal->people().change(peer));
        QCOMPARE(journal->rhythmPage()->without.size(), 1);
    }
    void aTermRenewedEarlyIsFollowedByTheNext()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        journal.comeTo("2027-02-10");
        VERIFY_OK(journal->oneOnOnes().decide(journal.dana, Decision{TermDecision::Renewed, {}, {}, {}}));
        const RhythmPage page = *journal->rhythmPage();
        QCOMPARE(page.rows.first().stretches.size(), 2);
        QCOMPARE(page.until, page.rows.first().stretches.last().lastDay);
        QVERIFY(page.rows.first().meetings.size() > 13);
    }
    void lowWorthIsCountedAndAConflictSpeaksAgainstSlowingDown()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-05");
        OneOnOnes &all = journal->oneOnOnes();
        for (const char *each : {"2026-11-05", "2026-11-12"})
            VERIFY_OK(all.hold(all.on(journal.dana, day(each))->id, 2, {}));
        RhythmPage page = *journal->rhythmPage();
        QCOMPARE(page.lowRated(), 2);
        QVERIFY(page.rows.first().advice);
        QCOMPARE(page.rows.first().advice->suggested->weeks, 2);
        NoteDraft note;
        note.kind = EntryKind::Conflict;
        note.body = QStringLiteral("Hard words about the budget.");
        note.peers << journal.dana;
        VERIFY_OK(journal->notes().log(note));
        QVERIFY(!journal->rhythmPage()->rows.first().advice); // weekly can't go faster
    }
    void somebodyFormerIsNotAskedForASeries()
    {
        OpenJournal journal;
        Peer peer = *journal->people().peer(journal.priya);
        peer.standing = Standing::Former;
        VERIFY_OK(journal->people().change(peer));
        QCOMPARE(journal->rhythmPage()->without.size(), 1);
    }
};

LANAI_TEST(TstRhythmpage, tst_rhythmpage)
#include "tst_rhythmpage.moc"
