// A journal's bytes, read beside connections to it.
#include "core/storage/durablefile.h"
#include "core/storage/rekeying.h"
#include "core/storage/sqlitefile.h"
#include "tests/storage/otherslocked.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstSqliteFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsThereAndNoMore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("some"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0123456789") == 10);
        file.close();
        const auto opened = SqliteFile::open(path);
        VERIFY_OK(opened);
        QCOMPARE(*opened->size(), 10);
        QCOMPARE(*opened->read(2, 4), QByteArray("2345"));
        QCOMPARE(*opened->read(8, 4), QByteArray("89"));
        QCOMPARE(*opened->read(20, 4), QByteArray());
    }
    void whatCanNotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        VERIFY_REFUSED(SqliteFile::open(folder.filePath(QStringLiteral("none"))), ErrorCode::FileNotFound);
        VERIFY_REFUSED(SqliteFile::open(folder.path()), ErrorCode::CannotRead);
    }
#ifdef Q_OS_UNIX
    void lockingKeepsOthersOutUntilItGoes()
    {
        StoreFile journal;
        journal.file.reset();
        {
            auto file = SqliteFile::open(journal.path());
            VERIFY_OK(file);
            QVERIFY(!isLockedForOthers(journal.path()));
            VERIFY_OK(file->lock());
            QVERIFY(isLockedForOthers(journal.path()));
        }
        QVERIFY(!isLockedForOthers(journal.path()));
    }
    void whatIsReadBesideAConnectionLeavesItsLocks_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"the salt", "a copy", "another connection"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsReadBesideAConnectionLeavesItsLocks()
    {
        QFETCH(const QString, what);
        const StoreFile journal;
        VERIFY_OK(journal.file->connection().exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(isLockedForOthers(journal.path()));
        if (what == QStringLiteral("the salt"))
            VERIFY_OK(readSalt(journal.path()));
        else if (what == QStringLiteral("a copy"))
            VERIFY_OK(copyDurably(journal.path(), journal.folder() + QStringLiteral("/copy.lanai")));
        else
            VERIFY_OK(Connection::open(journal.path(), journal.key(), Connection::Mode::ReadOnly));
        QVERIFY(isLockedForOthers(journal.path()));
        VERIFY_OK(journal.file->connection().exec(QStringLiteral("ROLLBACK")));
    }
    void nobodyWritesWhileANewPassphraseTakesTheOldOnesPlace()
    {
        StoreFile journal;
        journal.file.reset();
        Rekeying change(journal.path(), journal.key().copy(), passphraseBytes(QStringLiteral("new words")),
                        journal.folder() + QStringLiteral("/kept.lanai"));
        bool locked = false;
        VERIFY_OK(change.run([&](RekeyStage stage) {
            if (stage == RekeyStage::Replacing)
                locked = isLockedForOthers(journal.path());
        }));
        QVERIFY(locked);
    }
#endif
};

LANAI_TEST(TstSqliteFile, tst_sqlitefile)
#include "tst_sqlitefile.moc"
