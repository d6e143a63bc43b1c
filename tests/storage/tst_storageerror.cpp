#include "core/storage/storageerror.h"
#include "tests/support/registry.h"
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace lanai;

class TstStorageError : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("a.lanai"));

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray random(int size)
    {
        QRandomGenerator generator(7);
        QByteArray bytes;
        while (bytes.size() < size)
            bytes += char(generator.generate());
        return bytes;
    }

private Q_SLOTS:
    void everyCodeHasItsMeaning_data()
    {
        QTest::addColumn<int>("sqlite");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("args");
        const QString words = QStringLiteral("words");
        const auto row = [](const char *name, int sqlite, ErrorCode code, const QStringList &args) {
            QTest::newRow(name) << sqlite << code << args;
        };
        row("busy", SQLITE_BUSY, ErrorCode::Busy, {m_path});
        row("busy while recovering", SQLITE_BUSY_RECOVERY, ErrorCode::Busy, {m_path});
        row("locked", SQLITE_LOCKED_SHAREDCACHE, ErrorCode::Busy, {m_path});
        row("full", SQLITE_FULL, ErrorCode::DiskFull, {m_path});
        row("read-only", SQLITE_READONLY, ErrorCode::ReadOnly, {m_path});
        row("read-only folder", SQLITE_READONLY_DIRECTORY, ErrorCode::ReadOnly, {m_path});
        row("left half written", SQLITE_READONLY_ROLLBACK, ErrorCode::ReadOnly, {m_path});
        row("replaced", SQLITE_READONLY_DBMOVED, ErrorCode::ChangedElsewhere, {m_path});
        row("cannot open", SQLITE_CANTOPEN, ErrorCode::CannotWrite, {m_path, words});
        row("permission", SQLITE_PERM, ErrorCode::CannotWrite, {m_path, words});
        row("read fails", SQLITE_IOERR_READ, ErrorCode::CannotRead, {m_path, words});
        row("read is short", SQLITE_IOERR_SHORT_READ, ErrorCode::CannotRead, {m_path, words});
        row("write fails", SQLITE_IOERR_WRITE, ErrorCode::CannotWrite, {m_path, words});
        row("sync fails", SQLITE_IOERR_FSYNC, ErrorCode::CannotWrite, {m_path, words});
        row("file system damaged", SQLITE_IOERR_CORRUPTFS, ErrorCode::DamagedFile, {m_path, words});
        row("no memory", SQLITE_IOERR_NOMEM, ErrorCode::Storage, {words});
        row("corrupt", SQLITE_CORRUPT, ErrorCode::DamagedFile, {m_path, words});
        row("corrupt index", SQLITE_CORRUPT_INDEX, ErrorCode::DamagedFile, {m_path, words});
        row("unique", SQLITE_CONSTRAINT_UNIQUE, ErrorCode::Constraint, {words});
        row("foreign key", SQLITE_CONSTRAINT_FOREIGNKEY, ErrorCode::Constraint, {words});
        row("trigger", SQLITE_CONSTRAINT_TRIGGER, ErrorCode::Constraint, {words});
        row("interrupted", SQLITE_INTERRUPT, ErrorCode::Cancelled, {});
        row("logic", SQLITE_ERROR, ErrorCode::Storage, {words});
        row("too big", SQLITE_TOOBIG, ErrorCode::Storage, {words});
    }
    void everyCodeHasItsMeaning()
    {
        QFETCH(int, sqlite);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, args);
        write("x");
        const QSqlError error(QString(), QStringLiteral("words"), QSqlError::StatementError, QString::number(sqlite));
        QCOMPARE(storageError(error, m_path), (Error{code, args}));
    }
    void withoutTheDatabasesWordsItHasTheDrivers()
    {
        const QSqlError error(QStringLiteral("Parameter count mismatch"), QString(), QSqlError::StatementError,
                              QString::number(SQLITE_MISUSE));
        QCOMPARE(storageError(error, m_path),
                 (Error{ErrorCode::Storage, {QStringLiteral("Parameter count mismatch")}}));
    }
    void aMissingFileIsSaidToBeMissing()
    {
        const QString path = m_folder.filePath(QStringLiteral("missing.lanai"));
        const QSqlError error(QString(), QString(), QSqlError::ConnectionError, QString::number(SQLITE_CANTOPEN));
        QCOMPARE(storageError(error, path), (Error{ErrorCode::FileNotFound, {path}}));
        QCOMPARE(whyUnreadable(path).code, ErrorCode::FileNotFound);
    }
    void whatIsNoDatabaseIsLookedAt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotAJournal;
        QTest::newRow("shorter than a page") << random(4095) << ErrorCode::NotAJournal;
        QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + random(8176) << ErrorCode::NotAJournal;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") + random(8192) << ErrorCode::NotAJournal;
        QTest::newRow("an archive") << QByteArray("PK\x03\x04") + random(8192) << ErrorCode::NotAJournal;
        QTest::newRow("a photo") << QByteArray("\xff\xd8\xff") + random(8192) << ErrorCode::NotAJournal;
        QTest::newRow("text") << QByteArray("Dear diary, today I met Dana. ").repeated(1'000) << ErrorCode::NotAJournal;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::NotAJournal;
        QTest::newRow("cipher text") << random(8192) << ErrorCode::WrongPassphrase;
        QTest::newRow("cipher text cut short") << random(5000) << ErrorCode::WrongPassphrase;
    }
    void whatIsNoDatabaseIsLookedAt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        write(bytes);
        const QSqlError error(QString(), QString(), QSqlError::ConnectionError, QString::number(SQLITE_NOTADB));
        QCOMPARE(storageError(error, m_path), (Error{code, {m_path}}));
    }
};

LANAI_TEST(TstStorageError, tst_storageerror)
#include "tst_storageerror.moc"
