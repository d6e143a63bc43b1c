#include "core/journal/passphrasechange.h"
#include "core/storage/breakoff.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QDir>

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
        const Key key = changed(backups, path, old);
        const auto settled = settleBackups(OlderBackups::ReEncrypt, backups, old, key);
        VERIFY_OK(settled);
        QCOMPARE(*settled, (SettledBackups{2, 0}));
        for (const StoredBackup &backup : backups.all()) {
            QVERIFY(opens(backup.path, newOne, clock));
            QVERIFY(!opens(backup.path, oldOne, clock));
            QVERIFY2(backup.sharesKey, "it is the journal's backup as before");
        }
        QCOMPARE(QDir(backups.path()).entryList({QStringLiteral("*.lanai*")}, QDir::Files).size(), 2);
    }
    void anotherJournalsBackupsUnderTheSamePassphraseAreLeft_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("re-encrypt") << int(OlderBackups::ReEncrypt);
        QTest::newRow("delete") << int(OlderBackups::Delete);
    }
    void anotherJournalsBackupsUnderTheSamePassphraseAreLeft()
    {
        QFETCH(const int, choice);
        OpenJournal at;
        const QString path = at->path();
        const Clock &clock = at.scratch.clock;
        const BackupFolder backups(path, clock);
        const auto place = backups.placeFor(BackupReason::Daily);
        VERIFY_OK(place);
        VERIFY_OK(Journal::create(*place, passphraseBytes(QString::fromUtf8(oldOne)), clock, QStringLiteral("cli")));
        const Key old = at->key();
        at.journal.reset();
        const Key key = changed(backups, path, old);
        VERIFY_OK(settleBackups(OlderBackups(choice), backups, old, key));
        QVERIFY(opens(*place, oldOne, clock));
    }
    void settlingCanBeBrokenOff()
    {
        OpenJournal at;
        const QString path = at->path();
        const BackupFolder backups(path, at.scratch.clock);
        const Key old = at->key();
        at.journal.reset();
        const Key key = changed(backups, path, old);
        BreakOff breakOff;
        breakOff.now();
        VERIFY_REFUSED(settleBackups(OlderBackups::ReEncrypt, backups, old, key, &breakOff), ErrorCode::Cancelled);
        VERIFY_REFUSED(settleBackups(OlderBackups::Delete, backups, old, key, &breakOff), ErrorCode::Cancelled);
        QVERIFY(opens(backups.all().first().path, oldOne, at.scratch.clock));
    }
    void aJournalThatIsOpenedThroughALinkStaysWhereItLies()
    {
        OpenJournal at;
        const QString path = at->path();
        const Clock &clock = at.scratch.clock;
        const QString link = at.scratch.folder() + QStringLiteral("/link.lanai");
        QVERIFY(QFile::link(path, link));
        const Key old = at->key();
        at.journal.reset();
        const BackupFolder backups(link, clock);
        (void)changed(backups, link, old);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(opens(path, newOne, clock));
        QVERIFY(!QFileInfo(backups.all().first().path).isSymLink());
        QVERIFY(opens(backups.all().first().path, oldOne, clock));
    }

private:
    static Key changed(const BackupFolder &backups, const QString &path, const Key &old)
    {
        auto change = PassphraseChange::begin(backups, path, old, passphraseBytes(QString::fromUtf8(newOne)));
        auto key = change ? (*change)->run() : fail(change.error());
        if (!key)
            qFatal("the passphrase could not be changed");
        return std::move(*key);
    }
};

LANAI_TEST(TstPassphraseChange, tst_passphrasechange)
#include "tst_passphrasechange.moc"
