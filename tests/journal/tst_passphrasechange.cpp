#include "core/journal/passphrasechange.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

bool goesOn(int)
{
    return true;
}

bool opens(const QString &path, const char *passphrase, const Clock &clock)
{
    return Journal::open(path, passphraseBytes(QString::fromUtf8(passphrase)), clock, QStringLiteral("cli"))
        .has_value();
}

constexpr const char *oldOne = "correct horse battery staple";
constexpr const char *newOne = "five other plain words";

} // namespace

class TstPassphraseChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theJournalHasTheNewOneAndItsBackupTheOld()
    {
        OpenJournal at;
        const QString path = at->path();
        const Clock &clock = at.scratch.clock;
        const BackupFolder backups(path, clock);
        const Key old = at->key();
        at.journal.reset();
        auto change = PassphraseChange::begin(backups, path, old, passphraseBytes(QString::fromUtf8(newOne)));
        VERIFY_OK(change);
        VERIFY_OK((*change)->run());
        QVERIFY(opens(path, newOne, clock));
        QVERIFY(!opens(path, oldOne, clock));
        QCOMPARE(backups.all().size(), 1);
        QCOMPARE(backups.all().first().path, (*change)->kept());
        QCOMPARE(backups.all().first().reason, BackupReason::BeforePassphrase);
        QVERIFY(opens((*change)->kept(), oldOne, clock));
    }
    void olderBackupsCanBeBroughtUnderTheNewOne()
    {
        OpenJournal at;
        const QString path = at->path();
        const Clock &clock = at.scratch.clock;
        const BackupFolder backups(path, clock);
        VERIFY_OK(backups.take(BackupReason::Daily, at->key(), goesOn));
        const Key old = at->key();
        at.journal.reset();
        auto change = PassphraseChange::begin(backups, path, old, passphraseBytes(QString::fromUtf8(newOne)));
        VERIFY_OK(change);
        VERIFY_OK((*change)->run());
        const auto changed = reencryptBackups(backups, passphraseBytes(QString::fromUtf8(oldOne)),
                                              passphraseBytes(QString::fromUtf8(newOne)));
        VERIFY_OK(changed);
        QCOMPARE(*changed, (SettledBackups{2, 0}));
        for (const StoredBackup &backup : backups.all()) {
            QVERIFY(opens(backup.path, newOne, clock));
            QVERIFY(!opens(backup.path, oldOne, clock));
        }
        QCOMPARE(QDir(backups.path()).entryList({QStringLiteral("*.lanai")}, QDir::Files).size(), 2);
        // Those under neither stay as they are.
        const auto again = reencryptBackups(backups, passphraseBytes(QStringLiteral("neither")),
                                            passphraseBytes(QStringLiteral("nor")));
        VERIFY_OK(again);
        QCOMPARE(*again, (SettledBackups{0, 2}));
    }
};

LANAI_TEST(TstPassphraseChange, tst_passphrasechange)
#include "tst_passphrasechange.moc"
