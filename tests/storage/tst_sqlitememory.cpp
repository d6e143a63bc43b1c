#include "core/storage/sqlitememory.h"
#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include <cstring>
#include <random>
#include <sqlite3.h>

using namespace lanai;
using namespace lanai::test;

namespace {

struct Held
{
    char *memory = nullptr;
    int size = 0;
    char fill = 0;

    [[nodiscard]] bool isWhole() const
    {
        return std::all_of(memory, memory + size, [this](char byte) { return byte == fill; });
    }
};

Held take(int size, char fill)
{
    const Held held{static_cast<char *>(sqlite3_malloc(size)), size, fill};
    if (held.memory)
        std::memset(held.memory, fill, static_cast<size_t>(size));
    return held;
}

} // namespace

// SQLite's own allocation functions lead to ours: what they hand out is looked at.
class TstSqliteMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSqliteMemory(); }

    void memoryOfEverySizeIsAlignedAndLargeEnough()
    {
        for (int size = 1; size < 3 * 1024 * 1024; size += std::max(1, size / 7)) {
            const Held held = take(size, 'a');
            QVERIFY(held.memory);
            QCOMPARE(reinterpret_cast<quintptr>(held.memory) % 8, quintptr(0));
            QVERIFY(sqlite3_msize(held.memory) >= sqlite3_uint64(size));
            QVERIFY(held.isWhole());
            sqlite3_free(held.memory);
        }
    }
    void littleIsLostToRounding()
    {
        for (int size = 100; size < 300'000; size += size < 30'000 ? 37 : 1111) {
            const Held held = take(size, 'a');
            QVERIFY2(sqlite3_msize(held.memory) <= sqlite3_uint64(size + size / 8 + 8),
                     QByteArray::number(size).constData());
            sqlite3_free(held.memory);
        }
    }
    void whatIsGivenBackIsWiped_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a value") << 40;
        QTest::newRow("a page") << 4368;
        QTest::newRow("the largest that shares a piece") << 32 * 1024;
    }
    void whatIsGivenBackIsWiped()
    {
        QFETCH(const int, size);
        const Held stays = take(size, 's'); // so that the piece stays
        const Held goes = take(size, 'x');
        sqlite3_free(goes.memory);
        // The first bytes link what is free.
        const QByteArrayView left(goes.memory + sizeof(void *), size - qsizetype(sizeof(void *)));
        QVERIFY(!left.contains('x'));
        QCOMPARE(left.toByteArray(), QByteArray(left.size(), '\0'));
        QVERIFY(stays.isWhole());
        sqlite3_free(stays.memory);
    }
    void growingKeepsTheBytesAndWipesTheOldPlace()
    {
        const Held stays = take(100, 's');
        const Held small = take(100, 'g');
        auto *large = static_cast<char *>(sqlite3_realloc(small.memory, 50'000));
        QVERIFY(large != small.memory);
        QCOMPARE(QByteArray(large, 100), QByteArray(100, 'g'));
        QVERIFY(!QByteArrayView(small.memory + sizeof(void *), 100 - qsizetype(sizeof(void *))).contains('g'));
        QCOMPARE(sqlite3_realloc(large, 40'000), large); // smaller: where it is
        sqlite3_free(large);
        sqlite3_free(stays.memory);
    }
    void whatGrowsAFewBytesAtATimeIsSeldomMoved()
    {
        char *list = take(32 * 1024, 'l').memory;
        int moves = 0;
        for (int size = 32 * 1024; size <= 1024 * 1024; size += 32) {
            auto *grown = static_cast<char *>(sqlite3_realloc(list, size));
            QVERIFY(grown);
            moves += grown == list ? 0 : 1;
            list = grown;
        }
        QVERIFY2(moves <= 8 * 5, QByteArray::number(moves).constData()); // eight steps to each doubling
        QCOMPARE(QByteArray(list, 32 * 1024), QByteArray(32 * 1024, 'l'));
        sqlite3_free(list);
    }
    void nothingIsMixedUpInAnyOrder()
    {
        std::mt19937 random(20261119);
        std::vector<Held> held;
        for (int turn = 0; turn < 40'000; ++turn) {
            if (held.size() < 600 || turn % 2 == 0) {
                held.push_back(take(1 + int(random() % (turn % 50 == 0 ? 70'000 : 5'000)), char('a' + turn % 26)));
                continue;
            }
            std::swap(held[random() % held.size()], held.back());
            QVERIFY(held.back().isWhole());
            sqlite3_free(held.back().memory);
            held.pop_back();
        }
        for (const Held &each : held) {
            QVERIFY(each.isWhole());
            sqlite3_free(each.memory);
        }
    }
    void manySmallThingsTakeFewLockedPieces()
    {
        const SqliteMemoryUse before = sqliteMemoryUse();
        std::vector<Held> held(10'000);
        for (Held &each : held)
            each = take(100, 'm');
        const SqliteMemoryUse during = sqliteMemoryUse();
        QVERIFY(during.used >= before.used + 10'000 * 100);
        QVERIFY(during.locked >= during.used);
        QVERIFY(during.locked <= before.locked + 10'000 * 112 + 256 * 1024);
        for (const Held &each : held)
            sqlite3_free(each.memory);
        QCOMPARE(sqliteMemoryUse().used, before.used);
    }
    void piecesGoBackWhenNothingLiesInThem()
    {
        const size_t before = sqliteMemoryUse().locked;
        std::vector<Held> held(2'000);
        for (Held &each : held)
            each = take(4'368, 'p');
        QVERIFY(sqliteMemoryUse().locked > before + 8'000'000);
        for (const Held &each : held)
            sqlite3_free(each.memory);
        QVERIFY(sqliteMemoryUse().locked <= before + 256 * 1024); // one stays for the next
    }
    void aClosedConnectionLeavesNothingInUse()
    {
        const CipherFile file(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, v); INSERT INTO t (v) "
                                             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 2000) "
                                             "SELECT hex(randomblob(500)) FROM n"));
        const size_t before = sqliteMemoryUse().used;
        {
            const auto connection = file.open();
            QVERIFY(connection->value(QStringLiteral("SELECT sum(length(v)) FROM t")).has_value());
            QVERIFY(sqliteMemoryUse().used > before + 1'000'000); // its cache
        }
        QCOMPARE(sqliteMemoryUse().used, before);
    }
    void everyAllocationOfAConnectionIsLocked()
    {
        const CipherFile file;
        const auto connection = file.open();
        QCOMPARE(connection->value(QStringLiteral("PRAGMA cipher_memory_security"))->toInt(), 1);
        const SqliteMemoryUse use = sqliteMemoryUse();
        QVERIFY(use.used > 0);
        QVERIFY(use.locked >= use.used);
    }
};

LANAI_TEST(TstSqliteMemory, tst_sqlitememory)
#include "tst_sqlitememory.moc"
