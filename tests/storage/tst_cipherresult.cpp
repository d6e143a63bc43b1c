#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>

using namespace lanai;
using namespace lanai::test;

// The contract of QSqlResult, through QSqlQuery as Qt's own tests see it.
class TstCipherResult : public QObject
{
    Q_OBJECT

    std::unique_ptr<CipherFile> m_file;
    std::unique_ptr<Connection> m_journal;

    QSqlQuery query(bool forwardOnly = false) const
    {
        QSqlQuery query(m_journal->database());
        query.setForwardOnly(forwardOnly);
        return query;
    }
    // Rows 1 … n of t, as their ids.
    void fill(int rows) const
    {
        QVERIFY(m_journal->exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                               "WHERE i < ?) INSERT INTO t (id, v) SELECT i, 'row ' || i FROM n"),
                                {rows}));
    }
    static bool isLocked(const CipherFile &file)
    {
        return !file.openImpatient()->exec(QStringLiteral("INSERT INTO t (v) VALUES ('other')"));
    }

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

    void aNewQueryStandsBeforeTheFirstRow_data()
    {
        QTest::addColumn<bool>("forwardOnly");
        QTest::newRow("any direction") << false;
        QTest::newRow("forward only") << true;
    }
    void aNewQueryStandsBeforeTheFirstRow()
    {
        QFETCH(bool, forwardOnly);
        fill(2);
        auto q = query(forwardOnly);
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
        QVERIFY(q.isActive());
        QVERIFY(q.isSelect());
        QVERIFY(!q.isValid());
        QCOMPARE(q.at(), int(QSql::BeforeFirstRow));
        QCOMPARE(q.size(), -1);
        QCOMPARE(q.numRowsAffected(), -1);
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::value: not positioned on a valid record");
        QVERIFY(!q.value(0).isValid());
    }
    void aWalkThroughEndsAfterTheLastRow_data() { aNewQueryStandsBeforeTheFirstRow_data(); }
    void aWalkThroughEndsAfterTheLastRow()
    {
        QFETCH(bool, forwardOnly);
        fill(3);
        auto q = query(forwardOnly);
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
        for (int row = 0; row < 3; ++row) {
            QVERIFY(q.next());
            QCOMPARE(q.at(), row);
            QCOMPARE(q.value(0).toInt(), row + 1);
        }
        QVERIFY(!q.next());
        QCOMPARE(q.at(), int(QSql::AfterLastRow));
        QVERIFY(!q.isValid());
        QVERIFY(!q.next());
        QVERIFY(!q.lastError().isValid());
        QVERIFY(q.isActive());
    }
    void anEmptyAnswerHasNoRows_data() { aNewQueryStandsBeforeTheFirstRow_data(); }
    void anEmptyAnswerHasNoRows()
    {
        QFETCH(bool, forwardOnly);
        auto q = query(forwardOnly);
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t")));
        QVERIFY(q.isSelect());
        QVERIFY(!q.first());
        QVERIFY(q.exec());
        QVERIFY(!q.last());
        QVERIFY(!q.next());
        QVERIFY(!q.lastError().isValid());
    }
    void everyRowCanBeReachedFromAnywhere()
    {
        fill(5);
        auto q = query();
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
        QVERIFY(q.last());
        QCOMPARE(q.at(), 4);
        QCOMPARE(q.value(0).toInt(), 5);
        QVERIFY(q.previous());
        QCOMPARE(q.value(0).toInt(), 4);
        QVERIFY(q.first());
        QCOMPARE(q.value(0).toInt(), 1);
        QVERIFY(!q.previous());
        QCOMPARE(q.at(), int(QSql::BeforeFirstRow));
        QVERIFY(q.next());
        QCOMPARE(q.value(0).toInt(), 1);
        QVERIFY(q.seek(3));
        QCOMPARE(q.value(0).toInt(), 4);
        QVERIFY(q.seek(-2, true));
        QCOMPARE(q.value(0).toInt(), 2);
        QVERIFY(!q.seek(5));
        QCOMPARE(q.at(), int(QSql::AfterLastRow));
        QVERIFY(q.previous());
        QCOMPARE(q.value(0).toInt(), 5);
        QVERIFY(!q.seek(-1));
        QCOMPARE(q.at(), int(QSql::BeforeFirstRow));
    }
    void oneRowIsFirstAndLast()
    {
        fill(1);
        auto q = query();
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t")));
        QVERIFY(q.last());
        QVERIFY(q.first());
        QCOMPARE(q.at(), 0);
        QVERIFY(!q.next());
        QVERIFY(q.previous());
        QCOMPARE(q.value(0).toInt(), 1);
    }
    void forwardOnlyGoesForwardOnly()
    {
        fill(5);
        auto q = query(true);
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t ORDER BY id")));
        QVERIFY(q.first());
        QVERIFY(q.seek(2));
        QCOMPARE(q.value(0).toInt(), 3);
        QVERIFY(q.seek(1, true));
        QCOMPARE(q.value(0).toInt(), 4);
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::seek: cannot seek backwards in a forward only query");
        QVERIFY(!q.seek(0));
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::seek: cannot seek backwards in a forward only query");
        QVERIFY(!q.previous());
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::seek: cannot seek backwards in a forward only query");
        QVERIFY(!q.first());
        QCOMPARE(q.value(0).toInt(), 4);
        QVERIFY(q.next());
        QVERIFY(!q.next());
        QVERIFY(!q.last());
    }
    void forwardOnlyFindsItsLastRow_data()
    {
        QTest::addColumn<int>("readBefore");
        QTest::newRow("at once") << 0;
        QTest::newRow("from the middle") << 2;
        QTest::newRow("from the last") << 4;
    }
    void forwardOnlyFindsItsLastRow()
    {
        QFETCH(int, readBefore);
        fill(4);
        auto q = query(true);
        QVERIFY(q.exec(QStringLiteral("SELECT id, v FROM t ORDER BY id")));
        for (int row = 0; row < readBefore; ++row)
            QVERIFY(q.next());
        QVERIFY(q.last());
        QCOMPARE(q.at(), 3);
        QCOMPARE(q.value(0).toInt(), 4);
        QCOMPARE(q.value(1).toString(), QStringLiteral("row 4"));
        QVERIFY(!q.next());
        QCOMPARE(q.at(), int(QSql::AfterLastRow));
    }
    void aColumnThatIsNotThereIsInvalid()
    {
        fill(1);
        for (const bool forwardOnly : {false, true}) {
            auto q = query(forwardOnly);
            QVERIFY(q.exec(QStringLiteral("SELECT id FROM t")) && q.next());
            QVERIFY(!q.value(1).isValid());
            QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::value: not positioned on a valid record");
            QVERIFY(!q.value(-1).isValid());
            QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::value: unknown field name 'nobody'");
            QVERIFY(!q.value(QStringLiteral("nobody")).isValid());
        }
    }
    void nullIsNullByNumberAndByName()
    {
        for (const bool forwardOnly : {false, true}) {
            auto q = query(forwardOnly);
            QVERIFY(q.exec(QStringLiteral("SELECT NULL AS a, '' AS b, x'' AS c, 0 AS d")) && q.next());
            QVERIFY(q.isNull(0));
            QVERIFY(q.isNull(QStringLiteral("a")));
            for (int column = 1; column < 4; ++column)
                QVERIFY(!q.isNull(column));
            QVERIFY(q.value(1).toString().isEmpty() && !q.value(1).toString().isNull());
            QVERIFY(q.value(2).toByteArray().isEmpty() && !q.value(2).toByteArray().isNull());
        }
    }

    void valuesBindByPlace()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT ? || '-' || ? || '-' || ?")));
        q.addBindValue(QStringLiteral("a"));
        q.addBindValue(QStringLiteral("b"));
        q.addBindValue(QStringLiteral("c"));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("a-b-c"));
        q.bindValue(1, QStringLiteral("B"));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("a-B-c"));
        QCOMPARE(q.boundValues(), (QVariantList{QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("c")}));
    }
    void numberedPlacesBindByTheirNumber()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT ?2 || ?1 || ?2")));
        q.addBindValue(QStringLiteral("a"));
        q.addBindValue(QStringLiteral("b"));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("bab"));
    }
    void valuesBindByName()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT :first || '-' || :second")));
        q.bindValue(QStringLiteral(":second"), QStringLiteral("2"));
        q.bindValue(QStringLiteral(":first"), QStringLiteral("1"));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("1-2"));
        QCOMPARE(q.boundValue(QStringLiteral(":first")).toString(), QStringLiteral("1"));
    }
    void aNameWrittenTwiceIsOneValue()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT :a || :b || :a || :c || :b")));
        q.bindValue(QStringLiteral(":c"), 3);
        q.bindValue(QStringLiteral(":a"), 1);
        q.bindValue(QStringLiteral(":b"), 2);
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("12132"));
    }
    void namesCanBeFilledInOrder()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT :a || :b")));
        q.addBindValue(1);
        q.addBindValue(2);
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("12"));
    }
    void aNameLeftOutIsNull() // as in Qt's own drivers
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT coalesce(:a, 'none') || coalesce(:b, 'none')")));
        q.bindValue(QStringLiteral(":b"), 2);
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("none2"));
    }
    void aColonInTextOrCommentIsNoName()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT ':a at 10:30' || :b -- from :c\n")));
        q.bindValue(QStringLiteral(":b"), QStringLiteral("!"));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral(":a at 10:30!"));
    }
    void aValueTooFewOrTooManyIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("values");
        QTest::newRow("none of one") << QStringLiteral("SELECT ?") << 0;
        QTest::newRow("one of two") << QStringLiteral("SELECT ?, ?") << 1;
        QTest::newRow("three of two") << QStringLiteral("SELECT ?, ?") << 3;
        QTest::newRow("one of none") << QStringLiteral("SELECT 1") << 1;
    }
    void aValueTooFewOrTooManyIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(int, values);
        auto q = query();
        QVERIFY(q.prepare(sql));
        for (int i = 0; i < values; ++i)
            q.addBindValue(i);
        QVERIFY(!q.exec());
        QCOMPARE(q.lastError().driverText(), QStringLiteral("Parameter count mismatch"));
        QCOMPARE(q.lastError().type(), QSqlError::StatementError);
        QVERIFY(!q.isActive());
    }
    void aBoundValueCanChangeWhileRowsAreRead()
    {
        fill(3);
        auto q = query(true);
        QVERIFY(q.prepare(QStringLiteral("SELECT id FROM t WHERE v LIKE ? ORDER BY id")));
        q.bindValue(0, QString(QStringLiteral("row %")));
        QVERIFY(q.exec() && q.next());
        q.bindValue(0, QString(100'000, QLatin1Char('x')));
        QVERIFY(q.next() && q.next());
        QCOMPARE(q.value(0).toInt(), 3);
    }

    void aBatchInsertsItsRowsInOrder()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("INSERT INTO t (id, v) VALUES (?, ?)")));
        q.addBindValue(QVariantList{1, 2, 3});
        q.addBindValue(QVariantList{QStringLiteral("a"), QVariant(), QStringLiteral("c")});
        QVERIFY(q.execBatch());
        QCOMPARE(m_journal->value(QStringLiteral("SELECT group_concat(id || coalesce(v, '-')) FROM t"))->toString(),
                 QStringLiteral("1a,2-,3c"));
        QCOMPARE(q.lastInsertId().toInt(), 3);
    }
    void aBatchTakesNames()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("INSERT INTO t (id, v) VALUES (:id, :v || :id)")));
        q.bindValue(QStringLiteral(":v"), QVariantList{QStringLiteral("a"), QStringLiteral("b")});
        q.bindValue(QStringLiteral(":id"), QVariantList{1, 2});
        QVERIFY(q.execBatch());
        QCOMPARE(m_journal->value(QStringLiteral("SELECT group_concat(v) FROM t"))->toString(),
                 QStringLiteral("a1,b2"));
    }
    void aBatchStopsAtTheRowThatFails()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("INSERT INTO t (id) VALUES (?)")));
        q.addBindValue(QVariantList{1, 1, 2});
        QVERIFY(!q.execBatch());
        QCOMPARE(q.lastError().nativeErrorCode().toInt(), 1555); // SQLITE_CONSTRAINT_PRIMARYKEY
        QCOMPARE(m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    }
    void aBatchOfUnequalListsIsRefused()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("INSERT INTO t (id, v) VALUES (?, ?)")));
        q.addBindValue(QVariantList{1, 2});
        q.addBindValue(QVariantList{1});
        QVERIFY(!q.execBatch());
        QVERIFY(q.prepare(QStringLiteral("INSERT INTO t DEFAULT VALUES")));
        QVERIFY(!q.execBatch());
        QCOMPARE(m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
    }

    void aPreparedQueryRunsAgain()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("INSERT INTO t (v) VALUES (?)")));
        for (int i = 1; i <= 3; ++i) {
            q.bindValue(0, i);
            QVERIFY(q.exec());
            QCOMPARE(q.lastInsertId(), QVariant(qlonglong(i)));
            QCOMPARE(q.numRowsAffected(), 1);
            QVERIFY(!q.isSelect());
            QVERIFY(q.isActive());
            QVERIFY(!q.next());
        }
    }
    void aWriteRunsOnceHoweverOftenItIsAskedForRows()
    {
        auto q = query();
        QVERIFY(q.exec(QStringLiteral("INSERT INTO t (v) VALUES (1)")));
        QVERIFY(!q.next() && !q.first() && !q.last());
        QCOMPARE(m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    }
    void aFinishedReadDoesNotStartAgain_data() { aNewQueryStandsBeforeTheFirstRow_data(); }
    void aFinishedReadDoesNotStartAgain()
    {
        QFETCH(bool, forwardOnly);
        fill(1);
        auto q = query(forwardOnly);
        QVERIFY(q.exec(QStringLiteral("SELECT id FROM t")) && q.next() && !q.next());
        QVERIFY(m_journal->exec(QStringLiteral("INSERT INTO t (v) VALUES ('later')")));
        QVERIFY(!q.next());
        QVERIFY(!q.seek(7));
    }
    void changesAreCounted()
    {
        fill(5);
        auto q = query();
        QVERIFY(q.exec(QStringLiteral("UPDATE t SET v = 'x' WHERE id > 2")));
        QCOMPARE(q.numRowsAffected(), 3);
        QVERIFY(q.exec(QStringLiteral("UPDATE t SET v = 'x' WHERE id > 9")));
        QCOMPARE(q.numRowsAffected(), 0);
        QVERIFY(!q.lastInsertId().isValid());
        QVERIFY(q.exec(QStringLiteral("DELETE FROM t")));
        QCOMPARE(q.numRowsAffected(), 5);
        QVERIFY(q.exec(QStringLiteral("CREATE TABLE u (id)")));
        QCOMPARE(q.numRowsAffected(), 0); // not the 5 of before
        QVERIFY(!q.lastInsertId().isValid());
    }
    void whatATriggerInsertsIsNotTheLastId()
    {
        QVERIFY(m_journal->script(
            QStringLiteral("CREATE TABLE log (id INTEGER PRIMARY KEY, t); INSERT INTO log (id) VALUES (70);"
                           "CREATE VIRTUAL TABLE words USING fts5(v, content='');"
                           "CREATE TRIGGER a AFTER INSERT ON t BEGIN INSERT INTO log (t) VALUES (new.id);"
                           "INSERT INTO words (rowid, v) VALUES (new.id + 500, new.v); END;")));
        QCOMPARE(*m_journal->insert(QStringLiteral("INSERT INTO t (v) VALUES ('a')")), 1);
        QCOMPARE(m_journal->value(QStringLiteral("SELECT max(id) FROM log"))->toInt(), 71);
    }
    void aWriteThatAnswersIsDoneWhenItReturns()
    {
        for (const bool forwardOnly : {true, false}) {
            auto q = query(forwardOnly);
            QVERIFY(q.exec(QStringLiteral("INSERT INTO t (v) VALUES ('a'), ('b') RETURNING id, v")));
            QVERIFY(q.isSelect());
            QCOMPARE(q.numRowsAffected(), 2);
            QVERIFY(!isLocked(*m_file));
            QVERIFY(q.next());
            QCOMPARE(q.value(1).toString(), QStringLiteral("a"));
            QVERIFY(q.next() && !q.next());
        }
    }

    void theRecordNamesAndTypesColumns()
    {
        QVERIFY(m_journal->exec(QStringLiteral(
            "CREATE TABLE kinds (i INTEGER, b BOOLEAN, r REAL, s TEXT NOT NULL DEFAULT 'x', y BLOB, n)")));
        auto q = query();
        QVERIFY(q.exec(QStringLiteral("SELECT i, b, r, s, y, n, i AS \"a \"\"name\"\"\" FROM kinds")));
        const QSqlRecord record = q.record();
        QCOMPARE(record.count(), 7);
        const QList<QMetaType::Type> types{QMetaType::LongLong, QMetaType::Bool,       QMetaType::Double,
                                           QMetaType::QString,  QMetaType::QByteArray, QMetaType::QString,
                                           QMetaType::LongLong};
        for (int i = 0; i < types.size(); ++i)
            QCOMPARE(record.field(i).metaType().id(), int(types.at(i)));
        QCOMPARE(record.fieldName(6), QStringLiteral("a \"name\""));
        QCOMPARE(record.indexOf(QStringLiteral("s")), 3);
    }
    void anExpressionHasTheTypeOfItsValue()
    {
        for (const bool forwardOnly : {true, false}) {
            auto q = query(forwardOnly);
            QVERIFY(q.exec(QStringLiteral("SELECT count(*), 1.5, x'00', 'a', NULL FROM t")) && q.next());
            QCOMPARE(q.record().field(0).metaType().id(), int(QMetaType::LongLong));
            QCOMPARE(q.record().field(1).metaType().id(), int(QMetaType::Double));
            QCOMPARE(q.record().field(2).metaType().id(), int(QMetaType::QByteArray));
            QCOMPARE(q.record().field(3).metaType().id(), int(QMetaType::QString));
            QCOMPARE(q.record().value(3).toString(), QStringLiteral("a"));
            QVERIFY(q.record().isNull(4));
        }
    }
    void columnsCanBeReadByName()
    {
        fill(2);
        auto q = query(true);
        QVERIFY(q.exec(QStringLiteral("SELECT id, v FROM t ORDER BY id DESC")) && q.next());
        QCOMPARE(q.value(QStringLiteral("v")).toString(), QStringLiteral("row 2"));
    }
    void aQueryWithoutAnswerHasNoRecord()
    {
        auto q = query();
        QVERIFY(q.record().isEmpty());
        QVERIFY(q.exec(QStringLiteral("INSERT INTO t (v) VALUES (1)")));
        QVERIFY(q.record().isEmpty());
    }
    void aPreparedQueryNoticesANewColumn()
    {
        fill(1);
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT * FROM t")));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.record().count(), 2);
        q.finish();
        QVERIFY(m_journal->exec(QStringLiteral("ALTER TABLE t ADD COLUMN w DEFAULT 'new'")));
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.record().count(), 3);
        QCOMPARE(q.value(2).toString(), QStringLiteral("new"));
    }

    void anErrorSaysWhatSqliteSaid_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("syntax") << QStringLiteral("SELEC 1") << 1 << QStringLiteral("near \"SELEC\": syntax error");
        QTest::newRow("no table") << QStringLiteral("SELECT * FROM nobody") << 1
                                  << QStringLiteral("no such table: nobody");
        QTest::newRow("unfinished") << QStringLiteral("SELECT 'a") << 1 << QStringLiteral("unrecognized token: \"'a\"");
        QTest::newRow("unique") << QStringLiteral("INSERT INTO t (id) VALUES (1)") << 1555
                                << QStringLiteral("UNIQUE constraint failed: t.id");
        QTest::newRow("raised") << QStringLiteral("SELECT abs(-9223372036854775808)") << 1
                                << QStringLiteral("integer overflow");
    }
    void anErrorSaysWhatSqliteSaid()
    {
        QFETCH(QString, sql);
        QFETCH(int, code);
        QFETCH(QString, words);
        fill(1);
        auto q = query();
        QVERIFY(!q.exec(sql));
        QCOMPARE(q.lastError().type(), QSqlError::StatementError);
        QCOMPARE(q.lastError().nativeErrorCode().toInt(), code);
        QCOMPARE(q.lastError().databaseText(), words);
        QVERIFY(!q.isActive());
        QVERIFY(!q.next());
        QVERIFY(q.exec(QStringLiteral("SELECT 1"))); // and the query can be used again
    }
    void anErrorAmongTheRowsEndsThem_data() { aNewQueryStandsBeforeTheFirstRow_data(); }
    void anErrorAmongTheRowsEndsThem()
    {
        QFETCH(bool, forwardOnly);
        auto q = query(forwardOnly);
        QVERIFY(q.exec(QStringLiteral("SELECT abs(a.column1) FROM (VALUES (1), (2), (-9223372036854775808), (4)) a")));
        QVERIFY(q.next() && q.next());
        QVERIFY(!q.next());
        QCOMPARE(q.lastError().databaseText(), QStringLiteral("integer overflow"));
        QCOMPARE(q.at(), int(QSql::AfterLastRow));
        QVERIFY(!q.next());
        QVERIFY(!q.last() || !forwardOnly);
    }
    void oneTextIsOneStatement_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("taken");
        QTest::newRow("two") << QStringLiteral("INSERT INTO t (v) VALUES (1); DELETE FROM t") << false;
        QTest::newRow("two after a comment") << QStringLiteral("SELECT 1; /* a */ -- b\n SELECT 2") << false;
        QTest::newRow("nonsense behind") << QStringLiteral("SELECT 1; nonsense") << false;
        QTest::newRow("nothing") << QStringLiteral(" ;; ") << false;
        QTest::newRow("a comment") << QStringLiteral("-- only this") << false;
        QTest::newRow("NUL") << QString::fromUtf8("SELECT 1\0; DROP TABLE t", 23) << false;
        QTest::newRow("semicolons") << QStringLiteral("SELECT 1; ; \n") << true;
        QTest::newRow("comment behind") << QStringLiteral("SELECT 1; -- done") << true;
        QTest::newRow("comments behind") << QStringLiteral("SELECT 1; /* it's; */ -- done\n/* open") << true;
    }
    void oneTextIsOneStatement()
    {
        QFETCH(QString, sql);
        QFETCH(bool, taken);
        auto q = query();
        QCOMPARE(q.exec(sql), taken);
        QCOMPARE(q.lastError().isValid(), !taken);
        QCOMPARE(m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
        if (!taken)
            QVERIFY(!q.lastError().driverText().isEmpty());
    }
    void runningWhatWasNeverPreparedIsRefused()
    {
        auto q = query();
        QVERIFY(!q.exec());
        QCOMPARE(q.lastError().driverText(), QStringLiteral("No statement is prepared"));
        QVERIFY(!q.prepare(QStringLiteral("nonsense")));
        QVERIFY(!q.exec());
    }

    void rowsHalfReadHoldTheLockAndLettingGoFreesIt_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"to the end", "finish", "clear", "destroyed", "another text", "run again"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void rowsHalfReadHoldTheLockAndLettingGoFreesIt()
    {
        QFETCH(QString, way);
        fill(3);
        auto q = std::make_unique<QSqlQuery>(query(true));
        QVERIFY(q->exec(QStringLiteral("SELECT id FROM t")) && q->next());
        QVERIFY(isLocked(*m_file));
        if (way == QStringLiteral("to the end"))
            while (q->next()) {
            }
        else if (way == QStringLiteral("finish"))
            q->finish();
        else if (way == QStringLiteral("clear"))
            q->clear();
        else if (way == QStringLiteral("destroyed"))
            q.reset();
        else if (way == QStringLiteral("another text"))
            QVERIFY(q->prepare(QStringLiteral("SELECT 1")));
        else
            QVERIFY(q->exec(QStringLiteral("SELECT 1 WHERE 0")));
        QVERIFY(!isLocked(*m_file));
    }
    void aFinishedQueryIsInactiveAndRunsAgain()
    {
        fill(2);
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT id FROM t ORDER BY id")) && q.exec() && q.next());
        q.finish();
        QVERIFY(!q.isActive());
        QVERIFY(!q.isValid());
        QVERIFY(!q.next());
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toInt(), 1);
    }
    void rowsReadAreKeptWhenTheTableChanges()
    {
        fill(3);
        auto q = query();
        QVERIFY(q.exec(QStringLiteral("SELECT v FROM t ORDER BY id")) && q.last());
        QVERIFY(m_journal->exec(QStringLiteral("DELETE FROM t")));
        QVERIFY(q.first());
        QCOMPARE(q.value(0).toString(), QStringLiteral("row 1"));
    }
    void twoQueriesOfOneTextDoNotMeet()
    {
        fill(3);
        const QString sql = QStringLiteral("SELECT id FROM t ORDER BY id");
        auto outer = query(true);
        QVERIFY(outer.exec(sql));
        QList<int> seen;
        while (outer.next()) {
            auto inner = query(true);
            QVERIFY(inner.exec(sql));
            while (inner.next())
                seen << outer.value(0).toInt() * 10 + inner.value(0).toInt();
        }
        QCOMPARE(seen, (QList<int>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
    }
    void aStatementUsedAgainForgetsItsValues()
    {
        const QString sql = QStringLiteral("SELECT coalesce(?, 'none')");
        {
            auto q = query();
            QVERIFY(q.prepare(sql));
            q.addBindValue(QStringLiteral("secret"));
            QVERIFY(q.exec());
        }
        auto q = query();
        QVERIFY(q.prepare(sql));
        QVERIFY(!q.exec());
        q.addBindValue(QVariant());
        QVERIFY(q.exec() && q.next());
        QCOMPARE(q.value(0).toString(), QStringLiteral("none"));
    }
    void moreTextsThanAreKeptStillRun()
    {
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 300; ++i)
                QCOMPARE(m_journal->value(QStringLiteral("SELECT %1").arg(i))->toInt(), i);
        }
    }
    void theHandleIsTheStatement()
    {
        auto q = query();
        QVERIFY(q.prepare(QStringLiteral("SELECT 1")));
        const QVariant handle = q.result()->handle();
        QCOMPARE(handle.typeName(), "sqlite3_stmt*");
        QVERIFY(*static_cast<void *const *>(handle.data()) != nullptr);
    }
    void aQueryThatOutlivesItsConnectionIsHarmless()
    {
        fill(3);
        auto streaming = std::make_unique<QSqlQuery>(query(true));
        auto kept = std::make_unique<QSqlQuery>(query());
        for (QSqlQuery *q : {streaming.get(), kept.get()})
            QVERIFY(q->exec(QStringLiteral("SELECT id FROM t ORDER BY id")) && q->next());
        m_journal.reset();
        QVERIFY(!streaming->value(0).isValid());
        QVERIFY(!streaming->next());
        QVERIFY(!kept->next());
        QVERIFY(!kept->exec());
        QVERIFY(kept->record().isEmpty());
        QVERIFY(!isLocked(*m_file));
        streaming.reset();
        kept.reset();
    }
};

LANAI_TEST(TstCipherResult, tst_cipherresult)
#include "tst_cipherresult.moc"
