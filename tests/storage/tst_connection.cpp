#include "core/storage/connection.h"
#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QDir>
#include <QSqlError>
#include <QThread>
#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

using namespace lanai;
using namespace lanai::test;
using Mode = Connection::Mode;

namespace {

#ifdef Q_OS_LINUX
void must(int result)
{
    if (result != 0)
        qFatal("%s", std::strerror(errno));
}
#endif

// Permissions stop nobody who is root, as tests in containers are: until this ends, the process is somebody else who
// owns `folder` and what is in it.
class OrdinaryPerson
{
public:
    explicit OrdinaryPerson([[maybe_unused]] const QString &folder)
    {
#ifdef Q_OS_LINUX
        if (!m_isRoot)
            return;
        must(::chown(QFile::encodeName(folder).constData(), nobody, nobody));
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            must(::chown(QFile::encodeName(file.filePath()).constData(), nobody, nobody));
        must(::setresuid(nobody, nobody, 0));
#endif
    }
    OrdinaryPerson(const OrdinaryPerson &) = delete;
    OrdinaryPerson &operator=(const OrdinaryPerson &) = delete;
    ~OrdinaryPerson()
    {
#ifdef Q_OS_LINUX
        if (m_isRoot)
            must(::setresuid(0, 0, 0));
#endif
    }

private:
#ifdef Q_OS_LINUX
    static constexpr unsigned nobody = 65'534;
    const bool m_isRoot = ::getuid() == 0;
#endif
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class TstConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyPassphraseOpensWhatItMade_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("words") << QByteArray("five words for a test");
        QTest::newRow("quotes") << QByteArray("it's \"quoted\"; -- DROP");
        QTest::newRow("NUL") << QByteArray("a\0b\0", 4);
        QTest::newRow("a NUL alone") << QByteArray("\0", 1);
        QTest::newRow("other scripts") << QByteArray("пароль 密码 🔑");
        QTest::newRow("1 KB") << QByteArray(1'024, 'p');
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("nearly a raw key") << QByteArray("x'" + QByteArray(63, 'a') + "'");
        QTest::newRow("a raw key") << QByteArray("x'" + QByteArray(64, 'a') + "'");
    }
    void anyPassphraseOpensWhatItMade()
    {
        QFETCH(QByteArray, passphrase);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lanai"));
        const auto key = Key::fromPassphrase(SecretBytes(QByteArrayView(passphrase)));
        {
            const auto made = Connection::open(path, *key, Mode::Create);
            QVERIFY(made);
            QVERIFY((*made)->script(QStringLiteral("CREATE TABLE t (v); INSERT INTO t VALUES ('kept')")));
        }
        const auto opened = Connection::open(path, *key, Mode::ReadWrite);
        QVERIFY(opened);
        QCOMPARE((*opened)->value(QStringLiteral("SELECT v FROM t"))->toString(), QStringLiteral("kept"));
        const SecretBytes derived = std::move(*deriveKey(SecretBytes(QByteArrayView(passphrase)), *readSalt(path)));
        QVERIFY(Connection::open(path, *Key::fromRaw(derived.copy()), Mode::ReadWrite));
        // One byte less is another passphrase.
        const auto less = Key::fromPassphrase(SecretBytes(QByteArrayView(passphrase + '.')));
        QCOMPARE(Connection::open(path, *less, Mode::ReadWrite).error(), (Error{ErrorCode::WrongPassphrase, {path}}));
    }
    void aWrongKeyOpensNothingAndChangesNothing()
    {
        const CipherFile journal;
        const QByteArray before = journal.bytes();
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            for (char wrong = 'a'; wrong < 'j'; ++wrong) {
                const auto refused = Connection::open(journal.path(), rawKey(wrong), mode);
                QVERIFY(!refused);
                QCOMPARE(refused.error(), (Error{ErrorCode::WrongPassphrase, {journal.path()}}));
            }
        }
        QCOMPARE(journal.bytes(), before);
        QCOMPARE(filesIn(journal.folder()).size(), 1);
    }
    void whatIsNoJournalIsRefusedUnchanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("short");
        QTest::newRow("text") << QByteArray("Dear diary. ").repeated(1'024);
        QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(4'080, '\1');
    }
    void whatIsNoJournalIsRefusedUnchanged()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lanai"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
            QCOMPARE(Connection::open(path, rawKey(), mode).error(), (Error{ErrorCode::NotAJournal, {path}}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(filesIn(folder.path()).size(), 1);
    }
    void whatIsNotThereOrNoFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("a.lanai"));
        QCOMPARE(Connection::open(missing, rawKey(), Mode::ReadWrite).error(),
                 (Error{ErrorCode::FileNotFound, {missing}}));
        QVERIFY(!QFile::exists(missing));
        QCOMPARE(Connection::open(folder.path(), rawKey(), Mode::ReadOnly).error().code, ErrorCode::NotAJournal);
    }
    void aFlippedBitIsFound_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<bool>("opens");
        QTest::newRow("first page") << 100 << false;
        QTest::newRow("first page's check sum") << 4'090 << false;
        QTest::newRow("a page of rows") << 5 * 4'096 + 9 << true;
    }
    void aFlippedBitIsFound()
    {
        QFETCH(int, byte);
        QFETCH(bool, opens);
        const CipherFile journal(QStringLiteral("CREATE TABLE t (v); INSERT INTO t VALUES (randomblob(100000))"));
        QByteArray flipped = journal.bytes().mid(byte, 1);
        flipped[0] = char(flipped.at(0) ^ 1);
        journal.overwrite(byte, flipped);
        const auto opened = journal.tryOpen(Mode::ReadWrite);
        QCOMPARE(opened.has_value(), opens);
        if (!opens) {
            // SQLCipher can't tell it from a wrong key.
            QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
            return;
        }
        const auto read = (*opened)->value(QStringLiteral("SELECT hex(v) FROM t"));
        QVERIFY(!read);
        QCOMPARE(read.error(),
                 (Error{ErrorCode::DamagedFile, {journal.path(), QStringLiteral("database disk image is malformed")}}));
    }
    void aJournalCutShortIsDamaged_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("whole pages") << qint64(3 * 4'096);
        QTest::newRow("half a page") << qint64(3 * 4'096 + 77);
        QTest::newRow("one page") << qint64(4'096);
    }
    void aJournalCutShortIsDamaged()
    {
        QFETCH(qint64, size);
        const CipherFile journal(QStringLiteral("CREATE TABLE t (v); INSERT INTO t VALUES (randomblob(100000))"));
        QVERIFY(QFile::resize(journal.path(), size));
        QCOMPARE(journal.tryOpen(Mode::ReadWrite).error().code, ErrorCode::DamagedFile);
        QCOMPARE(QFileInfo(journal.path()).size(), size);
    }

    void creatingTakesNothingThatIsThere()
    {
        const CipherFile journal;
        const QByteArray before = journal.bytes();
        QCOMPARE(journal.tryOpen(Mode::Create).error(), (Error{ErrorCode::FileExists, {journal.path()}}));
        QCOMPARE(journal.bytes(), before);
    }
    void creatingInAMissingFolderSaysWhy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("no/a.lanai"));
        const auto refused = Connection::open(path, rawKey(), Mode::Create);
        QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
        QCOMPARE(refused.error().args.value(0), path);
        QVERIFY(!refused.error().args.value(1).isEmpty());
    }
    void aNewJournalIsItsOwnersOnly()
    {
        const CipherFile journal;
        const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(journal.path()) & ~ours, QFile::Permissions());
        const auto connection = journal.open();
        QVERIFY(connection->script(QStringLiteral("BEGIN IMMEDIATE; INSERT INTO t (v) VALUES (1)")));
        const QString rollback = journal.path() + QStringLiteral("-journal");
        QVERIFY(QFile::exists(rollback));
        QCOMPARE(QFile::permissions(rollback) & ~ours, QFile::Permissions());
    }
    void aNameThatLooksLikeAnAddressIsAName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file:a?mode=memory #é%20.lanai"));
        const auto made = Connection::open(path, rawKey(), Mode::Create);
        QVERIFY(made);
        QVERIFY((*made)->exec(QStringLiteral("CREATE TABLE t (v)")));
        QVERIFY(QFileInfo(path).size() > 0);
    }
    void readingOnlyWritesNothing()
    {
        const CipherFile journal(QStringLiteral("CREATE TABLE t (v); INSERT INTO t VALUES ('kept')"));
        const QByteArray before = journal.bytes();
        const QDateTime changed = QFileInfo(journal.path()).lastModified();
        {
            const auto reader = journal.open(Mode::ReadOnly);
            QVERIFY(reader->isReadOnly());
            QCOMPARE(reader->value(QStringLiteral("SELECT v FROM t"))->toString(), QStringLiteral("kept"));
            for (const char *sql : {"INSERT INTO t VALUES (1)", "CREATE TABLE u (v)", "VACUUM"})
                QCOMPARE(reader->exec(QString::fromLatin1(sql)).error(),
                         (Error{ErrorCode::ReadOnly, {journal.path()}}));
            QCOMPARE(filesIn(journal.folder()).size(), 1);
        }
        QCOMPARE(journal.bytes(), before);
        QCOMPARE(QFileInfo(journal.path()).lastModified(), changed);
    }
    void aFileOrFolderThatCannotBeWrittenOpensForReading_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void aFileOrFolderThatCannotBeWrittenOpensForReading()
    {
        QFETCH(bool, folderToo);
        const CipherFile journal;
        const auto whole = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const OrdinaryPerson person(journal.folder());
        const QString locked = folderToo ? journal.folder() : journal.path();
        QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | (folderToo ? QFile::ExeOwner : QFile::ReadOwner)));
        const auto refused = journal.tryOpen(Mode::ReadWrite);
        const auto reader = journal.tryOpen(Mode::ReadOnly);
        QVERIFY(QFile::setPermissions(locked, whole));
        QCOMPARE(refused.error(), (Error{ErrorCode::ReadOnly, {journal.path()}}));
        QVERIFY(reader);
        QCOMPARE((*reader)->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
    }
    void aFileThatCannotBeReadSaysWhy()
    {
        const CipherFile journal;
        const OrdinaryPerson person(journal.folder());
        QVERIFY(QFile::setPermissions(journal.path(), QFile::Permissions()));
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto refused = journal.tryOpen(mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error(),
                     (Error{ErrorCode::CannotRead, {journal.path(), QStringLiteral("Permission denied")}}));
        }
    }

    void shortcutsSayWhatHappened()
    {
        const CipherFile journal;
        const auto c = journal.open();
        QCOMPARE(c->path(), journal.path());
        QCOMPARE(*c->insert(QStringLiteral("INSERT INTO t (id, v) VALUES (?, ?)"), {41, QStringLiteral("a")}), 41);
        QCOMPARE(*c->insert(QStringLiteral("INSERT INTO t (v) VALUES (?)"), {QStringLiteral("b")}), 42);
        QCOMPARE(*c->change(QStringLiteral("UPDATE t SET v = v || '!'")), 2);
        QCOMPARE(*c->change(QStringLiteral("UPDATE t SET v = 1 WHERE id = 7")), 0);
        QCOMPARE(c->value(QStringLiteral("SELECT v FROM t WHERE id = ?"), {42})->toString(), QStringLiteral("b!"));
        QVERIFY(!c->value(QStringLiteral("SELECT v FROM t WHERE id = 7"))->isValid());
        QVERIFY(c->value(QStringLiteral("SELECT NULL"))->isValid());
        QVERIFY(c->value(QStringLiteral("SELECT NULL"))->isNull());
        const auto names = c->list<QString>(QStringLiteral("SELECT v FROM t WHERE id > ? ORDER BY id"), {1},
                                            [](const QSqlQuery &row) { return row.value(0).toString(); });
        QCOMPARE(*names, (QStringList{QStringLiteral("a!"), QStringLiteral("b!")}));
    }
    void everyShortcutHandsTheErrorOn()
    {
        const CipherFile journal;
        const auto c = journal.open();
        const QString wrong = QStringLiteral("SELECT * FROM nobody");
        const Error error{ErrorCode::Storage, {QStringLiteral("no such table: nobody")}};
        QCOMPARE(c->query(wrong).error(), error);
        QCOMPARE(c->exec(wrong).error(), error);
        QCOMPARE(c->insert(wrong).error(), error);
        QCOMPARE(c->change(wrong).error(), error);
        QCOMPARE(c->value(wrong).error(), error);
        QCOMPARE(c->list<int>(wrong, {}, [](const QSqlQuery &) { return 0; }).error(), error);
        QCOMPARE(c->script(wrong).error(), error);
    }
    void anErrorAmongTheRowsIsNotTheEndOfThem()
    {
        const CipherFile journal;
        const auto c = journal.open();
        const QString sql = QStringLiteral("SELECT abs(a.column1) FROM (VALUES (1), (-9223372036854775808)) a");
        QCOMPARE(c->list<int>(sql, {}, [](const QSqlQuery &row) { return row.value(0).toInt(); }).error(),
                 (Error{ErrorCode::Storage, {QStringLiteral("integer overflow")}}));
        auto rows = c->query(sql);
        QVERIFY(c->finished(*rows));
        QVERIFY(rows->next() && !rows->next());
        QVERIFY(!c->finished(*rows));
    }
    void aRuleOfTheTablesIsAConstraint()
    {
        const CipherFile journal(QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT UNIQUE NOT NULL);"
                                                "CREATE TABLE b (a REFERENCES a (id)); INSERT INTO a VALUES (1, 'x')"));
        const auto c = journal.open();
        const auto refused = c->exec(QStringLiteral("INSERT INTO a (n) VALUES ('x')"));
        QCOMPARE(refused.error(), (Error{ErrorCode::Constraint, {QStringLiteral("UNIQUE constraint failed: a.n")}}));
        QCOMPARE(c->exec(QStringLiteral("INSERT INTO a (n) VALUES (?)"), {QString()}).error().code,
                 ErrorCode::Constraint);
        QCOMPARE(c->exec(QStringLiteral("INSERT INTO b VALUES (7)")).error().code, ErrorCode::Constraint);
    }
    void aScriptRunsStatementAfterStatement()
    {
        const CipherFile journal;
        const auto c = journal.open();
        QVERIFY(c->script(QStringLiteral("-- a migration; with a comment\nCREATE TABLE a (x);\n"
                                         "CREATE TRIGGER r AFTER INSERT ON a BEGIN INSERT INTO t (v) VALUES (';');"
                                         " INSERT INTO t (v) VALUES (new.x); END;\nINSERT INTO a VALUES ('é');\n\n")));
        QCOMPARE(c->value(QStringLiteral("SELECT group_concat(v) FROM t"))->toString(), QStringLiteral(";,é"));
        QVERIFY(c->script(QString()));
    }
    void aScriptStopsAtItsFirstError()
    {
        const CipherFile journal;
        const auto c = journal.open();
        const auto refused = c->script(QStringLiteral("INSERT INTO t (v) VALUES (1); nonsense; DELETE FROM t"));
        QCOMPARE(refused.error(), (Error{ErrorCode::Storage, {QStringLiteral("near \"nonsense\": syntax error")}}));
        QCOMPARE(c->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    }
    void aReplaceFiresTheTriggersOfADelete()
    {
        const CipherFile journal(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, v); CREATE TABLE old (v);"
                                                "CREATE TRIGGER r AFTER DELETE ON t BEGIN INSERT INTO old VALUES "
                                                "(old.v); END; INSERT INTO t VALUES (1, 'before')"));
        const auto c = journal.open();
        QVERIFY(c->exec(QStringLiteral("REPLACE INTO t VALUES (1, 'after')")));
        QCOMPARE(c->value(QStringLiteral("SELECT v FROM old"))->toString(), QStringLiteral("before"));
    }
    void twoConnectionsSeeEachOthersCommits()
    {
        const CipherFile journal;
        const auto one = journal.open();
        const auto two = journal.open();
        const auto version = two->value(QStringLiteral("PRAGMA data_version"));
        QVERIFY(one->exec(QStringLiteral("INSERT INTO t (v) VALUES ('one')")));
        QCOMPARE(two->value(QStringLiteral("SELECT v FROM t"))->toString(), QStringLiteral("one"));
        QVERIFY(*two->value(QStringLiteral("PRAGMA data_version")) != *version);
    }
    void aClosedConnectionLeavesNothingBehind()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        const CipherFile journal;
        {
            const auto c = journal.open();
            QVERIFY(c->database().isOpen());
            QVERIFY(c->database().isValid());
            QVERIFY(c->exec(QStringLiteral("INSERT INTO t (v) VALUES (1)")));
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
        QCOMPARE(filesIn(journal.folder()), QStringList{QStringLiteral("journal.lanai")});
    }
    void aConnectionWorksOnItsOwnThread()
    {
        const CipherFile journal;
        QString seen;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto c = journal.open();
            const bool wrote = c->exec(QStringLiteral("INSERT INTO t (v) VALUES ('from the thread')")).has_value();
            seen =
                wrote && c->database().isValid() ? c->value(QStringLiteral("SELECT v FROM t"))->toString() : QString();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(seen, QStringLiteral("from the thread"));
    }
    void aLongSearchCanBeInterruptedFromAnotherThread()
    {
        const CipherFile journal;
        QMutex mutex;
        std::function<void()> interrupt;
        std::optional<Error> ended;
        int usableAfter = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto c = journal.open();
            {
                const QMutexLocker lock(&mutex);
                interrupt = c->interrupter();
            }
            const auto endless = c->value(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
            {
                const QMutexLocker lock(&mutex);
                interrupt = nullptr;
            }
            if (!endless)
                ended = endless.error();
            usableAfter = c->value(QStringLiteral("SELECT 7"))->toInt();
        }));
        thread->start();
        while (!thread->wait(1)) {
            const QMutexLocker lock(&mutex);
            if (interrupt)
                interrupt();
        }
        QCOMPARE(ended, std::optional(Error{ErrorCode::Cancelled, {}}));
        QCOMPARE(usableAfter, 7);
    }
