#include "core/storage/journalfile.h"
#include "core/storage/migrations.h"
#include "core/storage/scalar.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

class TstJournalfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewJournalIsOursAndOfThePresentVersion()
    {
        const ScratchJournal scratch;
        QCOMPARE(*numberOf(scratch.file->connection(), QStringLiteral("PRAGMA application_id")), 0x4c414e41);
        QCOMPARE(*numberOf(scratch.file->connection(), QStringLiteral("PRAGMA user_version")), journalVersion());
        QCOMPARE(scratch.file->device().size(), 8);
    }
    void whatWasWrittenIsThereAfterReopening()
    {
        ScratchJournal scratch;
        Peer peer;
        peer.id = newId(1);
        peer.name = QStringLiteral("Zoë O'Brien");
        peer.tags = {QStringLiteral("board"), QStringLiteral("a \"b\"")};
        VERIFY_OK(scratch.file->peers.peers().insert(peer, scratch.stamp()));
        scratch.reopen();
        const auto read = scratch.file->peers.peers().get(peer.id);
        VERIFY_OK(read);
        QCOMPARE(read->name, peer.name);
        QCOMPARE(read->tags, peer.tags);
    }
    void anotherFileInItsPlaceIsNotOverwritten()
    {
        const ScratchJournal scratch;
        VERIFY_REFUSED(JournalFile::create(scratch.path(), ScratchJournal::passphrase(), scratch.clock),
                       ErrorCode::FileExists);
    }
    void creatingLeavesNothingButTheJournal()
    {
        ScratchJournal scratch;
        scratch.file.reset();
        QCOMPARE(QDir(scratch.folder()).entryList(QDir::Files), QStringList{QStringLiteral("Peers.lanai")});
    }
    void creatingInAMissingFolderLeavesNothing()
    {
        const ScratchJournal scratch;
        const QString path = scratch.folder() + QStringLiteral("/missing/Peers.lanai");
        QVERIFY(!JournalFile::create(path, ScratchJournal::passphrase(), scratch.clock));
        QVERIFY(!QFileInfo::exists(scratch.folder() + QStringLiteral("/missing")));
    }
    void aWrongPassphraseOpensNothingAndChangesNothing()
    {
        ScratchJournal scratch;
        scratch.file.reset();
        const QByteArray before = bytes(scratch.path());
        VERIFY_REFUSED(JournalFile::open(scratch.path(), passphraseBytes(QStringLiteral("wrong"))),
                       ErrorCode::WrongPassphrase);
        QCOMPARE(bytes(scratch.path()), before);
    }
    void aNewerJournalIsRefusedUnchanged()
    {
        ScratchJournal scratch;
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("PRAGMA user_version=99")));
        scratch.file.reset();
        const QByteArray before = bytes(scratch.path());
        VERIFY_REFUSED(JournalFile::open(scratch.path(), ScratchJournal::passphrase()), ErrorCode::NewerFile);
        QCOMPARE(bytes(scratch.path()), before);
    }
    void theIndexForgetsWhatIsErased()
    {
        ScratchJournal scratch;
        const auto set =
            scratch.file->connection().list<int>(QStringLiteral("SELECT v FROM search_config WHERE k='secure-delete'"),
                                                 {}, [](const QSqlQuery &row) { return row.value(0).toInt(); });
        VERIFY_OK(set);
        QCOMPARE(*set, QList<int>{1});
    }
    void anotherProgramsSqlcipherFileIsNoJournal()
    {
        ScratchJournal scratch;
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("PRAGMA application_id=7")));
        scratch.file.reset();
        VERIFY_REFUSED(JournalFile::open(scratch.path(), ScratchJournal::passphrase()), ErrorCode::NotAJournal);
    }
    void aMissingFileIsSaidToBeMissing()
    {
        VERIFY_REFUSED(JournalFile::open(QStringLiteral("/nowhere/Peers.lanai"), ScratchJournal::passphrase()),
                       ErrorCode::FileNotFound);
    }

private:
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

LANAI_TEST(TstJournalfile, tst_journalfile)
#include "tst_journalfile.moc"
