#include "core/journal/backupfirst.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QSettings>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

struct Working : OpenJournal
{
    Working()
        : work(journal->path(), journal->key(), journal->clock())
    {
    }
    [[nodiscard]] QList<StoredBackup> all() const { return BackupFolder(journal->path(), journal->clock()).all(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(BackupFolder(journal->path(), journal->clock()).path()).entryList(QDir::Files | QDir::Hidden);
    }
    void addNote(const char *text)
    {
        NoteDraft draft;
        draft.body = QString::fromUtf8(text);
        VERIFY_OK(journal->notes().log(draft));
    }

    BackupWork work;
};

void breakAt(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write("broken") == 6);
}

} // namespace

class TstBackupWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("lanai-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void oneIsTakenWhileTheJournalGoesOn()
    {
        Working at;
        QSignalSpy taken(&at.work, &BackupWork::taken);
        QSignalSpy progressed(&at.work, &BackupWork::progressed);
        at.work.take(BackupReason::Asked);
        QVERIFY(at.work.isRunning());
        at.addNote("meanwhile");
        QVERIFY(taken.wait());
        QVERIFY(!at.work.isRunning());
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(at.all().size(), 1);
    }
    void stoppingItLeavesNothingAndIsTold()
    {
        Working at;
        QSignalSpy failed(&at.work, &BackupWork::failed);
        at.work.take(BackupReason::Asked);
        at.work.cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
        QVERIFY(at.names().isEmpty());
    }
    void goingStopsItSilently()
    {
        Working at;
        {
            BackupWork work(at->path(), at->key(), at->clock());
            work.take(BackupReason::Asked);
        }
        QVERIFY(at.names().size() <= 1); // it may just have been done, but nothing half
        QVERIFY(at.names().filter(QStringLiteral(".lanai.")).isEmpty());
    }
    void whatOneHoldsIsLookedAt()
    {
        Working at;
        const auto taken =
            BackupFolder(at->path(), at->clock()).take(BackupReason::Asked, at->key(), [](int) { return true; });
        VERIFY_OK(taken);
        QSignalSpy looked(&at.work, &BackupWork::looked);
        at.work.look(taken->path);
        QVERIFY(looked.wait());
        QCOMPARE(looked.first().first().toString(), taken->path);
        QSignalSpy failed(&at.work, &BackupWork::failed);
        at.work.look(taken->path + QStringLiteral(".gone"));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotFound);
    }
    void aTrialLeavesNothingAndChangesNothing()
    {
        Working at;
        const auto taken =
            BackupFolder(at->path(), at->clock()).take(BackupReason::Asked, at->key(), [](int) { return true; });
        VERIFY_OK(taken);
        const QStringList before = at.names();
        QFile file(taken->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        VERIFY_OK(tryRestoring(taken->path, at->key(), nullptr));
        QCOMPARE(at.names(), before);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(QDir(QFileInfo(taken->path).absolutePath()).entryList({QStringLiteral("lanai-trial*")}).isEmpty());
    }
    void anOlderVersionIsTriedToo()
    {
        const QString old =
            qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/journals/version-1.lanai");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("old.lanai"));
        QVERIFY(QFile::copy(old, copy));
        const auto key = keyFor(copy, passphraseBytes(QStringLiteral("fixture")));
        VERIFY_OK(key);
        VERIFY_OK(tryRestoring(copy, *key, nullptr));
    }
    void whereverItIsBrokenTheTrialFindsIt_data()
    {
        QTest::addColumn<int>("permille");
        for (const int permille : {2, 100, 500, 990})
            QTest::addRow("at %d permille", permille) << permille;
    }
    void whereverItIsBrokenTheTrialFindsIt()
    {
        QFETCH(const int, permille);
        Working at;
        const BackupFolder folder(at->path(), at->clock());
        const auto taken = folder.take(BackupReason::Asked, at->key(), [](int) { return true; });
        VERIFY_OK(taken);
        breakAt(taken->path, std::max<qint64>(20, taken->bytes * permille / 1000));
        const auto report = testNewestBackup(folder, at->key(), at->clock().nowUtc(), nullptr);
        VERIFY_OK(report);
        QVERIFY(report->failure);
        QCOMPARE(report->failure->code, ErrorCode::DamagedFile);
        QVERIFY(!report->newestGood.isValid());
    }
    void beforeSomethingLargeOneIsTakenUnlessTheNewestIsUpToDate()
    {
        Working at;
        VERIFY_OK(backUpFirst(*at.journal, BackupReason::BeforeImport));
        QCOMPARE(at.all().size(), 1);
        at.comeTo("2026-11-20");
        VERIFY_OK(backUpFirst(*at.journal, BackupReason::BeforeImport));
        QCOMPARE(at.all().size(), 2); // written within the second that the first was taken in
        at.comeTo("2026-11-21");
        VERIFY_OK(backUpFirst(*at.journal, BackupReason::BeforeImport));
        QCOMPARE(at.all().size(), 2);
    }
    void whatFollowsWaitsForIt()
    {
        Working at;
        BackupFirst first(*at.journal);
        int went = 0;
        int refused = 0;
        first.run(BackupReason::BeforeImport, [&went] { ++went; }, [&refused](const Error &) { ++refused; });
        QCOMPARE(went, 0);
        QVERIFY(first.isRunning());
        QTRY_COMPARE(went, 1);
        QCOMPARE(refused, 0);
        QCOMPARE(at.all().size(), 1);
    }
    void whereNoneCanBeTakenNothingFollows()
    {
        Working at;
        QFile inTheWay(QFileInfo(at->path()).absolutePath() + QStringLiteral("/Backups"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        BackupFirst first(*at.journal);
        int went = 0;
        int refused = 0;
        first.run(BackupReason::BeforeImport, [&went] { ++went; }, [&refused](const Error &) { ++refused; });
        QTRY_COMPARE(refused, 1);
        QCOMPARE(went, 0);
        VERIFY_REFUSED(backUpFirst(*at.journal, BackupReason::BeforeImport), ErrorCode::CannotWrite);
    }

private:
    QTemporaryDir m_settings;
};

LANAI_TEST(TstBackupWork, tst_backupwork)
#include "tst_backupwork.moc"