#ifdef Q_OS_UNIX
    // Its rollback journal has this one's name: SQLite would play it into the file that went.
    void onceAnotherFileTookItsPlaceNothingIsRead()
    {
        const CipherFile journal;
        const auto c = journal.open();
        VERIFY_OK(c->exec(QStringLiteral("CREATE TABLE other(n)")));
        const QString other = journal.path() + QStringLiteral(".other");
        QVERIFY(QFile::copy(journal.path(), other));
        QVERIFY(QFile::rename(journal.path(), journal.path() + QStringLiteral(".before")));
        QVERIFY(QFile::rename(other, journal.path()));
        VERIFY_REFUSED(c->value(QStringLiteral("SELECT count(*) FROM other")), ErrorCode::ChangedElsewhere);
        // What is open can still be kept.
        VERIFY_OK(c->vacuumInto(journal.path() + QStringLiteral(".kept")));
    }
#endif
    void interruptingWhatIsGoneIsHarmless()
    {
        const CipherFile journal;
        auto c = journal.open();
        const auto interrupt = c->interrupter();
        interrupt();
        QVERIFY(c->exec(QStringLiteral("SELECT 1"))); // nothing ran, nothing was cancelled
        c.reset();
        interrupt();
    }
};

LANAI_TEST(TstConnection, tst_connection)
#include "tst_connection.moc"
