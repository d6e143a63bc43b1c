#include "core/exchange/icalendarreader.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace lanai;
using namespace lanai::test;

namespace {

// Around Thursday 19 November 2026 in Berlin: 5 November to 18 February.
CalendarWindow window()
{
    return CalendarWindow::around(day("2026-11-19"), QTimeZone("Europe/Berlin"));
}

Result<CalendarReading> read(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readCalendar(buffer, window(), QStringLiteral("mine.ics"));
}

Result<CalendarReading> fixture(const char *name)
{
    return readCalendarFile(qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/calendar/") +
                                QString::fromLatin1(name),
                            window());
}

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:one@here.example\r\nSUMMARY:1:1 Dana\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

// "2026-11-26 15:00 Europe/Berlin 30" of each time; "-" before one that is called off.
QStringList timesOf(const CalendarEvent &event)
{
    QStringList all;
    for (const CalendarTime &time : event.times)
        all << QStringLiteral("%1%2 %3 %4 %5")
                   .arg(time.cancelled ? QStringLiteral("-") : QString(), time.date.toString(Qt::ISODate),
                        time.time.toString(QStringLiteral("HH:mm")), QString::fromLatin1(time.zone))
                   .arg(time.minutes);
    return all;
}

QStringList timesOf(const Result<CalendarReading> &reading)
{
    return reading && reading->events.size() == 1 ? timesOf(reading->events.first()) : QStringList();
}

// "unknown-zone 12 title words"
QStringList problemsOf(const Result<CalendarReading> &reading)
{
    QStringList all;
    for (const CalendarProblem &problem : reading ? reading->problems : QList<CalendarProblem>())
        all << QStringLiteral("%1 %2 %3 %4")
                   .arg(wordFor(problem.trouble), QString::number(problem.line), problem.title, problem.words)
                   .simplified();
    return all;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class TstIcalendarreader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoogleCalendarIsRead()
    {
        const auto reading = fixture("google.ics");
        VERIFY_OK(reading);
        QCOMPARE(problemsOf(reading), QStringList());
        QCOMPARE(reading->events.size(), 3);
        const CalendarEvent &series = reading->events.first();
        // The 19th was taken out, the 3rd moved to the 4th, and it ends on the 17th.
        QCOMPARE(timesOf(series), words("2026-11-05 15:00 Europe/Berlin 30|2026-12-04 09:30 Europe/Berlin 30|"
                                        "2026-12-17 15:00 Europe/Berlin 30"));
        QCOMPARE(series.times.at(1).key, QStringLiteral("2026-12-03T14:00:00Z"));
        QCOMPARE(series.title, QStringLiteral("Alex / Dana"));
        QCOMPARE(series.people,
                 (QList<CalendarPerson>{
                     {QStringLiteral("Alex Morgan"), QStringLiteral("alex@northwind.example"), false},
                     {QStringLiteral("dana@northwind.example"), QStringLiteral("dana@northwind.example"), false}}));
        QCOMPARE(timesOf(reading->events.at(1)), words("-2026-11-20 09:00 Europe/Berlin 45"));
        QVERIFY(reading->events.at(2).allDay);
    }
    void anOutlookCalendarIsRead()
    {
        const auto reading = fixture("outlook.ics");
        VERIFY_OK(reading);
        QCOMPARE(problemsOf(reading), words("unknown-zone 60 1:1 Dana Middle-earth Standard Time"));
        QCOMPARE(reading->events.size(), 3);
        // A Windows name is a zone of ours; one that only the file defines gives the instant.
        QCOMPARE(timesOf(reading->events.at(0)), words("2026-11-26 11:00 Europe/Berlin 30"));
        QCOMPARE(reading->events.at(0).people.at(1).name, QStringLiteral("Raman, Priya"));
        QCOMPARE(timesOf(reading->events.at(1)), words("2026-11-27 13:30 Europe/Berlin 30"));
        QVERIFY(reading->events.at(2).allDay);
        QCOMPARE(reading->outside, 0);
    }
    void anAppleCalendarIsRead()
    {
        const auto reading = fixture("apple.ics");
        VERIFY_OK(reading);
        QCOMPARE(problemsOf(reading), QStringList());
        // Its first time, of six, lies before the window; 10:00 stays 10:00 over November's change of the clocks.
        QCOMPARE(timesOf(reading->events.at(0)),
                 words("2026-11-27 10:00 America/New_York 60|2026-12-25 10:00 America/New_York 60|"
                       "2027-01-29 10:00 America/New_York 60"));
        QCOMPARE(reading->events.at(0).people.at(1).email, QStringLiteral("priya@northwind.example"));
        // Floating: wherever one is.
        QCOMPARE(timesOf(reading->events.at(1)), words("2026-11-25 08:30 Europe/Berlin 45"));
    }
    void aFastmailCalendarIsRead()
    {
        const auto reading = fixture("fastmail.ics");
        VERIFY_OK(reading);
        QCOMPARE(timesOf(reading), words("2026-11-23 09:00 Australia/Melbourne 60|2026-12-14 09:00 Australia/Melbourne "
                                         "60|2026-12-21 09:00 Australia/Melbourne 60"));
        QVERIFY(reading->events.first().people.at(1).declined);
    }
    void ofABrokenCalendarTheGoodPartIsReadAndTheRestTold()
    {
        const auto reading = fixture("broken.ics");
        VERIFY_OK(reading);
        QStringList titles;
        for (const CalendarEvent &event : reading->events)
            titles << event.title + u' ' + timesOf(event).join(u' ');
        QCOMPARE(titles, words("1:1 Dana 2026-11-26 15:00 Europe/Berlin 30|1:1 Priya 2026-11-27 15:00 Europe/Berlin 30|"
                               "Blink with Marcus 2026-11-27 16:00 Europe/Berlin 0|"
                               "1:1 Marcus 2026-11-28 15:00 Europe/Berlin 0|"
                               "1:1 Priya 2026-11-29 15:00 Europe/Berlin 60"));
        QCOMPARE(problemsOf(reading),
                 words("broken-line 10 =====|no-start 12 Sometime with Dana|broken-value 16 1:1 Priya RRULE|"
                       "broken-value 23 1:1 Marcus DTSTART|not-closed 35 1:1 Marcus|not-closed 39 1:1 Priya|"
                       "too-often 28 Blink with Marcus"));
    }
    void timesAreReadOnTheirClock_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *lines, const char *expected) {
            QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(expected);
        };
        row("UTC is shown on this device", "DTSTART:20261126T140000Z", "2026-11-26 15:00 Europe/Berlin 0");
        row("with what a program writes before a zone",
            "DTSTART;TZID=/citadel.org/20210210_1/Asia/Tokyo:20261126T140000\r\nDURATION:PT1H",
            "2026-11-26 14:00 Asia/Tokyo 60");
        row("a Windows name", "DTSTART;TZID=Eastern Standard Time:20261126T140000\r\nDURATION:PT1H",
            "2026-11-26 14:00 America/New_York 60");
        row("an end before the start", "DTSTART:20261126T140000Z\r\nDTEND:20261126T130000Z",
            "2026-11-26 15:00 Europe/Berlin 0");
        row("a time that the zone skips",
            "DTSTART;TZID=America/Havana:20261101T003000\r\nRDATE;TZID=America/"
            "Havana:20261126T003000\r\nDURATION:PT30M",
            "2026-11-26 00:30 America/Havana 30");
        row("a rule's end in UTC counts on the event's clock",
            "DTSTART;TZID=Asia/Tokyo:20261126T080000\r\nRRULE:FREQ=DAILY;UNTIL=20261126T230000Z",
            "2026-11-26 08:00 Asia/Tokyo 0|2026-11-27 08:00 Asia/Tokyo 0");
        row("a rule's last day belongs to it",
            "DTSTART;TZID=Europe/Berlin:20261126T080000\r\nRRULE:FREQ=DAILY;UNTIL=20261127",
            "2026-11-26 08:00 Europe/Berlin 0|2026-11-27 08:00 Europe/Berlin 0");
        row("a phase from long ago",
            "DTSTART;TZID=Europe/Berlin:20180104T080000\r\nRRULE:FREQ=WEEKLY;INTERVAL=6;BYDAY=TH",
            "2026-11-12 08:00 Europe/Berlin 0|2026-12-24 08:00 Europe/Berlin 0|2027-02-04 08:00 Europe/Berlin 0");
        row("a month's phase from long ago",
            "DTSTART;TZID=Europe/Berlin:20190228T080000\r\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH",
            "2026-11-26 08:00 Europe/Berlin 0");
        row("a count from long ago", "DTSTART:20260101T140000Z\r\nRRULE:FREQ=DAILY;COUNT=310",
            "2026-11-05 15:00 Europe/Berlin 0|2026-11-06 15:00 Europe/Berlin 0");
        row("a day taken out of times",
            "DTSTART;TZID=Europe/Berlin:20261126T080000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
            "EXDATE;VALUE=DATE:20261127",
            "2026-11-26 08:00 Europe/Berlin 0|2026-11-28 08:00 Europe/Berlin 0");
        row("a start that its rule doesn't have",
            "DTSTART;TZID=Europe/Berlin:20261125T080000\r\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2",
            "2026-11-25 08:00 Europe/Berlin 0|2026-11-26 08:00 Europe/Berlin 0|2026-12-03 08:00 Europe/Berlin 0");
        row("periods", "DTSTART:20261126T140000Z\r\nRDATE;VALUE=PERIOD:20261127T140000Z/PT1H",
            "2026-11-26 15:00 Europe/Berlin 0|2026-11-27 15:00 Europe/Berlin 0");
    }
    void timesAreReadOnTheirClock()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, expected);
        const auto reading = read(calendarOf(eventOf(lines)));
        VERIFY_OK(reading);
        QCOMPARE(timesOf(reading), expected.split(u'|'));
        QCOMPARE(problemsOf(reading), QStringList());
    }
    void anUnknownZoneIsNeverTakenAsUtc()
    {
        const auto reading = read(calendarOf(eventOf("DTSTART;TZID=Nowhere:20261126T140000")));
        VERIFY_OK(reading);
        QCOMPARE(reading->events.size(), 0);
        QCOMPARE(reading->outside, 0);
        QCOMPARE(problemsOf(reading), words("unknown-zone 3 1:1 Dana Nowhere"));
    }
    void aZoneMayStandBehindItsEvent()
    {
        const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:House Time\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                                "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        const auto reading = read(calendarOf(eventOf("DTSTART;TZID=House Time:20261126T140000") + zone));
        QCOMPARE(timesOf(reading), words("2026-11-26 12:00 Europe/Berlin 0"));
    }
    void aMeetingMovedOutOfTheWindowIsToldWithItsNewTime()
    {
        const auto reading = read(calendarOf(eventOf("DTSTART:20261126T140000Z\r\nRRULE:FREQ=WEEKLY;COUNT=2") +
                                             eventOf("DTSTART:20270401T140000Z\r\nRECURRENCE-ID:20261203T140000Z")));
        QCOMPARE(timesOf(reading), words("2026-11-26 15:00 Europe/Berlin 0|2027-04-01 16:00 Europe/Berlin 0"));
    }
    void aSingleTimeOfAnEventThatIsNotThereIsRead()
    {
        const auto reading = read(calendarOf(eventOf("DTSTART:20261127T140000Z\r\nRECURRENCE-ID:20261126T140000Z")));
        QCOMPARE(timesOf(reading), words("2026-11-27 15:00 Europe/Berlin 0"));
        QCOMPARE(reading->events.first().times.first().key, QStringLiteral("2026-11-26T14:00:00Z"));
    }
    void whatLiesOutsideIsCounted()
    {
        const auto reading = read(calendarOf(eventOf("DTSTART:20250101T140000Z")));
        VERIFY_OK(reading);
        QCOMPARE(reading->outside, 1);
        QCOMPARE(reading->events.size(), 0);
    }
    void lettersThatAreNoneAreTold()
    {
        const auto reading = read(calendarOf("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:1:1 Ren\xe9 Dana\r\n"
                                             "DTSTART:20261126T140000Z\r\nEND:VEVENT\r\n"));
        VERIFY_OK(reading);
        QCOMPARE(reading->events.size(), 1);
        QCOMPARE(reading->events.first().title, QStringLiteral("1:1 Ren\uFFFD Dana"));
        QCOMPARE(reading->problems.first().trouble, CalendarTrouble::NotUtf8);
        QCOMPARE(reading->problems.first().line, 5);
    }
    void aLetterMayBeParted()
    {
        const auto reading = read(calendarOf("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:1:1 Ren\xc3\r\n \xa9\r\n"
                                             "DTSTART:20261126T140000Z\r\nEND:VEVENT\r\n"));
        VERIFY_OK(reading);
        QCOMPARE(reading->events.first().title, QStringLiteral("1:1 René"));
        QCOMPARE(problemsOf(reading), QStringList());
    }
    void whatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear Dana,\nsee you on Thursday.\n");
        QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nFN:Dana\r\nEND:VCARD\r\n");
        QTest::newRow("an event alone") << eventOf("DTSTART:20261126T140000Z");
        QTest::newRow("bytes") << QByteArray(100'000, '\xff');
    }
    void whatIsNoCalendarIsRefused()
    {
        QFETCH(const QByteArray, text);
        VERIFY_REFUSED(read(text), ErrorCode::NotACalendar);
    }
    void aFileThatCannotBeReadIsRefused()
    {
        const QTemporaryDir folder;
        VERIFY_REFUSED(readCalendarFile(folder.filePath(QStringLiteral("no.ics")), window()), ErrorCode::FileNotFound);
        VERIFY_REFUSED(readCalendarFile(folder.path(), window()), ErrorCode::CannotRead);
        QFile large(folder.filePath(QStringLiteral("large.ics")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestCalendar + 1));
        VERIFY_REFUSED(readCalendarFile(large.fileName(), window()), ErrorCode::CalendarTooLarge);
    }
    void nothingHangs_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << calendarOf(text); };
        row("a rule without end", eventOf("DTSTART:19700101T000000Z\r\nRRULE:FREQ=DAILY"));
        row("every second", eventOf("DTSTART:20261101T000000Z\r\nRRULE:FREQ=SECONDLY"));
        row("every second of days",
            eventOf(
                "DTSTART:20260101T000000Z\r\nRRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,"
                "19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9"));
        row("a day that never comes", eventOf("DTSTART:20260101T000000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"));
        row("a month's day that never comes",
            eventOf("DTSTART:20260101T000000Z\r\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"));
        row("a year's day that never comes",
            eventOf("DTSTART:20260101T000000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));
        row("a great count", eventOf("DTSTART:19000101T000000Z\r\nRRULE:FREQ=DAILY;COUNT=2000000000"));
        row("a year of five digits", eventOf("DTSTART:99991231T000000Z\r\nRRULE:FREQ=YEARLY"));
        row("a nest", QByteArray("BEGIN:VEVENT\r\n").repeated(20'000));
        row("a nest inside", eventOf(QByteArray("BEGIN:VALARM\r\n").repeated(100'000)));
        row("a long line", eventOf("DTSTART:20261126T140000Z\r\nSUMMARY:" + QByteArray(20'000'000, 'x')));
        row("many folds",
            eventOf("SUMMARY:x\r\n" + QByteArray(" y\r\n").repeated(1'000'000) + "DTSTART:20261126T140000Z"));
        row("many guests",
            eventOf("DTSTART:20261126T140000Z\r\n" + QByteArray("ATTENDEE:mailto:a@b.example\r\n").repeated(50'000)));
        row("many broken lines", eventOf("DTSTART:20261126T140000Z\r\n" + QByteArray("=\r\n").repeated(200'000)));
        row("a zone that changes every second",
            "BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\n"
            "TZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
                eventOf("DTSTART;TZID=Z:20261126T140000"));
        row("a zone that changes every day",
            "BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\n"
            "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
                eventOf("DTSTART;TZID=Z:20261126T140000"));
    }
    void nothingHangs()
    {
        QFETCH(const QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto reading = read(text);
        VERIFY_OK(reading);
        QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()));
        QVERIFY(reading->problems.size() <= CalendarReading::mostProblems);
    }
    void fiftyThousandEventsAreRead()
    {
        QByteArray events;
        for (int i = 0; i < 50'000; ++i)
            events += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) +
                      "@many.example\r\nSUMMARY:1:1 Dana\r\nDTSTART;TZID=Europe/Berlin:20150101T150000\r\nDURATION:"
                      "PT30M\r\nRRULE:FREQ=WEEKLY;BYDAY=TH\r\nDESCRIPTION:" +
                      QByteArray(500, 'x') + "\r\nEND:VEVENT\r\n";
        QElapsedTimer timer;
        timer.start();
        const auto reading = read(calendarOf(events));
        VERIFY_OK(reading);
        qInfo("50,000 series took %lld ms", timer.elapsed());
        QCOMPARE(reading->events.size(), 50'000);
        QCOMPARE(reading->events.last().times.size(), 16);
        QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()));
    }
    void itSaysHowFarItHasComeAndStops()
    {
        QByteArray text = "BEGIN:VCALENDAR\r\n";
        for (int i = 0; i < 1000; ++i)
            text += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) +
                    "\r\nDTSTART:20261126T140000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
        text += "END:VCALENDAR\r\n";
        QList<int> percents;
        int last = 100;
        const auto goesOn = [&](int percent) {
            percents << percent;
            return percent < last;
        };
        const auto read = [&] {
            QBuffer buffer(&text);
            buffer.open(QIODevice::ReadOnly);
            percents.clear();
            return readCalendar(buffer, window(), {}, goesOn);
        };
        QCOMPARE(read().value().events.size(), 1000);
        QVERIFY(percents.size() > 20);
        QVERIFY(std::is_sorted(percents.cbegin(), percents.cend()));
        QVERIFY(percents.first() == 0 && percents.last() > 90);
        for (const int stopped : {10, 90}) {
            last = stopped;
            VERIFY_REFUSED(read(), ErrorCode::Cancelled);
            QVERIFY(percents.last() >= stopped);
        }
    }
    void aFileThatIsCutOffIsNotWhole()
    {
        for (const auto &[end, isWhole] : {std::pair("END:VCALENDAR\r\n", true), std::pair("", false)}) {
            QByteArray text = QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261126T140000Z\r\n"
                                         "END:VEVENT\r\n") +
                              end;
            QBuffer buffer(&text);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QCOMPARE(readCalendar(buffer, window(), {}).value().isWhole, isWhole);
        }
    }
};

LANAI_TEST(TstIcalendarreader, tst_icalendarreader)
#include "tst_icalendarreader.moc"
