#include "core/storage/key.h"
#include "core/storage/sqlitefile.h"
#include <QRandomGenerator>
#include <array>
#include <openssl/evp.h>

namespace lanai {
namespace {

constexpr int kdfRounds = 256'000;
constexpr qsizetype keySize = 32;
constexpr qsizetype rawKeySize = 2 * keySize + 3;                   // x'…' around the hex of a key
constexpr qsizetype rawKeyWithSaltSize = rawKeySize + 2 * saltSize; // and of a salt

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// SQLCipher's own test for a key that needs no deriving.
bool hasRawForm(QByteArrayView bytes, qsizetype size)
{
    return bytes.size() == size && (bytes.front() == 'x' || bytes.front() == 'X') && bytes.at(1) == '\'' &&
           bytes.back() == '\'' && std::all_of(bytes.begin() + 2, bytes.end() - 1, isHex);
}

char *writeHex(char *to, QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 0x0f];
    }
    return to;
}

SecretBytes rawForm(QByteArrayView key, QByteArrayView salt)
{
    SecretBytes raw(rawKeyWithSaltSize);
    char *to = raw.data();
    *to++ = 'x';
    *to++ = '\'';
    to = writeHex(writeHex(to, key), salt);
    *to = '\'';
    return raw;
}

// A typed x'<64 hex>' is the page key itself; only the salt is still missing.
SecretBytes rawFormFromTypedKey(QByteArrayView typed, QByteArrayView salt)
{
    SecretBytes raw = rawForm(SecretBytes(keySize).view(), salt);
    std::copy(typed.begin(), typed.end() - 1, raw.data());
    return raw;
}

} // namespace

Result<Key> Key::fromPassphrase(SecretBytes passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::EmptyPassphrase);
    return Key(std::move(passphrase));
}

Result<Key> Key::fromRaw(SecretBytes raw)
{
    if (!hasRawForm(raw.view(), rawKeyWithSaltSize))
        return fail(ErrorCode::WrongPassphrase, {QString()});
    return Key(std::move(raw));
}

SecretBytes passphraseBytes(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes{QByteArrayView(utf8)};
    wipeMemory(utf8.data(), utf8.size());
    // Text that was in NFC already shares its memory with the caller's, who wipes it.
    if (normal.constData() != typed.constData())
        wipeMemory(normal.data(), normal.size() * qsizetype(sizeof(QChar)));
    return bytes;
}

Result<SecretBytes> deriveKey(const SecretBytes &passphrase, QByteArrayView salt)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::EmptyPassphrase);
    if (salt.size() != saltSize)
        return fail(ErrorCode::OutOfRange,
                    {QStringLiteral("salt"), QString::number(salt.size()), QStringLiteral("16"), QStringLiteral("16")});
    if (hasRawForm(passphrase.view(), rawKeyWithSaltSize))
        return passphrase.copy();
    if (hasRawForm(passphrase.view(), rawKeySize))
        return rawFormFromTypedKey(passphrase.view(), salt);
    SecretBytes key(keySize);
    const int done = PKCS5_PBKDF2_HMAC(
        passphrase.data(), int(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.data()),
        int(salt.size()), kdfRounds, EVP_sha512(), int(keySize), reinterpret_cast<unsigned char *>(key.data()));
    if (done != 1)
        return fail(ErrorCode::NoEncryption);
    return rawForm(key.view(), salt);
}

Result<QByteArray> readSalt(const QString &path)
{
    return SqliteFile::open(path)
        .and_then([](const SqliteFile &file) { return file.read(0, saltSize); })
        .and_then([&path](const QByteArray &salt) -> Result<QByteArray> {
            if (salt.size() != saltSize)
                return fail(ErrorCode::NotAJournal, {path});
            return salt;
        });
}

Result<Key> keyFor(const QString &path, const SecretBytes &passphrase)
{
    return readSalt(path)
        .and_then([&passphrase](const QByteArray &salt) { return deriveKey(passphrase, salt); })
        .and_then(Key::fromRaw);
}

QByteArray saltOf(const Key &key)
{
    if (!hasRawForm(key.bytes(), rawKeyWithSaltSize))
        return {};
    return QByteArray::fromHex(key.bytes().sliced(rawKeySize - 1, 2 * saltSize).toByteArray());
}

bool isSaltOf(const Key &key, QByteArrayView salt)
{
    return !salt.isEmpty() && saltOf(key) == salt;
}

QByteArray newSalt()
{
    std::array<quint32, saltSize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), saltSize};
}

} // namespace lanai
