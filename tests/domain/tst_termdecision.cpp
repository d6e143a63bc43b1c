#include "core/domain/occurrences.h"
#include "core/domain/termdecision.h"
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/domain/termstate.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;
using lanai::test::days;

namespace {

const QString peerName = QStringLiteral("Dana");
const Id seriesId = derivedId({QStringLiteral("series"), QStringLiteral("dana")});

Deciding on(QDate today, const char *why = "")
{
    return {today, peerName, QString::fromLatin1(why)};
}
Deciding on(const char *today, const char *why = "")
{
    return on(day(today), why);
}

Schedule schedule(const Rhythm &rhythm, const char *time = "10:00")
{
    return {rhythm, clock(time), "Europe/Berlin", 45, QDate()};
}

// 18 Sep to 17 Dec 2026, every 2 weeks on Thursdays from 24 Sep; due from 3 Dec.
Term fortnightlyAutumn()
{
    Term term =
        openTerm(seriesId, schedule(Rhythm::everyWeeks(2, Qt::Thursday)), day("2026-09-18"), day("2026-12-17")).value();
    term.id = derivedId({QStringLiteral("term"), QStringLiteral("autumn")});
    return term;
}

// Renewed on 4 Dec: 18 Dec to 18 Mar.
Term upcoming()
{
    return renew(fortnightlyAutumn(), on("2026-12-04")).value().opened.value();
}

Term pausedOn19November()
{
    return pause(fortnightlyAutumn(), on("2026-11-19", "offsite season"), day("2027-01-11")).value().closed;
}

} // namespace

