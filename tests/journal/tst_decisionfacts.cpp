#include "core/journal/checkins.h"
#include "core/journal/decisionfacts.h"
#include "core/journal/notes.h"
#include "core/journal/promises.h"
#include "core/journal/rhythmpage.h"
#include "core/journal/today.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

void holdOn(OpenJournal &journal, const char *day, int worth)
{
    const auto meeting = journal->oneOnOnes().on(journal.dana, test::day(day));
    QVERIFY(meeting);
    VERIFY_OK(journal->oneOnOnes().hold(meeting->id, worth, {}));
}

void skipOn(OpenJournal &journal, const char *day)
{
    const auto meeting = journal->oneOnOnes().on(journal.dana, test::day(day));
    QVERIFY(meeting);
    VERIFY_OK(journal->oneOnOnes().skip(meeting->id, QStringLiteral("travelling")));
}

} // namespace

class TstDecisionfacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoNeverHadASeriesHasNothingToDecide()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->decisionFacts(journal.dana), ErrorCode::NoOpenSeries);
    }
    void aTermsMeetingsAreCountedAsTheyWent()
    {
        OpenJournal journal("2026-08-21");
        journal.startSeries(journal.dana, "2026-08-21"); // 27 Aug … 19 Nov
        journal.comeTo("2026-11-12");
        holdOn(journal, "2026-10-29", 4);
        holdOn(journal, "2026-11-05", 0);
        holdOn(journal, "2026-11-12", 5);
        skipOn(journal, "2026-08-27");
        skipOn(journal, "2026-11-19"); // ahead of time: not yet one that was missed
        const auto facts = journal->decisionFacts(journal.dana);
        VERIFY_OK(facts);
        QCOMPARE(facts->meetings, 13);
        QCOMPARE(facts->weeks, 13);
        QCOMPARE(facts->held, 3);
        QCOMPARE(facts->skipped, 1);
        QCOMPARE(facts->minutes, 3 * 45);
        QCOMPARE(facts->worth.value_or(0), 4.5);
        QCOMPARE(facts->state, TermState::Due);
    }
    void withoutARatingThereIsNoAverage()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const auto facts = journal->decisionFacts(journal.dana);
        VERIFY_OK(facts);
        QVERIFY(!facts->worth);
        QVERIFY(!facts->advice); // strong, and weekly already
    }
    void promisesWithThisPeerCountOnBothSidesAndAgreementsShow()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-12");
        Commitment mine;
        mine.peerId = journal.dana;
        mine.text = QStringLiteral("pricing draft");
        mine.madeOn = day("2026-11-01");
        mine.due = day("2026-11-10");
        VERIFY_OK(journal->promises().keep(*journal->promises().add(mine), day("2026-11-09")));
        Commitment theirs = mine;
        theirs.side = CommitmentSide::Theirs;
        VERIFY_OK(journal->promises().add(theirs));
        Commitment other = mine;
        other.peerId = journal.priya;
        VERIFY_OK(journal->promises().add(other));
        Commitment agreement = mine;
        agreement.text = QStringLiteral("no surprises in the room");
        agreement.due = {};
        VERIFY_OK(journal->promises().add(agreement));
        const auto facts = journal->decisionFacts(journal.dana);
        VERIFY_OK(facts);
        QCOMPARE(facts->mine, (KeptRate{1, 1}));
        QCOMPARE(facts->theirs, (KeptRate{0, 1}));
        QCOMPARE(facts->agreements.size(), 1);
        QCOMPARE(facts->agreements.first().text, agreement.text);
    }
    void twoMeetingsOfLittleWorthSuggestASlowerRhythm()
    {
        OpenJournal journal("2026-08-21");
        journal.startSeries(journal.dana, "2026-08-21");
        journal.comeTo("2026-11-12");
        holdOn(journal, "2026-11-05", 2);
        holdOn(journal, "2026-11-12", 1);
        const auto facts = journal->decisionFacts(journal.dana);
        VERIFY_OK(facts);
        QVERIFY(facts->advice);
        QCOMPARE(facts->advice->reasons, QList<RhythmReason>{RhythmReason::LowWorth});
        QVERIFY(facts->advice->suggested == Rhythm::everyWeeks(2, Qt::Thursday));
    }
    void aConflictWithinTheTermSuggestsAFasterOne()
    {
        OpenJournal journal("2026-08-21");
        journal.startSeries(journal.dana, "2026-08-21", 2);
        journal.comeTo("2026-11-12");
        NoteDraft note;
        note.peers = {journal.dana};
        note.kind = EntryKind::Conflict;
        note.body = QStringLiteral("raised voices over the freeze");
        note.date = day("2026-08-20"); // before the term
        VERIFY_OK(journal->notes().log(note));
        QVERIFY(journal->decisionFacts(journal.dana)->advice->reasons == QList<RhythmReason>{RhythmReason::Need});
        note.date = day("2026-11-02");
        VERIFY_OK(journal->notes().log(note));
        const auto facts = journal->decisionFacts(journal.dana);
        QVERIFY(facts->advice->suggested == Rhythm::everyWeeks(1, Qt::Thursday));
        QVERIFY(facts->advice->reasons.contains(RhythmReason::Conflict));
    }
    void meetingsHeldTodayAreCounted()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        QCOMPARE(journal->today()->heldToday, 0);
        holdOn(journal, "2026-11-19", 0);
        QCOMPARE(journal->today()->heldToday, 1);
    }
    void trustThenAndNowAndTheShareOfStatusAreAmongThem()
    {
        OpenJournal journal("2026-08-21");
        journal.startSeries(journal.dana, "2026-08-21", 2);
        QCOMPARE(journal->decisionFacts(journal.dana)->trustNow, 0);
        journal.comeTo("2026-11-12");
        HeldMeeting status;
        status.mostlyStatus = true;
        VERIFY_OK(journal->oneOnOnes().hold(journal->oneOnOnes().on(journal.dana, day("2026-09-10"))->id, status));
        holdOn(journal, "2026-11-05", 4);
        checkIn(journal, "2026-10-01", 3);
        QCOMPARE(journal->decisionFacts(journal.dana)->trustThen, 3); // the first within the term
        checkIn(journal, "2026-08-01", 4);
        checkIn(journal, "2026-07-01", 2);
        const auto facts = journal->decisionFacts(journal.dana);
        VERIFY_OK(facts);
        QCOMPARE(facts->held, 2);
        QCOMPARE(facts->mostlyStatus, 1);
        QCOMPARE(facts->trustThen, 4);
        QCOMPARE(facts->trustThenOn, day("2026-08-01"));
        QCOMPARE(facts->trustNow, 3);
        QCOMPARE(facts->trustNowOn, day("2026-10-01"));
    }
    void aFallInTrustSuggestsAFasterRhythmHereAndOnThePageOfRhythms()
    {
        OpenJournal journal("2026-11-12");
        journal.startSeries(journal.dana, "2026-11-12", 2);
        VERIFY_OK(journal->oneOnOnes().hold(journal->oneOnOnes().on(journal.dana, day("2026-11-12"))->id, 4, {}));
        checkIn(journal, "2026-11-01", 4);
        journal.comeTo("2026-11-19");
        checkIn(journal, "2026-11-18", 3);
        const RhythmAdvice faster{Rhythm::everyWeeks(1, Qt::Thursday), {RhythmReason::TrustFell, RhythmReason::Need}};
        QCOMPARE(journal->decisionFacts(journal.dana)->advice, std::optional(faster));
        QCOMPARE(journal->rhythmPage()->rows.first().advice, std::optional(faster));
        checkIn(journal, "2026-11-19", 4); // up again
        QCOMPARE(journal->decisionFacts(journal.dana)->advice->reasons, QList{RhythmReason::Need});
    }

private:
    static void checkIn(OpenJournal &journal, const char *on, int trust)
    {
        CheckIn one;
        one.peerId = journal.dana;
        one.on = day(on);
        one.listening.score = one.openMindedness.score = one.vulnerability.score = 3;
        one.trust = trust;
        VERIFY_OK(journal->checkIns().add(one));
    }
};

LANAI_TEST(TstDecisionfacts, tst_decisionfacts)
#include "tst_decisionfacts.moc"
