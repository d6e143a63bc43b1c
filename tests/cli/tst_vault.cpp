#include "core/storage/connection.h"
#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Program;
using lanai::test::Ran;

namespace {

void damage(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        return;
    const QByteArray byte = file.peek(1);
    file.putChar(static_cast<char>(byte.at(0) ^ 1));
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}

// The journal as a Lanai of the future would have written it.
bool makeNewer(const QString &path)
{
    return Key::fromPassphrase(SecretBytes(QByteArrayView(JournalProgram::passphrase)))
        .and_then([&](const Key &key) { return Connection::open(path, key, Connection::Mode::ReadWrite); })
        .and_then([](const auto &connection) { return connection->exec(QStringLiteral("PRAGMA user_version = 999")); })
        .has_value();
}

// Another program that is about to write into the journal.
class Holding
{
public:
    explicit Holding(const QString &path)
    {
        auto opened =
            Key::fromPassphrase(SecretBytes(QByteArrayView(JournalProgram::passphrase))).and_then([&](const Key &key) {
                return Connection::open(path, key, Connection::Mode::ReadWrite);
            });
        if (!opened || !(*opened)->exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the journal could not be held");
        m_connection = std::move(*opened);
    }

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace

class TstVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewJournalIsTheOneUsedFromNowOn()
    {
        Program program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("one two three"));
        const Ran first = program.run(line("create first.lanai --json"));
        QCOMPARE(first.status, 0);
        QCOMPARE(first.json().value(QStringLiteral("current")), QJsonValue(true));
        QCOMPARE(program.run(line("peer add Dana")).status, 0);
        QCOMPARE(program.run(line("create second.lanai --json")).json().value(QStringLiteral("current")),
                 QJsonValue(false));
        QVERIFY(program.run(line("peers")).out.contains("Dana"));
        QVERIFY(!program.run(line("peers --journal second.lanai")).out.contains("Dana"));
    }
    void theJournalNamedComesBeforeTheEnvironmentAndThatBeforeTheCurrentOne()
    {
        Program program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("one two three"));
        for (const char *name : {"a", "b", "c"}) {
            const QString journal = QString::fromLatin1(name) + QStringLiteral(".lanai");
            QCOMPARE(program.run({QStringLiteral("create"), journal}).status, 0);
            QCOMPARE(program
                         .run({QStringLiteral("peer"), QStringLiteral("add"),
                               QStringLiteral("Person ") + journal.left(1), QStringLiteral("--journal"), journal})
                         .status,
                     0);
        }
        QVERIFY(program.run(line("peers")).out.contains("Person a"));
        program.set(QStringLiteral("LANAI_JOURNAL"), QStringLiteral("b.lanai"));
        QVERIFY(program.run(line("peers")).out.contains("Person b"));
        QVERIFY(program.run(line("peers --journal c.lanai")).out.contains("Person c"));
    }
    void withoutAJournalTheLineIsIncomplete()
    {
        const Ran ran = Program().run(line("peers"));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.reason().contains(QStringLiteral("--journal FILE or LANAI_JOURNAL")), ran.err.constData());
    }
    void creatingOverwritesNothing()
    {
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran ran = program.run({QStringLiteral("create"), program.journal()});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("exists already")), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void creatingInAFolderThatIsNotThereLeavesNothing()
    {
        Program program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("one two three"));
        const Ran ran = program.run(line("create nowhere/j.lanai"));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("can't be written")), ran.err.constData());
        QVERIFY(!QFile::exists(program.path(QStringLiteral("nowhere"))));
    }
    void onlyTheOwnerMayReadANewJournal()
    {
        Program program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("one two three"));
        QCOMPARE(program.run(line("create j.lanai")).status, 0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(program.path(QStringLiteral("j.lanai"))) & others));
    }

    void verifySaysThatAllIsWhole()
    {
        const JournalProgram program;
        QCOMPARE(program.run(line("log Dana -m Hello")).status, 0);
        const Ran ran = program.run(line("verify"));
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.text().contains(QStringLiteral("“mine.lanai” is whole")));
        const QJsonObject json = program.json(line("verify"));
        QCOMPARE(json.value(QStringLiteral("whole")), QJsonValue(true));
        QCOMPARE(json.value(QStringLiteral("peers")), QJsonValue(5));
        QCOMPARE(json.value(QStringLiteral("entries")), QJsonValue(1));
    }
    void aFlippedBitIsFoundAndHasItsOwnStatus_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("second page") << 1;
        QTest::newRow("twentieth page") << 19;
        QTest::newRow("hundredth page") << 99;
    }
    void aFlippedBitIsFoundAndHasItsOwnStatus()
    {
        QFETCH(const int, page);
        const JournalProgram program;
        damage(program.journal(), page * 4096 + 100);
        const QByteArray before = program.bytes();
        const Ran ran = program.run(line("verify --json"));
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.reason().contains(QStringLiteral("is damaged")), ran.err.constData());
        QVERIFY(ran.reason().contains(QStringLiteral("Backups")));
        QCOMPARE(ran.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(),
                 QStringLiteral("damaged-file"));
        QCOMPARE(program.bytes(), before);
    }
    void aDamagedJournalIsNotWrittenTo()
    {
        const JournalProgram program;
        const qint64 size = QFileInfo(program.journal()).size();
        for (qint64 page = 4096; page < size; page += 4096)
            damage(program.journal(), page + 100);
        const QByteArray before = program.bytes();
        const Ran ran = program.run(line("log Dana -"), "My note\n");
        QCOMPARE(ran.status, 4);
        QCOMPARE(program.bytes(), before);
    }
    void aJournalThatAnotherProgramHoldsIsBusyAndTheNoteComesBack()
    {
        const JournalProgram program;
        const QByteArray before = program.bytes(); // reading it here would give the lock away
        const Ran ran = [&program] {
            const Holding holding(program.journal());
            return program.run(line("log Dana - --today 2026-11-19"), "Typed and nowhere else.\n");
        }();
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("Another program is using")), ran.err.constData());
        QVERIFY2(ran.err.contains("Typed and nowhere else."), ran.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void whatIsNoJournalIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("a few letters") << QByteArray("Hello") << 1;
        QTest::newRow("a plain SQLite file") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\0') << 1;
        QTest::newRow("text") << QByteArray(20'000, 'x') << 1;
        QTest::newRow("whole pages of text") << QByteArray(20'480, 'x') << 1;
        QTest::newRow("noise") << noise(20'480) << 3; // may as well be a journal with another passphrase
    }
    void whatIsNoJournalIsSaid()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, status);
        JournalProgram program;
        program.set(QStringLiteral("LANAI_JOURNAL"), program.file(QStringLiteral("other"), content));
        const Ran ran = program.run(line("peers"));
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.reason().contains(QStringLiteral("other”")), ran.err.constData());
        QFile after(program.path(QStringLiteral("other")));
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), content);
    }
    void aNewerJournalIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("read") << "peers";
        QTest::newRow("written to") << "log Dana -m Hello";
    }
    void aNewerJournalIsLeftAsItIs()
    {
        QFETCH(const QString, words);
        const JournalProgram program;
        QVERIFY(makeNewer(program.journal()));
        const QByteArray before = program.bytes();
        const Ran ran = program.run(words.split(u' '));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("written by a newer Lanai")), ran.err.constData());
        QVERIFY(ran.reason().contains(QStringLiteral("999")));
        QCOMPARE(program.bytes(), before);
    }
};

LANAI_TEST(TstVault, tst_vault)
#include "tst_vault.moc"
