// Rules 1 and 3 in a calendar: what another program makes of an exported series is what the journal plans.
#include "core/domain/occurrences.h"
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/exchange/icalendarwriter.h"
#include "tests/exchange/calendarparser.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using lanai::test::CalendarParser;
using lanai::test::day;
using lanai::test::why;

namespace {

QList<Rhythm> everyRhythm(Qt::DayOfWeek weekday)
{
    QList<Rhythm> all;
    for (int weeks = 1; weeks <= 12; ++weeks)
        all << Rhythm::everyWeeks(weeks, weekday);
    for (const int ordinal : {1, 2, 3, 4, lastOrdinal})
        all << Rhythm::monthly(ordinal, weekday) << Rhythm::quarterly(ordinal, weekday);
    return all;
}

// The terms of two years, each opened the day after the last; those in which the rhythm never falls left out.
QList<Term> twoYearsOfTerms(const Schedule &schedule, QDate from)
{
    QList<Term> terms;
    for (QDate first = from; first < from.addYears(2);) {
        Term term;
        term.firstDay = first;
        term.lastDay = defaultLastDay(first);
        term.schedule = schedule;
        first = term.lastDay.addDays(1);
        if (!holdsNoMeeting(term))
            terms << term;
    }
    return terms;
}

QList<QDateTime> plannedIn(const Term &term)
{
    QList<QDateTime> all;
    for (const QDate date : meetingDays(term))
        all << instantOf(date, term.schedule.time, term.schedule.zone).value();
    return all;
}

Result<QByteArray> exported(const Term &term)
{
    CalendarTerm leaving;
    leaving.uid = QStringLiteral("term@lanai");
    leaving.title = QStringLiteral("1:1");
    leaving.schedule = term.schedule;
    leaving.first = meetingDays(term).first();
    leaving.lastDay = term.lastDay;
    CalendarSheet sheet;
    sheet.changedAt = lanai::test::utc("2026-11-19T08:00");
    sheet.terms << leaving;
    return icalendarText(sheet);
}

} // namespace

class TstIcalendarrhythms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Sundays have the nights in which clocks change. (Within the skipped or repeated hour itself RFC 5545 says what
    // rule 3 says, and libical doesn't do it.)
    void anotherProgramSeesTheMeetingsOfEveryRhythm_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<QDate>("from");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Sydney",
                                 "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "Pacific/Apia", "UTC"}) {
            const QDate from = day("2026-01-15");
            QTest::addRow("%s, Thursdays at 15:00", zone)
                << QByteArray(zone) << QTime(15, 0) << int(Qt::Thursday) << from;
            QTest::addRow("%s, Sundays at 00:30", zone) << QByteArray(zone) << QTime(0, 30) << int(Qt::Sunday) << from;
            QTest::addRow("%s, Sundays at 04:00", zone) << QByteArray(zone) << QTime(4, 0) << int(Qt::Sunday) << from;
            // Terms that run into the clock changes of the next year.
            QTest::addRow("%s, over the year's end", zone)
                << QByteArray(zone) << QTime(15, 0) << int(Qt::Thursday) << day("2025-12-17");
        }
    }
    void anotherProgramSeesTheMeetingsOfEveryRhythm()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QTime, time);
        QFETCH(const int, weekday);
        QFETCH(const QDate, from);
        int terms = 0;
        for (const Rhythm &rhythm : everyRhythm(static_cast<Qt::DayOfWeek>(weekday))) {
            const Schedule schedule{rhythm, time, zone, 45, firstOccurrence(rhythm, from)};
            for (const Term &term : twoYearsOfTerms(schedule, from)) {
                const auto text = exported(term);
                VERIFY_OK(text);
                const CalendarParser parser(*text);
                QVERIFY(parser.isWhole());
                // Far beyond the term: nothing may repeat there.
                const QList<QDateTime> seen =
                    CalendarParser::times(parser.event(), term.firstDay.addDays(-7), term.lastDay.addYears(1));
                QVERIFY2(seen == plannedIn(term), text->constData());
                ++terms;
            }
        }
        QVERIFY2(terms > 120, QByteArray::number(terms));
    }
    void everyRhythmHasItsRule_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("weekly") << Rhythm::everyWeeks(1, Qt::Monday) << QByteArray("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO");
        QTest::newRow("weeks") << Rhythm::everyWeeks(6, Qt::Friday) << QByteArray("FREQ=WEEKLY;INTERVAL=6;BYDAY=FR");
        QTest::newRow("monthly") << Rhythm::monthly(2, Qt::Thursday) << QByteArray("FREQ=MONTHLY;INTERVAL=1;BYDAY=2TH");
        QTest::newRow("last") << Rhythm::monthly(lastOrdinal, Qt::Sunday)
                              << QByteArray("FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SU");
        QTest::newRow("quarterly") << Rhythm::quarterly(1, Qt::Wednesday)
                                   << QByteArray("FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE");
    }
    void everyRhythmHasItsRule()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const QByteArray, rule);
        QCOMPARE(repetitionRule(rhythm), rule);
    }
};

LANAI_TEST(TstIcalendarrhythms, tst_icalendarrhythms)
#include "tst_icalendarrhythms.moc"
