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
        add(scratch, QStringLiteral("cello late"), day("2026-11-18"));
        add(scratch, QStringLiteral("cello early"), day("1969-03-01"));
        add(scratch, QStringLiteral("cello between"), day("2026-01-05"));
        const auto order = textsOf(
            scratch.file->connection(),
            QStringLiteral("SELECT fact.text FROM search JOIN search_doc ON rid=search.rowid JOIN fact ON id=thing_id "
                           "WHERE search MATCH 'cello' ORDER BY search.rowid DESC"));
        VERIFY_OK(order);
        QCOMPARE(order->join(u','), QStringLiteral("cello late,cello between,cello early"));
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
