#include "core/storage/snapshot.h"
#include "core/storage/transaction.h"
#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

class TstSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadInItIsOneState()
    {
        const CipherFile file;
        const auto reader = file.open();
        const auto writer = file.openImpatient();
        {
            const auto snapshot = Snapshot::begin(*reader);
            VERIFY_OK(snapshot);
            QCOMPARE(count(*reader), 0);
            // A rollback journal lets nobody commit beside a reader.
            QVERIFY(!writer->exec(insert).has_value());
            QCOMPARE(count(*reader), 0);
        }
        VERIFY_OK(writer->exec(insert));
        QCOMPARE(count(*reader), 1);
    }
    void itsEndLetsGoOfTheFile()
    {
        const CipherFile file;
        const auto reader = file.open();
        {
            auto first = Snapshot::begin(*reader);
            VERIFY_OK(first);
            const Snapshot moved = std::move(*first);
            QVERIFY(reader->isInTransaction());
        }
        QVERIFY(!reader->isInTransaction());
        VERIFY_OK(reader->exec(insert));
    }
    void insideATransactionItDoesNothing()
    {
        const CipherFile file;
        const auto connection = file.open();
        auto transaction = Transaction::begin(*connection);
        VERIFY_OK(transaction);
        {
            const auto snapshot = Snapshot::begin(*connection);
            VERIFY_OK(snapshot);
            VERIFY_OK(connection->exec(insert));
        }
        QVERIFY(connection->isInTransaction());
        VERIFY_OK(transaction->commit());
        QCOMPARE(count(*connection), 1);
    }
    void oneInsideAnotherEndsWithTheOuterOne()
    {
        const CipherFile file;
        const auto connection = file.open();
        const auto outer = Snapshot::begin(*connection);
        VERIFY_OK(outer);
        {
            VERIFY_OK(Snapshot::begin(*connection));
        }
        QVERIFY(connection->isInTransaction());
    }
    void aFileThatMayOnlyBeReadCanBeReadInOne()
    {
        const CipherFile file;
        const auto connection = file.open(Connection::Mode::ReadOnly);
        VERIFY_OK(Snapshot::begin(*connection));
        QCOMPARE(count(*connection), 0);
    }

private:
    static int count(const Connection &connection)
    {
        return connection.value(QStringLiteral("SELECT count(*) FROM t"))->toInt();
    }
    const QString insert = QStringLiteral("INSERT INTO t (v) VALUES (1)");
};

LANAI_TEST(TstSnapshot, tst_snapshot)
#include "tst_snapshot.moc"
