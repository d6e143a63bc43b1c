#include "core/storage/connection.h"
#include "core/storage/transaction.h"
#include "tests/support/registry.h"
#include <QTemporaryDir>

using namespace lanai;

class TstConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewJournalKeepsWhatWasWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.lanai"));
        const auto key = Key::fromPassphrase(passphraseBytes(QStringLiteral("five words for a test")));
        {
            auto opened = Connection::open(path, *key, Connection::Mode::Create);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().args.join(u' ')));
            const Connection &c = **opened;
            QVERIFY(c.exec(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)")));
            auto tx = Transaction::begin(c);
            QVERIFY(tx);
            QCOMPARE(*c.insert(QStringLiteral("INSERT INTO t (name) VALUES (?)"), {QStringLiteral("Dana")}), qint64(1));
            QVERIFY(tx->commit());
        }
        auto opened = Connection::open(path, *key, Connection::Mode::ReadWrite);
        QVERIFY(opened);
        QCOMPARE((*opened)->value(QStringLiteral("SELECT name FROM t"))->toString(), QStringLiteral("Dana"));
    }
};

LANAI_TEST(TstConnection, tst_connection)
#include "tst_connection.moc"
