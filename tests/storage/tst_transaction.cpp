#include "core/storage/transaction.h"
#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstTransaction : public QObject
{
    Q_OBJECT

    std::unique_ptr<CipherFile> m_file;
    std::unique_ptr<Connection> m_journal;

    static bool insert(const Connection &connection)
    {
        return connection.exec(QStringLiteral("INSERT INTO t (v) VALUES ('kept')")).has_value();
    }
    int rows() const { return m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(); }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<CipherFile>();
        m_journal = m_file->open();
    }
    void cleanup()
    {
        m_journal.reset();
        m_file.reset();
    }

    void whatIsCommittedStays()
    {
        auto transaction = Transaction::begin(*m_journal);
        QVERIFY(transaction);
        QVERIFY(m_journal->isInTransaction());
        QVERIFY(insert(*m_journal));
        QVERIFY(transaction->commit());
        QVERIFY(!m_journal->isInTransaction());
        QCOMPARE(m_file->open()->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    }
    void whatIsNotCommittedIsTakenBack()
    {
        {
            auto transaction = Transaction::begin(*m_journal);
            QVERIFY(transaction && insert(*m_journal));
        }
        QVERIFY(!m_journal->isInTransaction());
        QCOMPARE(rows(), 0);
    }
    void committingTwiceIsRefused()
    {
        auto transaction = Transaction::begin(*m_journal);
        QVERIFY(transaction->commit());
        QCOMPARE(transaction->commit().error().code, ErrorCode::Storage);
    }
    void transactionsDoNotNest()
    {
        auto transaction = Transaction::begin(*m_journal);
        QVERIFY(insert(*m_journal));
        QCOMPARE(Transaction::begin(*m_journal).error().code, ErrorCode::Storage);
        QVERIFY(m_journal->isInTransaction()); // the outer one goes on
        QVERIFY(transaction->commit());
        QCOMPARE(rows(), 1);
    }
    void aMovedTransactionEndsOnce()
    {
        auto begun = Transaction::begin(*m_journal);
        {
            Transaction moved = std::move(*begun);
            QVERIFY(insert(*m_journal));
            QCOMPARE(begun->commit().error().code, ErrorCode::Storage); // NOLINT(bugprone-use-after-move)
            QVERIFY(moved.commit());
        }
        QCOMPARE(rows(), 1);
    }
    void theLockIsTakenAtOnce()
    {
        const auto transaction = Transaction::begin(*m_journal);
        const auto other = m_file->openImpatient();
        const auto refused = Transaction::begin(*other);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::Busy, {m_file->path()}}));
        QCOMPARE(other->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0); // reading goes on
    }
    void aCommitHeldUpByAReaderTakesNothingHalfWay()
    {
        QVERIFY(insert(*m_journal) && insert(*m_journal));
        const auto writer = m_file->openImpatient();
        {
            auto reading = m_journal->query(QStringLiteral("SELECT id FROM t"));
            QVERIFY(reading && reading->next());
            auto transaction = Transaction::begin(*writer);
            QVERIFY(transaction && insert(*writer));
            QCOMPARE(transaction->commit().error().code, ErrorCode::Busy);
            QVERIFY(!writer->isInTransaction());
        }
        QCOMPARE(rows(), 2);
        auto again = Transaction::begin(*writer);
        QVERIFY(again && insert(*writer) && again->commit());
        QCOMPARE(rows(), 3);
    }
    void aReadOnlyJournalTakesNoTransaction()
    {
        const auto reader = m_file->openImpatient(Connection::Mode::ReadOnly);
        QCOMPARE(Transaction::begin(*reader).error().code, ErrorCode::ReadOnly);
    }
    void aFullDiskTakesEverythingBackAndTheNextOneWorks()
    {
        QVERIFY(m_journal->exec(QStringLiteral("PRAGMA max_page_count = 4")));
        {
            auto transaction = Transaction::begin(*m_journal);
            QVERIFY(insert(*m_journal));
            const auto full = m_journal->exec(QStringLiteral("INSERT INTO t (v) VALUES (randomblob(100000))"));
            QCOMPARE(full.error(), (Error{ErrorCode::DiskFull, {m_file->path()}}));
        }
        QVERIFY(!m_journal->isInTransaction());
        QCOMPARE(rows(), 0);
        auto transaction = Transaction::begin(*m_journal);
        QVERIFY(transaction && insert(*m_journal) && transaction->commit());
        QCOMPARE(rows(), 1);
    }
};

LANAI_TEST(TstTransaction, tst_transaction)
#include "tst_transaction.moc"
