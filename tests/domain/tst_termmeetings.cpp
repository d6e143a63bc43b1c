#include "core/domain/termmeetings.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::clock;
using lanai::test::day;
using lanai::test::days;

namespace {

Term term(const Rhythm &rhythm, const char *anchor, const char *first, const char *last)
{
    Term made;
    made.firstDay = day(first);
    made.lastDay = day(last);
    made.schedule = {rhythm, clock("15:00"), "Europe/Berlin", 30, day(anchor)};
    return made;
}

Term weeklyAutumn()
{
    return term(Rhythm::everyWeeks(1, Qt::Thursday), "2026-09-24", "2026-09-18", "2026-12-17");
}

} // namespace

class TstTermMeetings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTermHasItsThirteenMeetings()
    {
        const QList<QDate> all = meetingDays(weeklyAutumn());
        QCOMPARE(all.size(), 13);
        QCOMPARE(all.first(), day("2026-09-24"));
        QCOMPARE(all.last(), day("2026-12-17")); // both days belong to it
    }
    void nothingIsPlannedAfterTheDayItEndedOn()
    {
        Term ended = weeklyAutumn();
        ended.decision = TermDecision::Ended;
        ended.endedOn = day("2026-10-08");
        QCOMPARE(meetingDays(ended), days("2026-09-24 2026-10-01 2026-10-08"));
        ended.endedOn = day("2026-09-17"); // it never began
        QVERIFY(meetingDays(ended).isEmpty());
    }

    void aTermWithoutAMeetingIsNoticed_data()
    {
        QTest::addColumn<Term>("checked");
        QTest::addColumn<bool>("empty");
        const Rhythm quarterly = Rhythm::quarterly(2, Qt::Thursday);
        QTest::newRow("quarterly, its month lies in it")
            << term(quarterly, "2026-11-12", "2026-11-01", "2027-01-31") << false;
        QTest::newRow("quarterly, three months that miss it")
            << term(quarterly, "2026-11-12", "2026-11-13", "2027-02-10") << true;
        QTest::newRow("quarterly, up to its day") << term(quarterly, "2026-11-12", "2026-11-13", "2027-02-11") << false;
        QTest::newRow("monthly, a short one")
            << term(Rhythm::monthly(1, Qt::Monday), "2026-11-02", "2026-11-03", "2026-12-06") << true;
        QTest::newRow("every 12 weeks") << term(Rhythm::everyWeeks(12, Qt::Thursday), "2026-11-19", "2026-11-20",
                                                "2027-02-10")
                                        << true;
        QTest::newRow("one day, and on it")
            << term(Rhythm::everyWeeks(1, Qt::Thursday), "2026-11-19", "2026-11-19", "2026-11-19") << false;
    }
    void aTermWithoutAMeetingIsNoticed()
    {
        QFETCH(const Term, checked);
        QFETCH(const bool, empty);
        QCOMPARE(holdsNoMeeting(checked), empty);
    }

    void aMeetingCantMovePastItsTermsLastDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("staysInTerm");
        const auto row = [](const char *name, const char *date, const char *time, const char *zone, bool stays) {
            QTest::newRow(name) << day(date) << clock(time) << QByteArray(zone) << stays;
        };
        row("within it", "2026-12-10", "15:00", "Europe/Berlin", true);
        row("to its last minute", "2026-12-17", "23:59", "Europe/Berlin", true);
        row("to the minute after", "2026-12-18", "00:00", "Europe/Berlin", false);
        row("to its first day", "2026-09-18", "00:00", "Europe/Berlin", true);
        row("to the day before its first", "2026-09-17", "23:59", "Europe/Berlin", false);
        // What counts is the date in the series' zone.
        row("late on the last day in New York", "2026-12-17", "19:00", "America/New_York", false);
        row("earlier on the last day in New York", "2026-12-17", "17:00", "America/New_York", true);
        row("the day after in Tokyo", "2026-12-18", "07:00", "Asia/Tokyo", true);
        row("later the day after in Tokyo", "2026-12-18", "08:00", "Asia/Tokyo", false);
    }
    void aMeetingCantMovePastItsTermsLastDay()
    {
        QFETCH(const QDate, date);
        QFETCH(const QTime, time);
        QFETCH(const QByteArray, zone);
        QFETCH(const bool, staysInTerm);
        QCOMPARE(homeAfterMove(weeklyAutumn(), date, time, zone).value(),
                 staysInTerm ? MeetingHome::Term : MeetingHome::AdHoc);
    }
    void aTermThatEndedEarlyKeepsNoLaterMeeting()
    {
        Term ended = weeklyAutumn();
        ended.decision = TermDecision::Changed;
        ended.endedOn = day("2026-11-25");
        QCOMPARE(homeAfterMove(ended, day("2026-11-25"), clock("15:00"), "Europe/Berlin").value(), MeetingHome::Term);
        QCOMPARE(homeAfterMove(ended, day("2026-11-26"), clock("15:00"), "Europe/Berlin").value(), MeetingHome::AdHoc);
    }
    void aDayThatTheClocksSkipIsStillTheDayPlanned()
    {
        Term samoa = term(Rhythm::everyWeeks(1, Qt::Friday), "2011-12-02", "2011-12-01", "2011-12-30");
        samoa.schedule.zone = "Pacific/Apia";
        QCOMPARE(homeAfterMove(samoa, day("2011-12-30"), clock("15:00"), "Pacific/Apia").value(), MeetingHome::Term);
    }
    void aMoveToNoTimeIsRefused()
    {
        const auto error = [](QDate date, QTime time, const QByteArray &zone) {
            return homeAfterMove(weeklyAutumn(), date, time, zone).error().code;
        };
        QCOMPARE(error(QDate(), clock("15:00"), "Europe/Berlin"), ErrorCode::UnreadableDate);
        QCOMPARE(error(day("2026-12-10"), QTime(), "Europe/Berlin"), ErrorCode::UnreadableTime);
        QCOMPARE(error(day("2026-12-10"), clock("15:00"), "Europe/Berlim"), ErrorCode::UnknownTimeZone);
    }
};

LANAI_TEST(TstTermMeetings, tst_termmeetings)
#include "tst_termmeetings.moc"