class TstTermDecision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Opening
    void aFirstTermHasThirteenWeeksAndItsFirstMeeting()
    {
        const Term term = openTerm(seriesId, schedule(Rhythm::everyWeeks(1, Qt::Thursday)), day("2026-11-20")).value();
        QCOMPARE(term.seriesId, seriesId);
        QCOMPARE(term.firstDay, day("2026-11-20"));
        QCOMPARE(term.lastDay, day("2027-02-18"));
        QCOMPARE(term.schedule.anchor, day("2026-11-26"));
        QCOMPARE(term.decision, TermDecision::None);
        QVERIFY(term.id.isNull());
        QCOMPARE(meetingDays(term).size(), 13);
    }
    void aQuarterlySeriesCountsFromItsFirstMeetingsMonth()
    {
        const Term term = openTerm(seriesId, schedule(Rhythm::quarterly(1, Qt::Monday)), day("2026-11-20")).value();
        QCOMPARE(term.schedule.anchor, day("2026-12-07"));
        QCOMPARE(meetingDays(term), days("2026-12-07"));
    }
    void whatMakesNoTermIsRefused_data()
    {
        QTest::addColumn<Schedule>("asked");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<ErrorCode>("code");
        const Schedule weekly = schedule(Rhythm::everyWeeks(1, Qt::Thursday));
        Schedule elsewhere = weekly;
        elsewhere.zone = "Mars/Phobos";
        Schedule tooShort = weekly;
        tooShort.minutes = 0;
        const QDate first = day("2026-11-20");
        QTest::newRow("too long") << weekly << first << day("2027-02-21") << ErrorCode::TermTooLong;
        QTest::newRow("backwards") << weekly << first << day("2026-11-19") << ErrorCode::TermEndsBeforeItBegins;
        QTest::newRow("no first day") << weekly << QDate() << day("2026-11-19") << ErrorCode::UnreadableDate;
        QTest::newRow("unknown zone") << elsewhere << first << first << ErrorCode::UnknownTimeZone;
        QTest::newRow("no minutes") << tooShort << first << first << ErrorCode::OutOfRange;
        QTest::newRow("no rhythm") << schedule(Rhythm::everyWeeks(0, Qt::Thursday)) << first << first
                                   << ErrorCode::OutOfRange;
    }
    void whatMakesNoTermIsRefused()
    {
        QFETCH(const Schedule, asked);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const ErrorCode, code);
        QCOMPARE(openTerm(seriesId, asked, first, last).error().code, code);
    }

    // Renewing
    void renewingEarlyEndsNothing()
    {
        const DecisionOutcome outcome =
            renew(fortnightlyAutumn(), on("2026-12-04", "we decide faster together")).value();
        Term closed = fortnightlyAutumn();
        closed.decision = TermDecision::Renewed;
        closed.decidedOn = day("2026-12-04");
        closed.why = QStringLiteral("we decide faster together");
        QCOMPARE(outcome.closed, closed);
        QCOMPARE(termState(outcome.closed, day("2026-12-04")), TermState::Settled);
        QCOMPARE(outcome.opened->firstDay, day("2026-12-18")); // the day after the last
        QCOMPARE(outcome.opened->lastDay, day("2027-03-18"));
        QCOMPARE(outcome.opened->schedule, fortnightlyAutumn().schedule);
        QCOMPARE(outcome.opened->seriesId, seriesId);
        QVERIFY(outcome.opened->id.isNull());
    }
    void renewingOnTheLastDayOpensTheNextOne()
    {
        QCOMPARE(renew(fortnightlyAutumn(), on("2026-12-17")).value().opened->firstDay, day("2026-12-18"));
    }
    void renewingAfterALapseOpensThatDayAndTheGapStays()
    {
        const DecisionOutcome outcome = renew(fortnightlyAutumn(), on("2027-01-13")).value();
        QCOMPARE(outcome.opened->firstDay, day("2027-01-13"));
        QCOMPARE(outcome.closed.effectiveLastDay(), day("2026-12-17"));
        QCOMPARE(meetingDays(*outcome.opened).first(), day("2027-01-14")); // in phase with 24 Sep
        QVERIFY(!termHolding({outcome.closed, *outcome.opened}, day("2027-01-12")));
    }
    void aRenewedTermMayBeShorter()
    {
        QCOMPARE(renew(fortnightlyAutumn(), on("2026-12-04"), day("2027-01-31")).value().opened->lastDay,
                 day("2027-01-31"));
    }
    void aRenewedTermOverThreeMonthsIsRefused()
    {
        const Error tooLong{ErrorCode::TermTooLong,
                            {QStringLiteral("2026-12-18"), QStringLiteral("2027-03-19"), QStringLiteral("2027-03-18")}};
        QCOMPARE(renew(fortnightlyAutumn(), on("2026-12-04"), day("2027-03-19")).error(), tooLong);
        QCOMPARE(renew(fortnightlyAutumn(), on("2026-12-04"), day("2026-12-17")).error().code,
                 ErrorCode::TermEndsBeforeItBegins);
    }
    void renewalsKeepThePhaseOfEveryRhythm()
    {
        for (const Rhythm &rhythm : {Rhythm::everyWeeks(1, Qt::Monday), Rhythm::everyWeeks(2, Qt::Thursday),
                                     Rhythm::everyWeeks(3, Qt::Tuesday), Rhythm::everyWeeks(5, Qt::Friday),
                                     Rhythm::everyWeeks(12, Qt::Sunday), Rhythm::monthly(1, Qt::Monday),
                                     Rhythm::monthly(lastOrdinal, Qt::Friday), Rhythm::quarterly(4, Qt::Wednesday)}) {
            Term term = openTerm(seriesId, schedule(rhythm), day("2023-11-01")).value();
            QList<QDate> held = meetingDays(term);
            for (int renewals = 0; renewals < 20; ++renewals) {
                term = renew(term, on(dueFrom(term).addDays(renewals % 14))).value().opened.value();
                held << meetingDays(term);
            }
            QCOMPARE(held, occurrences(term.schedule, day("2023-11-01"), term.lastDay));
        }
    }

    // Changing
    void aChangeEndsTheTermTheDayBeforeTheNewRhythmsFirstMeeting_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("endedOn"); // null: it runs to its last day
        QTest::addColumn<QDate>("firstDay");
        const auto row = [](const char *name, const Rhythm &rhythm, const char *today, const char *endedOn,
                            const char *firstDay) {
            QTest::newRow(name) << rhythm << day(today) << day(endedOn) << day(firstDay);
        };
        const Rhythm weekly = Rhythm::everyWeeks(1, Qt::Thursday);
        row("on a day between meetings", weekly, "2026-11-17", "2026-11-18", "2026-11-19");
        row("on a meeting's day, which stays in the old term", weekly, "2026-11-19", "2026-11-25", "2026-11-26");
        row("to another weekday", Rhythm::everyWeeks(1, Qt::Tuesday), "2026-11-19", "2026-11-23", "2026-11-24");
        row("to monthly", Rhythm::monthly(1, Qt::Thursday), "2026-11-19", "2026-12-02", "2026-12-03");
        row("on its first day", weekly, "2026-09-18", "2026-09-23", "2026-09-24");
        row("the first meeting lies after the last day", Rhythm::monthly(lastOrdinal, Qt::Thursday), "2026-12-10", "",
            "2026-12-31");
        row("on its last day", weekly, "2026-12-17", "", "2026-12-24");
        row("the first meeting is on the last day", weekly, "2026-12-16", "2026-12-16", "2026-12-17");
    }
    void aChangeEndsTheTermTheDayBeforeTheNewRhythmsFirstMeeting()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const QDate, today);
        QFETCH(const QDate, endedOn);
        QFETCH(const QDate, firstDay);
        const DecisionOutcome outcome =
            change(fortnightlyAutumn(), on(today, "new role"), schedule(rhythm, "16:30")).value();
        Term closed = fortnightlyAutumn();
        closed.decision = TermDecision::Changed;
        closed.decidedOn = today;
        closed.endedOn = endedOn;
        closed.why = QStringLiteral("new role");
        QCOMPARE(outcome.closed, closed);
        QCOMPARE(outcome.opened->firstDay, firstDay);
        QCOMPARE(outcome.opened->lastDay, defaultLastDay(firstDay));
        QCOMPARE(outcome.opened->schedule.rhythm, rhythm);
        QCOMPARE(outcome.opened->schedule.time, clock("16:30"));
        QCOMPARE(meetingDays(*outcome.opened).first(), firstDay);
        QVERIFY(checkOneOpenTerm({outcome.closed}, *outcome.opened, peerName));
    }
    void anotherTimeKeepsTheSameWeeks()
    {
        const Schedule later = schedule(Rhythm::everyWeeks(2, Qt::Thursday), "17:00");
        const DecisionOutcome outcome = change(fortnightlyAutumn(), on("2026-11-20"), later).value();
        QCOMPARE(outcome.opened->firstDay, day("2026-12-03")); // not 26 Nov: that is the week between
        QCOMPARE(outcome.opened->schedule.anchor, fortnightlyAutumn().schedule.anchor);
        QCOMPARE(outcome.opened->schedule.time, clock("17:00"));
        QCOMPARE(outcome.closed.endedOn, day("2026-12-02"));
    }
    void aChangeToWhatMakesNoTermIsRefused()
    {
        const auto refusal = [](const Schedule &wanted, const char *last = "2026-11-30") {
            return change(fortnightlyAutumn(), on("2026-11-19"), wanted, day(last)).error().code;
        };
        const Schedule weekly = schedule(Rhythm::everyWeeks(1, Qt::Thursday)); // from 26 Nov
        QCOMPARE(refusal(weekly, "2027-02-27"), ErrorCode::TermTooLong);
        QCOMPARE(refusal(weekly, "2026-11-25"), ErrorCode::TermEndsBeforeItBegins);
        QCOMPARE(refusal(schedule(Rhythm::everyWeeks(13, Qt::Thursday))), ErrorCode::OutOfRange);
        Schedule elsewhere = weekly;
        elsewhere.zone = "Mars/Phobos";
        QCOMPARE(refusal(elsewhere), ErrorCode::UnknownTimeZone);
    }
    void changingAfterALapseOpensThatDay()
    {
        const DecisionOutcome outcome =
            change(fortnightlyAutumn(), on("2027-01-13"), schedule(Rhythm::everyWeeks(1, Qt::Tuesday))).value();
        QCOMPARE(outcome.opened->firstDay, day("2027-01-13"));
        QCOMPARE(outcome.opened->schedule.anchor, day("2027-01-19"));
        QVERIFY(!outcome.closed.endedOn.isValid());
        QCOMPARE(outcome.closed.decision, TermDecision::Changed);
    }

    // Pausing
    void aPauseEndsTheTermAndNeverRestartsByItself()
    {
        const DecisionOutcome outcome =
            pause(fortnightlyAutumn(), on("2026-11-19", "offsite season"), day("2027-01-11")).value();
        QVERIFY(!outcome.opened);
        QCOMPARE(outcome.closed.decision, TermDecision::Paused);
        QCOMPARE(outcome.closed.endedOn, day("2026-11-19"));
        QCOMPARE(outcome.closed.pauseUntil, day("2027-01-11"));
        QCOMPARE(outcome.closed.why, QStringLiteral("offsite season"));
        QCOMPARE(meetingDays(outcome.closed).last(), day("2026-11-19")); // today's still counts
        QVERIFY(!needsDecision({outcome.closed}, day("2027-01-10")));
        QVERIFY(needsDecision({outcome.closed}, day("2027-01-11")));
        QVERIFY(!isOpen(outcome.closed, day("2027-01-11")));
    }
    void aPauseThatIsOverBeforeItBeginsIsRefused()
    {
        const Error error{ErrorCode::PauseEndsTooEarly, {QStringLiteral("2026-11-19"), QStringLiteral("2026-11-19")}};
        QCOMPARE(pause(fortnightlyAutumn(), on("2026-11-19"), day("2026-11-19")).error(), error);
        QCOMPARE(pause(fortnightlyAutumn(), on("2026-11-19"), QDate()).error().code, ErrorCode::UnreadableDate);
        QVERIFY(pause(fortnightlyAutumn(), on("2026-11-19"), day("2026-11-20")));
    }
    void aPausedSeriesIsTakenUpAgain_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("firstDay");
        QTest::newRow("on its day") << day("2027-01-11") << day("2027-01-11");
        QTest::newRow("before its day") << day("2026-12-01") << day("2026-12-01");
        QTest::newRow("long after") << day("2027-06-01") << day("2027-06-01");
        QTest::newRow("on the day of the pause, which is taken") << day("2026-11-19") << day("2026-11-20");
    }
    void aPausedSeriesIsTakenUpAgain()
    {
        QFETCH(const QDate, today);
        QFETCH(const QDate, firstDay);
        const Term resting = pausedOn19November();
        const DecisionOutcome outcome = renew(resting, on(today, "back in town")).value();
        QCOMPARE(outcome.opened->firstDay, firstDay);
        QCOMPARE(outcome.opened->schedule, fortnightlyAutumn().schedule);
        Term history = resting; // it was paused, and stays so
        history.why = QStringLiteral("offsite season\nback in town");
        QCOMPARE(outcome.closed, history);
        QVERIFY(!needsDecision({outcome.closed, *outcome.opened}, firstDay));
    }
    void aPausedSeriesIsTakenUpWithAnotherRhythm()
    {
        const DecisionOutcome outcome =
            change(pausedOn19November(), on("2027-01-11"), schedule(Rhythm::everyWeeks(1, Qt::Thursday))).value();
        QCOMPARE(outcome.closed, pausedOn19November());
        QCOMPARE(outcome.opened->firstDay, day("2027-01-11"));
        QCOMPARE(outcome.opened->schedule.anchor, day("2027-01-14"));
    }
    void aPauseCanBeProlongedOrEnded()
    {
        const Term longer = pause(pausedOn19November(), on("2027-01-11", "one more"), day("2027-02-01")).value().closed;
        QCOMPARE(longer.pauseUntil, day("2027-02-01"));
        QCOMPARE(longer.endedOn, day("2026-11-19"));
        QCOMPARE(longer.why, QStringLiteral("offsite season\none more"));
        const Term ended = end(longer, on("2027-02-01")).value().closed;
        QCOMPARE(ended.decision, TermDecision::Ended);
        QCOMPARE(ended.endedOn, day("2026-11-19"));
        QCOMPARE(ended.why, longer.why);
        QVERIFY(!ended.pauseUntil.isValid());
        QVERIFY(!needsDecision({ended}, day("2027-03-01")));
    }

    // Ending
    void anEndTakesEffectAfterToday_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("endedOn");
        QTest::newRow("in the midst") << day("2026-11-19") << day("2026-11-19");
        QTest::newRow("on its first day") << day("2026-09-18") << day("2026-09-18");
        QTest::newRow("on its last day: as agreed") << day("2026-12-17") << QDate();
        QTest::newRow("after a lapse: it had ended before") << day("2027-01-13") << QDate();
        QTest::newRow("before it began: it never does") << day("2026-09-01") << day("2026-09-17");
    }
    void anEndTakesEffectAfterToday()
    {
        QFETCH(const QDate, today);
        QFETCH(const QDate, endedOn);
        const DecisionOutcome outcome = end(fortnightlyAutumn(), on(today, "a shared project now")).value();
        QVERIFY(!outcome.opened);
        Term closed = fortnightlyAutumn();
        closed.decision = TermDecision::Ended;
        closed.decidedOn = today;
        closed.endedOn = endedOn;
        closed.why = QStringLiteral("a shared project now");
        QCOMPARE(outcome.closed, closed);
        QCOMPARE(termState(outcome.closed, today), TermState::Over);
    }

    // What was renewed early can still be thought over
    void anUpcomingTermCanBeWithdrawn()
    {
        const Term withdrawn = end(upcoming(), on("2026-12-10")).value().closed;
        QCOMPARE(withdrawn.endedOn, day("2026-12-17"));
        QVERIFY(meetingDays(withdrawn).isEmpty());
        QVERIFY(!needsDecision({fortnightlyAutumn(), withdrawn}, day("2026-12-20")));
        const Term resting = pause(upcoming(), on("2026-12-10"), day("2027-02-01")).value().closed;
        QCOMPARE(resting.endedOn, day("2026-12-17"));
        QVERIFY(needsDecision({fortnightlyAutumn(), resting}, day("2027-02-01")));
    }
    void anUpcomingTermCanBeChanged()
    {
        const DecisionOutcome outcome =
            change(upcoming(), on("2026-12-10"), schedule(Rhythm::monthly(4, Qt::Friday))).value();
        QCOMPARE(outcome.opened->firstDay, day("2026-12-25"));
        QCOMPARE(outcome.closed.endedOn, day("2026-12-24"));
        const DecisionOutcome atOnce =
            change(upcoming(), on("2026-12-10"), schedule(Rhythm::everyWeeks(1, Qt::Friday))).value();
        QCOMPARE(atOnce.opened->firstDay, day("2026-12-18"));
        QCOMPARE(atOnce.closed.endedOn, day("2026-12-17")); // it never begins
        QCOMPARE(latestTerm({atOnce.closed, *atOnce.opened}), atOnce.opened);
    }

    void whereNothingIsToBeDecidedADecisionIsRefused_data()
    {
        QTest::addColumn<Term>("term");
        QTest::addColumn<QDate>("today");
        const Term renewed = renew(fortnightlyAutumn(), on("2026-12-04")).value().closed;
        const Schedule weekly = schedule(Rhythm::everyWeeks(1, Qt::Tuesday));
        QTest::newRow("renewed and running") << renewed << day("2026-12-05");
        QTest::newRow("renewed and over") << renewed << day("2027-01-05");
        QTest::newRow("changed") << change(fortnightlyAutumn(), on("2026-11-19"), weekly).value().closed
                                 << day("2026-11-20");
        QTest::newRow("ended today") << end(fortnightlyAutumn(), on("2026-11-19")).value().closed << day("2026-11-19");
        QTest::newRow("ended") << end(fortnightlyAutumn(), on("2026-11-19")).value().closed << day("2027-01-05");
    }
    void whereNothingIsToBeDecidedADecisionIsRefused()
    {
        QFETCH(const Term, term);
        QFETCH(const QDate, today);
        const Error nothing{ErrorCode::NothingToDecide, {peerName}};
        QCOMPARE(renew(term, on(today)).error(), nothing);
        QCOMPARE(change(term, on(today), schedule(Rhythm::everyWeeks(1, Qt::Monday))).error(), nothing);
        QCOMPARE(pause(term, on(today), today.addDays(7)).error(), nothing);
        QCOMPARE(end(term, on(today)).error(), nothing);
    }
    void noChainOfRenewalsRunsAhead()
    {
        QCOMPARE(renew(upcoming(), on("2026-12-10")).error().code, ErrorCode::NothingToDecide);
        QVERIFY(renew(upcoming(), on("2026-12-18"))); // its first day
    }

    // Whatever is decided whenever: three months at most, one open term, no day twice.
    void noPathLeadsPastThreeMonths()
    {
        const QList<Schedule> wanted{
            schedule(Rhythm::everyWeeks(1, Qt::Thursday)), schedule(Rhythm::everyWeeks(3, Qt::Monday)),
            schedule(Rhythm::monthly(lastOrdinal, Qt::Friday)), schedule(Rhythm::quarterly(2, Qt::Wednesday))};
        for (int seed = 0; seed < 400; ++seed) {
            QDate today = day("2023-10-01").addDays(seed);
            QList<Term> terms{openTerm(seriesId, wanted.at(seed % 4), today).value()};
            for (int step = 0; step < 25; ++step) {
                today = today.addDays((seed * 7 + step * 31) % 47);
                const Term latest = latestTerm(terms).value();
                const Deciding deciding = on(today);
                const int choice = (seed + step * step) % 3;
                const auto outcome = choice == 0   ? renew(latest, deciding)
                                     : choice == 1 ? change(latest, deciding, wanted.at((seed + step) % 4))
                                                   : pause(latest, deciding, today.addDays(step + 1));
                if (!outcome) {
                    QCOMPARE(outcome.error().code, ErrorCode::NothingToDecide);
                    continue;
                }
                terms[terms.indexOf(latest)] = outcome->closed;
                if (outcome->opened) {
                    QVERIFY(checkOneOpenTerm(terms, *outcome->opened, peerName));
                    terms << *outcome->opened;
                }
            }
            checkHistory(terms);
        }
    }

private:
    static void checkHistory(const QList<Term> &terms)
    {
        QDate covered;
        for (const Term &term : terms) {
            QVERIFY(checkTermDays(term.firstDay, term.lastDay));
            QVERIFY(term.effectiveLastDay() <= latestLastDay(term.firstDay));
            QVERIFY(term.effectiveLastDay() >= term.firstDay.addDays(-1));
            QVERIFY(!covered.isValid() || term.firstDay > covered);
            covered = term.effectiveLastDay();
        }
        QVERIFY(terms.size() > 5);
    }
};

LANAI_TEST(TstTermDecision, tst_termdecision)
#include "tst_termdecision.moc"
