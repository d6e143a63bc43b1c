#include "core/storage/integrity.h"
#include "core/storage/scalar.h"
#include "core/storage/transaction.h"
#include "core/storage/triggers.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace lanai;
using namespace lanai::test;

class TstTriggers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUpdateKeepsTheRowAsItWas()
    {
        ScratchJournal scratch;
        Fact fact = add(scratch, QStringLiteral("plays cello"));
        fact.text = QStringLiteral("plays second cello");
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->knowing.facts().update(fact, stamp)); });
        const auto old =
            textOf(scratch.file->connection(),
                   QStringLiteral("SELECT old_row FROM revision WHERE op='update' AND row_id=?"), {idText(fact.id)});
        VERIFY_OK(old);
        const QJsonObject row = QJsonDocument::fromJson(old->toUtf8()).object();
        QCOMPARE(row.value(QStringLiteral("text")).toString(), QStringLiteral("plays cello"));
        QCOMPARE(row.value(QStringLiteral("peer_id")).toString(), idText(fact.peerId));
    }
    void oneCommandKeepsOneRevisionOfARow()
    {
        ScratchJournal scratch;
        Fact fact = add(scratch, QStringLiteral("a"));
        runAs(scratch, [&](const Stamp &stamp) {
            for (const char *text : {"b", "c", "d"}) {
                fact.text = QString::fromLatin1(text);
                VERIFY_OK(scratch.file->knowing.facts().update(fact, stamp));
            }
        });
        QCOMPARE(*numberOf(scratch.file->connection(),
                           QStringLiteral("SELECT count(*) FROM revision WHERE op='update' AND row_id=?"),
                           {idText(fact.id)}),
                 1);
    }
    void anUpsertOfWhatTheCommandMadeIsTheSameRevision()
    {
        ScratchJournal scratch;
        const QString upsert = QStringLiteral("INSERT INTO setting (id,name,value,created_at,updated_at,hlc,device) "
                                              "VALUES ('s','s',?,1,1,1,'d') ON CONFLICT (id) DO UPDATE SET "
                                              "value=excluded.value");
        runAs(scratch, [&](const Stamp &) {
            for (const int value : {1, 2, 3})
                VERIFY_OK(scratch.file->connection().exec(upsert, {value}));
        });
        const auto kept =
            textsOf(scratch.file->connection(), QStringLiteral("SELECT op FROM revision WHERE row_id='s'"));
        QCOMPARE(*kept, QStringList{QStringLiteral("insert")});
    }
    void writingWhatIsThereAlreadyIsNoChange()
    {
        ScratchJournal scratch;
        const Fact fact = add(scratch, QStringLiteral("a"));
        const auto before = scratch.file->knowing.facts().clockOf(fact.id);
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->knowing.facts().update(fact, stamp)); });
        QCOMPARE(*scratch.file->knowing.facts().clockOf(fact.id), *before);
        QCOMPARE(
            *numberOf(scratch.file->connection(), QStringLiteral("SELECT count(*) FROM revision WHERE op='update'")),
            0);
    }
    void theIndexFollowsEveryChange()
    {
        ScratchJournal scratch;
        Fact fact = add(scratch, QStringLiteral("plays the cello"));
        QCOMPARE(hits(scratch, "cello"), 1);
        fact.text = QStringLiteral("plays the viola");
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->knowing.facts().update(fact, stamp)); });
        QCOMPARE(hits(scratch, "cello"), 0);
        QCOMPARE(hits(scratch, "viola"), 1);
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->knowing.facts().trash(fact.id, stamp)); });
        QCOMPARE(hits(scratch, "viola"), 0);
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->knowing.facts().restore(fact.id, stamp)); });
        QCOMPARE(hits(scratch, "viola"), 1);
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("DELETE FROM fact")));
        QCOMPARE(hits(scratch, "viola"), 0);
        QCOMPARE(*numberOf(scratch.file->connection(),
                           QStringLiteral("SELECT count(*) FROM search_doc WHERE thing_table='fact'")),
                 0);
    }
    void accentsAndCaseDontMatter()
    {
        ScratchJournal scratch;
        add(scratch, QStringLiteral("Moved from Málaga"));
        QCOMPARE(hits(scratch, "malaga"), 1);
        QCOMPARE(hits(scratch, "MÁLAGA"), 1);
    }
    void hanIsFoundInsideUnspacedText()
    {
        ScratchJournal scratch;
        add(scratch, QStringLiteral("来週東京都で会議"));
        QCOMPARE(hits(scratch, "東京"), 1);
        QCOMPARE(hits(scratch, "会議"), 1);
        QCOMPARE(hits(scratch, "大阪"), 0);
    }
    void rowIdsOfTheIndexAreInDateOrder()
    {
        ScratchJournal scratch;
        log(scratch, "cello late", day("2026-11-18"));
        log(scratch, "cello early", day("1969-03-01"));
        log(scratch, "cello between", day("2026-01-05"));
        log(scratch, "cello between, later that day", day("2026-01-05"));
        QCOMPARE(notesAbout(scratch, "cello"),
                 QStringLiteral("cello late|cello between, later that day|cello between|cello early"));
    }
    void aNoteThatChangesItsDayMoves()
    {
        ScratchJournal scratch;
        Entry first = log(scratch, "cello first", day("2026-11-18"));
        log(scratch, "cello second", day("2026-11-19"));
        first.date = day("2026-11-20");
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->entries.update(first, stamp)); });
        QCOMPARE(notesAbout(scratch, "cello"), QStringLiteral("cello first|cello second"));
    }
    void peopleStandBeforeEverythingElse()
    {
        ScratchJournal scratch;
        add(scratch, QStringLiteral("plays the cello with Dana"));
        log(scratch, "Dana on cello", day("2099-01-01"));
        const auto first = textOf(scratch.file->connection(),
                                  QStringLiteral("SELECT thing_table FROM search JOIN search_doc ON rid=search.rowid "
                                                 "WHERE search MATCH 'dana' ORDER BY search.rowid DESC"));
        QCOMPARE(*first, QStringLiteral("peer"));
    }
    void whatShipsWithTheAppIsNotFound()
    {
        ScratchJournal scratch;
        Practice practice{newId(1), QStringLiteral("listen to the cello"), TrustHabit::Listening, true};
        runAs(scratch,
              [&](const Stamp &stamp) { VERIFY_OK(scratch.file->topics.practices().insert(practice, stamp)); });
        QCOMPARE(hits(scratch, "cello"), 0);
        practice.starter = false; // taken over as one's own
        runAs(scratch,
              [&](const Stamp &stamp) { VERIFY_OK(scratch.file->topics.practices().update(practice, stamp)); });
        QCOMPARE(hits(scratch, "cello"), 1);
    }
    void theIndexIsWhatARebuiltOneWouldBe()
    {
        ScratchJournal scratch;
        QList<Fact> facts;
        for (int i = 0; i < 12; ++i)
            facts << add(scratch, QStringLiteral("cello %1 東京都 Łódź").arg(i));
        Entry note = log(scratch, "first words", day("2026-11-18"));
        const Entry other = log(scratch, "other words", day("2026-11-18"));
        for (int i = 0; i < 12; ++i) {
            runAs(scratch, [&](const Stamp &stamp) {
                Fact &fact = facts[i];
                fact.text = QStringLiteral("viola %1 大阪").arg(i);
                note.body = QStringLiteral("words of round %1").arg(i);
                note.date = note.date.addDays(i % 3 - 1);
                VERIFY_OK(scratch.file->entries.update(note, stamp));
                VERIFY_OK(scratch.file->knowing.facts().update(fact, stamp));
                if (i % 3 == 0)
                    VERIFY_OK(scratch.file->knowing.facts().trash(fact.id, stamp));
                if (i % 6 == 0)
                    VERIFY_OK(scratch.file->knowing.facts().restore(fact.id, stamp));
            });
            compareWithRebuilt(scratch);
        }
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("DELETE FROM entry WHERE id=?"), {idText(other.id)}));
        compareWithRebuilt(scratch);
    }
    void aRebuiltIndexFindsTheSame()
    {
        ScratchJournal scratch;
        for (int i = 0; i < 20; ++i)
            add(scratch, QStringLiteral("cello %1").arg(i), day("2026-01-05").addDays(i % 3));
        VERIFY_OK(scratch.file->connection().exec(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')")));
        QCOMPARE(hits(scratch, "cello"), 0);
        VERIFY_OK(rebuildSearch(scratch.file->connection()));
        QCOMPARE(hits(scratch, "cello"), 20);
    }
    void theStockShellCanStillWrite()
    {
        ScratchJournal scratch;
        const Fact fact = add(scratch, QStringLiteral("plays the cello"));
        scratch.file.reset();
        QProcess shell;
        shell.start(QStringLiteral("sqlcipher"), {scratch.path()});
        shell.write("PRAGMA key='correct horse battery staple';\n"
                    "UPDATE fact SET text='plays the oboe';\n.quit\n");
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        scratch.reopen();
        QCOMPARE(scratch.file->knowing.facts().get(fact.id)->text, QStringLiteral("plays the oboe"));
        QCOMPARE(hits(scratch, "oboe"), 1);
        QCOMPARE(*numberOf(scratch.file->connection(),
                           QStringLiteral("SELECT count(*) FROM revision WHERE op='update' AND command_id IS NULL")),
                 1);
    }
    void theWordsOfTheTriggersAreTheWordsOfThePairs()
    {
        // Every searched table has its pairs column, and the other way round: neither half can be forgotten.
        const ScratchJournal scratch;
        QStringList searched;
        for (const SearchedTable &table : searchedTables())
            searched << table.table;
        searched.sort();
        const auto paired = textsOf(scratch.file->connection(),
                                    QStringLiteral("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                                   "WHERE m.type='table' AND c.name='pairs' AND m.name<>'search' "
                                                   "ORDER BY m.name"));
        QCOMPARE(*paired, searched);
    }

private:
    template<class Work>
    static void runAs(ScratchJournal &scratch, Work work)
    {
        auto transaction = Transaction::begin(scratch.file->connection());
        VERIFY_OK(transaction);
        const Stamp stamp = scratch.stamp();
        VERIFY_OK(
            scratch.file->revisions.begin({newId(stamp.now), QStringLiteral("test"), QStringLiteral("test"), stamp}));
        work(stamp);
        VERIFY_OK(scratch.file->revisions.end());
        VERIFY_OK(transaction->commit());
    }
    static Fact add(ScratchJournal &scratch, const QString &text, QDate on = {})
    {
        Peer peer;
        peer.id = newId(1);
        peer.name = QStringLiteral("Dana");
        Fact fact;
        fact.id = newId(1);
        fact.peerId = peer.id;
        fact.text = text;
        fact.learntOn = on;
        runAs(scratch, [&](const Stamp &stamp) {
            VERIFY_OK(scratch.file->peers.peers().insert(peer, stamp));
            VERIFY_OK(scratch.file->knowing.facts().insert(fact, stamp));
        });
        return fact;
    }
    static Entry log(ScratchJournal &scratch, const char *body, QDate on)
    {
        Entry entry;
        entry.id = newId(1);
        entry.date = on;
        entry.body = QString::fromUtf8(body);
        runAs(scratch, [&](const Stamp &stamp) { VERIFY_OK(scratch.file->entries.insert(entry, stamp)); });
        return entry;
    }
    // Newest first.
    static QString notesAbout(const ScratchJournal &scratch, const char *word)
    {
        const auto bodies = textsOf(
            scratch.file->connection(),
            QStringLiteral("SELECT body FROM search JOIN search_doc ON rid=search.rowid JOIN entry ON pk=thing_pk "
                           "WHERE thing_table='entry' AND search MATCH ? ORDER BY search.rowid DESC"),
            {QString::fromUtf8(word)});
        return bodies ? bodies->join(u'|') : QString();
    }
    // Every word of every line, with its place, against an index made from the tables just now.
    static void compareWithRebuilt(const ScratchJournal &scratch)
    {
        const Connection &connection = scratch.file->connection();
        VERIFY_OK(connection.script(QStringLiteral(
            "DROP TABLE IF EXISTS temp.now; DROP TABLE IF EXISTS temp.fresh; DROP TABLE IF EXISTS temp.nowwords; "
            "DROP TABLE IF EXISTS temp.freshwords; "
            "CREATE VIRTUAL TABLE temp.fresh USING fts5(text, pairs, content='', "
            "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'); "
            "CREATE VIRTUAL TABLE temp.freshwords USING fts5vocab(temp, fresh, instance); "
            "CREATE VIRTUAL TABLE temp.nowwords USING fts5vocab(main, search, instance);")));
        for (const SearchedTable &table : searchedTables())
            VERIFY_OK(connection.exec(
                QStringLiteral("INSERT INTO temp.fresh (rowid,text,pairs) SELECT rid,%2,pairs FROM %1 "
                               "JOIN search_doc ON thing_pk=pk AND thing_table='%1' WHERE deleted_at IS NULL")
                    .arg(QString(table.table), QString(table.words).remove(u'@'))));
        const auto words = numberOf(connection, QStringLiteral("SELECT count(*) FROM temp.nowwords"));
        QVERIFY(*words > 0);
        QCOMPARE(*numberOf(connection, QStringLiteral("SELECT count(*) FROM (SELECT * FROM temp.nowwords EXCEPT "
                                                      "SELECT * FROM temp.freshwords)")),
                 0);
        QCOMPARE(*numberOf(connection, QStringLiteral("SELECT count(*) FROM temp.freshwords")), *words);
        const auto found = checkIntegrity(connection);
        QVERIFY2(found && found->isWhole(), qPrintable(found ? found->search.join(u',') : QString()));
    }
    static int hits(const ScratchJournal &scratch, const char *word)
    {
        return static_cast<int>(numberOf(scratch.file->connection(),
                                         QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?"),
                                         {QString::fromUtf8(word)})
                                    .value_or(-1));
    }
};

LANAI_TEST(TstTriggers, tst_triggers)
#include "tst_triggers.moc"
