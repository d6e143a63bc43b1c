#include "core/domain/previews.h"
#include "core/domain/staffmeetingrules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

StaffMeeting execStaff(int everyWeeks = 1)
{
    StaffMeeting meeting;
    meeting.id = idOf("staff");
    meeting.title = QStringLiteral("Exec staff");
    meeting.date = day("2026-11-23");
    meeting.time = clock("09:00");
    meeting.zone = "Europe/Berlin";
    meeting.everyWeeks = everyWeeks;
    meeting.attendees = {{idOf("a1"), idOf("dana"), {}, QStringLiteral("Reads first"), true},
                         {idOf("a2"), {}, QStringLiteral("Ingrid"), {}, false}};
    meeting.createdAt = utc("2026-11-01T08:00");
    return meeting;
}

} // namespace

class TstStaffmeetingrules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextOneFollowsItsRhythm_data()
    {
        QTest::addColumn<int>("everyWeeks");
        QTest::addColumn<QDate>("next"); // null: none
        QTest::newRow("weekly") << 1 << day("2026-11-30");
        QTest::newRow("every 2 weeks, over the month's end") << 2 << day("2026-12-07");
        QTest::newRow("every 6 weeks, over the year's end") << 6 << day("2027-01-04");
        QTest::newRow("once") << 0 << QDate();
    }
    void theNextOneFollowsItsRhythm()
    {
        QFETCH(int, everyWeeks);
        const std::optional<StaffMeeting> next = nextStaffMeeting(execStaff(everyWeeks));
        QTEST(next ? next->date : QDate(), "next");
    }

    void aMeetingMovedOffItsDayDoesNotShiftThoseAfterIt_data()
    {
        QTest::addColumn<int>("everyWeeks");
        QTest::addColumn<QDate>("movedTo"); // from Monday, 23 Nov
        QTest::addColumn<QDate>("next");
        QTest::newRow("a day later") << 1 << day("2026-11-24") << day("2026-11-30");
        QTest::newRow("the Friday before") << 1 << day("2026-11-20") << day("2026-11-30");
        QTest::newRow("past the day of the next") << 1 << day("2026-12-02") << day("2026-12-07");
        QTest::newRow("onto the day of the next") << 1 << day("2026-11-30") << day("2026-12-07");
        QTest::newRow("every 2 weeks") << 2 << day("2026-11-26") << day("2026-12-07");
    }
    void aMeetingMovedOffItsDayDoesNotShiftThoseAfterIt()
    {
        QFETCH(const int, everyWeeks);
        QFETCH(const QDate, movedTo);
        const StaffMeeting before = execStaff(everyWeeks);
        StaffMeeting after = before;
        after.date = movedTo;
        const StaffMeeting moved = movedStaffMeeting(before, after);
        QCOMPARE(moved.date, movedTo);
        QCOMPARE(moved.rhythmDay, before.date);
        const StaffMeeting next = *nextStaffMeeting(moved);
        QTEST(next.date, "next");
        QVERIFY(next.rhythmDay.isNull());
    }
    void aMeetingMovedTwiceOrBackKeepsItsRhythm()
    {
        const StaffMeeting before = execStaff();
        StaffMeeting after = before;
        after.date = day("2026-11-24");
        after = movedStaffMeeting(before, after);
        StaffMeeting again = after;
        again.date = day("2026-11-26");
        QCOMPARE(movedStaffMeeting(after, again).rhythmDay, before.date);
        again.date = before.date;
        QVERIFY(movedStaffMeeting(after, again).rhythmDay.isNull());
    }
    void theRhythmMovesWhereThatIsWanted()
    {
        const StaffMeeting before = execStaff();
        StaffMeeting after = before;
        after.date = day("2026-11-26");
        after.rhythmDay = after.date;
        after = movedStaffMeeting(before, after);
        QVERIFY(after.rhythmDay.isNull());
        QCOMPARE(nextStaffMeeting(after)->date, day("2026-12-03"));

        StaffMeeting lessOften = before;
        lessOften.date = day("2026-11-26");
        lessOften.everyWeeks = 2;
        lessOften = movedStaffMeeting(before, lessOften);
        QVERIFY(lessOften.rhythmDay.isNull());
        QCOMPARE(nextStaffMeeting(lessOften)->date, day("2026-12-10"));
    }
    void whatMeetsOnceHasNoRhythmDay()
    {
        StaffMeeting after = execStaff(0);
        after.date = day("2026-11-26");
        QVERIFY(movedStaffMeeting(execStaff(0), after).rhythmDay.isNull());
    }

    void itIsWeeklyByDefault() { QCOMPARE(StaffMeeting{}.everyWeeks, 1); }

    void theNextOneHasTheSameAttendeesAllComingAndNothingSaidOfThem()
    {
        const StaffMeeting next = *nextStaffMeeting(execStaff());
        QCOMPARE(next.title, QStringLiteral("Exec staff"));
        QCOMPARE(next.time, clock("09:00"));
        QCOMPARE(next.zone, QByteArray("Europe/Berlin"));
        QVERIFY(next.createdAt.isNull());
        QCOMPARE(next.attendees.size(), 2);
        QCOMPARE(next.attendees.at(0).peerId, idOf("dana"));
        QCOMPARE(next.attendees.at(1).name, QStringLiteral("Ingrid"));
        for (const Attendee &attendee : next.attendees) {
            QVERIFY(attendee.coming);
            QVERIFY(attendee.line.isEmpty());
            QVERIFY(attendee.id != idOf("a1") && attendee.id != idOf("a2"));
        }
    }

    void twoCopiesMakeTheSameOne()
    {
        StaffMeeting elsewhere = execStaff();
        elsewhere.title = QStringLiteral("Leadership");
        elsewhere.date = day("2026-11-24");
        const StaffMeeting here = *nextStaffMeeting(execStaff());
        const StaffMeeting there = *nextStaffMeeting(elsewhere);
        QCOMPARE(here.id, there.id);
        QCOMPARE(here.attendees.first().id, there.attendees.first().id);
        QVERIFY(here.id != idOf("staff"));
    }

    void oneAlwaysLiesTodayOrLater_data()
    {
        QTest::addColumn<int>("everyWeeks");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QList<QDate>>("made");
        const auto row = [](const char *name, int everyWeeks, const char *today, const char *made) {
            QTest::newRow(name) << everyWeeks << day(today) << days(made);
        };
        row("it is still to come", 1, "2026-11-19", "");
        row("it is today", 1, "2026-11-23", "");
        row("it was yesterday", 1, "2026-11-24", "2026-11-30");
        row("the next is today", 1, "2026-11-30", "2026-11-30");
        row("after three weeks' sleep", 1, "2026-12-09", "2026-11-30 2026-12-07 2026-12-14");
        row("every 2 weeks", 2, "2026-12-09", "2026-12-07 2026-12-21");
        row("it meets once", 0, "2026-12-09", "");
    }
    void oneAlwaysLiesTodayOrLater()
    {
        QFETCH(int, everyWeeks);
        QFETCH(QDate, today);
        QList<QDate> made;
        for (const StaffMeeting &meeting : missingStaffMeetings(execStaff(everyWeeks), today))
            made << meeting.date;
        QTEST(made, "made");
    }

    void aCopyThatSleptMakesTheSameOnesAsTheCopyThatDidNot()
    {
        const QList<StaffMeeting> atOnce = missingStaffMeetings(execStaff(), day("2026-12-09"));
        StaffMeeting latest = execStaff();
        for (const char *today : {"2026-11-24", "2026-12-01", "2026-12-09"})
            latest = missingStaffMeetings(latest, day(today)).last();
        QCOMPARE(atOnce.last().id, latest.id);
        QCOMPARE(atOnce.last().date, latest.date);
    }

    void eachRhythmIsCarriedOnByItself_data()
    {
        QTest::addColumn<QList<StaffMeeting>>("living");
        QTest::addColumn<QStringList>("made"); // on 9 Dec: title and day
        const StaffMeeting exec = execStaff(); // Monday, 23 Nov
        const StaffMeeting next = *nextStaffMeeting(exec);
        const auto other = [&](const char *title, const char *on, int weeks) {
            StaffMeeting meeting = execStaff(weeks);
            meeting.id = idOf(on);
            meeting.title = QString::fromUtf8(title);
            meeting.date = day(on);
            return meeting;
        };
        const auto renamed = [&](int weeks) {
            StaffMeeting meeting = next;
            meeting.title = QStringLiteral("Leadership");
            meeting.everyWeeks = weeks;
            return meeting;
        };
        const auto row = [](const char *name, const QList<StaffMeeting> &living, const char *made) {
            QTest::newRow(name) << living << QString::fromUtf8(made).split(u',', Qt::SkipEmptyParts);
        };
        const char *three = "Exec staff 30,Exec staff 7,Exec staff 14";
        row("nothing else", {exec}, three);
        row("a later one that meets once", {exec, other("Offsite", "2026-12-02", 0)}, three);
        row("one far ahead that meets once", {exec, other("Offsite", "2027-01-20", 0)}, three);
        row("another rhythm", {exec, other("Board prep", "2026-12-01", 2)},
            "Exec staff 30,Exec staff 7,Exec staff 14,Board prep 15");
        row("another rhythm that begins later", {exec, other("Board prep", "2027-01-05", 1)}, three);
        row("a day that another has", {exec, other("Offsite", "2026-12-07", 0)}, "Exec staff 30,Exec staff 14");
        row("the newest day is another's", {exec, other("Offsite", "2026-12-14", 0)},
            "Exec staff 30,Exec staff 7,Exec staff 21");
        row("it goes on under another name", {exec, renamed(1)}, "Leadership 7,Leadership 14");
        row("the one after it ended the rhythm", {exec, renamed(0)}, "");
        row("carried on by hand", {exec, other("exec  STAFF", "2026-11-30", 2)}, "exec  STAFF 14");
        row("ended by hand", {exec, other("Exec staff", "2026-11-30", 0)}, "");
    }
    void eachRhythmIsCarriedOnByItself()
    {
        QFETCH(const QList<StaffMeeting>, living);
        QSet<QDate> taken;
        QHash<Id, StaffMeeting> byId;
        for (const StaffMeeting &meeting : living) {
            taken << meeting.date;
            byId.insert(meeting.id, meeting);
        }
        QStringList made;
        for (const Id &id : staffRhythmsToCarryOn(living, day("2026-12-09"))) {
            for (const StaffMeeting &meeting : missingStaffMeetings(byId.value(id), day("2026-12-09"), taken))
                made << meeting.title + u' ' + QString::number(meeting.date.day());
        }
        QTEST(made, "made");
    }
    void anotherCopyCarriesOnInTheSameOrder()
    {
        StaffMeeting board = execStaff();
        board.id = idOf("board");
        board.title = QStringLiteral("Board prep");
        QCOMPARE(staffRhythmsToCarryOn({execStaff(), board}, day("2026-12-09")),
                 staffRhythmsToCarryOn({board, execStaff()}, day("2026-12-09")));
    }
    void whatIsStillToComeNeedsNothing()
    {
        QVERIFY(staffRhythmsToCarryOn({execStaff()}, day("2026-11-23")).isEmpty());
        QVERIFY(staffRhythmsToCarryOn({execStaff(0)}, day("2026-12-09")).isEmpty());
    }

    void withoutADateNothingFollows()
    {
        StaffMeeting undated = execStaff();
        undated.date = {};
        QVERIFY(missingStaffMeetings(undated, day("2026-12-09")).isEmpty());
    }

    void aDeferredItemJoinsTheNextWithTheReactionsItHas()
    {
        StaffItem item;
        item.id = idOf("pricing");
        item.staffMeetingId = idOf("staff");
        item.position = 2;
        item.title = QStringLiteral("EMEA pricing pilot");
        item.decision = QStringLiteral("Two markets");
        item.sought = ItemSought::Discuss;
        item.needs = idsOf("elena");
        item.outcome = ItemOutcome::Deferred;
        item.outcomeText = QStringLiteral("No time");
        item.privacy = Privacy::Private;
        Preview preview;
        preview.id = idOf("preview");
        preview.itemId = item.id;
        preview.peerId = idOf("elena");
        preview.words = QStringLiteral("fine");
        item.previews = {preview};

        const StaffMeeting next = *nextStaffMeeting(execStaff());
        const StaffItem joined = deferredTo(next, item, 1);
        QCOMPARE(joined.staffMeetingId, next.id);
        QCOMPARE(joined.deferredFrom, item.id);
        QCOMPARE(joined.position, 1);
        QCOMPARE(joined.title, item.title);
        QCOMPARE(joined.decision, item.decision);
        QCOMPARE(joined.sought, item.sought);
        QCOMPARE(joined.needs, item.needs);
        QCOMPARE(joined.privacy, item.privacy);
        QCOMPARE(joined.outcome, ItemOutcome::None);
        QVERIFY(joined.outcomeText.isEmpty());
        QVERIFY(isPreviewed(joined));
        QCOMPARE(joined.previews.first().itemId, joined.id);
        QCOMPARE(joined.previews.first().words, QStringLiteral("fine"));
        QVERIFY(joined.id != item.id && joined.previews.first().id != preview.id);
        QCOMPARE(deferredTo(next, item, 1).id, joined.id);
    }
};

LANAI_TEST(TstStaffmeetingrules, tst_staffmeetingrules)
#include "tst_staffmeetingrules.moc"
