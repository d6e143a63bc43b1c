#include "core/journal/awayweeks.h"
#include "core/journal/loadahead.h"
#include "core/journal/rhythmpage.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// Thursday 19 November. Dana every Thursday, Priya every second one: 24 December, not 31.
struct Holidays : OpenJournal
{
    Holidays()
    {
        startSeries(dana, "2026-11-19");
        startSeries(priya, "2026-11-26", 2);
    }
    [[nodiscard]] static AwayWeek christmas()
    {
        return {{}, day("2026-12-24"), day("2026-12-31"), QStringLiteral("Holidays")};
    }
    [[nodiscard]] Meeting met(const Id &peer, const char *on) const
    {
        return journal->oneOnOnes().on(peer, day(on)).value();
    }
};

} // namespace

class TstAwayWeeks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStretchIsAddedChangedAndRemovedWithUndo()
    {
        Holidays journal;
        AwayWeeks &away = journal->awayWeeks();
        AwayWeek one = Holidays::christmas();
        one.reason = QStringLiteral("  Holidays \n in  Kiel ");
        one.id = away.add(one).value();
        QCOMPARE(away.all()->size(), 1);
        QCOMPARE(away.all()->first().reason, QStringLiteral("Holidays in Kiel"));
        one.until = day("2027-01-02");
        VERIFY_OK(away.change(one));
        QCOMPARE(away.beginningOn(day("2026-12-24"))->until, day("2027-01-02"));
        VERIFY_OK(away.remove(one.id));
        QVERIFY(away.all()->isEmpty());
        VERIFY_OK(journal->undo());
        QCOMPARE(away.all()->size(), 1);
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        Holidays journal;
        AwayWeeks &away = journal->awayWeeks();
        VERIFY_OK(away.add(Holidays::christmas()));
        const QStringList before = journal.rows();
        VERIFY_REFUSED(away.add({{}, day("2026-12-24"), day("2026-12-23"), {}}), ErrorCode::AwayEndsBeforeItBegins);
        VERIFY_REFUSED(away.add({{}, day("2026-12-24"), day("2026-12-26"), {}}), ErrorCode::AwayBeginsAlready);
        VERIFY_REFUSED(away.beginningOn(day("2026-12-25")), ErrorCode::AwayNotFound);
        AwayWeek gone = Holidays::christmas();
        gone.id = newId(0);
        gone.from = day("2026-12-20");
        VERIFY_REFUSED(away.change(gone), ErrorCode::NotFound);
        VERIFY_REFUSED(away.remove(gone.id), ErrorCode::NotFound);
        QCOMPARE(journal.rows(), before);
    }
    void whatIsPlannedInItIsKnownWithWhereItCouldGo()
    {
        Holidays journal;
        const QList<AwayRow> rows = *journal->awayWeeks().plannedIn(Holidays::christmas());
        QCOMPARE(rows.size(), 3); // Dana on the 24th and the 31st, Priya on the 24th
        for (const AwayRow &row : rows)
            QCOMPARE(row.movesTo, row.peer.id == journal.dana ? QDate() : day("2026-12-17"));
    }
    void whatIsPastOrSaidNoMoreInterests()
    {
        Holidays journal;
        VERIFY_OK(journal->oneOnOnes().skip(journal.met(journal.dana, "2026-12-24").id, {}));
        journal.comeTo("2026-12-28");
        const QList<AwayRow> rows = *journal->awayWeeks().plannedIn(Holidays::christmas());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().date, day("2026-12-31"));
    }
    void theyStayPlannedUnlessThePersonSaysSo()
    {
        Holidays journal;
        VERIFY_OK(journal->awayWeeks().add(Holidays::christmas()));
        QCOMPARE(journal.met(journal.dana, "2026-12-24").state, MeetingState::Planned);
    }
    void allAreSkippedTogetherAndOneUndoBringsThemBack()
    {
        Holidays journal;
        const QStringList before = journal.rows();
        VERIFY_OK(journal->awayWeeks().add(Holidays::christmas(), AwayChoice::Skip));
        for (const auto &[peer, on] : {std::pair(journal.dana, "2026-12-24"), std::pair(journal.dana, "2026-12-31"),
                                       std::pair(journal.priya, "2026-12-24")}) {
            QCOMPARE(journal.met(peer, on).state, MeetingState::Skipped);
            QCOMPARE(journal.met(peer, on).why, QStringLiteral("Holidays"));
        }
        QCOMPARE(journal.met(journal.dana, "2027-01-07").state, MeetingState::Planned);
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
    void whatHasAPlaceMovesAndTheRestIsSkipped()
    {
        Holidays journal;
        // Beside Priya's of the 24th one of its own on the 29th.
        Meeting own;
        own.peerId = journal.priya;
        own.date = day("2026-12-29");
        own.time = QTime(9, 0);
        own.zone = "America/New_York";
        const Id extra = journal->oneOnOnes().plan(own).value();
        const QStringList before = journal.rows();
        VERIFY_OK(journal->awayWeeks().add(Holidays::christmas(), AwayChoice::Move));
        QCOMPARE(journal.met(journal.dana, "2026-12-24").state, MeetingState::Skipped);
        QCOMPARE(journal.met(journal.priya, "2026-12-17").why, QStringLiteral("Holidays")); // the 7th is taken
        const Meeting moved = *journal->oneOnOnes().meeting(extra);
        QCOMPARE(moved.date, day("2026-12-22")); // five days from where the one above went
        QCOMPARE(moved.time, QTime(9, 0));       // in its own zone
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
    }
    void aTermThatOpensSaysHowManyLieInAwayWeeks()
    {
        Holidays journal;
        VERIFY_OK(journal->awayWeeks().add(Holidays::christmas()));
        ConsideredSeries series{journal.addPeer("Elena Brandt"), {}, day("2026-12-01"), day("2027-02-20")};
        series.schedule.rhythm = Rhythm::everyWeeks(1, Qt::Thursday);
        series.schedule.time = QTime(9, 0);
        series.schedule.zone = "Europe/Berlin";
        const LoadAhead ahead = *journal->loadWith(series);
        QCOMPARE(ahead.considered, 12);
        QCOMPARE(ahead.consideredAway, 2);
        QCOMPARE(journal->loadAhead()->consideredAway, 0);
    }
    void aTermThatOpensSkipsThemWhenThePersonSaysSo()
    {
        Holidays journal;
        VERIFY_OK(journal->awayWeeks().add(Holidays::christmas()));
        const Id elena = journal.addPeer("Elena Brandt");
        SeriesDraft draft;
        draft.peerId = elena;
        draft.schedule.rhythm = Rhythm::everyWeeks(1, Qt::Thursday);
        draft.schedule.time = QTime(9, 0);
        draft.schedule.zone = "Europe/Berlin";
        draft.from = day("2026-12-01");
        draft.skipAway = true;
        VERIFY_OK(journal->oneOnOnes().start(draft));
        QCOMPARE(journal.met(elena, "2026-12-17").state, MeetingState::Planned);
        QCOMPARE(journal.met(elena, "2026-12-24").state, MeetingState::Skipped);
        QCOMPARE(journal.met(elena, "2026-12-31").why, QStringLiteral("Holidays"));
        QCOMPARE(journal.met(elena, "2027-01-07").state, MeetingState::Planned);
        VERIFY_OK(journal->undo());
        VERIFY_REFUSED(journal->oneOnOnes().ofPeer(elena), ErrorCode::NoOpenSeries);
        draft.skipAway = false;
        VERIFY_OK(journal->oneOnOnes().start(draft));
        QCOMPARE(journal.met(elena, "2026-12-24").state, MeetingState::Planned);
    }
    void aTermThatIsRenewedSkipsThemLikewise()
    {
        Holidays journal;
        journal.comeTo("2027-02-10");
        VERIFY_OK(journal->awayWeeks().add({{}, day("2027-03-29"), day("2027-04-05"), QStringLiteral("Easter")}));
        Decision decision;
        decision.skipAway = true;
        VERIFY_OK(journal->oneOnOnes().decide(journal.dana, decision));
        QCOMPARE(journal.met(journal.dana, "2027-03-25").state, MeetingState::Planned);
        QCOMPARE(journal.met(journal.dana, "2027-04-01").state, MeetingState::Skipped);
    }
    void theCalendarKnowsThoseItShows()
    {
        Holidays journal;
        VERIFY_OK(journal->awayWeeks().add(Holidays::christmas()));
        VERIFY_OK(journal->awayWeeks().add({{}, day("2027-08-01"), day("2027-08-14"), QStringLiteral("Summer")}));
        QCOMPARE(journal->rhythmPage()->away.size(), 1);
        QCOMPARE(journal->rhythmPage()->away.first().reason, QStringLiteral("Holidays"));
    }
};

LANAI_TEST(TstAwayWeeks, tst_awayweeks)
#include "tst_awayweeks.moc"
