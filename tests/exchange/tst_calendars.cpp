// A journal's 1:1s to a calendar and from one.
#include "core/exchange/icalendarreader.h"
#include "core/exchange/icalendarwriter.h"
#include "core/journal/calendars.h"
#include "core/journal/drafts.h"
#include "core/journal/promises.h"
#include "core/journal/undoing.h"
#include "tests/exchange/calendarparser.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QBuffer>

using namespace lanai;
using namespace lanai::test;

namespace {

CalendarReading readingOfText(QByteArray text, const Clock &clock)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readCalendar(buffer, CalendarWindow::around(clock.today(), clock.zone()), {}).value();
}

CalendarReading readingOf(const QByteArray &events, const Clock &clock, const QByteArray &end = "END:VCALENDAR\r\n")
{
    return readingOfText("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + end, clock);
}

QByteArray entry(const QByteArray &uid, const QByteArray &title, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray fixtureText(const char *name)
{
    QFile file(qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/calendar/") +
               QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A journal that imports calendars.
class ImportingJournal : public OpenJournal
{
public:
    [[nodiscard]] CalendarOffers offers(const QByteArray &events) const
    {
        return journal->calendars().offers(readingOf(events, scratch.clock)).value();
    }
    CalendarTaken take(const QByteArray &events) const
    {
        return journal->calendars().take(offers(events).offers).value();
    }
    // The same of one file, that is read again and again.
    [[nodiscard]] CalendarOffers fileOffers(const QByteArray &events) const
    {
        CalendarReading reading = readingOf(events, scratch.clock);
        reading.path = QStringLiteral("/somewhere/mine.ics");
        return journal->calendars().offers(reading).value();
    }
    void takeFile(const QByteArray &events) const
    {
        const CalendarOffers offers = fileOffers(events);
        VERIFY_OK(journal->calendars().take(offers.offers, offers.source));
    }
    [[nodiscard]] QList<Meeting> meetingsOf(const Id &peer) const
    {
        return journal->oneOnOnes().between(peer, day("2026-10-01"), day("2027-12-31")).value();
    }
};

// "plan Dana Whitfield 2026-11-26 15:00"
QStringList stepsOf(const CalendarOffers &offers)
{
    QStringList all;
    for (const CalendarOffer &offer : offers.offers)
        all << QStringLiteral("%1 %2 %3 %4")
                   .arg(wordFor(offer.step), offer.peerName, offer.time.date.toString(Qt::ISODate),
                        offer.time.time.toString(QStringLiteral("HH:mm")));
    return all;
}

QStringList reasonsOf(const CalendarOffers &offers)
{
    QStringList all;
    for (const CalendarUnmatched &event : offers.unmatched)
        all << event.title + u' ' + wordFor(event.reason);
    return all;
}

// "planned 2026-11-26 15:00 Europe/Berlin 30"
QStringList told(const QList<Meeting> &meetings)
{
    QStringList all;
    for (const Meeting &meeting : meetings)
        all << QStringLiteral("%1 %2 %3 %4 %5")
                   .arg(wordFor(meeting.state), meeting.date.toString(Qt::ISODate),
                        meeting.time.toString(QStringLiteral("HH:mm")), QString::fromLatin1(meeting.zone))
                   .arg(meeting.minutes);
    return all;
}

QStringList parted(const char *text)
{
    return QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts);
}

const char *const atThree = "DTSTART;TZID=Europe/Berlin:20261126T150000\r\nDURATION:PT45M";
const char *const atFour = "DTSTART;TZID=Europe/Berlin:20261127T160000\r\nDURATION:PT30M";

} // namespace

class TstCalendars : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventBecomesAMeeting()
    {
        const ImportingJournal mine;
        const QByteArray events = entry("a@x", "1:1 Dana", atThree) + entry("b@x", "Dentist", atFour);
        const CalendarOffers offers = mine.offers(events);
        QCOMPARE(stepsOf(offers), parted("plan Dana Whitfield 2026-11-26 15:00"));
        QCOMPARE(reasonsOf(offers), parted("Dentist nobody-known"));
        QCOMPARE(mine.meetingsOf(mine.dana).size(), 0); // looking changes nothing
        const CalendarTaken taken = mine->calendars().take(offers.offers).value();
        QCOMPARE(taken.planned, 1);
        QCOMPARE(told(mine.meetingsOf(mine.dana)), parted("planned 2026-11-26 15:00 Europe/Berlin 45"));
    }
    void importingTwiceChangesNothing()
    {
        const ImportingJournal mine;
        const QByteArray events = entry("a@x", "1:1 Dana", QByteArray(atThree) + "\r\nRRULE:FREQ=WEEKLY;COUNT=3");
        QCOMPARE(mine.take(events).planned, 3);
        const QStringList rows = mine.rows();
        const CalendarOffers again = mine.offers(events);
        QCOMPARE(stepsOf(again), QStringList());
        QCOMPARE(again.there, 3);
        // Also what was offered before the first time was taken.
        const CalendarTaken taken = mine.take(events);
        QVERIFY(taken.command.isNull());
        QCOMPARE(mine.rows(), rows);
    }
    void aJournalElsewhereMakesTheSameMeeting()
    {
        const ImportingJournal mine;
        const QByteArray events = entry("a@x", "1:1 Dana", atThree);
        QCOMPARE(mine.offers(events).offers.first().meeting,
                 derivedId({QStringLiteral("calendar"), QStringLiteral("a@x"), QString(), idText(mine.dana)}));
    }
    void whatTheCalendarChangesFollows_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("meeting");
        QTest::newRow("moved") << entry("a@x", "1:1 Dana", atFour) << "move Dana Whitfield 2026-11-27 16:00"
                               << "planned 2026-11-27 16:00 Europe/Berlin 30";
        QTest::newRow("longer") << entry("a@x", "1:1 Dana",
                                         "DTSTART;TZID=Europe/Berlin:20261126T150000\r\nDURATION:PT1H")
                                << "move Dana Whitfield 2026-11-26 15:00"
                                << "planned 2026-11-26 15:00 Europe/Berlin 60";
        QTest::newRow("called off") << entry("a@x", "1:1 Dana", QByteArray(atThree) + "\r\nSTATUS:CANCELLED")
                                    << "call-off Dana Whitfield 2026-11-26 15:00"
                                    << "skipped 2026-11-26 15:00 Europe/Berlin 45";
        QTest::newRow("of the same instant in another zone")
            << entry("a@x", "1:1 Dana", "DTSTART:20261126T140000Z\r\nDURATION:PT45M") << ""
            << "planned 2026-11-26 15:00 Europe/Berlin 45";
        QTest::newRow("gone from the file") << entry("c@x", "Dentist", atFour) << ""
                                            << "planned 2026-11-26 15:00 Europe/Berlin 45";
    }
    void whatTheCalendarChangesFollows()
    {
        QFETCH(const QByteArray, after);
        QFETCH(const QString, step);
        QFETCH(const QString, meeting);
        const ImportingJournal mine;
        mine.take(entry("a@x", "1:1 Dana", atThree));
        QCOMPARE(stepsOf(mine.offers(after)), step.split(u'|', Qt::SkipEmptyParts));
        mine.take(after);
        QCOMPARE(told(mine.meetingsOf(mine.dana)), QStringList{meeting});
        QCOMPARE(stepsOf(mine.offers(after)), QStringList());
    }
    void oneTimeOfASeriesIsMovedAndAnotherTakenOut()
    {
        const ImportingJournal mine;
        const QByteArray rule = "\r\nRRULE:FREQ=WEEKLY;COUNT=3";
        mine.take(entry("a@x", "1:1 Dana", atThree + rule));
        const QByteArray after =
            entry("a@x", "1:1 Dana", atThree + rule + "\r\nEXDATE;TZID=Europe/Berlin:20261210T150000") +
            entry("a@x", "1:1 Dana",
                  "DTSTART;TZID=Europe/Berlin:20261204T090000\r\nDURATION:PT30M\r\n"
                  "RECURRENCE-ID;TZID=Europe/Berlin:20261203T150000");
        QCOMPARE(stepsOf(mine.offers(after)), parted("move Dana Whitfield 2026-12-04 09:00|"
                                                     "call-off Dana Whitfield 2026-12-10 15:00"));
        mine.take(after);
        QCOMPARE(told(mine.meetingsOf(mine.dana)),
                 parted("planned 2026-11-26 15:00 Europe/Berlin 45|planned 2026-12-04 09:00 Europe/Berlin 30|"
                        "skipped 2026-12-10 15:00 Europe/Berlin 45"));
        QCOMPARE(stepsOf(mine.offers(after)), QStringList());
    }
    void aSeriesThatEndsSoonerTakesItsTimesAlong()
    {
        const ImportingJournal mine;
        mine.take(entry("a@x", "1:1 Dana", QByteArray(atThree) + "\r\nRRULE:FREQ=WEEKLY;COUNT=3"));
        const QByteArray ended =
            entry("a@x", "1:1 Dana", QByteArray(atThree) + "\r\nRRULE:FREQ=WEEKLY;UNTIL=20261127T000000Z");
        QCOMPARE(stepsOf(mine.offers(ended)), parted("call-off Dana Whitfield 2026-12-03 15:00|"
                                                     "call-off Dana Whitfield 2026-12-10 15:00"));
    }
    void whatWasMovedHereStaysUntilTheCalendarMovesIt()
    {
        const ImportingJournal mine;
        mine.take(entry("a@x", "1:1 Dana", atThree));
        const Id id = mine.meetingsOf(mine.dana).first().id;
        VERIFY_OK(mine->oneOnOnes().move(id, day("2026-12-01"), QTime(8, 0), {}, {}));
        QCOMPARE(stepsOf(mine.offers(entry("a@x", "1:1 Dana", atThree))), QStringList());
        QCOMPARE(stepsOf(mine.offers(entry("a@x", "1:1 Dana", atFour))),
                 parted("move Dana Whitfield 2026-11-27 16:00"));
        // Far out of sight of the calendar it is planned all the same.
        VERIFY_OK(mine->oneOnOnes().move(id, day("2027-06-01"), QTime(8, 0), {}, {}));
        QCOMPARE(stepsOf(mine.offers(entry("a@x", "1:1 Dana", atThree))), QStringList());
    }
    void whatWasHeldOrSkippedHereStays()
    {
        ImportingJournal mine;
        mine.take(entry("a@x", "1:1 Dana", atThree) + entry("b@x", "1:1 Priya", atThree));
        mine.comeTo("2026-11-26");
        VERIFY_OK(mine->oneOnOnes().hold(mine.meetingsOf(mine.dana).first().id, 4, {}));
        VERIFY_OK(mine->oneOnOnes().skip(mine.meetingsOf(mine.priya).first().id, {}));
        const QStringList rows = mine.rows();
        mine.take(entry("a@x", "1:1 Dana", atFour) + entry("b@x", "1:1 Priya", atFour));
        QCOMPARE(mine.rows(), rows);
    }
    void anOfferThatCameTooLateIsPassedOver()
    {
        const ImportingJournal mine;
        const QByteArray before = entry("a@x", "1:1 Dana", atThree);
        const QList<CalendarOffer> stale = mine.offers(before).offers;
        mine.take(before);
        const QList<CalendarOffer> moves = mine.offers(entry("a@x", "1:1 Dana", atFour)).offers;
        QCOMPARE(mine->calendars().take(stale).value().planned, 0);
        VERIFY_OK(mine->oneOnOnes().skip(mine.meetingsOf(mine.dana).first().id, {}));
        const CalendarTaken taken = mine->calendars().take(moves).value();
        QCOMPARE(taken.moved, 0);
        QVERIFY(taken.command.isNull());
    }
    void aMeetingOfASeriesIsNotDoubled()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19"); // Thursdays at 10:00
        const QByteArray events =
            entry("a@x", "1:1 Dana", "DTSTART:20261126T090000Z\r\nDURATION:PT30M\r\nRRULE:FREQ=DAILY;COUNT=2");
        const CalendarOffers offers = mine.offers(events);
        QCOMPARE(stepsOf(offers), parted("plan Dana Whitfield 2026-11-27 10:00"));
        QCOMPARE(offers.there, 1);
    }
    void twoEventsAtOneTimeAreOneMeeting()
    {
        const ImportingJournal mine;
        QCOMPARE(stepsOf(mine.offers(entry("a@x", "1:1 Dana", atThree) + entry("b@x", "Dana", atThree))).size(), 1);
    }
    void twoPeersHaveOneMeetingEach()
    {
        const ImportingJournal mine;
        mine.take(entry("a@x", "Dana & Priya", atThree));
        QCOMPARE(told(mine.meetingsOf(mine.dana)), parted("planned 2026-11-26 15:00 Europe/Berlin 45"));
        QCOMPARE(told(mine.meetingsOf(mine.priya)), parted("planned 2026-11-26 15:00 Europe/Berlin 45"));
    }
    void whatIsCalledOffAndUnknownIsListed()
    {
        const ImportingJournal mine;
        QCOMPARE(reasonsOf(mine.offers(entry("a@x", "1:1 Dana", QByteArray(atThree) + "\r\nSTATUS:CANCELLED"))),
                 parted("1:1 Dana cancelled"));
    }
    void anImportIsUndoneAsOne()
    {
        const ImportingJournal mine;
        const QStringList rows = mine.rows();
        const QByteArray events = entry("a@x", "1:1 Dana", atThree) + entry("b@x", "1:1 Priya", atFour);
        const CalendarTaken taken = mine.take(events);
        QCOMPARE(taken.planned, 2);
        QCOMPARE(mine->undo(taken.command).value().kind, QStringLiteral("calendar-import"));
        QCOMPARE(mine.meetingsOf(mine.dana).size(), 0);
        QCOMPARE(mine.rows(), rows);
        QCOMPARE(mine.take(events).planned, 2); // and can be done again
        QCOMPARE(mine.meetingsOf(mine.dana).size(), 1);
    }
    void whatHasWaitedJoinsTheFirstMeeting()
    {
        const ImportingJournal mine;
        AgendaItem item;
        item.peerId = mine.dana;
        item.text = QStringLiteral("Hiring plan");
        VERIFY_OK(mine->oneOnOnes().addAgendaItem(item));
        mine.take(entry("a@x", "1:1 Dana", QByteArray(atThree) + "\r\nRRULE:FREQ=WEEKLY;COUNT=2"));
        const QList<Meeting> meetings = mine.meetingsOf(mine.dana);
        QCOMPARE(mine->oneOnOnes().agendaOf(meetings.first().id).value().size(), 1);
        // What is called off hands it on.
        mine.take(entry("a@x", "1:1 Dana",
                        QByteArray(atThree) + "\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nEXDATE;TZID=Europe/"
                                              "Berlin:20261126T150000"));
        QCOMPARE(mine->oneOnOnes().agendaOf(meetings.last().id).value().size(), 1);
    }
    void whatIsGoneFromTheSameFileIsNamedAndCalledOffWhenAsked()
    {
        const ImportingJournal mine;
        const QByteArray both = entry("a@x", "1:1 Dana", atThree) + entry("b@x", "1:1 Priya", atFour);
        mine.takeFile(both);
        const CalendarOffers offers = mine.fileOffers(entry("b@x", "1:1 Priya", atFour));
        QCOMPARE(stepsOf(offers), parted("gone Dana Whitfield 2026-11-26 15:00"));
        QCOMPARE(offers.offers.first().title, QStringLiteral("1:1 Dana"));
        QVERIFY(offers.offers.first().isDoubtful());
        const CalendarTaken taken = mine->calendars().take(offers.offers, offers.source).value();
        QCOMPARE(taken.calledOff, 1);
        QCOMPARE(told(mine.meetingsOf(mine.dana)), parted("skipped 2026-11-26 15:00 Europe/Berlin 45"));
        VERIFY_OK(mine->undo(taken.command));
        QCOMPARE(told(mine.meetingsOf(mine.dana)), parted("planned 2026-11-26 15:00 Europe/Berlin 45"));
        QCOMPARE(stepsOf(mine.fileOffers(entry("b@x", "1:1 Priya", atFour))),
                 parted("gone Dana Whitfield 2026-11-26 15:00"));
        QCOMPARE(stepsOf(mine.fileOffers(both)), QStringList()); // and back again
    }
    void nothingIsGone_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("path");
        const QByteArray other = entry("b@x", "1:1 Priya", atFour);
        const QString file = QStringLiteral("/somewhere/mine.ics");
        QTest::newRow("from another file") << other << QStringLiteral("/somewhere/theirs.ics");
        QTest::newRow("where it only can't be read")
            << other + entry("a@x", "1:1 Dana", "DTSTART;TZID=Nowhere:20261126T150000") << file;
        QTest::newRow("where it has no start any more") << other + entry("a@x", "1:1 Dana", "DURATION:PT45M") << file;
        QTest::newRow("where the peer isn't named any more") << other + entry("a@x", "Dentist", atThree) << file;
        QTest::newRow("where it lies out of sight now")
            << other + entry("a@x", "1:1 Dana", "DTSTART:20300101T090000Z") << file;
        QTest::newRow("where something can't be told from it")
            << other + "BEGIN:VEVENT\r\nSUMMARY:1:1 Dana\r\nEND:VEVENT\r\n"
            << file;
        QTest::newRow("while it is still being written") << QByteArray(other + "BEGIN:VEVENT\r\nUID:q@x\r\n") << file;
    }
    void nothingIsGone()
    {
        QFETCH(const QByteArray, after);
        QFETCH(const QString, path);
        const ImportingJournal mine;
        mine.takeFile(entry("a@x", "1:1 Dana", atThree) + entry("b@x", "1:1 Priya", atFour));
        const bool isCut = !after.endsWith("END:VEVENT\r\n");
        CalendarReading reading = readingOf(after, mine.scratch.clock, isCut ? QByteArray() : "END:VCALENDAR\r\n");
        reading.path = path;
        const CalendarOffers offers = mine->calendars().offers(reading).value();
        QVERIFY2(!stepsOf(offers).join(u' ').contains(QStringLiteral("gone")), qPrintable(stepsOf(offers).join(u' ')));
    }
    void whatWasHeldOrSkippedOrIsOverIsNotGone()
    {
        ImportingJournal mine;
        mine.takeFile(entry("a@x", "1:1 Dana", atThree) + entry("b@x", "1:1 Priya", atFour));
        mine.comeTo("2026-11-27");
        VERIFY_OK(mine->oneOnOnes().hold(mine.meetingsOf(mine.dana).first().id, 4, {}));
        VERIFY_OK(mine->oneOnOnes().skip(mine.meetingsOf(mine.priya).first().id, {}));
        QCOMPARE(stepsOf(mine.fileOffers({})), QStringList());
    }
    void whatStandsInTheFileAlreadyIsKnownNextTime()
    {
        const ImportingJournal mine;
        const QByteArray events = entry("a@x", "1:1 Dana", atThree);
        mine.take(events); // from elsewhere
        mine.takeFile(events);
        QCOMPARE(stepsOf(mine.fileOffers({})), parted("gone Dana Whitfield 2026-11-26 15:00"));
        QCOMPARE(mine->drafts().all().value().size(), 0); // it is no draft
    }

    void whatTheCalendarMovesOfOursIsOffered_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("meeting");
        const QByteArray end = "END:VCALENDAR";
        const QByteArray instead = "BEGIN:VEVENT\r\nUID:%uid\r\nSUMMARY:1:1 Dana Whitfield\r\n"
                                   "RECURRENCE-ID;TZID=Europe/Berlin:20261126T100000\r\n";
        QTest::newRow("one time moved")
            << end << instead + "DTSTART;TZID=Europe/Berlin:20261127T090000\r\nDURATION:PT30M\r\nEND:VEVENT\r\n" + end
            << "move Dana Whitfield 2026-11-27 09:00" << "planned 2026-11-27 09:00 Europe/Berlin 30";
        QTest::newRow("one time longer")
            << end << instead + "DTSTART;TZID=Europe/Berlin:20261126T100000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n" + end
            << "move Dana Whitfield 2026-11-26 10:00" << "planned 2026-11-26 10:00 Europe/Berlin 60";
        QTest::newRow("one time called off")
            << end << instead + "DTSTART;TZID=Europe/Berlin:20261126T100000\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n" + end
            << "call-off Dana Whitfield 2026-11-26 10:00" << "skipped 2026-11-26 10:00 Europe/Berlin 45";
        QTest::newRow("one time taken out")
            << QByteArray("CLASS:PRIVATE") << QByteArray("EXDATE;TZID=Europe/Berlin:20261126T100000\r\nCLASS:PRIVATE")
            << "gone Dana Whitfield 2026-11-26 10:00"
            << "skipped 2026-11-26 10:00 Europe/Berlin 45";
        QTest::newRow("as it left") << end << end << "" << "planned 2026-11-26 10:00 Europe/Berlin 45";
    }
    void whatTheCalendarMovesOfOursIsOffered()
    {
        QFETCH(const QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(const QString, step);
        QFETCH(const QString, meeting);
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        const CalendarSheet sheet = mine->calendars().leaving({}).value().sheet;
        QByteArray text = icalendarText(sheet).value();
        text.replace(before, after.replace("%uid", sheet.terms.first().uid.toLatin1()));
        const CalendarOffers offers = mine->calendars().offers(readingOfText(text, mine.scratch.clock)).value();
        QCOMPARE(stepsOf(offers), step.split(u'|', Qt::SkipEmptyParts));
        const CalendarTaken taken = mine->calendars().take(offers.offers, offers.source).value();
        QCOMPARE(told(mine.meetingsOf(mine.dana)).at(1), meeting);
        QCOMPARE(stepsOf(mine->calendars().offers(readingOfText(text, mine.scratch.clock)).value()), QStringList());
        if (step.isEmpty())
            return;
        VERIFY_OK(mine->undo(taken.command));
        QCOMPARE(told(mine.meetingsOf(mine.dana)).at(1), QStringLiteral("planned 2026-11-26 10:00 Europe/Berlin 45"));
    }
    void aMoveOfOursPastItsTermBecomesAdHoc()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        const CalendarSheet sheet = mine->calendars().leaving({}).value().sheet;
        QByteArray text = icalendarText(sheet).value();
        text.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:" + sheet.terms.first().uid.toLatin1() +
                                          "\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261126T100000\r\n"
                                          "DTSTART;TZID=Europe/Berlin:20270301T090000\r\nEND:VEVENT\r\nEND:VCALENDAR");
        const CalendarOffers offers = mine->calendars().offers(readingOfText(text, mine.scratch.clock)).value();
        QCOMPARE(stepsOf(offers), parted("move Dana Whitfield 2027-03-01 09:00"));
        VERIFY_OK(mine->calendars().take(offers.offers));
        const Meeting moved = mine->oneOnOnes().meeting(offers.offers.first().meeting).value();
        QVERIFY(moved.seriesId.isNull() && moved.termId.isNull());
        QCOMPARE(moved.movedFrom.date(), day("2026-11-26"));
    }
    void whatWasMovedHereAfterItLeftStays()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        const QByteArray text = icalendarText(mine->calendars().leaving({}).value().sheet).value();
        VERIFY_OK(mine->oneOnOnes().move(mine.meetingsOf(mine.dana).at(1).id, day("2026-11-27"), QTime(9, 0), {}, {}));
        VERIFY_OK(mine->oneOnOnes().skip(mine.meetingsOf(mine.dana).at(2).id, {}));
        const CalendarOffers offers = mine->calendars().offers(readingOfText(text, mine.scratch.clock)).value();
        QCOMPARE(stepsOf(offers), QStringList());
        QCOMPARE(reasonsOf(offers), parted("1:1 Dana Whitfield from-lanai"));
        // Nor does what has left once more, moved.
        const QByteArray again = icalendarText(mine->calendars().leaving({}).value().sheet).value();
        QCOMPARE(stepsOf(mine->calendars().offers(readingOfText(again, mine.scratch.clock)).value()), QStringList());
    }
    void anotherRhythmOfOursIsListedWithItsReason()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        QByteArray text = icalendarText(mine->calendars().leaving({}).value().sheet).value();
        text.replace("DTSTART;TZID=Europe/Berlin:20261119T100000", "DTSTART;TZID=Europe/Berlin:20261119T160000");
        text.replace("DTEND;TZID=Europe/Berlin:20261119T104500", "DTEND;TZID=Europe/Berlin:20261119T164500");
        const CalendarOffers offers = mine->calendars().offers(readingOfText(text, mine.scratch.clock)).value();
        QCOMPARE(stepsOf(offers), QStringList());
        QCOMPARE(reasonsOf(offers), parted("1:1 Dana Whitfield own-rhythm"));
    }
    void aSingleOneOfOursIsMovedByTheCalendar()
    {
        const ImportingJournal mine;
        Meeting byHand;
        byHand.peerId = mine.priya;
        byHand.date = day("2026-11-30");
        byHand.time = QTime(10, 0);
        byHand.zone = "Europe/Berlin";
        byHand.minutes = 30;
        VERIFY_OK(mine->oneOnOnes().plan(byHand));
        QByteArray text = icalendarText(mine->calendars().leaving({}).value().sheet).value();
        text.replace("20261130T10", "20261201T11");
        const CalendarOffers offers = mine->calendars().offers(readingOfText(text, mine.scratch.clock)).value();
        QCOMPARE(stepsOf(offers), parted("move Priya Raman 2026-12-01 11:00"));
        VERIFY_OK(mine->calendars().take(offers.offers));
        const Meeting moved = mine.meetingsOf(mine.priya).first();
        QCOMPARE(moved.date, day("2026-12-01"));
        QCOMPARE(moved.movedFrom.date(), day("2026-11-30"));
    }
    void theExportIsRecognisedWhenItComesBack()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        const CalendarLeaving leaving = mine->calendars().leaving({}).value();
        QByteArray text = icalendarText(leaving.sheet).value();
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const CalendarReading reading =
            readCalendar(buffer, CalendarWindow::around(day("2026-11-19"), QTimeZone("Europe/Berlin")), {}).value();
        QCOMPARE(reading.events.first().times.size(), 13);
        const CalendarOffers offers = mine->calendars().offers(reading).value();
        QCOMPARE(stepsOf(offers), QStringList());
        QCOMPARE(reasonsOf(offers), parted("1:1 Dana Whitfield from-lanai"));
    }
    void aSeriesLeavesWithWhatBecameOfIt()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        OneOnOnes &oneOnOnes = mine->oneOnOnes();
        const QList<Meeting> all = mine.meetingsOf(mine.dana);
        VERIFY_OK(oneOnOnes.skip(all.at(1).id, {}));
        VERIFY_OK(oneOnOnes.move(all.at(2).id, day("2026-12-04"), QTime(9, 0), {}, {}));
        VERIFY_OK(oneOnOnes.move(all.at(3).id, day("2027-03-01"), QTime(9, 0), {}, {})); // past the term
        const CalendarSheet sheet = mine->calendars().leaving({}).value().sheet;
        QCOMPARE(sheet.terms.size(), 1);
        const CalendarTerm &term = sheet.terms.first();
        QCOMPARE(term.title, QStringLiteral("1:1 Dana Whitfield"));
        QCOMPARE(term.first, day("2026-11-19"));
        QCOMPARE(term.lastDay, day("2027-02-17"));
        QCOMPARE(term.dropped, days("2026-11-26 2026-12-10"));
        QCOMPARE(term.moved,
                 (QList<CalendarMove>{{day("2026-12-03"), day("2026-12-04"), QTime(9, 0), "Europe/Berlin", 45}}));
        QCOMPARE(sheet.singles.size(), 1);
        QCOMPARE(sheet.singles.first().date, day("2027-03-01"));
        QCOMPARE(sheet.singles.first().uid, idText(all.at(3).id) + QStringLiteral("@lanai"));
    }
    void aSeriesThatIsEndedEarlyLeavesWithItsNewEnd()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-05");
        const QString uid = mine->calendars().leaving({}).value().sheet.terms.first().uid;
        Decision decision;
        decision.choice = TermDecision::Ended;
        VERIFY_OK(mine->oneOnOnes().decide(mine.dana, decision));
        const CalendarSheet sheet = mine->calendars().leaving({}).value().sheet;
        QCOMPARE(sheet.terms.size(), 1);
        QCOMPARE(sheet.terms.first().uid, uid);
        QCOMPARE(sheet.terms.first().lastDay, day("2026-11-19"));
        mine.comeTo("2027-03-01"); // long over
        QCOMPARE(mine->calendars().leaving({}).value().sheet.terms.size(), 0);
    }
    void aRenewedSeriesLeavesWithBothTerms()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-05");
        Decision decision;
        VERIFY_OK(mine->oneOnOnes().decide(mine.dana, decision));
        const QList<CalendarTerm> terms = mine->calendars().leaving({}).value().sheet.terms;
        QCOMPARE(terms.size(), 2);
        QVERIFY(terms.first().uid != terms.last().uid);
        QVERIFY(terms.last().first > terms.first().lastDay);
    }
    void theStampIsTheJournalsLastChange()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        const QByteArray before = icalendarText(mine->calendars().leaving({}).value().sheet).value();
        mine.comeTo("2026-11-20");
        QCOMPARE(icalendarText(mine->calendars().leaving({}).value().sheet).value(), before);
        VERIFY_OK(mine->oneOnOnes().skip(mine.meetingsOf(mine.dana).at(2).id, {}));
        const QByteArray after = icalendarText(mine->calendars().leaving({}).value().sheet).value();
        QVERIFY(icalcomponent_get_sequence(CalendarParser(after).event()) >
                icalcomponent_get_sequence(CalendarParser(before).event()));
    }
    void whatCameFromACalendarDoesNotGoBack()
    {
        ImportingJournal mine;
        mine.take(entry("a@x", "1:1 Dana", atThree));
        Meeting byHand;
        byHand.peerId = mine.priya;
        byHand.date = day("2026-11-30");
        byHand.time = QTime(10, 0);
        byHand.zone = "Europe/Berlin";
        VERIFY_OK(mine->oneOnOnes().plan(byHand));
        const QList<CalendarSingle> singles = mine->calendars().leaving({}).value().sheet.singles;
        QCOMPARE(singles.size(), 1);
        QCOMPARE(singles.first().title, QStringLiteral("1:1 Priya Raman"));
    }
    void promisesLeaveOnlyWithADayAndWhenSheetSafe()
    {
        const ImportingJournal mine;
        const auto promise = [&promises = mine->promises(), dana = mine.dana](const char *text, QDate due,
                                                                              Privacy privacy, CommitmentSide side) {
            Commitment made;
            made.peerId = dana;
            made.text = QString::fromLatin1(text);
            made.due = due;
            made.privacy = privacy;
            made.side = side;
            return promises.add(made).value();
        };
        const Id mineToKeep = promise("Send the draft", day("2026-12-03"), Privacy::SheetSafe, CommitmentSide::Mine);
        promise("Intro to the vendor", day("2026-12-04"), Privacy::SheetSafe, CommitmentSide::Theirs);
        promise("Be kinder", {}, Privacy::SheetSafe, CommitmentSide::Mine);
        promise("Secret", day("2026-12-05"), Privacy::Private, CommitmentSide::Mine);
        promise("Sealed", day("2026-12-05"), Privacy::Sealed, CommitmentSide::Mine);
        VERIFY_OK(mine->promises().keep(mineToKeep));
        const CalendarLeaving leaving = mine->calendars().leaving({}).value();
        QCOMPARE(leaving.leftOut, 2);
        QStringList titles;
        for (const CalendarToDo &toDo : leaving.sheet.toDos)
            titles << toDo.title + u' ' + wordFor(toDo.state);
        QCOMPARE(titles, (QStringList{QStringLiteral("Dana → Intro to the vendor open"),
                                      QStringLiteral("Send the draft → Dana kept")}));
        QCOMPARE(leaving.things.size(), 2);
        QCOMPARE(leaving.things.first().text, QStringLiteral("Dana → Intro to the vendor"));
    }
    void aNeutralExportNamesNobody()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        Commitment promise;
        promise.peerId = mine.dana;
        promise.text = QStringLiteral("Send Dana the draft");
        promise.due = day("2026-12-03");
        VERIFY_OK(mine->promises().add(promise));
        const CalendarChoice neutral{{}, true, QStringLiteral("1:1"), QStringLiteral("A promise is due")};
        const CalendarLeaving leaving = mine->calendars().leaving(neutral).value();
        const QByteArray text = icalendarText(leaving.sheet).value();
        QVERIFY(text.contains("SUMMARY:1:1\r\n"));
        QVERIFY(text.contains("SUMMARY:A promise is due\r\n"));
        for (const char *word : {"Dana", "Whitfield", "draft"})
            QVERIFY2(!text.contains(word), word);
        for (const LeavingThing &thing : leaving.things)
            QVERIFY(thing.person.isEmpty());
    }
    void onlyThoseNamedLeave()
    {
        ImportingJournal mine;
        mine.startSeries(mine.dana, "2026-11-19");
        mine.startSeries(mine.priya, "2026-11-19");
        CalendarChoice choice;
        choice.peers = {mine.priya};
        const QList<CalendarTerm> terms = mine->calendars().leaving(choice).value().sheet.terms;
        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms.first().title, QStringLiteral("1:1 Priya Raman"));
    }
    void theCalendarsOfOthersAreTaken()
    {
        const ImportingJournal mine;
        for (const char *name : {"google.ics", "outlook.ics", "apple.ics", "fastmail.ics"}) {
            QByteArray text = fixtureText(name);
            QBuffer buffer(&text);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto reading =
                readCalendar(buffer, CalendarWindow::around(day("2026-11-19"), QTimeZone("Europe/Berlin")), {});
            VERIFY_OK(reading);
            VERIFY_OK(mine->calendars().take(mine->calendars().offers(*reading).value().offers));
        }
        QCOMPARE(told(mine.meetingsOf(mine.dana)),
                 parted("planned 2026-11-05 15:00 Europe/Berlin 30|planned 2026-11-23 09:00 Australia/Melbourne 60|"
                        "planned 2026-12-04 09:30 Europe/Berlin 30|planned 2026-12-14 09:00 Australia/Melbourne 60|"
                        "planned 2026-12-17 15:00 Europe/Berlin 30|planned 2026-12-21 09:00 Australia/Melbourne 60"));
        QCOMPARE(told(mine.meetingsOf(mine.priya)),
                 parted("planned 2026-11-26 11:00 Europe/Berlin 30|planned 2026-11-27 10:00 America/New_York 60|"
                        "planned 2026-12-25 10:00 America/New_York 60|planned 2027-01-29 10:00 America/New_York 60"));
    }
    void fiftyThousandEventsAreOffered()
    {
        const ImportingJournal mine;
        CalendarReading reading = readingOf(entry("a@x", "1:1 Dana", atThree), mine.scratch.clock);
        const CalendarEvent one = reading.events.first();
        for (int i = 0; i < 50'000; ++i) {
            CalendarEvent event = one;
            event.uid = QString::number(i);
            event.title = i % 2 == 0 ? QStringLiteral("Quarterly planning of the whole department") : one.title;
            event.times.first().start = one.times.first().start.addSecs(60LL * i);
            reading.events << event;
        }
        QElapsedTimer timer;
        timer.start();
        const auto offers = mine->calendars().offers(reading);
        VERIFY_OK(offers);
        qInfo("50,000 events were compared in %lld ms", timer.elapsed());
        QCOMPARE(offers->offers.size(), 25'001);
        QVERIFY2(timer.elapsed() < 30'000, QByteArray::number(timer.elapsed()));
    }
};

LANAI_TEST(TstCalendars, tst_calendars)
#include "tst_calendars.moc"
