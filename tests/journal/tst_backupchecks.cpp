#include "core/journal/backupchecks.h"
#include "core/journal/filecheck.h"
#include "core/journal/notes.h"
#include "core/journal/trash.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

StoredBackup takeOne(OpenJournal &journal)
{
    journal.scratch.clock.set(journal.scratch.clock.nowUtc().addDays(1));
    const BackupFolder folder(journal.scratch.path(), journal.scratch.clock);
    const auto taken = folder.take(BackupReason::Asked, ScratchJournal::key(), [](int) { return true; });
    if (!taken)
        qFatal("no backup: %s", why(taken).constData());
    return *taken;
}

void damage(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(char(byte ^ 4)));
}

QList<StoredBackup> all(const OpenJournal &journal)
{
    return BackupFolder(journal.scratch.path(), journal.scratch.clock).all();
}

QList<BackupState> statesOf(const QList<CheckedBackup> &checked)
{
    QList<BackupState> states;
    for (const CheckedBackup &one : checked)
        states << one.state;
    return states;
}

} // namespace

class TstBackupChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachBackupIsRead()
    {
        OpenJournal journal;
        takeOne(journal);
        const StoredBackup broken = takeOne(journal);
        const StoredBackup other = takeOne(journal);
        const StoredBackup newest = takeOne(journal);
        damage(broken.path, QFileInfo(broken.path).size() - 3000);
        damage(other.path, 2000); // the first page: as if another passphrase opened it
        damage(newest.path, QFileInfo(newest.path).size() - 100);
        using enum BackupState;
        QCOMPARE(statesOf(checkBackups(all(journal), ScratchJournal::key())),
                 (QList<BackupState>{Damaged, OtherKey, Damaged, Whole}));
        const auto good = newestWhole(all(journal), ScratchJournal::key());
        QVERIFY(good.has_value());
        QCOMPARE(good->path, all(journal).last().path);
    }
    void whatIsGoneMeanwhileIsSaid()
    {
        OpenJournal journal;
        const QList<StoredBackup> gone{takeOne(journal)};
        QVERIFY(QFile::remove(gone.first().path));
        QCOMPARE(statesOf(checkBackups(gone, ScratchJournal::key())), QList<BackupState>{BackupState::Unreadable});
        QVERIFY(!newestWhole(gone, ScratchJournal::key()));
    }
    void theReadingCanBeBrokenOff()
    {
        OpenJournal journal;
        takeOne(journal);
        takeOne(journal);
        int opened = 0;
        const auto checked = checkBackups(all(journal), ScratchJournal::key(),
                                          [&opened](const std::function<void()> &) { return ++opened < 2; });
        QCOMPARE(checked.size(), 1);
    }
    void theCheckOfTheFileTellsOfBackupsToo()
    {
        OpenJournal journal;
        takeOne(journal);
        const StoredBackup broken = takeOne(journal);
        damage(broken.path, QFileInfo(broken.path).size() - 3000);
        const auto check = journal->fileCheck();
        const QSignalSpy checked(check.get(), &FileCheck::checked);
        check->start(all(journal));
        QTRY_COMPARE(checked.size(), 1);
        const auto found = checked.first().first().value<JournalCheck>();
        QVERIFY(found.isWhole());
        QCOMPARE(found.inState(BackupState::Damaged), 1);
        QCOMPARE(found.newestWholeBackup()->path, all(journal).last().path);
    }
    void firstBytesThatAreNotTheKeysAreFound()
    {
        OpenJournal journal;
        damage(journal.scratch.path(), 3);
        const auto check = checkJournal(journal.scratch.path(), ScratchJournal::key(), {});
        VERIFY_OK(check);
        QCOMPARE(check->file.cipher, QStringList{QStringLiteral("salt")});
    }
    void whichBackupsHoldAnErasedThingIsKnown()
    {
        OpenJournal journal;
        const StoredBackup before = takeOne(journal);
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral("about pricing");
        const Id note = journal->notes().log(draft)->entryId;
        const StoredBackup with = takeOne(journal);
        VERIFY_OK(journal->notes().remove(note));
        const StoredBackup deleted = takeOne(journal);
        const StoredBackup broken = takeOne(journal);
        damage(broken.path, 2000);
        const auto erased = journal->trash().erase(note);
        VERIFY_OK(erased);
        takeOne(journal);
        const StillHeld held = backupsHolding(all(journal), ScratchJournal::key(), *erased);
        QCOMPARE(held.holding.size(), 2);
        QCOMPARE(held.holding.at(0).path, deleted.path);
        QCOMPARE(held.holding.at(1).path, with.path);
        QCOMPARE(held.unknown.size(), 1);
        QCOMPARE(held.unknown.first().path, broken.path);
        QVERIFY(before.path != with.path);
        const BackupFolder folder(journal.scratch.path(), journal.scratch.clock);
        QVERIFY(QFile::remove(deleted.path)); // as when the new one takes its day
        const auto fresh = replaceBackups(folder, ScratchJournal::key(), held.holding);
        VERIFY_OK(fresh);
        QVERIFY(QFile::exists(fresh->path));
        QVERIFY(!QFile::exists(with.path));
        QVERIFY(backupsHolding(folder.all(), ScratchJournal::key(), *erased).holding.isEmpty());
    }
    void noneGoesWhereNoNewOneCanBeMade()
    {
        OpenJournal journal;
        const StoredBackup old = takeOne(journal);
        damage(journal.scratch.path(), QFileInfo(journal.scratch.path()).size() - 3000);
        const BackupFolder folder(journal.scratch.path(), journal.scratch.clock);
        QVERIFY(!replaceBackups(folder, ScratchJournal::key(), {old}));
        QVERIFY(QFile::exists(old.path));
    }
};

LANAI_TEST(TstBackupChecks, tst_backupchecks)
#include "tst_backupchecks.moc"
