#include "core/storage/key.h"
#include "tests/support/registry.h"
#include <QFile>
#include <QTemporaryDir>

using namespace lanai;

namespace {
const QByteArray salt("0123456789abcdef");

SecretBytes secret(const QByteArray &bytes)
{
    return SecretBytes(QByteArrayView(bytes));
}
} // namespace

class TstKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Reckoned with another program: hashlib.pbkdf2_hmac("sha512", b"correct horse", b"0123456789abcdef", 256000, 32).
    void derivingIsPbkdf2WithSqlciphersDefaults()
    {
        const auto key = deriveKey(secret("correct horse"), salt);
        QVERIFY(key);
        const QByteArray expected("9e508f8d2ddc5c0c2d9217a1e827a3e7c4d40384858d80a2747381c58c9cfbc0");
        QCOMPARE(key->view().toByteArray(), "x'" + expected + salt.toHex() + "'");
    }
    void anotherSaltOrPassphraseIsAnotherKey()
    {
        const auto key = deriveKey(secret("a"), salt);
        QVERIFY(!key->equals(deriveKey(secret("b"), salt)->view()));
        QVERIFY(!key->equals(deriveKey(secret("a"), QByteArray(16, '\0'))->view()));
        QVERIFY(key->equals(deriveKey(secret("a"), salt)->view()));
    }
    void nulIsPartOfThePassphrase()
    {
        QVERIFY(!deriveKey(secret(QByteArray("a\0b", 3)), salt)->equals(deriveKey(secret("a"), salt)->view()));
    }
    void noPassphraseIsRefused()
    {
        QCOMPARE(deriveKey(SecretBytes(), salt).error().code, ErrorCode::EmptyPassphrase);
        QCOMPARE(Key::fromPassphrase(SecretBytes()).error().code, ErrorCode::EmptyPassphrase);
    }
    void aSaltOfAnotherSizeIsRefused()
    {
        QCOMPARE(deriveKey(secret("a"), QByteArray(15, 's')).error().code, ErrorCode::OutOfRange);
        QCOMPARE(deriveKey(secret("a"), QByteArray(17, 's')).error().code, ErrorCode::OutOfRange);
        QCOMPARE(deriveKey(secret("a"), QByteArrayView()).error().code, ErrorCode::OutOfRange);
    }
    // As the stock shell reads PRAGMA key = "x'…'".
    void aPassphraseInRawFormIsThatKey()
    {
        const QByteArray key(64, 'b');
        QVERIFY(deriveKey(secret("x'" + key + "'"), salt)->equals("x'" + key + salt.toHex() + "'"));
        const QByteArray keyAndSalt(96, 'A');
        QVERIFY(deriveKey(secret("x'" + keyAndSalt + "'"), salt)->equals("x'" + keyAndSalt + "'"));
    }
    void onlyTheRawFormIsARawKey_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("taken");
        QTest::newRow("96 digits") << QByteArray("x'" + QByteArray(96, '0') + "'") << true;
        QTest::newRow("capitals") << QByteArray("X'" + QByteArray(96, 'F') + "'") << true;
        QTest::newRow("64 digits") << QByteArray("x'" + QByteArray(64, '0') + "'") << false;
        QTest::newRow("95 digits") << QByteArray("x'" + QByteArray(95, '0') + "'") << false;
        QTest::newRow("no digit") << QByteArray("x'" + QByteArray(95, '0') + "g'") << false;
        QTest::newRow("no quotes") << QByteArray(99, '0') << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void onlyTheRawFormIsARawKey()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, taken);
        const auto key = Key::fromRaw(secret(bytes));
        QCOMPARE(key.has_value(), taken);
        if (taken)
            QCOMPARE(key->bytes().toByteArray(), bytes);
        else
            QCOMPARE(key.error().code, ErrorCode::WrongPassphrase);
    }
    void aCopiedKeyIsTheSameKey()
    {
        const auto key = Key::fromPassphrase(secret("hush"));
        QCOMPARE(key->copy().bytes().toByteArray(), QByteArray("hush"));
    }
    void passphrasesAreUtf8InNfc_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("composed") << QStringLiteral("caf\u00e9") << QByteArray("caf\xc3\xa9");
        QTest::newRow("decomposed") << QStringLiteral("cafe\u0301") << QByteArray("caf\xc3\xa9");
        QTest::newRow("outside the basic plane") << QStringLiteral("\U0001F511") << QByteArray("\xf0\x9f\x94\x91");
        QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3) << QByteArray("a\0b", 3);
        QTest::newRow("spaces stay") << QStringLiteral(" a ") << QByteArray(" a ");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void passphrasesAreUtf8InNfc()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, bytes);
        const QString before = QString(typed.constData(), typed.size());
        QCOMPARE(passphraseBytes(typed).view().toByteArray(), bytes);
        QCOMPARE(typed, before); // the widget's text is the widget's to wipe
    }
    void saltsAreNewEachTime()
    {
        const QByteArray one = newSalt();
        QCOMPARE(one.size(), saltSize);
        QVERIFY(one != newSalt());
    }
    void theSaltIsTheBeginningOfTheFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.lanai")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(salt + QByteArray("more"));
        file.close();
        QCOMPARE(*readSalt(file.fileName()), salt);
    }
    void aFileWithoutASaltIsNoJournal()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.lanai")));
        QCOMPARE(readSalt(file.fileName()).error().code, ErrorCode::FileNotFound);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(salt.first(15));
        file.close();
        QCOMPARE(readSalt(file.fileName()).error().code, ErrorCode::NotAJournal);
        QCOMPARE(readSalt(folder.path()).error().code, ErrorCode::CannotRead);
    }
};

LANAI_TEST(TstKey, tst_key)
#include "tst_key.moc"
