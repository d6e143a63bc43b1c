#include "core/storage/scalar.h"
#include "tests/storage/storefile.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

// One kind of thing stands for all: they differ in their columns only.
class TstTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotThereIsRefused()
    {
        StoreFile scratch;
        Table<Insight> &table = scratch.file->knowing.insights();
        const Insight insight = insightOf(scratch, "i");
        VERIFY_REFUSED(table.get(insight.id), ErrorCode::NotFound);
        VERIFY_REFUSED(table.update(insight, scratch.stamp()), ErrorCode::NotFound);
        VERIFY_REFUSED(table.trash(insight.id, scratch.stamp()), ErrorCode::NotFound);
        VERIFY_REFUSED(table.restore(insight.id, scratch.stamp()), ErrorCode::NotFound);
        QVERIFY(!*table.exists(insight.id));
        QCOMPARE(*table.clockOf(insight.id), 0);
    }
    void oneIdIsOneRow()
    {
        StoreFile scratch;
        Table<Insight> &table = scratch.file->knowing.insights();
        VERIFY_OK(table.insert(insightOf(scratch, "i"), scratch.stamp()));
        VERIFY_REFUSED(table.insert(insightOf(scratch, "i"), scratch.stamp()), ErrorCode::Constraint);
        QCOMPARE(table.all()->size(), 1);
    }
    void puttingInsertsThenUpdatesThenBringsBack()
    {
        StoreFile scratch;
        Table<Insight> &table = scratch.file->knowing.insights();
        Insight insight = insightOf(scratch, "i");
        VERIFY_OK(table.put(insight, scratch.stamp()));
        const QDateTime made = table.get(insight.id)->createdAt;
        insight.text = QStringLiteral("other words");
        VERIFY_OK(table.put(insight, scratch.stamp()));
        QCOMPARE(table.get(insight.id)->text, insight.text);
        QCOMPARE(table.get(insight.id)->createdAt, made);
        VERIFY_OK(table.trash(insight.id, scratch.stamp()));
        VERIFY_REFUSED(table.get(insight.id), ErrorCode::NotFound);
        VERIFY_OK(table.put(insight, scratch.stamp()));
        QCOMPARE(table.get(insight.id)->text, insight.text);
    }
    void theTrashHidesAndGivesBack()
    {
        StoreFile scratch;
        Table<Insight> &table = scratch.file->knowing.insights();
        VERIFY_OK(table.insert(insightOf(scratch, "i"), scratch.stamp()));
        VERIFY_OK(table.trash(idOf("i"), scratch.stamp()));
        QVERIFY(table.all()->isEmpty());
        QVERIFY(*table.exists(idOf("i")));
        QCOMPARE(*table.clockOf(idOf("i")), 0);
        VERIFY_REFUSED(table.trash(idOf("i"), scratch.stamp()), ErrorCode::NotFound);
        const Stamp back = scratch.stamp();
        VERIFY_OK(table.restore(idOf("i"), back));
        VERIFY_REFUSED(table.restore(idOf("i"), scratch.stamp()), ErrorCode::NotFound);
        QCOMPARE(*table.clockOf(idOf("i")), back.hlc);
    }
    void writingTheSameChangesNothing()
    {
        StoreFile scratch;
        Table<Insight> &table = scratch.file->knowing.insights();
        const Stamp first = scratch.stamp();
        VERIFY_OK(table.insert(insightOf(scratch, "i"), first));
        VERIFY_OK(table.update(insightOf(scratch, "i"), scratch.stamp()));
        QCOMPARE(*table.clockOf(idOf("i")), first.hlc);
    }
    void severalAreFetchedAtOnce()
    {
        StoreFile scratch;
        Table<Insight> &table = scratch.file->knowing.insights();
        for (const char *word : {"a", "b", "c"})
            VERIFY_OK(table.insert(insightOf(scratch, word), scratch.stamp()));
        VERIFY_OK(table.trash(idOf("b"), scratch.stamp()));
        QList<Id> found = idsIn(*table.getAll(idsOf("c b a nothing")));
        std::sort(found.begin(), found.end());
        QList<Id> expected = idsOf("a c");
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
        QVERIFY(table.getAll({})->isEmpty());
    }
    void unspacedWordsAreWrittenAsPairsBeside()
    {
        StoreFile scratch;
        Insight insight = insightOf(scratch, "i");
        insight.text = QStringLiteral("\u6771\u4eac\u90fd");
        VERIFY_OK(scratch.file->knowing.insights().insert(insight, scratch.stamp()));
        QCOMPARE(*textOf(scratch.file->connection(), QStringLiteral("SELECT pairs FROM insight")),
                 QStringLiteral("\u6771\u4eac \u4eac\u90fd \u90fd"));
    }

private:
    static Insight insightOf(const StoreFile &scratch, const char *word)
    {
        Insight insight;
        insight.id = idOf(word);
        insight.peerId = scratch.dana;
        insight.text = QString::fromLatin1(word);
        return insight;
    }
};

LANAI_TEST(TstTable, tst_table)
#include "tst_table.moc"
