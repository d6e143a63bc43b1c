#include "core/journal/backupfolder.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/vault.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

bool goesOn(int)
{
    return true;
}

void addNote(Journal &journal, const char *text)
{
    NoteDraft draft;
    draft.body = QString::fromUtf8(text);
    VERIFY_OK(journal.notes().log(draft));
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TstBackupFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsTakenBesideTheJournalAndListed()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        QVERIFY(folder.all().isEmpty());
        QVERIFY(folder.isDue());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        QCOMPARE(folder.all().size(), 1);
        QCOMPARE(folder.all().first().path, taken->path);
        QCOMPARE(folder.all().first().reason, BackupReason::Daily);
        QCOMPARE(folder.all().first().takenAt, taken->takenAt);
        QVERIFY(folder.all().first().bytes > 0);
        QVERIFY(!folder.isDue());
        QVERIFY(taken->path.startsWith(QFileInfo(at->path()).absolutePath() + QStringLiteral("/Backups/")));
    }
    void twoInOneSecondAreTwo()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        VERIFY_OK(folder.take(BackupReason::BeforeImport, at->key(), goesOn));
        const auto second = folder.placeFor(BackupReason::BeforeImport);
        VERIFY_OK(second);
        QVERIFY(!QFile::exists(*second));
    }
    void aFailureNeverLeavesFewerThanThereWere()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        const QStringList before = namesIn(folder.path());
        VERIFY_REFUSED(folder.take(BackupReason::Asked, at->key(), [](int) { return false; }), ErrorCode::Cancelled);
        QCOMPARE(namesIn(folder.path()), before);
    }
    void restoringBringsBackWhatItHoldsAndKeepsWhatWasThere()
    {
        OpenJournal at;
        addNote(*at.journal, "before");
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        addNote(*at.journal, "after");
        const Key key = at->key();
        const Clock &clock = at->clock();
        at.journal.reset();
        VERIFY_OK(folder.restore(taken->path, key));
        QCOMPARE(notesIn(path, key, clock), 1);
        const QList<StoredBackup> all = folder.all();
        const auto kept = std::find_if(all.cbegin(), all.cend(), [](const StoredBackup &backup) {
            return backup.reason == BackupReason::BeforeRestore;
        });
        QVERIFY(kept != all.cend());
        QCOMPARE(notesIn(kept->path, key, clock), 2);
        QVERIFY(QFile::exists(taken->path));
    }
    void ofALostJournalTheBackupIsTheJournal()
    {
        OpenJournal at;
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        const Key key = at->key();
        const Clock &clock = at->clock();
        at.journal.reset();
        QVERIFY(QFile::remove(path));
        VERIFY_OK(folder.restore(taken->path, key));
        QCOMPARE(notesIn(path, key, clock), 0);
    }
    void aBackupUnderAnotherKeyOrBrokenIsNotRestored()
    {
        OpenJournal at;
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        const Key key = at->key();
        at.journal.reset();
        QFile before(path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        const auto other = keyFor(path, passphraseBytes(QStringLiteral("other")));
        VERIFY_OK(other);
        VERIFY_REFUSED(folder.restore(taken->path, *other), ErrorCode::WrongPassphrase);
        VERIFY_REFUSED(folder.restore(folder.path() + QStringLiteral("/none.lanai"), key), ErrorCode::FileNotFound);
        QFile broken(taken->path);
        QVERIFY(broken.open(QIODevice::ReadWrite) && broken.seek(broken.size() / 2));
        const char flipped = char(broken.peek(1).at(0) ^ 4);
        QVERIFY(broken.putChar(flipped));
        broken.close();
        QVERIFY(!folder.restore(taken->path, key));
        QVERIFY(before.seek(0));
        QCOMPARE(before.readAll(), bytes);
    }
    void otherFilesInTheFolderStayAsTheyAre()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        VERIFY_OK(folder.placeFor(BackupReason::Daily)); // makes the folder
        QFile mine(folder.path() + QStringLiteral("/letter.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        QVERIFY(mine.exists());
        QCOMPARE(folder.all().size(), 1);
    }

private:
    static int notesIn(const QString &path, const Key &key, const Clock &clock)
    {
        const auto opened = Journal::open(path, key, clock, QStringLiteral("cli"));
        return opened ? int((*opened)->vault().verify()->entries) : -1;
    }
};

LANAI_TEST(TstBackupFolder, tst_backupfolder)
#include "tst_backupfolder.moc"
