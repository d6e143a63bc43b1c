#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstStaffStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMeetingComesBackWithWhoIsInTheRoom()
    {
        StoreFile scratch;
        StaffMeeting meeting = meetingOf("m", "2026-11-23");
        meeting.everyWeeks = 2;
        meeting.rhythmDay = day("2026-11-20");
        meeting.attendees = {{idOf("b"), {}, QStringLiteral("Ingrid"), QStringLiteral("Reads first"), false},
                             {idOf("a"), scratch.dana, {}, {}, true}};
        put(scratch, meeting);
        scratch.reopen();
        const auto read = scratch.file->staff.get(meeting.id);
        VERIFY_OK(read);
        QCOMPARE(read->title, meeting.title);
        QCOMPARE(read->date, meeting.date);
        QCOMPARE(read->time, meeting.time);
        QCOMPARE(read->everyWeeks, 2);
        QCOMPARE(read->rhythmDay, meeting.rhythmDay);
        QCOMPARE(idsIn(read->attendees), idsOf("b a"));
        QCOMPARE(read->attendees.first().name, QStringLiteral("Ingrid"));
        QCOMPARE(read->attendees.first().line, QStringLiteral("Reads first"));
        QVERIFY(!read->attendees.first().coming);
        QCOMPARE(read->attendees.last().peerId, scratch.dana);
    }
    void whoIsNotInTheListLeavesTheRoom()
    {
        StoreFile scratch;
        StaffMeeting meeting = meetingOf("m", "2026-11-23");
        meeting.attendees = {{idOf("a"), scratch.dana, {}, {}, true}, {idOf("b"), scratch.priya, {}, {}, true}};
        put(scratch, meeting);
        meeting.attendees.removeFirst();
        put(scratch, meeting);
        QCOMPARE(idsIn(scratch.file->staff.get(meeting.id)->attendees), idsOf("b"));
        meeting.attendees.prepend({idOf("a"), scratch.dana, {}, {}, true}); // and comes back
        put(scratch, meeting);
        QCOMPARE(idsIn(scratch.file->staff.get(meeting.id)->attendees), idsOf("a b"));
    }
    void meetingsAreFoundByTheirDay()
    {
        StoreFile scratch;
        put(scratch, meetingOf("later", "2026-11-30"));
        StaffMeeting soon = meetingOf("soon", "2026-11-23");
        soon.attendees = {{idOf("a"), scratch.dana, {}, {}, true}};
        put(scratch, soon);
        put(scratch, meetingOf("gone", "2026-11-24"));
        VERIFY_OK(scratch.file->staff.trash(idOf("gone"), scratch.stamp()));
        const StaffStore &store = scratch.file->staff;
        const auto all = store.between(day("2026-11-23"), day("2026-11-30"));
        VERIFY_OK(all);
        QCOMPARE(idsIn(*all), idsOf("soon later"));
        QCOMPARE(all->first().attendees.size(), 1);
        QVERIFY(all->last().attendees.isEmpty());
        QCOMPARE(store.nextFrom(day("2026-11-23"))->id, idOf("soon"));
        QCOMPARE(store.nextFrom(day("2026-11-24"))->id, idOf("later"));
        QCOMPARE(store.bare()->size(), 2);
        QVERIFY(store.bare()->first().attendees.isEmpty());
        VERIFY_REFUSED(store.nextFrom(day("2026-12-01")), ErrorCode::NotFound);
        QVERIFY(*store.everMade(idOf("gone")));
        QVERIFY(!*store.everMade(idOf("never made")));
    }
    void itemsKeepTheirOwnNeedsAndPreviews()
    {
        StoreFile scratch;
        put(scratch, meetingOf("m", "2026-11-23"));
        StaffItem item = itemOf("i", 2);
        item.sought = ItemSought::Inform;
        item.decision = QStringLiteral("Freeze on Friday");
        item.needs = {scratch.priya, scratch.dana};
        putItem(scratch, item);
        putItem(scratch, itemOf("first", 1));
        for (const auto &[word, on] : {std::pair{"late", "2026-11-20"}, {"early", "2026-11-18"}}) {
            Preview preview;
            preview.id = idOf(word);
            preview.itemId = item.id;
            preview.peerId = scratch.dana;
            preview.on = day(on);
            preview.reaction = Reaction::SupportsWithChange;
            VERIFY_OK(scratch.file->staff.previews().insert(preview, scratch.stamp()));
        }
        const auto items = scratch.file->staff.itemsOf(idOf("m"));
        VERIFY_OK(items);
        QCOMPARE(idsIn(*items), idsOf("first i"));
        QVERIFY(items->first().needs.isEmpty() && items->first().previews.isEmpty());
        QCOMPARE(items->last().needs, item.needs);
        QCOMPARE(idsIn(items->last().previews), idsOf("early late"));
        QCOMPARE(items->last().previews.first().reaction, Reaction::SupportsWithChange);
        QCOMPARE(items->last().sought, ItemSought::Inform);
        QCOMPARE(items->last().decision, item.decision);
        item.needs = {scratch.dana};
        putItem(scratch, item);
        QCOMPARE(scratch.file->staff.item(item.id)->needs, item.needs);
    }
    void itemsEverMadeAreThoseInTheTrashToo()
    {
        StoreFile scratch;
        put(scratch, meetingOf("m", "2026-11-23"));
        putItem(scratch, itemOf("a", 1));
        putItem(scratch, itemOf("b", 2));
        VERIFY_OK(scratch.file->staff.trashItem(idOf("a"), scratch.stamp()));
        QCOMPARE(idsIn(*scratch.file->staff.itemsOf(idOf("m"))), idsOf("b"));
        QCOMPARE(*scratch.file->staff.itemIdsEverOf(idOf("m")), idsOf("a b"));
        VERIFY_REFUSED(scratch.file->staff.item(idOf("a")), ErrorCode::NotFound);
    }

private:
    static StaffMeeting meetingOf(const char *word, const char *on)
    {
        StaffMeeting meeting;
        meeting.id = idOf(word);
        meeting.title = QStringLiteral("Exec staff");
        meeting.date = day(on);
        meeting.time = at("09:00");
        meeting.zone = "Europe/Berlin";
        return meeting;
    }
    static StaffItem itemOf(const char *word, int position)
    {
        StaffItem item;
        item.id = idOf(word);
        item.staffMeetingId = idOf("m");
        item.position = position;
        item.title = QString::fromLatin1(word);
        return item;
    }
    static void put(StoreFile &scratch, const StaffMeeting &meeting)
    {
        VERIFY_OK(scratch.file->staff.put(meeting, scratch.stamp()));
    }
    static void putItem(StoreFile &scratch, const StaffItem &item)
    {
        VERIFY_OK(scratch.file->staff.putItem(item, scratch.stamp()));
    }
};

LANAI_TEST(TstStaffStore, tst_staffstore)
#include "tst_staffstore.moc"
