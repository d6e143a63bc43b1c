#include "core/journal/keyproof.h"
#include "core/journal/passphrasejob.h"
#include "tests/journal/passphrases.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

class TstPassphraseJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        at = std::make_unique<OpenJournal>();
        path = (*at)->path();
        key.emplace((*at)->key());
    }
    void cleanup() { at.reset(); }

    void tellsEachStageAndEndsWithTheNewKey()
    {
        PassphraseJob job(at->scratch.clock, wish(newOne));
        QList<int> stages;
        connect(&job, &PassphraseJob::began, this, [&stages](RekeyStage stage) { stages << int(stage); });
        const auto changed = run(job);
        VERIFY_OK(changed);
        QCOMPARE(stages, (QList<int>{int(RekeyStage::Deriving), int(RekeyStage::Copying), int(RekeyStage::Comparing),
                                     int(RekeyStage::Replacing)}));
        VERIFY_OK(changed->older);
        QCOMPARE(*changed->older, (SettledBackups{0, 1}));
        QVERIFY(opensWith(path, newOne, at->scratch.clock));
        VERIFY_OK(Journal::open(path, changed->key, at->scratch.clock, QStringLiteral("cli")));
    }
    void olderBackupsFollowWhereThatIsWanted()
    {
        PassphraseJob job(at->scratch.clock, wish(newOne, OlderBackups::ReEncrypt));
        const QSignalSpy backups(&job, &PassphraseJob::beganBackups);
        const auto changed = run(job);
        VERIFY_OK(changed);
        QCOMPARE(*changed->older, (SettledBackups{1, 0}));
        QCOMPARE(backups.size(), 1);
        QVERIFY(opensWith(BackupFolder(path, at->scratch.clock).all().first().path, newOne, at->scratch.clock));
    }
    void beforeOlderBackupsAreDeletedThereIsANewOne()
    {
        const BackupFolder backups(path, at->scratch.clock);
        VERIFY_OK(backups.take(BackupReason::Daily, *key, [](int) { return true; }));
        PassphraseJob job(at->scratch.clock, wish(newOne, OlderBackups::Delete));
        const auto changed = run(job);
        VERIFY_OK(changed);
        QCOMPARE(*changed->older, (SettledBackups{2, 0}));
        QCOMPARE(backups.all().size(), 1);
        QVERIFY(opensWith(backups.all().first().path, newOne, at->scratch.clock));
    }
    // Another journal of the same name may keep its backups in the same folder.
    void whatTheOldPassphraseDoesNotOpenIsNotDeleted()
    {
        const BackupFolder backups(path, at->scratch.clock);
        const auto place = backups.placeFor(BackupReason::Daily);
        VERIFY_OK(place);
        VERIFY_OK(
            Journal::create(*place, wordsOf("another journal's words"), at->scratch.clock, QStringLiteral("cli")));
        PassphraseJob job(at->scratch.clock, wish(newOne, OlderBackups::Delete));
        const auto changed = run(job);
        VERIFY_OK(changed);
        QCOMPARE(*changed->older, (SettledBackups{1, 0})); // nor counted
        QVERIFY(QFile::exists(*place));
    }
    void whatIsRefusedChangesNothing()
    {
        PassphraseJob job(at->scratch.clock, wish(oldOne));
        VERIFY_REFUSED(run(job), ErrorCode::SamePassphrase);
        QVERIFY(opensWith(path, oldOne, at->scratch.clock));
    }
    void cancelledItChangesNothing()
    {
        PassphraseJob job(at->scratch.clock, wish(newOne));
        job.cancel();
        VERIFY_REFUSED(run(job), ErrorCode::Cancelled);
        QVERIFY(opensWith(path, oldOne, at->scratch.clock));
        QVERIFY(BackupFolder(path, at->scratch.clock).all().isEmpty());
    }
    void whoeverGoesMeanwhileCancelsIt()
    {
        {
            PassphraseJob job(at->scratch.clock, wish(newOne));
            job.start();
        }
        QVERIFY(opensWith(path, oldOne, at->scratch.clock) != opensWith(path, newOne, at->scratch.clock));
    }

    void thePassphraseAndTheRecoveryKeyAreProof_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("the passphrase") << QByteArray(oldOne);
        QTest::newRow("the recovery key") << QByteArray();
    }
    void thePassphraseAndTheRecoveryKeyAreProof()
    {
        QFETCH(const QByteArray, typed);
        KeyProof proof(key->copy());
        QSignalSpy proven(&proof, &KeyProof::proven);
        proof.start(typed.isEmpty() ? SecretBytes(key->bytes()) : SecretBytes(typed));
        QVERIFY(proof.isRunning());
        QVERIFY(proven.wait());
    }
    void whatDoesNotOpenItIsNoProof_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("code");
        QTest::newRow("another") << QByteArray("another one") << int(ErrorCode::WrongPassphrase);
        QTest::newRow("nothing") << QByteArray() << int(ErrorCode::EmptyPassphrase);
    }
    void whatDoesNotOpenItIsNoProof()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const int, code);
        KeyProof proof(key->copy());
        std::optional<ErrorCode> refused;
        connect(&proof, &KeyProof::refused, this, [&refused](const Error &error) { refused = error.code; });
        proof.start(SecretBytes(typed));
        QTRY_VERIFY(refused);
        QCOMPARE(int(*refused), code);
    }

private:
    [[nodiscard]] PassphraseWish wish(const char *fresh, OlderBackups older = OlderBackups::Keep) const
    {
        at->journal.reset();
        return {path, key->copy(), wordsOf(fresh), older};
    }
    static Result<PassphraseChanged> run(PassphraseJob &job)
    {
        QSignalSpy ended(&job, &PassphraseJob::ended);
        job.start();
        if (ended.isEmpty() && !ended.wait(30'000))
            return fail(ErrorCode::Busy, {});
        return job.takeResult();
    }

    std::unique_ptr<OpenJournal> at;
    QString path;
    std::optional<Key> key;
};

LANAI_TEST(TstPassphraseJob, tst_passphrasejob)
#include "tst_passphrasejob.moc"
