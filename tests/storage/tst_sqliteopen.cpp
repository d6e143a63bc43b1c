#include "core/storage/sqliteopen.h"
#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlError>
#include <QStandardPaths>

using namespace lanai;
using namespace lanai::test;

namespace {

// Qt's own driver on the system's own SQLite.
class StockDatabase
{
public:
    explicit StockDatabase(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    StockDatabase(const StockDatabase &) = delete;
    StockDatabase &operator=(const StockDatabase &) = delete;
    ~StockDatabase() { QSqlDatabase::removeDatabase(name()); }

    // The first value of the answer; what went wrong if there is none.
    [[nodiscard]] QString run(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        if (!query.exec(sql))
            return query.lastError().databaseText();
        return query.next() ? query.value(0).toString() : QString();
    }

private:
    static QString name() { return QStringLiteral("stock"); }
};

// What a program prints, standard error too.
QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStandardPaths::findExecutable(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return process.errorString();
    return QString::fromUtf8(process.readAll()).trimmed();
}

} // namespace

class TstSqliteOpen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutEncryptionNothingIsWritten()
    {
        const QTemporaryDir folder;
        const StockDatabase stock(folder.filePath(QStringLiteral("plain.db")));
        const QString version = stock.run(QStringLiteral("PRAGMA cipher_version"));
        QCOMPARE(version, QString());
        const QString path = folder.filePath(QStringLiteral("new.lanai"));
        QCOMPARE(openSqlite(path, rawKey(), OpenMode::Create, version).error().code, ErrorCode::NoEncryption);
        QVERIFY(!QFile::exists(path));

