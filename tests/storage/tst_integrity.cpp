#include "core/storage/integrity.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

class TstIntegrity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundJournalIsWhole()
    {
        ScratchJournal scratch;
        addPeer(scratch);
        const auto found = checkIntegrity(scratch.file->connection());
        VERIFY_OK(found);
        QVERIFY(found->isWhole());
        QCOMPARE(found->peers, 1);
    }
    void aFlippedBitIsFound()
    {
        ScratchJournal scratch;
        for (int i = 0; i < 200; ++i)
            addPeer(scratch);
        scratch.file.reset();
        QFile file(scratch.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2000); // in a late page, which opening doesn't read
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        file.seek(file.size() - 2000);
        QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
        file.close();
        scratch.reopen();
        const auto found = checkIntegrity(scratch.file->connection());
        VERIFY_OK(found);
        QVERIFY(!found->isWhole());
        QVERIFY(!found->cipher.isEmpty());
    }
    void aReferenceToNothingIsFound()
    {
        ScratchJournal scratch;
        addPeer(scratch);
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
        VERIFY_OK(scratch.file->connection().exec(
            QStringLiteral("INSERT INTO series (id,peer_id,purpose,created_at,updated_at,hlc,device) "
                           "VALUES ('s','nobody','',0,0,0,'')")));
        const auto found = checkIntegrity(scratch.file->connection());
        VERIFY_OK(found);
        QCOMPARE(found->references.size(), 1);
    }
    void aThingMissingFromTheIndexIsFound()
    {
        ScratchJournal scratch;
        addPeer(scratch);
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("DELETE FROM search_doc")));
        const auto found = checkIntegrity(scratch.file->connection());
        VERIFY_OK(found);
        QCOMPARE(found->search.size(), 2); // no line for it, and words without a line
    }
    void wordsMissingFromTheIndexAreFound()
    {
        ScratchJournal scratch;
        addPeer(scratch);
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')")));
        const auto found = checkIntegrity(scratch.file->connection());
        VERIFY_OK(found);
        QCOMPARE(found->search.size(), 1);
    }

private:
    static void addPeer(ScratchJournal &scratch)
    {
        Peer peer;
        peer.id = newId(1);
        peer.name = QStringLiteral("Dana ") + idText(peer.id);
        VERIFY_OK(scratch.file->peers.peers().insert(peer, scratch.stamp()));
    }
};

LANAI_TEST(TstIntegrity, tst_integrity)
#include "tst_integrity.moc"
