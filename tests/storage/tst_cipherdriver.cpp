#include "core/storage/cipherdriver.h"
#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

using namespace lanai;
using namespace lanai::test;

class TstCipherDriver : public QObject
{
    Q_OBJECT

    std::unique_ptr<CipherFile> m_file;
    std::unique_ptr<Connection> m_journal;

    QSqlDriver &driver() const { return *m_journal->database().driver(); }
    int rows() const { return m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(); }
    bool insert() const { return m_journal->exec(QStringLiteral("INSERT INTO t (v) VALUES (1)")).has_value(); }

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

    void itSaysWhatItCan_data()
    {
        QTest::addColumn<int>("feature");
        QTest::addColumn<bool>("can");
        const auto row = [](const char *name, QSqlDriver::DriverFeature feature, bool can) {
            QTest::newRow(name) << int(feature) << can;
        };
        row("transactions", QSqlDriver::Transactions, true);
        row("size of an answer", QSqlDriver::QuerySize, false);
        row("blobs", QSqlDriver::BLOB, true);
        row("Unicode", QSqlDriver::Unicode, true);
        row("prepared", QSqlDriver::PreparedQueries, true);
        row("names", QSqlDriver::NamedPlaceholders, true);
        row("places", QSqlDriver::PositionalPlaceholders, true);
        row("last id", QSqlDriver::LastInsertId, true);
        row("batches of the database", QSqlDriver::BatchOperations, false);
        row("locks", QSqlDriver::SimpleLocking, true);
        row("low precision", QSqlDriver::LowPrecisionNumbers, true);
        row("notifications", QSqlDriver::EventNotifications, false);
        row("finish", QSqlDriver::FinishQuery, true);
        row("several answers", QSqlDriver::MultipleResultSets, false);
        row("cancel", QSqlDriver::CancelQuery, true);
    }
    void itSaysWhatItCan()
    {
        QFETCH(int, feature);
        QFETCH(bool, can);
        QCOMPARE(driver().hasFeature(QSqlDriver::DriverFeature(feature)), can);
    }
    void qtsOwnOpenIsRefused()
    {
        CipherDriver closed(nullptr);
        QVERIFY(!closed.isOpen());
        QVERIFY(!closed.open(m_file->path(), QString(), QStringLiteral("secret"), QString(), -1, QString()));
        QCOMPARE(closed.lastError().type(), QSqlError::ConnectionError);
        QVERIFY(!closed.lastError().text().contains(QStringLiteral("secret")));
        QVERIFY(!closed.isOpen());
        QVERIFY(!closed.cancelQuery());
        QVERIFY(!closed.beginTransaction());
        QVERIFY(closed.tables(QSql::AllTables).isEmpty());
        QVERIFY(closed.record(QStringLiteral("t")).isEmpty());
    }
    void aClosedDatabaseRunsNothing()
    {
        QSqlDatabase database = m_journal->database();
        QVERIFY(database.isOpen());
        database.close();
        QVERIFY(!database.isOpen());
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::prepare: database not open");
        QVERIFY(!m_journal->exec(QStringLiteral("SELECT 1")));
        QVERIFY(!database.transaction());
        QVERIFY(!m_journal->isInTransaction());
        database = QSqlDatabase();
    }
    void theHandleIsTheDatabase()
    {
        const QVariant handle = driver().handle();
        QCOMPARE(handle.typeName(), "sqlite3*");
        QVERIFY(*static_cast<void *const *>(handle.data()) != nullptr);
    }

    void transactionsCommitAndRollBack()
    {
        QSqlDatabase database = m_journal->database();
        QVERIFY(database.transaction());
        QVERIFY(m_journal->isInTransaction());
        QVERIFY(insert());
        QVERIFY(database.rollback());
        QCOMPARE(rows(), 0);
        QVERIFY(database.transaction());
        QVERIFY(insert());
        QVERIFY(database.commit());
        QVERIFY(!m_journal->isInTransaction());
        QCOMPARE(rows(), 1);
    }
    void transactionsDoNotNest()
    {
        QSqlDatabase database = m_journal->database();
        QVERIFY(!database.commit());
        QCOMPARE(database.lastError().type(), QSqlError::TransactionError);
        QVERIFY(!database.rollback());
        QVERIFY(database.transaction());
        QVERIFY(!database.transaction());
        QCOMPARE(database.lastError().databaseText(),
                 QStringLiteral("cannot start a transaction within a transaction"));
        QVERIFY(database.rollback());
    }
    void savepointsTakeBackAPart()
    {
        QSqlDatabase database = m_journal->database();
        QVERIFY(database.transaction());
        QVERIFY(insert());
        QVERIFY(m_journal->exec(QStringLiteral("SAVEPOINT part")));
        QVERIFY(insert());
        QVERIFY(m_journal->exec(QStringLiteral("ROLLBACK TO part")));
        QVERIFY(m_journal->exec(QStringLiteral("RELEASE part")));
        QVERIFY(database.commit());
        QCOMPARE(rows(), 1);
    }

