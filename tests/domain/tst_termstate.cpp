#include "core/domain/termstate.h"
#include "core/domain/zonedtime.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;
using lanai::test::utc;

namespace {

// 18 Sep to 17 Dec 2026: due from 3 Dec.
Term autumn(TermDecision decision = TermDecision::None, const char *endedOn = "")
{
    Term term;
    term.firstDay = day("2026-09-18");
    term.lastDay = day("2026-12-17");
    term.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), clock("10:00"), "Europe/Berlin", 45, day("2026-09-24")};
    term.decision = decision;
    term.endedOn = day(endedOn);
    return term;
}

Term winter(TermDecision decision = TermDecision::None, const char *endedOn = "")
{
    Term term = autumn(decision, endedOn);
    term.firstDay = day("2026-12-18");
    term.lastDay = day("2027-03-18");
    return term;
}

Term paused(Term term, const char *until)
{
    term.decision = TermDecision::Paused;
    term.pauseUntil = day(until);
    return term;
}

} // namespace

class TstTermState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTermsStateFollowsFromItsDates_data()
    {
        QTest::addColumn<Term>("term");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, const Term &term, const char *today, const char *state, bool open) {
            QTest::newRow(name) << term << day(today) << QString::fromLatin1(state) << open;
        };
        row("the day before it begins", autumn(), "2026-09-17", "upcoming", false);
        row("its first day", autumn(), "2026-09-18", "running", true);
        row("15 days before its last", autumn(), "2026-12-02", "running", true);
        row("14 days before its last", autumn(), "2026-12-03", "due", true);
        row("its last day", autumn(), "2026-12-17", "due", true);
        row("undecided on the day after", autumn(), "2026-12-18", "lapsed", false);
        row("undecided a year later", autumn(), "2027-12-18", "lapsed", false);
        const Term renewed = autumn(TermDecision::Renewed);
        row("renewed, still running", renewed, "2026-12-05", "settled", true);
        row("renewed, its last day", renewed, "2026-12-17", "settled", true);
        row("renewed and past", renewed, "2026-12-18", "over", false);
        const Term changed = autumn(TermDecision::Changed, "2026-11-25");
        row("changed from next week", changed, "2026-11-25", "settled", true);
        row("changed and past", changed, "2026-11-26", "over", false);
        const Term ended = autumn(TermDecision::Ended, "2026-11-19");
        row("ended today", ended, "2026-11-19", "over", false);
        row("ended earlier", ended, "2026-12-05", "over", false);
        row("ended before it began", autumn(TermDecision::Ended, "2026-09-17"), "2026-09-10", "over", false);
        const Term resting = paused(autumn(TermDecision::Paused, "2026-11-19"), "2027-01-11");
        row("paused today", resting, "2026-11-19", "paused", false);
        row("a pause that is over is still a pause", resting, "2027-02-01", "paused", false);
    }
    void aTermsStateFollowsFromItsDates()
    {
        QFETCH(const Term, term);
        QFETCH(const QDate, today);
        QFETCH(const QString, state);
        QFETCH(const bool, open);
        QCOMPARE(wordFor(termState(term, today)), state);
        QCOMPARE(isOpen(term, today), open);
    }

    void aTermIsDueFourteenDaysBeforeItsLast_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("due");
        QTest::newRow("an ordinary term") << day("2026-12-17") << day("2026-12-03");
        QTest::newRow("of 16 days") << day("2026-10-03") << day("2026-09-19");
        QTest::newRow("of 15 days") << day("2026-10-02") << day("2026-09-18");
        QTest::newRow("of 14 days") << day("2026-10-01") << day("2026-09-18");
        QTest::newRow("under 14 days, from its first") << day("2026-09-24") << day("2026-09-18");
        QTest::newRow("of one day") << day("2026-09-18") << day("2026-09-18");
    }
    void aTermIsDueFourteenDaysBeforeItsLast()
    {
        QFETCH(const QDate, last);
        QFETCH(const QDate, due);
        Term term = autumn();
        term.lastDay = last;
        QCOMPARE(dueFrom(term), due);
        QCOMPARE(termState(term, due), TermState::Due);
        QVERIFY(termState(term, due.addDays(-1)) != TermState::Due);
    }

    void aTermLapsesAtMidnightInItsZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDateTime>("lapses");
        const auto row = [](const char *zone, const char *last, const char *lapses) {
            QTest::newRow(zone) << QByteArray(zone) << day(last) << utc(lapses);
        };
        row("Europe/Berlin", "2026-12-17", "2026-12-17T23:00");
        row("UTC", "2026-12-17", "2026-12-18T00:00");
        row("Asia/Tokyo", "2026-12-17", "2026-12-17T15:00");
        row("America/Los_Angeles", "2026-12-17", "2026-12-18T08:00");
        row("Asia/Kathmandu", "2026-12-17", "2026-12-17T18:15");
        row("America/New_York", "2026-10-31", "2026-11-01T04:00");  // the clocks go back later that night
        row("America/Sao_Paulo", "2017-10-14", "2017-10-15T03:00"); // there is no midnight
        row("Asia/Beirut", "2026-03-28", "2026-03-28T22:00");
    }
    void aTermLapsesAtMidnightInItsZone()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, last);
        QFETCH(const QDateTime, lapses);
        Term term = autumn();
        term.firstDay = last.addDays(-20);
        term.lastDay = last;
        term.schedule.zone = zone;
        const QDateTime instant = lapsesAt(term).value();
        QCOMPARE(instant, lapses);
        // The state, asked with that zone's date, turns at that very second.
        QCOMPARE(termState(term, localDate(instant.addSecs(-1), zone).value()), TermState::Due);
        QCOMPARE(termState(term, localDate(instant, zone).value()), TermState::Lapsed);
    }
    void aTermOfAnUnknownZoneHasNoLapse()
    {
        Term term = autumn();
        term.schedule.zone = "Europe/Berlim";
        QCOMPARE(lapsesAt(term).error().code, ErrorCode::UnknownTimeZone);
    }

    void decisionsAreAboutTheTermThatBeginsLast()
    {
        QVERIFY(!latestTerm({}));
        QCOMPARE(latestTerm({winter(), autumn(TermDecision::Renewed)}), winter());
        const Term withdrawn = winter(TermDecision::Changed, "2026-12-17");
        Term instead = winter();
        instead.schedule.time = clock("16:00");
        QCOMPARE(latestTerm({withdrawn, instead}), instead);
        QCOMPARE(latestTerm({instead, withdrawn}), instead);
    }
    void aDayBelongsToTheTermThatHoldsIt()
    {
        const Term first = autumn(TermDecision::Changed, "2026-11-18");
        Term second = winter();
        second.firstDay = day("2026-12-01");
        const QList<Term> terms{first, second};
        QCOMPARE(termHolding(terms, day("2026-11-18")), first);
        QVERIFY(!termHolding(terms, day("2026-11-19"))); // the gap
        QVERIFY(!termHolding(terms, day("2026-11-30")));
        QCOMPARE(termHolding(terms, day("2026-12-01")), second);
        QVERIFY(!termHolding(terms, day("2026-09-17")));
        QVERIFY(!termHolding(terms, day("2027-03-19")));
    }

    void aSeriesNeedsADecision_data()
    {
        QTest::addColumn<QList<Term>>("terms");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("needed");
        const auto row = [](const char *name, const QList<Term> &terms, const char *today, bool needed) {
            QTest::newRow(name) << terms << day(today) << needed;
        };
        row("no term, nothing to decide", {}, "2026-11-19", false);
        row("running", {autumn()}, "2026-12-02", false);
        row("due", {autumn()}, "2026-12-03", true);
        row("lapsed", {autumn()}, "2027-06-01", true);
        row("renewed early", {autumn(TermDecision::Renewed), winter()}, "2026-12-10", false);
        row("renewed, and due again", {autumn(TermDecision::Renewed), winter()}, "2027-03-10", true);
        row("ended", {autumn(TermDecision::Ended, "2026-11-19")}, "2026-12-10", false);
        row("a renewal taken back", {autumn(TermDecision::Renewed), winter(TermDecision::Ended, "2026-12-17")},
            "2026-12-10", false);
        const Term resting = paused(autumn(TermDecision::Paused, "2026-11-19"), "2027-01-11");
        row("paused, the day before", {resting}, "2027-01-10", false);
        row("paused, its day has come", {resting}, "2027-01-11", true);
        row("paused, long past its day", {resting}, "2027-04-01", true);
        row("paused and taken up again", {resting, winter()}, "2027-01-11", false);
    }
    void aSeriesNeedsADecision()
    {
        QFETCH(const QList<Term>, terms);
        QFETCH(const QDate, today);
        QFETCH(const bool, needed);
        QCOMPARE(needsDecision(terms, today).has_value(), needed);
        if (needed)
            QCOMPARE(needsDecision(terms, today), latestTerm(terms));
    }

    void aSecondOpenTermIsRefused_data()
    {
        QTest::addColumn<Term>("before");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QString>("until"); // empty: taken
        const auto row = [](const char *name, const Term &before, const char *first, const char *until) {
            QTest::newRow(name) << before << day(first) << QString::fromLatin1(until);
        };
        row("in the midst of one", autumn(), "2026-11-19", "2026-12-17");
        row("on its last day", autumn(), "2026-12-17", "2026-12-17");
        row("on the day after", autumn(), "2026-12-18", "");
        row("before one that is planned", winter(), "2026-11-19", "2027-03-18");
        row("well before one that is planned", winter(), "2026-09-01", "");
        row("renewed is still open", autumn(TermDecision::Renewed), "2026-12-10", "2026-12-17");
        row("changed is still open", autumn(TermDecision::Changed, "2026-11-25"), "2026-11-25", "2026-11-25");
        row("changed and over", autumn(TermDecision::Changed, "2026-11-25"), "2026-11-26", "");
        row("on the day it was ended", autumn(TermDecision::Ended, "2026-11-19"), "2026-11-19", "");
        row("before the day it was ended", autumn(TermDecision::Ended, "2026-11-19"), "2026-11-18", "2026-11-19");
        row("on the day it was paused", autumn(TermDecision::Paused, "2026-11-19"), "2026-11-19", "");
        row("where one never began", winter(TermDecision::Ended, "2026-12-17"), "2026-12-18", "");
    }
    void aSecondOpenTermIsRefused()
    {
        QFETCH(const Term, before);
        QFETCH(const QDate, first);
        QFETCH(const QString, until);
        Term opening = autumn();
        opening.firstDay = first;
        opening.lastDay = first.addDays(80);
        const QString dana = QStringLiteral("Dana");
        const auto checked = checkOneOpenTerm({before}, opening, dana);
        if (until.isEmpty())
            QVERIFY(checked);
        else
            QCOMPARE(checked.error(), (Error{ErrorCode::TermOpenAlready, {dana, until}}));
    }
};

LANAI_TEST(TstTermState, tst_termstate)
#include "tst_termstate.moc"
