#include "core/journal/oneonones.h"
#include "core/journal/today.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstOneonones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewSeriesPlansItsTermsMeetings()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const auto state = journal->oneOnOnes().ofPeer(journal.dana);
        VERIFY_OK(state);
        QCOMPARE(state->planned, 13);
        QCOMPARE(state->term.lastDay, day("2027-02-17"));
        QCOMPARE(state->week, 1);
        QCOMPARE(state->weeks, 13);
        QCOMPARE(state->next, QDateTime(day("2026-11-19"), QTime(9, 0), QTimeZone::utc()));
    }
    void aSecondSeriesWithTheSamePeerIsRefused()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        SeriesDraft draft;
        draft.peerId = journal.dana;
        draft.schedule = {Rhythm::everyWeeks(2, Qt::Monday), QTime(9, 0), "Europe/Berlin", 30, {}};
        VERIFY_REFUSED(journal->oneOnOnes().start(draft), ErrorCode::TermOpenAlready);
    }
    void aTermOverThreeMonthsIsRefusedAndNothingIsPlanned()
    {
        OpenJournal journal;
        SeriesDraft draft;
        draft.peerId = journal.dana;
        draft.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), QTime(9, 0), "Europe/Berlin", 30, {}};
        draft.from = day("2026-11-19");
        draft.until = day("2027-02-20");
        VERIFY_REFUSED(journal->oneOnOnes().start(draft), ErrorCode::TermTooLong);
        VERIFY_REFUSED(journal->oneOnOnes().ofPeer(journal.dana), ErrorCode::NoOpenSeries);
    }
    void anUnknownZoneIsRefusedNeverTakenAsUtc()
    {
        OpenJournal journal;
        SeriesDraft draft;
        draft.peerId = journal.dana;
        draft.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), QTime(9, 0), "Mars/Base", 30, {}};
        VERIFY_REFUSED(journal->oneOnOnes().start(draft), ErrorCode::UnknownTimeZone);
    }
    void renewingEarlyEndsNothingAndKeepsThePhase()
    {
        OpenJournal journal("2026-11-12");
        journal.startSeries(journal.dana, "2026-08-21", 2); // 27 Aug … 19 Nov
        const auto decided = journal->oneOnOnes().decide(journal.dana, {});
        VERIFY_OK(decided);
        QCOMPARE(decided->terms.size(), 2);
        QCOMPARE(decided->terms.last().firstDay, day("2026-11-20"));
        QVERIFY(!decided->needsDecision);
        QVERIFY(journal->oneOnOnes().on(journal.dana, day("2026-11-19")));
        QVERIFY(!journal->oneOnOnes().on(journal.dana, day("2026-11-26")));
        QVERIFY(journal->oneOnOnes().on(journal.dana, day("2026-12-03")));
    }
    void endingTakesThePlannedMeetingsAwayAndKeepsTheirAgenda()
    {
        OpenJournal journal("2026-11-20");
        journal.startSeries(journal.dana, "2026-11-01");
        AgendaItem item;
        item.peerId = journal.dana;
        item.text = QStringLiteral("Platform hiring plan");
        VERIFY_OK(journal->oneOnOnes().addAgendaItem(item));
        VERIFY_OK(journal->oneOnOnes().decide(journal.dana, {TermDecision::Ended, {}, {}, QStringLiteral("done")}));
        VERIFY_REFUSED(journal->oneOnOnes().on(journal.dana, day("2026-11-26")), ErrorCode::MeetingNotFound);
        journal.comeTo("2026-11-21");
        journal.startSeries(journal.dana, "2026-11-21");
        const auto next = journal->oneOnOnes().on(journal.dana, day("2026-11-26"));
        VERIFY_OK(next);
        const auto agenda = journal->oneOnOnes().agendaOf(next->id);
        QCOMPARE(agenda->size(), 1);
        QCOMPARE(agenda->first().text, item.text);
    }
    void nothingIsPlannedAfterALapse()
    {
        OpenJournal journal("2026-08-20");
        journal.startSeries(journal.dana, "2026-08-21");
        journal.comeTo("2027-01-05");
        const auto state = journal->oneOnOnes().ofPeer(journal.dana);
        QCOMPARE(state->state, TermState::Lapsed);
        QVERIFY(!state->next.isValid());
        QVERIFY(state->needsDecision);
    }
    void decidedLaterTheNewTermOpensThatDayAndTheGapStays()
    {
        OpenJournal journal("2026-08-20");
        journal.startSeries(journal.dana, "2026-08-21");
        journal.comeTo("2027-01-05");
        const auto decided = journal->oneOnOnes().decide(journal.dana, {});
        VERIFY_OK(decided);
        QCOMPARE(decided->term.firstDay, day("2027-01-05"));
        QCOMPARE(decided->terms.first().lastDay, day("2026-11-19"));
    }
    void aSkippedMeetingHandsItsAgendaOn()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-19");
        const auto first = journal->oneOnOnes().on(journal.dana, day("2026-11-19"));
        AgendaItem item;
        item.peerId = journal.dana;
        item.text = QStringLiteral("Budget");
        VERIFY_OK(journal->oneOnOnes().addAgendaItem(item));
        VERIFY_OK(journal->oneOnOnes().skip(first->id, QStringLiteral("ill")));
        const auto next = journal->oneOnOnes().on(journal.dana, day("2026-11-26"));
        const auto agenda = journal->oneOnOnes().agendaOf(next->id);
        QCOMPARE(agenda->size(), 1);
        QCOMPARE(agenda->first().source, AgendaSource::CarriedOver);
        VERIFY_REFUSED(journal->oneOnOnes().skip(first->id, {}), ErrorCode::MeetingNotPlanned);
    }
    void aMeetingIsHeldOnceItsDayHasCome()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-20");
        const Id ahead = journal->oneOnOnes().on(journal.dana, day("2026-11-26"))->id;
        VERIFY_REFUSED(journal->oneOnOnes().hold(ahead, 4, {}), ErrorCode::MeetingAhead);
        QCOMPARE(journal->oneOnOnes().meeting(ahead)->state, MeetingState::Planned);
        journal.comeTo("2026-11-26"); // 09:00 in Berlin, an hour before it
        VERIFY_OK(journal->oneOnOnes().hold(ahead, 4, {}));
    }
    void movedPastItsTermAMeetingBecomesAdHocAndKeepsItsAgenda()
    {
        OpenJournal journal("2026-11-19");
        journal.startSeries(journal.dana, "2026-08-27");
        AgendaItem item;
        item.peerId = journal.dana;
        item.text = QStringLiteral("Budget");
        VERIFY_OK(journal->oneOnOnes().addAgendaItem(item));
        const auto last = journal->oneOnOnes().on(journal.dana, day("2026-11-19"));
        VERIFY_OK(last);
        const auto moved = journal->oneOnOnes().move(last->id, day("2026-12-01"), QTime(15, 0), {}, {});
        VERIFY_OK(moved);
        QVERIFY(moved->termId.isNull());
        QCOMPARE(moved->movedFrom.date(), day("2026-11-19"));
        QCOMPARE(journal->oneOnOnes().agendaOf(moved->id)->size(), 1);
    }
    void aMeetingKeepsItsWallClockAcrossDaylightSaving()
    {
        OpenJournal journal("2026-10-01");
        journal.startSeries(journal.dana, "2026-10-20");
        const auto summer = journal->oneOnOnes().on(journal.dana, day("2026-10-22"));
        const auto winter = journal->oneOnOnes().on(journal.dana, day("2026-10-29"));
        QCOMPARE(summer->startsAt.time(), QTime(8, 0)); // UTC
        QCOMPARE(winter->startsAt.time(), QTime(9, 0));
        QCOMPARE(winter->time, QTime(10, 0));
    }
};

LANAI_TEST(TstOneonones, tst_oneonones)
#include "tst_oneonones.moc"