        const CipherFile journal;
        const QByteArray before = journal.bytes();
        QCOMPARE(openSqlite(journal.path(), journal.key(), OpenMode::ReadWrite, version).error().code,
                 ErrorCode::NoEncryption);
        QCOMPARE(journal.bytes(), before);
    }
    void theSqliteLinkedInEncrypts() { QVERIFY(cipherVersion().startsWith(QLatin1Char('4'))); }
    void aStockConnectionWorksBesideOurs()
    {
        const CipherFile journal;
        const auto ours = journal.open();
        const StockDatabase stock(journal.folder() + QStringLiteral("/plain.db"));
        QCOMPARE(stock.run(QStringLiteral("CREATE TABLE t (v)")), QString());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(ours->exec(QStringLiteral("INSERT INTO t (v) VALUES ('ours')")));
            QCOMPARE(stock.run(QStringLiteral("INSERT INTO t VALUES ('stock')")), QString());
        }
        QCOMPARE(ours->value(QStringLiteral("SELECT count(*) || min(v) FROM t"))->toString(), QStringLiteral("20ours"));
        QCOMPARE(stock.run(QStringLiteral("SELECT count(*) || min(v) FROM t")), QStringLiteral("20stock"));
        QCOMPARE(stock.run(QStringLiteral("PRAGMA cipher_version")), QString());
        QVERIFY(ours->value(QStringLiteral("SELECT sqlite_source_id()"))->toString() !=
                stock.run(QStringLiteral("SELECT sqlite_source_id()")));
        QFile plain(journal.folder() + QStringLiteral("/plain.db"));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QVERIFY(plain.readAll().startsWith("SQLite format 3"));
    }
    void aStockConnectionReadsNothingOfOurs()
    {
        const CipherFile journal;
        const StockDatabase stock(journal.path());
        QCOMPARE(stock.run(QStringLiteral("SELECT * FROM t")), QStringLiteral("file is not a database"));
    }
    void nothingOfSqliteIsVisibleOutside()
    {
        const QString symbols = outputOf(QStringLiteral("nm"), {QStringLiteral("-D"), QStringLiteral("--defined-only"),
                                                                QCoreApplication::applicationFilePath()});
        QVERIFY(!symbols.contains(QStringLiteral("No such file")));
        QVERIFY(!symbols.contains(QStringLiteral(" sqlite3")));
        QVERIFY(!symbols.contains(QStringLiteral(" sqlcipher")));
    }

    void theStockShellOpensItWithThePassphrase_data()
    {
        QTest::addColumn<bool>("derivedByUs");
        QTest::newRow("key derived by SQLCipher") << false;
        QTest::newRow("key derived by us") << true;
    }
    void theStockShellOpensItWithThePassphrase()
    {
        QFETCH(bool, derivedByUs);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lanai"));
        const SecretBytes passphrase = passphraseBytes(QStringLiteral("Zoë's \"five\" words"));
        const auto key = derivedByUs ? Key::fromRaw(std::move(*deriveKey(passphrase, newSalt())))
                                     : Key::fromPassphrase(passphrase.copy());
        auto made = Connection::open(path, *key, Connection::Mode::Create);
        QVERIFY(made);
        QVERIFY((*made)->script(QStringLiteral("CREATE TABLE t (v); INSERT INTO t VALUES ('from Lanai')")));
        made->reset();
        const QByteArray unlock = "PRAGMA key = 'Zoë''s \"five\" words';\n";
        QCOMPARE(outputOf(QStringLiteral("sqlcipher"), {path}, unlock + "SELECT v FROM t;\n"),
                 QStringLiteral("ok\nfrom Lanai"));
        // … and writes to it, and we go on.
        QCOMPARE(outputOf(QStringLiteral("sqlcipher"), {path}, unlock + "INSERT INTO t VALUES ('from the shell');\n"),
                 QStringLiteral("ok"));
        const auto again = Connection::open(path, *key, Connection::Mode::ReadWrite);
        QVERIFY(again);
        QCOMPARE((*again)->value(QStringLiteral("SELECT group_concat(v) FROM t"))->toString(),
                 QStringLiteral("from Lanai,from the shell"));
    }
    void aFileMadeByTheStockShellOpens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lanai"));
        QCOMPARE(outputOf(QStringLiteral("sqlcipher"), {path}, "PRAGMA key = 'abc';\nCREATE TABLE t (v);\n"),
                 QStringLiteral("ok"));
        const SecretBytes passphrase = passphraseBytes(QStringLiteral("abc"));
        const auto derived = Key::fromRaw(std::move(*deriveKey(passphrase, *readSalt(path))));
        QVERIFY(Connection::open(path, *derived, Connection::Mode::ReadWrite));
        QVERIFY(Connection::open(path, *Key::fromPassphrase(passphrase.copy()), Connection::Mode::ReadWrite));
    }
    void theRawKeyOpensAFileWhoseSaltIsDestroyed()
    {
        const CipherFile journal;
        journal.overwrite(0, QByteArray(16, '\0'));
        QVERIFY(journal.tryOpen(Connection::Mode::ReadWrite));
    }

    void nothingReadableIsInTheFileOrBesideIt()
    {
        const QByteArray marker("Marigold-Fenchurch");
        const CipherFile journal;
        const auto connection = journal.open();
        QVERIFY(connection->script(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(v); BEGIN IMMEDIATE")));
        for (int i = 0; i < 2; ++i) {
            // The second time the pages of before are in the rollback journal.
            for (const char *table : {"t (v)", "words (v)"})
                QVERIFY(connection->exec(QStringLiteral("INSERT INTO %1 VALUES (?)").arg(QString::fromLatin1(table)),
                                         {QString::fromLatin1(marker.repeated(900))}));
            if (i == 0)
                QVERIFY(connection->script(QStringLiteral("COMMIT; BEGIN IMMEDIATE; PRAGMA cache_spill = 1;"
                                                          "PRAGMA cache_size = 1; UPDATE t SET v = v || 'x'")));
        }
        const QStringList files = QDir(journal.folder()).entryList(QDir::Files);
        QVERIFY(files.contains(QStringLiteral("journal.lanai-journal")));
        for (const QString &name : files) {
            QFile file(journal.folder() + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 4096);
            QVERIFY(!bytes.contains(marker));
            QVERIFY(!bytes.contains("CREATE"));
            QVERIFY(!bytes.startsWith("SQLite format"));
        }
    }
    void everySettingHolds_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *pragma, const char *value) {
            QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
        };
        row("temp_store", "2");
        row("journal_mode", "truncate");
        row("synchronous", "3");
        row("foreign_keys", "1");
        row("trusted_schema", "0");
        row("secure_delete", "1");
        row("cipher_memory_security", "1");
        row("recursive_triggers", "1");
        row("busy_timeout", "5000");
        row("cipher_page_size", "4096"); // the stock shell's own
        row("kdf_iter", "256000");
    }
    void everySettingHolds()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        const CipherFile journal;
        for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly})
            QCOMPARE(journal.open(mode)->value(QStringLiteral("PRAGMA ") + pragma)->toString(), value);
    }
    void aJournalLeftInWalModeComesBackToOneFile()
    {
        const CipherFile journal;
        QVERIFY(journal.open()->exec(QStringLiteral("PRAGMA journal_mode = WAL")));
        QVERIFY(journal.open()->exec(QStringLiteral("INSERT INTO t (v) VALUES (1)")));
        QCOMPARE(QDir(journal.folder()).entryList(QDir::Files).filter(QStringLiteral("-wal")), QStringList());
    }
    void aSettingThatDoesNotHoldIsRefused()
    {
        const CipherFile journal;
        const auto other = journal.open();
        QVERIFY(other->exec(QStringLiteral("PRAGMA journal_mode = WAL")));
        QVERIFY(other->exec(QStringLiteral("INSERT INTO t (v) VALUES (1)")));
        // As long as another connection uses the log, it can't go.
        const auto refused = journal.tryOpen(Connection::Mode::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(refused.error(),
                 (Error{ErrorCode::PragmaRefused,
                        {QStringLiteral("journal_mode"), QStringLiteral("truncate"), QStringLiteral("wal")}}));
    }
};

LANAI_TEST(TstSqliteOpen, tst_sqliteopen)
#include "tst_sqliteopen.moc"
