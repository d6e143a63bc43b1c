#include "core/journal/backupfolder.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/vault.h"
#include "core/storage/connection.h"
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

void breakInTheMiddle(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    const char flipped = char(file.peek(1).at(0) ^ 4);
    QVERIFY(file.putChar(flipped));
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
        const auto whereKept = folder.restore(taken->path, key);
        VERIFY_OK(whereKept);
        QCOMPARE(notesIn(path, key, clock), 1);
        QCOMPARE(notesIn(*whereKept, key, clock), 2);
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
        breakInTheMiddle(taken->path);
        QVERIFY(!folder.restore(taken->path, key));
        QVERIFY(before.seek(0));
        QCOMPARE(before.readAll(), bytes);
    }
    void undoingARestoreBringsBackWhatWasThere()
    {
        OpenJournal at;
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        addNote(*at.journal, "after");
        const Key key = at->key();
        const Clock &clock = at->clock();
        at.journal.reset();
        const auto kept = folder.restore(taken->path, key);
        VERIFY_OK(kept);
        VERIFY_OK(folder.restore(*kept, key));
        QCOMPARE(notesIn(path, key, clock), 1);
    }
    // A damaged journal that was kept is no backup: nothing may go in its favour, and the day still wants one.
    void whatWasThereBeforeARestoreCountsForNoBackup()
    {
        OpenJournal at;
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto good = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(good);
        at.comeTo("2026-11-20");
        const Key key = at->key();
        at.journal.reset();
        VERIFY_OK(folder.restore(good->path, key));
        QVERIFY(folder.isDue());
        at.reopen();
        at.comeTo("2026-11-21");
        VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        QVERIFY(QFile::exists(good->path));
    }
    // Nobody can tell whose they are: of a journal of the same name, or this one's from before a new passphrase.
    void thoseUnderAnotherKeyAreShownAndNeverGo()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        for (const char *one : {"2025-03-01T080000Z", "2025-03-02T080000Z"}) {
            VERIFY_OK(folder.placeFor(BackupReason::Daily)); // makes the folder
            QFile other(folder.path() + QStringLiteral("/Peers %1 daily.lanai").arg(QString::fromLatin1(one)));
            QVERIFY(other.open(QIODevice::WriteOnly));
            QCOMPARE(other.write(QByteArray(4096, 'o')), 4096);
        }
        QVERIFY(folder.isDue());
        for (int day = 1; day < 13; ++day) {
            at.comeTo(qPrintable(QStringLiteral("2026-11-%1").arg(day, 2, 10, QLatin1Char('0'))));
            VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        }
        const QList<StoredBackup> all = folder.all();
        QCOMPARE(std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return !one.sharesKey; }), 2);
        QCOMPARE(std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return one.sharesKey; }), 8);
    }
    void allOfTodayStayAndTheNewestOfEachDayBefore()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        for (const BackupReason reason : {BackupReason::BeforeImport, BackupReason::Asked, BackupReason::Daily})
            VERIFY_OK(folder.take(reason, at->key(), goesOn));
        QCOMPARE(folder.all().size(), 3);
        at.comeTo("2026-11-20");
        VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        QCOMPARE(folder.all().size(), 2);
    }
    void aChosenFolderIsUsedAndThoseBesideTheJournalStaySeen()
    {
        OpenJournal at;
        const QTemporaryDir disk;
        const BackupFolder beside(at->path(), at->clock());
        const auto first = beside.take(BackupReason::Asked, at->key(), goesOn);
        VERIFY_OK(first);
        const BackupFolder chosen(at->path(), at->clock(), disk.path());
        QVERIFY(!chosen.isBesideJournal());
        const auto second = chosen.take(BackupReason::Asked, at->key(), goesOn);
        VERIFY_OK(second);
        QVERIFY(second->path.startsWith(disk.path()));
        QCOMPARE(chosen.all().size(), 2);
    }
    void aChosenFolderThatIsGoneIsSaidAndNotMade()
    {
        OpenJournal at;
        const QString gone = at.scratch.folder() + QStringLiteral("/not/connected");
        const BackupFolder folder(at->path(), at->clock(), gone);
        VERIFY_REFUSED(folder.take(BackupReason::Daily, at->key(), goesOn), ErrorCode::CannotWrite);
        QVERIFY(folder.isGone());
        QVERIFY(!QFile::exists(gone));
        // What lies beside the journal can be restored all the same.
        const auto beside = BackupFolder(at->path(), at->clock()).take(BackupReason::Asked, at->key(), goesOn);
        VERIFY_OK(beside);
        const Key key = at->key();
        at.journal.reset();
        VERIFY_OK(folder.restore(beside->path, key));
        QVERIFY(!QFile::exists(gone));
    }
    void whatWasWrittenSinceTheNewestIsKnown()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        QVERIFY(folder.isBehind(*at->vault().lastChange()));
        at.comeTo("2026-11-20");
        VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        QVERIFY(!folder.isBehind(*at->vault().lastChange()));
        at.comeTo("2026-11-21");
        addNote(*at.journal, "since");
        QVERIFY(folder.isBehind(*at->vault().lastChange()));
    }
    // Else a clock that was wrong once, or a pretended day, would end all backups until that day.
    void aBackupOfTheFutureKeepsNoneFromBeingMade()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        at.comeTo("2027-03-01");
        VERIFY_OK(folder.take(BackupReason::Asked, at->key(), goesOn));
        at.comeTo("2026-11-20");
        addNote(*at.journal, "since");
        QVERIFY(folder.isDue());
        QVERIFY(folder.isBehind(*at->vault().lastChange()));
    }
    void whatAKilledWriterLeftGoesWithTheNextBackup()
    {
        const OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        VERIFY_OK(folder.take(BackupReason::Daily, at->key(), goesOn));
        const QString left = folder.path() + QStringLiteral("/Peers 2026-11-01T080000Z daily.lanai.copying");
        const QString fresh = folder.path() + QStringLiteral("/Peers 2026-11-02T080000Z daily.lanai.new");
        for (const QString &path : {left, fresh}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half a copy") > 0);
        }
        QFile old(left);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200), QFileDevice::FileModificationTime));
        VERIFY_OK(folder.take(BackupReason::Asked, at->key(), goesOn));
        QVERIFY(!QFile::exists(left));
        QVERIFY2(QFile::exists(fresh), "somebody may be making it");
    }
    void theNewestThatIsWholeIsFound()
    {
        OpenJournal at;
        const BackupFolder folder(at->path(), at->clock());
        const auto keyOf = [&at](const QString &) { return Result<Key>(at->key()); };
        VERIFY_REFUSED(folder.newestGood(keyOf), ErrorCode::NotFound);
        const auto good = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(good);
        at.comeTo("2026-11-20");
        const auto broken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(broken);
        QCOMPARE(folder.newestGood(keyOf)->path, broken->path);
        breakInTheMiddle(broken->path);
        QCOMPARE(folder.newestGood(keyOf)->path, good->path);
    }
    // A rollback journal that was left beside a file that can't be opened would be played into the restored one.
    void whatAKilledWriterLeftIsNotPlayedIntoTheRestoredOne()
    {
        OpenJournal at;
        addNote(*at.journal, "before");
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        const Key key = at->key();
        const Clock &clock = at->clock();
        at.journal.reset();
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(16));
        QCOMPARE(damaged.write(QByteArray(3000, 'd')), 3000);
        damaged.close();
        QFile hot(path + QStringLiteral("-journal"));
        QVERIFY(hot.open(QIODevice::WriteOnly));
        QCOMPARE(hot.write(QByteArray(9000, 'h')), 9000);
        hot.close();
        const auto kept = folder.restore(taken->path, key);
        VERIFY_OK(kept);
        QVERIFY(QFileInfo(hot.fileName()).size() == 0);
        QCOMPARE(notesIn(path, key, clock), 1);
    }
    void whileAnotherWritesNothingIsRestored()
    {
        OpenJournal at;
        const QString path = at->path();
        const BackupFolder folder(path, at->clock());
        const auto taken = folder.take(BackupReason::Daily, at->key(), goesOn);
        VERIFY_OK(taken);
        const auto other = Connection::open(path, at->key(), Connection::Mode::ReadWrite);
        VERIFY_OK(other);
        VERIFY_OK((*other)->exec(QStringLiteral("BEGIN IMMEDIATE")));
        VERIFY_REFUSED(folder.restore(taken->path, at->key()), ErrorCode::Busy);
        QCOMPARE(folder.all().size(), 1);
        QVERIFY(!QFile::exists(path + QStringLiteral(".restored")));
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
