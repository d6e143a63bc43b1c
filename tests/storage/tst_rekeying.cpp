#include "core/storage/integrity.h"
#include "core/storage/rekeying.h"
#include "core/storage/scalar.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

SecretBytes typed(const char *passphrase)
{
    return passphraseBytes(QString::fromUtf8(passphrase));
}

// A journal with something in it, closed.
struct Closed : StoreFile
{
    Closed()
    {
        Entry entry;
        entry.id = idOf("note");
        entry.date = day("2026-11-19");
        entry.body = QStringLiteral("The marker word is zebrafish");
        VERIFY_OK(file->entries.insert(entry, stamp()));
        file.reset();
    }
    [[nodiscard]] Rekeying change(const char *passphrase) const
    {
        return {path(), key().copy(), typed(passphrase), kept()};
    }
    [[nodiscard]] QString kept() const { return folder() + QStringLiteral("/kept.lanai"); }
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

ErrorCode openedBy(const QString &path, const char *passphrase)
{
    const auto opened = JournalFile::open(path, typed(passphrase));
    return opened ? ErrorCode::Usage : opened.error().code;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstRekeying : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheNewPassphraseOpensIt()
    {
        const Closed journal;
        const auto key = journal.change("new words").run();
        VERIFY_OK(key);
        QCOMPARE(openedBy(journal.path(), "new words"), ErrorCode::Usage);
        QCOMPARE(openedBy(journal.path(), "correct horse battery staple"), ErrorCode::WrongPassphrase);
        VERIFY_OK(JournalFile::open(journal.path(), *key));
        QCOMPARE(journal.names(), (QStringList{QStringLiteral("Peers.lanai"), QStringLiteral("kept.lanai")}));
    }
    void everythingIsThereAndFound()
    {
        const Closed journal;
        VERIFY_OK(journal.change("new words").run());
        const auto opened = JournalFile::open(journal.path(), typed("new words"));
        VERIFY_OK(opened);
        Connection &connection = (*opened)->connection();
        QCOMPARE((*opened)->entries.get(idOf("note"))->body, QStringLiteral("The marker word is zebrafish"));
        QCOMPARE(*numberOf(connection, QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'zebrafish'")),
                 1);
        QVERIFY(checkIntegrity(connection)->isWhole());
        // And it can be written to, its triggers with it.
        Peer peer;
        peer.id = idOf("ada");
        peer.name = QStringLiteral("Ada");
        VERIFY_OK((*opened)->peers.peers().insert(peer, {1, 1, (*opened)->device()}));
        QCOMPARE(*numberOf(connection, QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'Ada'")), 1);
    }
    void whatWasThereStaysUnderTheOldPassphrase()
    {
        const Closed journal;
        const QByteArray before = bytesOf(journal.path());
        VERIFY_OK(journal.change("new words").run());
        QCOMPARE(bytesOf(journal.kept()), before);
        QCOMPARE(openedBy(journal.kept(), "correct horse battery staple"), ErrorCode::Usage);
    }
    void theNewFileHasANewSalt()
    {
        const Closed journal;
        const QByteArray before = *readSalt(journal.path());
        VERIFY_OK(journal.change("new words").run());
        QVERIFY(*readSalt(journal.path()) != before);
    }
    void theSamePassphraseIsRefusedAndNothingChanges()
    {
        const Closed journal;
        const QByteArray before = bytesOf(journal.path());
        VERIFY_REFUSED(journal.change("correct horse battery staple").run(), ErrorCode::SamePassphrase);
        VERIFY_REFUSED(journal.change("").run(), ErrorCode::EmptyPassphrase);
        QCOMPARE(bytesOf(journal.path()), before);
        QCOMPARE(journal.names(), QStringList{QStringLiteral("Peers.lanai")});
    }
    void aBackupThatIsThereAlreadyIsNotOverwritten()
    {
        const Closed journal;
        QFile other(journal.kept());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        VERIFY_REFUSED(journal.change("new words").run(), ErrorCode::FileExists);
        QCOMPARE(bytesOf(journal.kept()), QByteArray("mine"));
        QCOMPARE(openedBy(journal.path(), "correct horse battery staple"), ErrorCode::Usage);
        QCOMPARE(journal.names().size(), 2);
    }
    void whileAnotherWritesItIsBusy()
    {
        Closed journal;
        journal.reopen();
        VERIFY_OK(journal.file->connection().exec(QStringLiteral("BEGIN IMMEDIATE")));
        VERIFY_REFUSED(journal.change("new words").run(), ErrorCode::Busy);
        VERIFY_OK(journal.file->connection().exec(QStringLiteral("ROLLBACK")));
        QVERIFY(!QFile::exists(journal.path() + QStringLiteral(".rekeyed")));
        VERIFY_OK(journal.change("new words").run());
    }
    void whoHasTheOldFileOpenNoticesBeforeWriting()
    {
        Closed journal;
        journal.reopen();
        VERIFY_OK(journal.change("new words").run());
        Peer peer;
        peer.id = idOf("late");
        peer.name = QStringLiteral("Late");
        QVERIFY(!journal.file->peers.peers().insert(peer, journal.stamp()));
        journal.file.reset();
        QCOMPARE(openedBy(journal.path(), "new words"), ErrorCode::Usage);
    }
    void whatAKilledChangeLeftIsNoObstacle()
    {
        const Closed journal;
        QFile half(journal.path() + QStringLiteral(".rekeyed"));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write(QByteArray(5000, 'x')) == 5000);
        half.close();
        VERIFY_OK(journal.change("new words").run());
        QVERIFY(!half.exists());
    }
    void cancellingAtAnyStageLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("deriving") << int(RekeyStage::Deriving);
        QTest::newRow("copying") << int(RekeyStage::Copying);
        QTest::newRow("comparing") << int(RekeyStage::Comparing);
        QTest::newRow("replacing") << int(RekeyStage::Replacing);
    }
    void cancellingAtAnyStageLeavesTheOldOne()
    {
        QFETCH(const int, stage);
        const Closed journal;
        const QByteArray before = bytesOf(journal.path());
        Rekeying change = journal.change("new words");
        const auto done = change.run([&](RekeyStage at) {
            if (int(at) == stage)
                change.cancel();
        });
        VERIFY_REFUSED(done, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(journal.path()), before);
        QCOMPARE(journal.names(), QStringList{QStringLiteral("Peers.lanai")});
    }
    void aWrongOldKeyChangesNothing()
    {
        const Closed journal;
        Rekeying change(journal.path(), *Key::fromRaw(*deriveKey(typed("no"), *readSalt(journal.path()))),
                        typed("new words"), journal.kept());
        VERIFY_REFUSED(change.run(), ErrorCode::WrongPassphrase);
        QCOMPARE(journal.names(), QStringList{QStringLiteral("Peers.lanai")});
    }
};

LANAI_TEST(TstRekeying, tst_rekeying)
#include "tst_rekeying.moc"
