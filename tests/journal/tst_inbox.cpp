#include "core/journal/backupchecks.h"
#include "core/journal/drafts.h"
#include "core/journal/inbox.h"
#include "core/journal/passphrasechange.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "core/keys/sealedinbox.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QDir>

using namespace lanai;
using namespace lanai::test;

namespace {

// An open journal, and whoever writes beside it without a passphrase.
struct Beside : OpenJournal
{
    [[nodiscard]] SealedInbox inbox() const { return SealedInbox(scratch.path()); }
    // What is sealed; written on 18 November at 18:20 in Berlin.
    InboxNote jot(const QString &text) const
    {
        static qint64 made = 1'790'000'000'000;
        const InboxNote note{newId(++made), QDateTime(day("2026-11-18"), QTime(17, 20), QTimeZone::utc()), text};
        if (const auto added = inbox().add(note); !added)
            qFatal("no note: %s", why(added).constData());
        return note;
    }
    [[nodiscard]] QStringList waiting() const
    {
        QStringList texts;
        const auto all = journal->inbox().waiting().value_or(QList<WaitingNote>());
        for (const WaitingNote &note : all)
            texts << note.text;
        return texts;
    }
    [[nodiscard]] WaitingNote first() const { return journal->inbox().waiting()->first(); }
    [[nodiscard]] Result<Filed> file(const WaitingNote &note, const QList<Id> &peers) const
    {
        NoteDraft draft = journal->inbox().draftOf(note);
        draft.peers = peers;
        return journal->inbox().file(note.id, draft);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(inbox().path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(inbox().path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
};

const QString walked = QStringLiteral("Walked to the station with @Priya.\n>> me by Fri: send the draft");

} // namespace

class TstInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingAJournalMakesItsInboxReady()
    {
        const Beside beside;
        const auto key = beside.inbox().publicKey();
        VERIFY_OK(key);
        QCOMPARE(beside->inbox().path(), beside.inbox().path());
        // The pair stays the same from one opening to the next.
        Beside again;
        const auto before = again.inbox().publicKey();
        again.reopen();
        QCOMPARE(*again.inbox().publicKey(), *before);
        QVERIFY(*key != *before); // and no two journals have the same
    }
    void aNoteWaitsAfterUnlocking()
    {
        Beside beside;
        beside.journal.reset(); // locked
        const InboxNote note = beside.jot(walked);
        beside.reopen();
        QVERIFY(beside.waiting().isEmpty()); // not before it is collected
        const auto collected = beside->inbox().collect();
        VERIFY_OK(collected);
        QCOMPARE(collected->came, 1);
        QCOMPARE(collected->unreadable, 0);
        QCOMPARE(beside.waiting(), QStringList{walked});
        QCOMPARE(beside.first().id, note.id);
        QCOMPARE(beside.first().writtenAt, note.writtenAt);
        QCOMPARE(beside->inbox().collect()->came, 0);
        QVERIFY(beside.inbox().read({})->notes.isEmpty());
        QCOMPARE(beside.inbox().read({})->unreadable, 0); // the file is empty again
    }
    void filingMakesANoteOfTheDayItWasWritten()
    {
        Beside beside;
        beside.jot(walked);
        VERIFY_OK(beside->inbox().collect());
        const auto filed = beside.file(beside.first(), {beside.dana});
        VERIFY_OK(filed);
        QVERIFY(beside.waiting().isEmpty());
        const auto entry = beside->notes().entry(filed->entryId);
        VERIFY_OK(entry);
        QCOMPARE(entry->date, day("2026-11-18"));
        QCOMPARE(entry->body, walked);
        QCOMPARE(entry->peers.size(), 2); // Priya was there
        QCOMPARE(filed->things.size(), 1);
        QCOMPARE(filed->things.first().date, day("2026-11-20")); // the Friday after it was written
    }
    void aNoteIsFiledOnce()
    {
        Beside beside;
        beside.jot(walked);
        VERIFY_OK(beside->inbox().collect());
        const WaitingNote note = beside.first();
        VERIFY_OK(beside.file(note, {}));
        VERIFY_REFUSED(beside.file(note, {}), ErrorCode::NotFound);
        VERIFY_REFUSED(beside->inbox().remove(note.id), ErrorCode::NotFound);
    }
    void aKillBetweenTheJournalAndTheInboxBringsNothingTwice()
    {
        Beside beside;
        beside.jot(walked);
        const QByteArray before = beside.bytes();
        VERIFY_OK(beside->inbox().collect());
        beside.write(before); // as if it had never been taken out
        const auto again = beside->inbox().collect();
        VERIFY_OK(again);
        QCOMPARE(again->came, 0);
        QCOMPARE(beside.waiting().size(), 1);
        // Neither once it is filed, thrown away, or erased.
        VERIFY_OK(beside.file(beside.first(), {}));
        beside.write(before);
        QCOMPARE(beside->inbox().collect()->came, 0);
        QVERIFY(beside.waiting().isEmpty());
    }
    void whatWasThrownAwayOrErasedDoesNotComeBack()
    {
        Beside beside;
        const InboxNote note = beside.jot(walked);
        const QByteArray before = beside.bytes();
        VERIFY_OK(beside->inbox().collect());
        VERIFY_OK(beside->inbox().remove(note.id));
        QVERIFY(beside.waiting().isEmpty());
        beside.write(before);
        QCOMPARE(beside->inbox().collect()->came, 0);
        QCOMPARE(beside->trash().things()->size(), 1);
        QCOMPARE(beside->trash().things()->first().label, QStringLiteral("Walked to the station with @Priya."));
        VERIFY_OK(beside->trash().erase(note.id));
        beside.write(before);
        QCOMPARE(beside->inbox().collect()->came, 0);
        QVERIFY(beside.waiting().isEmpty());
    }
    void undoBringsItBackUnfiled()
    {
        Beside beside;
        beside.jot(walked);
        VERIFY_OK(beside->inbox().collect());
        const QStringList rows = beside.rows();
        VERIFY_OK(beside.file(beside.first(), {beside.dana}));
        VERIFY_OK(beside->undo());
        QCOMPARE(beside.waiting(), QStringList{walked});
        QCOMPARE(beside.rows(), rows);
        VERIFY_OK(beside->inbox().remove(beside.first().id));
        VERIFY_OK(beside->undo());
        QCOMPARE(beside.waiting(), QStringList{walked});
        // That it came is nobody's command.
        QVERIFY(beside->lastCommand()->kind != QStringLiteral("inbox-collect"));
    }
    void aBackupFromWhileItWaitedOrWasTypedHoldsWhatIsErased()
    {
        Beside beside;
        const BackupFolder folder(beside->path(), beside->clock());
        const Key key = beside->key();
        const auto taken = [&folder, &key] { return folder.take(BackupReason::Asked, key, [](int) { return true; }); };
        const QString words = QStringLiteral("zebrafish are small");
        VERIFY_OK(taken());
        beside.jot(words);
        VERIFY_OK(beside->inbox().collect());
        VERIFY_OK(taken());
        const auto filed = beside.file(beside.first(), {});
        VERIFY_OK(beside->drafts().save(QStringLiteral("log:new"), QStringLiteral(R"({"body":"%1"})").arg(words)));
        const auto erased = beside->trash().erase(filed->entryId);
        VERIFY_OK(erased);
        VERIFY_OK(taken());
        const StillHeld held = backupsHolding(folder.all(), key, *erased);
        QCOMPARE(held.holding.size(), 2); // not the one from before it was written
        QVERIFY(held.unknown.isEmpty());
    }
    void erasingTheNoteErasesWhatItCameFrom()
    {
        Beside beside;
        beside.jot(QStringLiteral("zebrafish"));
        VERIFY_OK(beside->inbox().collect());
        const auto filed = beside.file(beside.first(), {});
        VERIFY_OK(beside->notes().remove(filed->entryId));
        VERIFY_OK(beside->trash().erase(filed->entryId));
        QVERIFY(beside.waiting().isEmpty());
        beside.journal.reset();
        beside.scratch.reopen();
        for (const char *sql : {"SELECT count(*) FROM waiting_note", "SELECT count(*) FROM revision WHERE old_row LIKE "
                                                                     "'%zebrafish%'"})
            QCOMPARE(beside.scratch.file->connection().value(QString::fromLatin1(sql))->toInt(), 0);
    }
    void anInboxThatNamesAnotherKeyIsReportedAndNothingFiled()
    {
        Beside beside;
        beside.jot(walked);
        QByteArray bytes = beside.bytes();
        bytes.replace(QByteArrayView("LANAI-INBOX 1\n").size(), 32, newInboxKeys().publicKey);
        beside.write(bytes);
        beside.reopen();
        VERIFY_REFUSED(beside->inbox().prepare(), ErrorCode::InboxForeign);
        VERIFY_REFUSED(beside->inbox().collect(), ErrorCode::InboxForeign);
        QVERIFY(beside.waiting().isEmpty());
        QCOMPARE(beside.bytes(), bytes);
        // Out of the way, and a new one takes its place.
        const auto aside = beside->inbox().setAside();
        VERIFY_OK(aside);
        QCOMPARE(QFileInfo(*aside).fileName(), QStringLiteral("Peers-2026-11-19.inbox"));
        VERIFY_OK(beside->inbox().collect());
        beside.jot(walked);
        QCOMPARE(beside->inbox().collect()->came, 1);
        beside.write(bytes);
        QCOMPARE(QFileInfo(*beside->inbox().setAside()).fileName(), QStringLiteral("Peers-2026-11-19-2.inbox"));
    }
    void anEmptyInboxWithAnotherKeyIsReportedToo()
    {
        Beside beside;
        QVERIFY(QFile::remove(beside.inbox().path()));
        VERIFY_OK(beside.inbox().prepare(newInboxKeys().publicKey));
        VERIFY_REFUSED(beside->inbox().collect(), ErrorCode::InboxForeign);
    }
    void aNewPassphraseMakesANewPairAndOldNotesAreRead()
    {
        Beside beside;
        const QByteArray before = *beside.inbox().publicKey();
        beside.jot(QStringLiteral("before"));
        beside.journal.reset();
        const BackupFolder backups(beside.scratch.path(), beside.scratch.clock);
        auto change = PassphraseChange::begin(backups, beside.scratch.path(), ScratchJournal::key(),
                                              passphraseBytes(QStringLiteral("an entirely different phrase")));
        VERIFY_OK(change);
        const auto key = (*change)->run();
        VERIFY_OK(key);
        beside.jot(QStringLiteral("between"));
        auto opened = Journal::open(beside.scratch.path(), *key, beside.scratch.clock, QStringLiteral("window"));
        VERIFY_OK(opened);
        beside.journal = std::move(*opened);
        QVERIFY(*beside.inbox().publicKey() != before);
        beside.jot(QStringLiteral("after"));
        const auto collected = beside->inbox().collect();
        VERIFY_OK(collected);
        QCOMPARE(collected->unreadable, 0);
        QCOMPARE(beside.waiting().size(), 3);
        // From now on the older key is somebody else's doing: who knew the old passphrase has its secret.
        QByteArray bytes = beside.bytes();
        bytes.replace(QByteArrayView("LANAI-INBOX 1\n").size(), 32, before);
        beside.write(bytes);
        VERIFY_REFUSED(beside->inbox().collect(), ErrorCode::InboxForeign);
    }
    void anInboxThatIsGoneIsMadeAgain()
    {
        Beside beside;
        const QByteArray key = *beside.inbox().publicKey();
        QVERIFY(QFile::remove(beside.inbox().path()));
        QCOMPARE(beside->inbox().collect()->came, 0);
        QCOMPARE(*beside.inbox().publicKey(), key);
    }
    void aDamagedNoteIsCountedAndTheOthersCome()
    {
        Beside beside;
        beside.jot(QStringLiteral("one"));
        const qsizetype end = beside.bytes().size();
        beside.jot(QStringLiteral("two"));
        QByteArray bytes = beside.bytes();
        bytes[end - 3] = char(bytes.at(end - 3) ^ 8);
        beside.write(bytes);
        const auto collected = beside->inbox().collect();
        VERIFY_OK(collected);
        QCOMPARE(collected->came, 1);
        QCOMPARE(collected->unreadable, 1);
        QCOMPARE(beside.waiting(), QStringList{QStringLiteral("two")});
        QCOMPARE(beside->inbox().collect()->unreadable, 1); // it stays where it is
    }
    void filingIsRefusedAsLoggingIs()
    {
        Beside beside;
        beside.jot(walked);
        VERIFY_OK(beside->inbox().collect());
        NoteDraft draft = beside->inbox().draftOf(beside.first());
        draft.peers = {newId(1)};
        VERIFY_REFUSED(beside->inbox().file(beside.first().id, draft), ErrorCode::NotFound);
        draft.peers.clear();
        draft.body = QStringLiteral(" ");
        VERIFY_REFUSED(beside->inbox().file(beside.first().id, draft), ErrorCode::EmptyNote);
        QCOMPARE(beside.waiting(), QStringList{walked});
    }
    void aClockSetBackDoesNotKeepItFromBeingFiled()
    {
        Beside beside;
        beside.jot(walked);
        VERIFY_OK(beside->inbox().collect());
        beside.comeTo("2026-11-10");
        QCOMPARE(beside->inbox().draftOf(beside.first()).date, day("2026-11-10"));
        VERIFY_OK(beside.file(beside.first(), {}));
    }
};

LANAI_TEST(TstInbox, tst_inbox)
#include "tst_inbox.moc"
