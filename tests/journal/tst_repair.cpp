#include "core/journal/notes.h"
#include "core/journal/vault.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

// What the stock shell can do to a journal: it keeps no references unless it is told to.
void doElsewhere(const OpenJournal &journal, const QString &sql)
{
    const auto other = Connection::open(journal.scratch.path(), ScratchJournal::key(), Connection::Mode::ReadWrite);
    QVERIFY((*other)->exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
    const auto done = (*other)->exec(sql);
    QVERIFY2(done, done ? "" : why(done).constData());
}

} // namespace

class TstRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeJournalStaysAsItIs()
    {
        OpenJournal journal;
        const QStringList before = journal.rows();
        const auto repaired = journal->vault().repair();
        VERIFY_OK(repaired);
        QVERIFY(repaired->isNothing());
        QCOMPARE(journal.rows(), before);
    }
    void theSearchIndexIsWrittenAnew()
    {
        OpenJournal journal;
        doElsewhere(journal, QStringLiteral("DELETE FROM search_doc WHERE thing_table='peer'"));
        QVERIFY(!journal->vault().verify()->search.isEmpty());
        const auto repaired = journal->vault().repair();
        VERIFY_OK(repaired);
        QVERIFY(repaired->search > 0);
        QVERIFY(journal->vault().verify()->isWhole());
        QVERIFY(journal->vault().repair()->isNothing());
    }
    void whatMayBeWithoutGoesOnWithout()
    {
        OpenJournal journal;
        NoteDraft draft;
        draft.peers = {journal.dana};
        draft.body = QStringLiteral("a\n>> me: send");
        const Id note = journal->notes().log(draft)->entryId;
        doElsewhere(journal, QStringLiteral("DELETE FROM entry WHERE id='%1'").arg(idText(note)));
        QVERIFY(!journal->vault().verify()->references.isEmpty());
        const auto repaired = journal->vault().repair();
        VERIFY_OK(repaired);
        QVERIFY(repaired->freed > 0);
        QVERIFY(journal->vault().verify()->isWhole());
    }
    void aPersonWhoIsGoneIsMadeAnew()
    {
        OpenJournal journal;
        Fact fact;
        fact.peerId = journal.dana;
        fact.text = QStringLiteral("swims");
        VERIFY_OK(journal->people().addFact(fact));
        doElsewhere(journal, QStringLiteral("DELETE FROM peer WHERE id='%1'").arg(idText(journal.dana)));
        const auto repaired = journal->vault().repair();
        VERIFY_OK(repaired);
        QCOMPARE(repaired->peersMade, 1);
        QCOMPARE(journal->people().peer(journal.dana)->name, QStringLiteral("? ") + idText(journal.dana).last(8));
        QCOMPARE(journal->people().factsOf(journal.dana)->first().text, QStringLiteral("swims"));
        QVERIFY(journal->vault().verify()->isWhole());
    }
    void wordsThatBelongToNothingBecomeANote()
    {
        OpenJournal journal;
        doElsewhere(
            journal,
            QStringLiteral("INSERT INTO renegotiation (id,commitment_id,on_day,why,created_at,updated_at,hlc,"
                           "device) VALUES ('01890000-0000-7000-8000-000000000001',"
                           "'01890000-0000-7000-8000-000000000002','2026-11-19','the split was late',1,1,1,'x')"));
        const auto repaired = journal->vault().repair();
        VERIFY_OK(repaired);
        QCOMPARE(repaired->orphans, QStringList{QStringLiteral("the split was late")});
        QVERIFY(journal.rows().join(u'\n').contains(QStringLiteral("- the split was late")));
        QVERIFY(journal->vault().verify()->isWhole());
    }
    void aBrokenPageCannotBeRepaired()
    {
        OpenJournal journal;
        for (int i = 0; i < 200; ++i)
            journal.addPeer(qPrintable(QStringLiteral("Peer %1").arg(i)));
        QFile file(journal.scratch.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 2000));
        QVERIFY(file.write("x") == 1);
        file.close();
        journal.reopen();
        VERIFY_REFUSED(journal->vault().repair(), ErrorCode::DamagedFile);
    }
};

LANAI_TEST(TstRepair, tst_repair)
#include "tst_repair.moc"
