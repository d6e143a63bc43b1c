#include "core/exchange/icalendarwriter.h"
#include "tests/exchange/calendarparser.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QTemporaryDir>

using namespace lanai;
using namespace lanai::test;

namespace {

CalendarTerm thursdays()
{
    CalendarTerm term;
    term.uid = QStringLiteral("dana@lanai");
    term.title = QStringLiteral("1:1 Dana Whitfield");
    term.schedule = {Rhythm::everyWeeks(1, Qt::Thursday), QTime(15, 0), "Europe/Berlin", 45, day("2026-10-01")};
    term.first = day("2026-10-01");
    term.lastDay = day("2026-12-30");
    return term;
}

CalendarSheet sheetWith(const CalendarTerm &term)
{
    CalendarSheet sheet;
    sheet.changedAt = utc("2026-11-19T08:00");
    sheet.terms << term;
    return sheet;
}

QByteArray written(const CalendarSheet &sheet)
{
    return icalendarText(sheet).value_or(QByteArray());
}

} // namespace

class TstIcalendarwriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTermIsOnePrivateEventThatEndsWithIt()
    {
        const CalendarParser parser(written(sheetWith(thursdays())));
        QVERIFY(parser.isWhole());
        QCOMPARE(parser.all(ICAL_VEVENT_COMPONENT).size(), 1);
        icalcomponent *event = parser.event();
        QCOMPARE(CalendarParser::line(event, ICAL_UID_PROPERTY), QByteArray("UID:dana@lanai"));
        QCOMPARE(CalendarParser::line(event, ICAL_SUMMARY_PROPERTY), QByteArray("SUMMARY:1:1 Dana Whitfield"));
        QCOMPARE(CalendarParser::line(event, ICAL_CLASS_PROPERTY), QByteArray("CLASS:PRIVATE"));
        QCOMPARE(CalendarParser::line(event, ICAL_DTSTART_PROPERTY),
                 QByteArray("DTSTART;TZID=Europe/Berlin:20261001T150000"));
        QCOMPARE(CalendarParser::line(event, ICAL_DTEND_PROPERTY),
                 QByteArray("DTEND;TZID=Europe/Berlin:20261001T154500"));
        // 30 December, 23:59:59 in Berlin.
        QCOMPARE(CalendarParser::line(event, ICAL_RRULE_PROPERTY),
                 QByteArray("RRULE:FREQ=WEEKLY;UNTIL=20261230T225959Z;BYDAY=TH"));
    }
    void theZoneIsToldWithItsChangesOfTheYear()
    {
        const QByteArray text = written(sheetWith(thursdays())).replace("\r\n", " ");
        QVERIFY2(text.contains("TZID:Europe/Berlin "
                               "BEGIN:STANDARD DTSTART:20251026T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0100 TZNAME:CET "
                               "END:STANDARD "
                               "BEGIN:DAYLIGHT DTSTART:20260329T020000 TZOFFSETFROM:+0100 TZOFFSETTO:+0200 TZNAME:CEST "
                               "END:DAYLIGHT "
                               "BEGIN:STANDARD DTSTART:20261025T030000 TZOFFSETFROM:+0200 TZOFFSETTO:+0100 TZNAME:CET "
                               "END:STANDARD END:VTIMEZONE"),
                 text.constData());
    }
    void theZoneIsToldToTheEndOfATermThatRunsIntoAnotherYear()
    {
        CalendarTerm term = thursdays();
        term.schedule.zone = "America/New_York";
        term.first = day("2026-12-17");
        term.lastDay = day("2027-03-16"); // the clocks change on the 14th
        const QByteArray text = written(sheetWith(term)).replace("\r\n", " ");
        QVERIFY2(text.contains("BEGIN:DAYLIGHT DTSTART:20270314T020000 TZOFFSETFROM:-0500 TZOFFSETTO:-0400"),
                 text.constData());
    }
    void aZoneThatNeverChangesIsToldOnce()
    {
        CalendarTerm term = thursdays();
        term.schedule.zone = "Asia/Kolkata";
        const QByteArray text = written(sheetWith(term)).replace("\r\n", " ");
        QVERIFY2(text.contains("TZID:Asia/Kolkata BEGIN:STANDARD "), text.constData());
        QVERIFY2(text.contains("TZOFFSETTO:+0530 TZNAME:IST END:STANDARD END:VTIMEZONE"), text.constData());
        QCOMPARE(text.count("BEGIN:STANDARD"), 1);
    }
    void whatWasSkippedIsLeftOut()
    {
        CalendarTerm term = thursdays();
        term.dropped = days("2026-10-01 2026-10-29");
        const CalendarParser parser(written(sheetWith(term)));
        const QList<QDateTime> seen = CalendarParser::times(parser.event(), day("2026-09-01"), day("2026-11-06"));
        QCOMPARE(seen, (QList<QDateTime>{utc("2026-10-08T13:00"), utc("2026-10-15T13:00"), utc("2026-10-22T13:00"),
                                         utc("2026-11-05T14:00")}));
    }
    void aMovedMeetingTakesItsPlaceInTheSeries()
    {
        CalendarTerm term = thursdays();
        term.moved << CalendarMove{day("2026-10-29"), day("2026-10-30"), QTime(9, 30), "America/New_York", 30};
        const CalendarParser parser(written(sheetWith(term)));
        QVERIFY(parser.isWhole());
        icalcomponent *moved = parser.event(1);
        QVERIFY(moved);
        QCOMPARE(CalendarParser::line(moved, ICAL_UID_PROPERTY), QByteArray("UID:dana@lanai"));
        QCOMPARE(CalendarParser::line(moved, ICAL_RECURRENCEID_PROPERTY),
                 QByteArray("RECURRENCE-ID;TZID=Europe/Berlin:20261029T150000"));
        QCOMPARE(CalendarParser::times(moved, day("2026-10-01"), day("2026-12-01")),
                 QList<QDateTime>{utc("2026-10-30T13:30")});
        QCOMPARE(parser.all(ICAL_VTIMEZONE_COMPONENT).size(), 2);
    }
    void aTermThatNeverBeganIsCalledOff()
    {
        CalendarTerm term = thursdays();
        term.cancelled = true;
        const CalendarParser parser(written(sheetWith(term)));
        QCOMPARE(CalendarParser::line(parser.event(), ICAL_STATUS_PROPERTY), QByteArray("STATUS:CANCELLED"));
        QCOMPARE(CalendarParser::line(parser.event(), ICAL_RRULE_PROPERTY), QByteArray());
    }
    void aLaterExportUpdatesAnEarlierOne()
    {
        CalendarSheet sheet = sheetWith(thursdays());
        const QByteArray first = written(sheet);
        QCOMPARE(written(sheet), first); // nothing has changed
        sheet.changedAt = sheet.changedAt.addSecs(1);
        const CalendarParser before(first);
        const CalendarParser after(written(sheet));
        QVERIFY(icalcomponent_get_sequence(after.event()) > icalcomponent_get_sequence(before.event()));
        QCOMPARE(CalendarParser::line(after.event(), ICAL_UID_PROPERTY),
                 CalendarParser::line(before.event(), ICAL_UID_PROPERTY));
    }
    void aSingleMeetingOverAChangeOfTheClocksKeepsItsMinutes()
    {
        CalendarSheet sheet;
        sheet.changedAt = utc("2026-11-19T08:00");
        sheet.singles << CalendarSingle{QStringLiteral("m@lanai"),
                                        QStringLiteral("1:1"),
                                        day("2026-10-25"),
                                        QTime(1, 30),
                                        "Europe/Berlin",
                                        120,
                                        true};
        const CalendarParser parser(written(sheet));
        QCOMPARE(CalendarParser::line(parser.event(), ICAL_DTEND_PROPERTY),
                 QByteArray("DTEND;TZID=Europe/Berlin:20261025T023000"));
        QCOMPARE(CalendarParser::line(parser.event(), ICAL_STATUS_PROPERTY), QByteArray("STATUS:CANCELLED"));
    }
    void promisesAreToDosOfADay_data()
    {
        QTest::addColumn<CommitmentState>("state");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("completed");
        QTest::newRow("open") << CommitmentState::Open << QByteArray("STATUS:NEEDS-ACTION") << QByteArray();
        QTest::newRow("kept") << CommitmentState::Kept << QByteArray("STATUS:COMPLETED")
                              << QByteArray("COMPLETED:20261120T120000Z");
        QTest::newRow("dropped") << CommitmentState::Dropped << QByteArray("STATUS:CANCELLED") << QByteArray();
    }
    void promisesAreToDosOfADay()
    {
        QFETCH(const CommitmentState, state);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, completed);
        CalendarSheet sheet;
        sheet.changedAt = utc("2026-11-19T08:00");
        sheet.toDos << CalendarToDo{QStringLiteral("c@lanai"), QStringLiteral("Send the draft"), day("2026-12-03"),
                                    state, day("2026-11-20")};
        const CalendarParser parser(written(sheet));
        QVERIFY(parser.isWhole());
        icalcomponent *toDo = parser.all(ICAL_VTODO_COMPONENT).value(0);
        QVERIFY(toDo);
        QCOMPARE(CalendarParser::line(toDo, ICAL_DUE_PROPERTY), QByteArray("DUE;VALUE=DATE:20261203"));
        QCOMPARE(CalendarParser::line(toDo, ICAL_STATUS_PROPERTY), status);
        QCOMPARE(CalendarParser::line(toDo, ICAL_COMPLETED_PROPERTY), completed);
        QCOMPARE(CalendarParser::line(toDo, ICAL_CLASS_PROPERTY), QByteArray("CLASS:PRIVATE"));
    }
    void anyTitleComesBackAsItWas()
    {
        CalendarTerm term = thursdays();
        const QString title =
            QStringLiteral("1:1 Żaneta Łuczyńska-Grün; \\ \"quoted\", 田中 さん ").repeated(6).trimmed();
        term.title = title + QChar(7) + QStringLiteral("\nBEGIN:VEVENT");
        const QByteArray text = written(sheetWith(term));
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // RFC 5545: 75 bytes, and the carriage return
        const CalendarParser parser(text);
        QVERIFY(parser.isWhole());
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(parser.event())), title + QStringLiteral(" BEGIN:VEVENT"));
        QCOMPARE(parser.all(ICAL_VEVENT_COMPONENT).size(), 1);
    }
    void anUnknownZoneIsRefused()
    {
        CalendarTerm term = thursdays();
        term.schedule.zone = "Mars/Olympus";
        VERIFY_REFUSED(icalendarText(sheetWith(term)), ErrorCode::UnknownTimeZone);
    }
    void aFileThatCannotBeWrittenLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.ics"));
        VERIFY_OK(writeCalendar(sheetWith(thursdays()), path));
        QFile file(path);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        VERIFY_REFUSED(writeCalendar(sheetWith(thursdays()), folder.filePath(QStringLiteral("no/such/mine.ics"))),
                       ErrorCode::CannotWrite);
        CalendarTerm broken = thursdays();
        broken.schedule.zone = "Mars/Olympus";
        QVERIFY(!writeCalendar(sheetWith(broken), path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), written(sheetWith(thursdays())));
    }
};

LANAI_TEST(TstIcalendarwriter, tst_icalendarwriter)
#include "tst_icalendarwriter.moc"