    void tablesAreListedByKind()
    {
        QVERIFY(m_journal->script(QStringLiteral(
            "CREATE TABLE \"a table\" (x INTEGER PRIMARY KEY AUTOINCREMENT); CREATE VIEW seen AS SELECT 1;"
            "CREATE TEMP TABLE passing (x); CREATE TABLE sqliteish (x); CREATE INDEX i ON t (v)")));
        const auto sorted = [](QStringList names) {
            names.sort();
            return names;
        };
        const QSqlDatabase database = m_journal->database();
        QCOMPARE(sorted(database.tables(QSql::Tables)),
                 (QStringList{QStringLiteral("a table"), QStringLiteral("passing"), QStringLiteral("sqliteish"),
                              QStringLiteral("t")}));
        QCOMPARE(database.tables(QSql::Views), QStringList{QStringLiteral("seen")});
        QCOMPARE(sorted(database.tables(QSql::SystemTables)),
                 (QStringList{QStringLiteral("sqlite_schema"), QStringLiteral("sqlite_sequence")}));
        QCOMPARE(database.tables(QSql::AllTables).size(), 7);
    }
    void aTableIsDescribed()
    {
        QVERIFY(m_journal->exec(QStringLiteral("CREATE TABLE d (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                               "mood REAL DEFAULT 1.5, twice AS (mood * 2))")));
        const QSqlRecord record = m_journal->database().record(QStringLiteral("d"));
        QCOMPARE(record.count(), 4);
        QVERIFY(record.field(0).isAutoValue());
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
        QVERIFY(!record.field(1).isAutoValue());
        QCOMPARE(record.field(2).defaultValue().toString(), QStringLiteral("1.5"));
        QCOMPARE(record.fieldName(3), QStringLiteral("twice"));
        QCOMPARE(record.field(2).tableName(), QStringLiteral("d"));
    }
    void aTableIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("columns");
        QTest::newRow("plain") << QStringLiteral("t") << 2;
        QTest::newRow("quoted") << QStringLiteral("\"t\"") << 2;
        QTest::newRow("with schema") << QStringLiteral("main.t") << 2;
        QTest::newRow("with quoted schema") << QStringLiteral("\"main\".\"t\"") << 2;
        QTest::newRow("spaces and quotes") << QStringLiteral("odd ' name") << 1;
        QTest::newRow("a view") << QStringLiteral("seen") << 3;
        QTest::newRow("full text") << QStringLiteral("words") << 1;
        QTest::newRow("temporary") << QStringLiteral("temp.passing") << 1;
        QTest::newRow("unknown") << QStringLiteral("nobody") << 0;
        QTest::newRow("hostile") << QStringLiteral("t'); DROP TABLE t; --") << 0;
    }
    void aTableIsFoundHoweverItIsWritten()
    {
        QVERIFY(m_journal->script(QStringLiteral(
            "CREATE TABLE \"odd ' name\" (x); CREATE VIEW seen AS SELECT 1, 2, 3; CREATE TEMP TABLE passing (x);"
            "CREATE VIRTUAL TABLE words USING fts5(v)")));
        QFETCH(QString, written);
        QFETCH(int, columns);
        QCOMPARE(driver().record(written).count(), columns);
        QCOMPARE(rows(), 0);
    }
    void thePrimaryKeyIsInItsOwnOrder()
    {
        QVERIFY(m_journal->exec(QStringLiteral("CREATE TABLE k (a, b, c, PRIMARY KEY (c, a))")));
        const QSqlIndex key = m_journal->database().primaryIndex(QStringLiteral("k"));
        QCOMPARE(key.count(), 2);
        QCOMPARE(key.fieldName(0), QStringLiteral("c"));
        QCOMPARE(key.fieldName(1), QStringLiteral("a"));
        QVERIFY(m_journal->exec(QStringLiteral("CREATE TABLE n (a)")));
        QVERIFY(m_journal->database().primaryIndex(QStringLiteral("n")).isEmpty());
    }

    void namesAreQuoted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("quoted");
        const int field = QSqlDriver::FieldName;
        QTest::newRow("plain") << QStringLiteral("name") << field << QStringLiteral("\"name\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << field << QStringLiteral("\"a\"\"b\"");
        QTest::newRow("quoted") << QStringLiteral("\"a\"") << field << QStringLiteral("\"a\"");
        QTest::newRow("dot in a column") << QStringLiteral("a.b") << field << QStringLiteral("\"a.b\"");
        QTest::newRow("schema") << QStringLiteral("main.t") << int(QSqlDriver::TableName)
                                << QStringLiteral("\"main\".\"t\"");
        QTest::newRow("empty") << QString() << field << QString();
    }
    void namesAreQuoted()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, quoted);
        QCOMPARE(driver().escapeIdentifier(name, QSqlDriver::IdentifierType(kind)), quoted);
    }
    void valuesAreWrittenAsSql_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("quotes") << QVariant(QStringLiteral("O'Brien"));
        QTest::newRow("blob") << QVariant(QByteArray("\0'\xff", 3));
        QTest::newRow("number") << QVariant(qlonglong(-3));
    }
    void valuesAreWrittenAsSql()
    {
        QFETCH(QVariant, value);
        QSqlField field(QStringLiteral("v"), value.metaType());
        field.setValue(value);
        const QString sql = driver().formatValue(field, false);
        QCOMPARE(*m_journal->value(QStringLiteral("SELECT ") + sql), value);
    }
    void qtsTableStatementsWork()
    {
        QSqlRecord record = m_journal->database().record(QStringLiteral("t"));
        record.setValue(0, 7);
        record.setValue(1, QStringLiteral("seven"));
        for (int i = 0; i < 2; ++i)
            record.setGenerated(i, true);
        const QString insert = driver().sqlStatement(QSqlDriver::InsertStatement, QStringLiteral("t"), record, true);
        QVERIFY(m_journal->exec(insert, {7, QStringLiteral("seven")}));
        const QString select = driver().sqlStatement(QSqlDriver::SelectStatement, QStringLiteral("t"), record, false);
        QCOMPARE(m_journal->value(select)->toInt(), 7);
    }
    void cancellingWithNothingRunningIsHarmless()
    {
        QVERIFY(driver().cancelQuery());
        QVERIFY(insert());
    }
};

LANAI_TEST(TstCipherDriver, tst_cipherdriver)
#include "tst_cipherdriver.moc"
