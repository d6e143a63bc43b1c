// lanai-cli killed while it brings a journal of version 1 up to date: it is of the old version or of the new one,
// whole, and what it was before lies among the backups.
#include "core/journal/backupfolder.h"
#include "core/storage/connection.h"
#include "tests/faults/faultrow.h"
#include "tests/faults/killing.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/rows.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// A journal of version 1, under the raw key that its passphrase gives.
struct OlderJournal : FaultJournal
{
    OlderJournal()
    {
        const QString kept =
            qEnvironmentVariable("LANAI_SOURCE") + QStringLiteral("/tests/fixtures/journals/version-1.lanai");
        QFile::remove(path());
        if (!QFile::copy(kept, path()))
            qFatal("no journal of version 1");
    }
    static const QByteArray &rawKey()
    {
        static const QByteArray raw = [] {
            const OlderJournal journal;
            const auto key = keyFor(journal.path(), passphraseBytes(QStringLiteral("fixture")));
            return key->bytes().toByteArray();
        }();
        return raw;
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment given = FaultJournal::environment();
        given.insert(QStringLiteral("LANAI_PASSPHRASE"), QString::fromLatin1(rawKey()));
        return given;
    }
    [[nodiscard]] Traced open(const Intrusion &intrusion = {}) const
    {
        return runTraced(cli({QStringLiteral("peers")}), environment(), folder(), intrusion);
    }
};

} // namespace

class TstKilledMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileMigrating()
    {
        FaultRow row("SIGKILL during a migration");
        const Traced whole = OlderJournal().open();
        QVERIFY2(whole.status == 0, whole.err.constData());
        const OlderJournal migrated;
        QCOMPARE(migrated.open().status, 0);
        const QByteArray &key = OlderJournal::rawKey();
        const QStringList after = rowsOf(migrated.path(), key.constData());
        const int version = FaultJournal::lookAt(migrated.path(), key.constData())->version;
        const int times = rounds(4, 100);
        int old = 0;
        for (int round = 0; round < times; ++round) {
            const OlderJournal journal;
            const Traced killed = journal.open(killAt(round, times, whole.changes));
            QVERIFY(killed.isKilled());
            const auto connection = Connection::open(
                journal.path(), FaultJournal::keyOf(journal.path(), key.constData()), Connection::Mode::ReadWrite);
            VERIFY_OK(connection);
            const qint64 now = numberOf(**connection, QStringLiteral("PRAGMA user_version")).value();
            QVERIFY2(now == 1 || now == version, QByteArray::number(now));
            old += now == 1 ? 1 : 0;
            const Traced again = journal.open();
            QVERIFY2(again.status == 0, again.err.constData());
            const auto look = FaultJournal::lookAt(journal.path(), key.constData());
            VERIFY_OK(look);
            QVERIFY2(look->integrity.isWhole(), faultsOf(look->integrity));
            QCOMPARE(rowsOf(journal.path(), key.constData()), after);
            // What it was before lies among the backups, whole.
            const QList<StoredBackup> backups = BackupFolder(journal.path(), journal.clock()).all();
            QVERIFY(!backups.isEmpty());
            for (const StoredBackup &backup : backups) {
                const auto opened = keyFor(backup.path, SecretBytes(QByteArrayView(key))).and_then([&](const Key &raw) {
                    return Connection::open(backup.path, raw, Connection::Mode::ReadOnly);
                });
                QVERIFY2(opened.has_value(), (backup.path.toUtf8() + ": " + why(opened)).constData());
                QCOMPARE(numberOf(**opened, QStringLiteral("PRAGMA user_version")).value(), qint64(1));
                QCOMPARE(textsOf(**opened, QStringLiteral("PRAGMA integrity_check")).value(),
                         QStringList{QStringLiteral("ok")});
            }
            row.reached(
                round + 1,
                QStringLiteral("over %1 calls; %2 before, %3 after").arg(whole.changes).arg(old).arg(round + 1 - old));
        }
    }
};

LANAI_TEST(TstKilledMigration, tst_killedmigration)
#include "tst_killedmigration.moc"
