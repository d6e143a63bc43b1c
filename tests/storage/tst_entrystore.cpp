#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

Entry noteOf(const char *word, const char *on, const QList<EntryPeer> &peers, EntryKind kind = EntryKind::Conversation)
{
    Entry entry;
    entry.id = idOf(word);
    entry.kind = kind;
    entry.date = day(on);
    entry.body = QString::fromLatin1(word);
    entry.peers = peers;
    return entry;
}

} // namespace

class TstEntryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteComesBackAsItWasTyped()
    {
        StoreFile scratch;
        Entry entry =
            noteOf("n", "2026-11-19", {{scratch.priya, EntryRole::About}, {scratch.dana, EntryRole::Mentioned}},
                   EntryKind::FeedbackGiven);
        entry.body = QStringLiteral("  two blanks\r\nand a\ttab \u4e1c\u4eac\n\n");
        entry.privacy = Privacy::Sealed;
        entry.tags = {QStringLiteral("hiring"), QStringLiteral("q4, \"late\"")};
        VERIFY_OK(scratch.file->entries.insert(entry, scratch.stamp()));
        scratch.reopen();
        const auto read = scratch.file->entries.get(entry.id);
        VERIFY_OK(read);
        QCOMPARE(read->body, entry.body);
        QCOMPARE(read->kind, EntryKind::FeedbackGiven);
        QCOMPARE(read->date, entry.date);
        QCOMPARE(read->privacy, Privacy::Sealed);
        QCOMPARE(read->tags, entry.tags);
        QCOMPARE(read->peers, entry.peers);
        VERIFY_REFUSED(scratch.file->entries.get(idOf("no such note")), ErrorCode::NotFound);
    }
    void anUpdateReplacesThePeople()
    {
        StoreFile scratch;
        Entry entry = noteOf("n", "2026-11-19", {{scratch.dana, EntryRole::About}});
        add(scratch, entry);
        entry.peers = {{scratch.priya, EntryRole::About}};
        VERIFY_OK(scratch.file->entries.update(entry, scratch.stamp()));
        QCOMPARE(scratch.file->entries.get(entry.id)->peers, entry.peers);
        QCOMPARE(*scratch.file->entries.countOf(scratch.dana), 0);
        entry.peers << EntryPeer{scratch.dana, EntryRole::Present}; // who was dropped comes back
        VERIFY_OK(scratch.file->entries.update(entry, scratch.stamp()));
        QCOMPARE(scratch.file->entries.get(entry.id)->peers, entry.peers);
        QCOMPARE(*scratch.file->entries.countOf(scratch.dana), 1);
    }
    void notesOfAPeerAreTheNewestFirstByTheirPart()
    {
        StoreFile scratch;
        add(scratch, noteOf("old", "2026-11-01", {{scratch.dana, EntryRole::About}}));
        add(scratch, noteOf("new", "2026-11-18", {{scratch.dana, EntryRole::About}}));
        add(scratch, noteOf("same day, later", "2026-11-18", {{scratch.dana, EntryRole::Present}}));
        add(scratch,
            noteOf("aside", "2026-11-19", {{scratch.priya, EntryRole::About}, {scratch.dana, EntryRole::Mentioned}}));
        const EntryStore &store = scratch.file->entries;
        QCOMPARE(idsIn(*store.latestOf(scratch.dana, 10)),
                 (QList<Id>{idOf("same day, later"), idOf("new"), idOf("old")}));
        QCOMPARE(idsIn(*store.latestOf(scratch.dana, 1)), QList<Id>{idOf("same day, later")});
        QCOMPARE(idsIn(*store.ofPeer(scratch.dana, EntryRole::About, 10)), (QList<Id>{idOf("new"), idOf("old")}));
        QCOMPARE(idsIn(*store.ofPeer(scratch.dana, EntryRole::About, 10, day("2026-11-18"))), QList<Id>{idOf("old")});
        QCOMPARE(idsIn(*store.ofPeer(scratch.dana, EntryRole::Mentioned, 10)), QList<Id>{idOf("aside")});
        QCOMPARE(*store.countOf(scratch.dana), 3);
        QCOMPARE(store.latestOf(scratch.dana, 10)->at(0).peers.size(), 1);
    }
    void theLatestOfManyIsTheLatestOfEachAlone()
    {
        StoreFile scratch;
        scratch.addPeer("nobody", "Nobody Yet");
        add(scratch,
            noteOf("both", "2026-11-18", {{scratch.dana, EntryRole::About}, {scratch.priya, EntryRole::Present}}));
        add(scratch, noteOf("dana's", "2026-11-18", {{scratch.dana, EntryRole::About}}));
        add(scratch, noteOf("aside", "2026-11-19", {{scratch.dana, EntryRole::Mentioned}}));
        add(scratch, noteOf("gone", "2026-11-19", {{scratch.priya, EntryRole::About}}));
        VERIFY_OK(scratch.file->entries.trash(idOf("gone"), scratch.stamp()));
        const auto latest = scratch.file->entries.latestBareOf({scratch.dana, scratch.priya, idOf("nobody")});
        VERIFY_OK(latest);
        QCOMPARE(latest->size(), 2);
        for (const Id &peer : {scratch.dana, scratch.priya})
            QCOMPARE(latest->value(peer).id, scratch.file->entries.latestOf(peer, 1)->first().id);
        QCOMPARE(latest->value(scratch.priya).body, QStringLiteral("both"));
    }
    void lastContactIsTheLaterOfNoteAndMeeting()
    {
        StoreFile scratch;
        add(scratch, noteOf("talk", "2026-11-10", {{scratch.dana, EntryRole::About}}));
        add(scratch, noteOf("thought", "2026-11-17", {{scratch.dana, EntryRole::About}}, EntryKind::Note));
        add(scratch, noteOf("aside", "2026-11-18", {{scratch.dana, EntryRole::Mentioned}}));
        add(scratch, noteOf("ahead", "2026-12-01", {{scratch.dana, EntryRole::About}}));
        const QDate today = day("2026-11-19");
        QCOMPARE(*scratch.file->entries.contactOf(scratch.dana, today), day("2026-11-10"));
        Meeting held;
        held.id = idOf("m");
        held.peerId = scratch.dana;
        held.date = day("2026-11-12");
        held.time = at("10:00");
        held.zone = "Europe/Berlin";
        held.state = MeetingState::Held;
        VERIFY_OK(scratch.file->meetings.meetings().insert(held, scratch.stamp()));
        QCOMPARE(*scratch.file->entries.contactOf(scratch.dana, today), day("2026-11-12"));
        QVERIFY(scratch.file->entries.contactOf(scratch.priya, today)->isNull());
        const auto all = scratch.file->entries.lastContacts(today);
        VERIFY_OK(all);
        QCOMPARE(*all, (QHash<Id, QDate>{{scratch.dana, day("2026-11-12")}}));
        VERIFY_OK(scratch.file->meetings.meetings().trash(held.id, scratch.stamp()));
        QCOMPARE(*scratch.file->entries.contactOf(scratch.dana, today), day("2026-11-10"));
    }
    void theLastContactsOfAllAreThoseOfEachAlone()
    {
        StoreFile scratch;
        scratch.addPeer("of late", "Spoken To Of Late");
        scratch.addPeer("long ago", "Spoken To Long Ago");
        scratch.addPeer("nobody", "Nobody Yet");
        int number = 0;
        for (const char *on : {"2020-02-29", "2026-06-30", "2026-07-02", "2026-07-03", "2026-11-19", "2026-11-20"}) {
            for (const char *peer : {"dana", "priya", "of late", "long ago"}) {
                const bool isOld = day(on) < day("2026-07-01");
                if (isOld != (idOf(peer) == idOf("long ago")) && ++number % 3 != 0)
                    continue;
                const auto kind = ++number % 2 == 0 ? EntryKind::Note : EntryKind::Kudos;
                add(scratch, noteOf(QByteArray::number(number), on, {{idOf(peer), EntryRole::About}}, kind));
                Meeting meeting;
                meeting.id = idOf("m" + QByteArray::number(number));
                meeting.peerId = idOf(peer);
                meeting.date = day(on).addDays(number % 5);
                meeting.time = at("10:00");
                meeting.zone = "Europe/Berlin";
                meeting.state = number % 3 == 0 ? MeetingState::Held : MeetingState::Skipped;
                VERIFY_OK(scratch.file->meetings.meetings().insert(meeting, scratch.stamp()));
            }
        }
        for (const char *today : {"2020-01-01", "2020-03-10", "2026-11-19", "2026-11-20", "2027-09-01"}) {
            const auto all = scratch.file->entries.lastContacts(day(today));
            VERIFY_OK(all);
            for (const char *peer : {"dana", "priya", "of late", "long ago", "nobody"})
                QCOMPARE(all->value(idOf(peer)), *scratch.file->entries.contactOf(idOf(peer), day(today)));
        }
    }
    void aNoteInTheTrashIsNobodys()
    {
        StoreFile scratch;
        add(scratch, noteOf("n", "2026-11-19", {{scratch.dana, EntryRole::About}}));
        VERIFY_OK(scratch.file->entries.trash(idOf("n"), scratch.stamp()));
        VERIFY_REFUSED(scratch.file->entries.get(idOf("n")), ErrorCode::NotFound);
        QVERIFY(scratch.file->entries.latestOf(scratch.dana, 10)->isEmpty());
        QVERIFY(scratch.file->entries.contactOf(scratch.dana, day("2026-11-19"))->isNull());
        VERIFY_REFUSED(scratch.file->entries.trash(idOf("n"), scratch.stamp()), ErrorCode::NotFound);
    }
    void whatLinesFiledIsFoundForOneNoteAndForMany()
    {
        StoreFile scratch;
        add(scratch, noteOf("n", "2026-11-18", {{scratch.dana, EntryRole::About}}));
        add(scratch, noteOf("o", "2026-11-19", {{scratch.dana, EntryRole::About}}));
        for (const auto &[word, note, line] : {std::tuple{"second", "n", 4}, {"first", "n", 2}, {"other", "o", 3}}) {
            const FiledLine filed{idOf(word), idOf(note), line, QStringLiteral("fact"), idOf("fact"), 7};
            VERIFY_OK(scratch.file->entries.filedLines().insert(filed, scratch.stamp()));
        }
        QCOMPARE(idsIn(*scratch.file->entries.filedBy(idOf("n"))), idsOf("first second"));
        QCOMPARE(idsIn(*scratch.file->entries.filedBy(idsOf("n o"))), idsOf("first other second"));
        QCOMPARE(scratch.file->entries.filedBy(idOf("o"))->first().filedHlc, 7);
    }

private:
    static void add(StoreFile &scratch, const Entry &entry)
    {
        VERIFY_OK(scratch.file->entries.insert(entry, scratch.stamp()));
    }
};

LANAI_TEST(TstEntryStore, tst_entrystore)
#include "tst_entrystore.moc"
