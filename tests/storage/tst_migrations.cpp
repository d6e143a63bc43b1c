#include "core/storage/migrations.h"
#include "core/storage/scalar.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A journal that an earlier version of the program wrote, in a folder of its own.
struct OldJournal
{
    explicit OldJournal(int version = 1)
    {
        const QString kept = qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/journals/");
        if (!QFile::copy(kept + QStringLiteral("version-%1.lanai").arg(version), path))
            qFatal("no journal of version %d", version);
    }
    static SecretBytes passphrase() { return passphraseBytes(QStringLiteral("fixture")); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Peers.lanai"));
};

QStringList schemaOf(Connection &connection)
{
    return textsOf(connection, QStringLiteral("SELECT type||' '||name||' '||ifnull(sql,'') FROM sqlite_master "
                                              "WHERE name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY type, name"))
        .value();
}

} // namespace

class TstMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldJournalBecomesWhatANewOneIs_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < journalVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void anOldJournalBecomesWhatANewOneIs()
    {
        QFETCH(int, version);
        const OldJournal old(version);
        const ScratchJournal fresh;
        const auto opened = JournalFile::open(old.path, OldJournal::passphrase());
        VERIFY_OK(opened);
        Connection &migrated = (*opened)->connection();
        QCOMPARE(*numberOf(migrated, QStringLiteral("PRAGMA user_version")), journalVersion());
        QCOMPARE(schemaOf(migrated), schemaOf(fresh.file->connection()));
        QCOMPARE(textsOf(migrated, QStringLiteral("PRAGMA integrity_check")).value(),
                 QStringList{QStringLiteral("ok")});
    }
    void whatWasWrittenInItIsThere()
    {
        const OldJournal old;
        const auto opened = JournalFile::open(old.path, OldJournal::passphrase());
        VERIFY_OK(opened);
        JournalFile &file = **opened;
        const QList<Peer> peers = file.peers.all().value();
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers.first().role, QStringLiteral("CFO and COO"));
        const QList<Commitment> promised = file.commitments.ofPeer(peers.first().id).value();
        QCOMPARE(promised.size(), 1);
        QCOMPARE(promised.first().text, QStringLiteral("send the draft"));
        QVERIFY(promised.first().projectId.isNull());
        QCOMPARE(file.knowing.insightsOf(peers.first().id).value().size(), 1);
        QVERIFY(!file.meetings.plannedOf(peers.first().id, day("2026-11-19"), 1)->first().mostlyStatus);
    }
    void aDraftFromBeforeAsksHadPartsIsStillADraft()
    {
        const OldJournal old(2);
        const auto opened = JournalFile::open(old.path, OldJournal::passphrase());
        VERIFY_OK(opened);
        const QList<Ask> drafts = (*opened)->asks.unanswered().value();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().question, QStringLiteral("Who reads a monthly business review?"));
        QCOMPARE(drafts.first().state, AskState::Draft);
        QVERIFY(drafts.first().recipients.isEmpty());
        QVERIFY((*opened)->projects.all()->first().askId.isNull());
    }
    void itsCopyFromBeforeOpensWithTheSamePassphrase()
    {
        const OldJournal old;
        VERIFY_OK(JournalFile::open(old.path, OldJournal::passphrase()));
        const QDir backups(old.folder.filePath(QStringLiteral("Backups")));
        const QStringList copies = backups.entryList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        const QString copy = backups.filePath(copies.first());
        const auto key = keyFor(copy, OldJournal::passphrase());
        VERIFY_OK(key);
        const auto opened = Connection::open(copy, *key, Connection::Mode::ReadOnly);
        VERIFY_OK(opened);
        QCOMPARE(*numberOf(**opened, QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(*numberOf(**opened, QStringLiteral("SELECT count(*) FROM commitment")), 1);
    }
    void aMigrationThatFailsLeavesTheJournalAsItWas()
    {
        ScratchJournal scratch;
        Connection &connection = scratch.file->connection();
        const QStringList before = schemaOf(connection);
        const int next = journalVersion() + 1;
        const QList<Migration> broken =
            journalMigrations() +
            QList<Migration>{{next, QStringLiteral("CREATE TABLE half (pk INTEGER PRIMARY KEY);\nnot a statement;\n")}};
        const auto failed = migrate(connection, broken);
        VERIFY_REFUSED(failed, ErrorCode::MigrationFailed);
        QCOMPARE(failed.error().args.first(), QString::number(next));
        QCOMPARE(schemaOf(connection), before);
        QCOMPARE(*numberOf(connection, QStringLiteral("PRAGMA user_version")), journalVersion());
    }
};

LANAI_TEST(TstMigrations, tst_migrations)
#include "tst_migrations.moc"
