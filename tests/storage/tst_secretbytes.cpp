#include "core/storage/secretbytes.h"
#include "tests/support/registry.h"
#include <cstdlib>
#include <cstring>
#include <type_traits>

using namespace lanai;

namespace {

// What a watched array holds when it is given back to the heap.
void *watched = nullptr;
char leftBehind[12];

void watch(void *array)
{
    std::memset(leftBehind, '?', sizeof leftBehind);
    watched = array;
}

} // namespace

void *operator new[](std::size_t size)
{
    void *memory = std::malloc(size > 0 ? size : 1);
    if (!memory)
        std::abort();
    return memory;
}

void operator delete[](void *memory) noexcept
{
    if (memory && memory == watched) {
        std::memcpy(leftBehind, memory, sizeof leftBehind);
        watched = nullptr;
    }
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    operator delete[](memory);
}

class TstSecretBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsCannotBeCopiedByAccident()
    {
        QVERIFY(!std::is_copy_constructible_v<SecretBytes>);
        QVERIFY(!std::is_copy_assignable_v<SecretBytes>);
        QVERIFY(std::is_nothrow_move_constructible_v<SecretBytes>);
        QVERIFY((!std::is_convertible_v<SecretBytes, QByteArray>));
    }
    void bytesComeThroughWithTheirNul()
    {
        const SecretBytes secret(QByteArrayView("a\0b", 3));
        QCOMPARE(secret.size(), 3);
        QCOMPARE(secret.view().toByteArray(), QByteArray("a\0b", 3));
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(qsizetype(-1)).isEmpty());
    }
    void newBytesAreZero() { QCOMPARE(SecretBytes(qsizetype(4)).view().toByteArray(), QByteArray(4, '\0')); }
    void movingLeavesNothingBehind()
    {
        SecretBytes from(QByteArrayView("hush"));
        SecretBytes to(std::move(from));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is the test
        QVERIFY(from.data() == nullptr);
        QVERIFY(to.equals("hush"));

        SecretBytes other(QByteArrayView("overwritten"));
        other = std::move(to);
        QVERIFY(to.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(other.equals("hush"));
    }
    void movingOntoItselfKeepsTheBytes()
    {
        SecretBytes secret(QByteArrayView("hush"));
        SecretBytes &same = secret;
        secret = std::move(same);
        QVERIFY(secret.equals("hush"));
    }
    void aCopyIsAskedForAndIsItsOwn()
    {
        const SecretBytes secret(QByteArrayView("hush"));
        SecretBytes copy = secret.copy();
        copy.wipe();
        QVERIFY(copy.isEmpty());
        QVERIFY(secret.equals("hush"));
    }
    void equalMeansSameLengthAndBytes()
    {
        const SecretBytes secret(QByteArrayView("hush"));
        QVERIFY(secret.equals("hush"));
        QVERIFY(!secret.equals("husk"));
        QVERIFY(!secret.equals("hus"));
        QVERIFY(!secret.equals(""));
        QVERIFY(SecretBytes().equals(""));
    }
    void wipedMemoryIsZero()
    {
        QByteArray memory("passphrase");
        wipeMemory(memory.data(), memory.size());
        QCOMPARE(memory, QByteArray(10, '\0'));
        wipeMemory(nullptr, 10);
    }
    void theEndWipesTheBytes_data()
    {
        QTest::addColumn<bool>("byAssignment");
        QTest::newRow("destroyed") << false;
        QTest::newRow("assigned over") << true;
    }
    void theEndWipesTheBytes()
    {
        QFETCH(bool, byAssignment);
        {
            SecretBytes secret(QByteArrayView("seven little words"));
            watch(secret.data());
            if (byAssignment)
                secret = SecretBytes();
        }
        QCOMPARE(QByteArray(leftBehind, sizeof leftBehind), QByteArray(sizeof leftBehind, '\0'));
    }
    void theWatchSeesWhatIsNotWiped()
    {
        auto plain = std::make_unique<char[]>(18);
        std::memcpy(plain.get(), "seven little words", 18);
        watch(plain.get());
        plain.reset();
        QCOMPARE(QByteArray(leftBehind, sizeof leftBehind), QByteArray("seven little"));
    }
};

LANAI_TEST(TstSecretBytes, tst_secretbytes)
#include "tst_secretbytes.moc"
