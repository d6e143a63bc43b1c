#include "core/journal/passphrasechange.h"
#include "core/storage/breakoff.h"
#include "tests/journal/passphrases.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QDir>

using namespace lanai;
using namespace lanai::test;

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
        auto change = PassphraseChange::begin(backups, path, old, wordsOf(newOne));
        VERIFY_OK(change);
        VERIFY_OK((*change)->run());
        QVERIFY(opensWith(path, newOne, clock));
        QVERIFY(!opensWith(path, oldOne, clock));
        QCOMPARE(backups.all().size(), 1);
        QCOMPARE(backups.all().first().path, (*change)->kept());
        QCOMPARE(backups.all().first().reason, BackupReason::BeforePassphrase);
        QVERIFY(opensWith((*change)->kept(), oldOne, clock));
    }
    void olderBackupsCanBeBroughtUnderTheNewOne()
    {
        OpenJournal at;
        const QString path = at->path();
        const Clock &clock = at.scratch.clock;
        const BackupFolder backups(path, clock);
        VERIFY_OK(backups.take(BackupReason::Daily, at->key(), [](int) { return true; }));
        const Key old = at->key();
        at.journal.reset();
        const Key key = changed(backups, path, old);
        const auto settled = settleBackups(OlderBackups::ReEncrypt, backups, old, key);
        VERIFY_OK(settled);
        QCOMPARE(*settled, (SettledBackups{2, 0}));
        for (const StoredBackup &backup : backups.all()) {
            QVERIFY(opensWith(backup.path, newOne, clock));
            QVERIFY(!opensWith(backup.path, oldOne, clock));
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
        VERIFY_OK(Journal::create(*place, wordsOf(oldOne), clock, QStringLiteral("cli")));
        const Key old = at->key();
        at.journal.reset();
        const Key key = changed(backups, path, old);
        VERIFY_OK(settleBackups(OlderBackups(choice), backups, old, key));
        QVERIFY(opensWith(*place, oldOne, clock));
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
        QVERIFY(opensWith(backups.all().first().path, oldOne, at.scratch.clock));
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
        QVERIFY(opensWith(path, newOne, clock));
        QVERIFY(!QFileInfo(backups.all().first().path).isSymLink());
        QVERIFY(opensWith(backups.all().first().path, oldOne, clock));
    }

private:
    static Key changed(const BackupFolder &backups, const QString &path, const Key &old)
    {
        auto change = PassphraseChange::begin(backups, path, old, wordsOf(newOne));
        auto key = change ? (*change)->run() : fail(change.error());
        if (!key)
            qFatal("the passphrase could not be changed");
        return std::move(*key);
    }
};

LANAI_TEST(TstPassphraseChange, tst_passphrasechange)
#include "tst_passphrasechange.moc"
