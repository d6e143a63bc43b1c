#include "core/journal/staff.h"
#include "core/journal/today.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstStaff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItemJoinsTheAgendaOfTheWeekBefore()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        addItem(journal, addMeeting(journal, "2026-11-23"));
        QCOMPARE(agendaOn(journal, "2026-11-19"), QStringList{QStringLiteral("Cut line")});
    }
    void aSkippedSyncHandsThePreviewToTheNextInTheWindowOrToNobody()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id meeting = addMeeting(journal, "2026-11-23");
        addItem(journal, meeting);
        const Id sync = journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
        VERIFY_OK(journal->oneOnOnes().skip(sync, {}));
        QCOMPARE(journal->staff().withoutSync(meeting)->size(), 1);
        QCOMPARE(agendaOn(journal, "2026-11-26"), QStringList());
    }
    void whenTheMeetingMovesUntouchedItemsMoveAlong()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id meeting = addMeeting(journal, "2026-11-23");
        addItem(journal, meeting);
        StaffMeeting moved = *journal->staff().meeting(meeting);
        moved.date = day("2026-11-30");
        VERIFY_OK(journal->staff().change(moved));
        QCOMPARE(agendaOn(journal, "2026-11-19"), QStringList());
        QCOMPARE(agendaOn(journal, "2026-11-26"), QStringList{QStringLiteral("Cut line")});
    }
    void aReactionInTheSyncTicksItsAgendaItem()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id item = addItem(journal, addMeeting(journal, "2026-11-23"));
        Preview preview;
        preview.itemId = item;
        preview.peerId = journal.dana;
        preview.reaction = Reaction::Supports;
        VERIFY_OK(journal->staff().addPreview(preview));
        const Id sync = journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
        QVERIFY(journal->oneOnOnes().agendaOf(sync)->first().done);
        QVERIFY(isPreviewed(*journal->staff().item(item)));
    }
    void aRenamedItemIsRenamedOnTheAgendaItIsOn()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id id = addItem(journal, addMeeting(journal, "2026-11-23"));
        StaffItem item = *journal->staff().item(id);
        item.title = QStringLiteral("Cut line at 12");
        item.privacy = Privacy::Sealed;
        VERIFY_OK(journal->staff().changeItem(item));
        const Id sync = journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
        const QList<AgendaItem> agenda = *journal->oneOnOnes().agendaOf(sync);
        QCOMPARE(agenda.size(), 1);
        QCOMPARE(agenda.first().text, QStringLiteral("Cut line at 12"));
        QCOMPARE(agenda.first().privacy, Privacy::Sealed);
    }
    void whatAPersonWroteTickedOrTalkedAboutKeepsItsName_data()
    {
        QTest::addColumn<QString>("touched");
        QTest::addColumn<QString>("kept");
        QTest::newRow("edited") << QStringLiteral("edited") << QStringLiteral("Cut line, gently");
        QTest::newRow("ticked") << QStringLiteral("ticked") << QStringLiteral("Cut line");
        QTest::newRow("held") << QStringLiteral("held") << QStringLiteral("Cut line");
    }
    void whatAPersonWroteTickedOrTalkedAboutKeepsItsName()
    {
        QFETCH(const QString, touched);
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id id = addItem(journal, addMeeting(journal, "2026-11-23"));
        const Id sync = journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
        AgendaItem onAgenda = journal->oneOnOnes().agendaOf(sync)->first();
        onAgenda.text = touched == QStringLiteral("edited") ? QStringLiteral("Cut line, gently") : onAgenda.text;
        onAgenda.done = touched == QStringLiteral("ticked");
        VERIFY_OK(journal->oneOnOnes().changeAgendaItem(onAgenda));
        if (touched == QStringLiteral("held"))
            VERIFY_OK(journal->oneOnOnes().hold(sync, 0, {}));
        StaffItem item = *journal->staff().item(id);
        item.title = QStringLiteral("Cut line at 12");
        VERIFY_OK(journal->staff().changeItem(item));
        QTEST(journal->oneOnOnes().agendaOf(sync)->first().text, "kept");
    }
    void itemsComeInTheOrderTheyArePut()
    {
        OpenJournal journal;
        const Id meeting = addMeeting(journal, "2026-11-23");
        const Id first = addItem(journal, meeting);
        const Id second = addItem(journal, meeting);
        const Id third = addItem(journal, meeting);
        VERIFY_OK(journal->staff().orderItems(meeting, {third, first}));
        QList<Id> order;
        const QList<StaffItem> items = *journal->staff().itemsOf(meeting);
        for (const StaffItem &item : items)
            order << item.id;
        QCOMPARE(order, (QList<Id>{third, first, second}));
        QCOMPARE(journal->staff().item(second)->position, 3);
    }
    void whatIsBeforeTheMeetingSaysWhenEachCanStillBeAsked()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id meeting = addMeeting(journal, "2026-11-23");
        addItem(journal, meeting);
        const auto before = journal->staff().before(meeting);
        VERIFY_OK(before);
        QCOMPARE(before->items.size(), 1);
        QCOMPARE(before->previewed, 0);
        QCOMPARE(before->items.first().people.first().nextSync.date(), day("2026-11-19"));
        VERIFY_REFUSED(journal->staff().before(newId(1)), ErrorCode::NotFound);
    }
    void meetingsAreListedByDate()
    {
        OpenJournal journal;
        addMeeting(journal, "2026-11-30");
        addMeeting(journal, "2026-11-23");
        const auto all = journal->staff().between(day("2026-11-23"), day("2026-11-30"));
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().date, day("2026-11-23"));
        QVERIFY(journal->staff().between(day("2026-11-24"), day("2026-11-29"))->isEmpty());
    }
    void removingTheItemTakesItOffTheAgenda()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id item = addItem(journal, addMeeting(journal, "2026-11-23"));
        VERIFY_OK(journal->staff().removeItem(item));
        QCOMPARE(agendaOn(journal, "2026-11-19"), QStringList());
    }
    void theNextMeetingIsThereByItselfWithTheSameAttendees()
    {
        OpenJournal journal;
        addMeeting(journal, "2026-11-23");
        journal.comeTo("2026-11-24");
        VERIFY_OK(journal->catchUp());
        const auto next = journal->staff().next(day("2026-11-24"));
        VERIFY_OK(next);
        QCOMPARE(next->date, day("2026-11-30"));
        QCOMPARE(next->attendees.size(), 1);
        VERIFY_OK(journal->staff().remove(next->id)); // thrown away, it isn't made again
        VERIFY_OK(journal->catchUp());
        VERIFY_REFUSED(journal->staff().next(day("2026-11-24")), ErrorCode::StaffMeetingNotFound);
    }
    void whatARhythmWillMakeIsToldApartFromWhatIsNot()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->staff().next(day("2026-11-24")), ErrorCode::StaffMeetingNotFound);
        addMeeting(journal, "2026-11-23");
        journal.comeTo("2026-11-24"); // nobody caught up yet
        VERIFY_REFUSED(journal->staff().next(day("2026-11-24")), ErrorCode::StaffMeetingNotMade);
        VERIFY_REFUSED(journal->staff().on(day("2026-11-30")), ErrorCode::StaffMeetingNotMade);
        VERIFY_REFUSED(journal->staff().on(day("2026-11-26")), ErrorCode::StaffMeetingNotFound);
        const auto coming = journal->staff().toBeMade(day("2026-11-24"));
        VERIFY_OK(coming);
        QCOMPARE((*coming)->date, day("2026-11-30"));
        QCOMPARE((*coming)->attendees.size(), 1);
        VERIFY_OK(journal->catchUp());
        QCOMPARE(journal->staff().next(day("2026-11-24"))->id, (*coming)->id);
        QVERIFY(!*journal->staff().toBeMade(day("2026-11-24")));
    }
    void aMeetingThatIsHeldOnceEndsNoRhythm_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::newRow("before the next") << day("2026-11-25");
        QTest::newRow("far ahead") << day("2027-01-20");
        QTest::newRow("on the rhythm's own day") << day("2026-11-30");
    }
    void aMeetingThatIsHeldOnceEndsNoRhythm()
    {
        QFETCH(const QDate, on);
        OpenJournal journal;
        addMeeting(journal, "2026-11-23");
        StaffMeeting offsite = *journal->staff().on(day("2026-11-23"));
        offsite.id = {};
        offsite.title = QStringLiteral("Offsite");
        offsite.date = on;
        offsite.everyWeeks = 0;
        offsite.attendees = {};
        VERIFY_OK(journal->staff().add(offsite));
        journal.comeTo("2026-12-08");
        VERIFY_OK(journal->catchUp());
        QCOMPARE(journal->staff().on(day("2026-12-14"))->title, QStringLiteral("Exec staff"));
        QCOMPARE(journal->staff().on(on)->title, QStringLiteral("Offsite"));
    }
    void twoRhythmsGoOnSideBySide()
    {
        OpenJournal journal;
        addMeeting(journal, "2026-11-23");
        StaffMeeting board = *journal->staff().on(day("2026-11-23"));
        board.id = {};
        board.title = QStringLiteral("Board prep");
        board.date = day("2026-11-24");
        board.attendees = {};
        VERIFY_OK(journal->staff().add(board));
        journal.comeTo("2026-11-25");
        VERIFY_OK(journal->catchUp());
        QCOMPARE(journal->staff().on(day("2026-11-30"))->title, QStringLiteral("Exec staff"));
        QCOMPARE(journal->staff().on(day("2026-12-01"))->title, QStringLiteral("Board prep"));
    }
    void aMovedMeetingDoesNotShiftTheNext()
    {
        OpenJournal journal;
        const Id meeting = addMeeting(journal, "2026-11-23");
        StaffMeeting moved = *journal->staff().meeting(meeting);
        moved.date = day("2026-11-25");
        VERIFY_OK(journal->staff().change(moved));
        journal.reopen();
        QCOMPARE(journal->staff().meeting(meeting)->rhythmDay, day("2026-11-23"));
        journal.comeTo("2026-11-26");
        VERIFY_OK(journal->catchUp());
        QCOMPARE(journal->staff().next(day("2026-11-26"))->date, day("2026-11-30"));
    }
    void anItemThatIsDecidedAfterAllLeavesTheNextMeeting()
    {
        OpenJournal journal;
        const Id meeting = addMeeting(journal, "2026-11-16");
        const Id item = addItem(journal, meeting);
        VERIFY_OK(journal->staff().decide(item, ItemOutcome::Deferred, {}));
        const auto next = journal->staff().next(day("2026-11-17"));
        VERIFY_OK(next);
        QCOMPARE(journal->staff().itemsOf(next->id)->size(), 1);
        VERIFY_OK(journal->staff().decide(item, ItemOutcome::Decided, {}));
        QCOMPARE(journal->staff().itemsOf(next->id)->size(), 0);
    }
    void aDeferredItemJoinsTheNextMeeting()
    {
        OpenJournal journal;
        const Id item = addItem(journal, addMeeting(journal, "2026-11-23"));
        VERIFY_OK(journal->staff().decide(item, ItemOutcome::Deferred, QStringLiteral("no time")));
        const auto next = journal->staff().on(day("2026-11-30"));
        VERIFY_OK(next);
        const auto items = journal->staff().itemsOf(next->id);
        QCOMPARE(items->size(), 1);
        QCOMPARE(items->first().deferredFrom, item);
        QCOMPARE(items->first().outcome, ItemOutcome::None);
    }
    void aSecondMeetingOnTheDayIsRefused()
    {
        OpenJournal journal;
        addMeeting(journal, "2026-11-23");
        StaffMeeting second;
        second.date = day("2026-11-23");
        second.time = QTime(15, 0);
        second.zone = "Europe/Berlin";
        VERIFY_REFUSED(journal->staff().add(second), ErrorCode::StaffMeetingExists);
    }
    void anItemWithoutATitleIsRefused()
    {
        OpenJournal journal;
        StaffItem item;
        item.staffMeetingId = addMeeting(journal, "2026-11-23");
        VERIFY_REFUSED(journal->staff().addItem(item), ErrorCode::EmptyText);
    }
    void anEditedLineStaysAndAnEmptyOneIsProposedAgain()
    {
        OpenJournal journal;
        const Id meeting = addMeeting(journal, "2026-11-23");
        const Id attendee = journal->staff().meeting(meeting)->attendees.first().id;
        VERIFY_OK(journal->staff().setLine(meeting, attendee, QStringLiteral("Reads first.")));
        journal.reopen();
        QCOMPARE(journal->staff().meeting(meeting)->attendees.first().line, QStringLiteral("Reads first."));
    }

private:
    static Id addMeeting(OpenJournal &journal, const char *on)
    {
        StaffMeeting meeting;
        meeting.title = QStringLiteral("Exec staff");
        meeting.date = day(on);
        meeting.time = QTime(9, 0);
        meeting.zone = "Europe/Berlin";
        Attendee dana;
        dana.peerId = journal.dana;
        meeting.attendees = {dana};
        return journal->staff().add(meeting).value();
    }
    static Id addItem(OpenJournal &journal, const Id &meeting)
    {
        StaffItem item;
        item.staffMeetingId = meeting;
        item.title = QStringLiteral("Cut line");
        item.needs = {journal.dana};
        return journal->staff().addItem(item).value();
    }
    static QStringList agendaOn(OpenJournal &journal, const char *on)
    {
        const auto sync = journal->oneOnOnes().on(journal.dana, day(on));
        const QList<AgendaItem> agenda = journal->oneOnOnes().agendaOf(sync->id).value();
        QStringList texts;
        for (const AgendaItem &item : agenda)
            texts << item.text;
        return texts;
    }
};

LANAI_TEST(TstStaff, tst_staff)
#include "tst_staff.moc"
