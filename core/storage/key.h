// What opens a journal. The passphrase is the key: SQLCipher derives the page key from it and from the file's salt.
// Deriving takes about 190 ms, so it is done once, off the GUI thread, and connections open with the raw key.
#pragma once
#include "core/domain/result.h"
#include "core/storage/secretbytes.h"
#include <QString>

namespace lanai {

// The first 16 bytes of a journal, or 16 new ones for a journal to be made. Not secret.
constexpr qsizetype saltSize = 16;

class Key
{
public:
    // `passphrase`: UTF-8 in NFC, see passphraseBytes(); any bytes, NUL and quotes too. SQLCipher derives at each open.
    // EmptyPassphrase when there are none: SQLCipher would write plaintext.
    [[nodiscard]] static Result<Key> fromPassphrase(SecretBytes passphrase);
    // A page key in SQLCipher's raw form x'<64 hex of key><32 hex of salt>', as deriveKey() makes it.
    // WrongPassphrase when it hasn't that form.
    [[nodiscard]] static Result<Key> fromRaw(SecretBytes raw);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes.view(); }
    [[nodiscard]] Key copy() const { return Key(m_bytes.copy()); }

private:
    explicit Key(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    SecretBytes m_bytes;
};

// What a person typed, as the bytes that are the passphrase: UTF-8 in NFC, so that é is é from any keyboard.
[[nodiscard]] SecretBytes passphraseBytes(const QString &typed);

// PBKDF2-HMAC-SHA512, 256,000 rounds (SQLCipher 4's defaults), in SQLCipher's raw form. Slow by design; thread-safe.
// A passphrase that has a raw form itself is that key, as the stock shell reads it. `salt`: saltSize bytes.
// EmptyPassphrase without a passphrase; OutOfRange for a salt of another size.
[[nodiscard]] Result<SecretBytes> deriveKey(const SecretBytes &passphrase, QByteArrayView salt);

// The salt of the journal at `path`. FileNotFound, CannotRead, NotAJournal when it is shorter than a salt.
[[nodiscard]] Result<QByteArray> readSalt(const QString &path);

// What the file of a derived key begins with. Empty for one that isn't derived yet.
[[nodiscard]] QByteArray saltOf(const Key &key);
[[nodiscard]] bool isSaltOf(const Key &key, QByteArrayView salt);

// The key that a passphrase gives for the journal at `path`, derived: the errors of both. Slow by design; thread-safe.
[[nodiscard]] Result<Key> keyFor(const QString &path, const SecretBytes &passphrase);

// Random, from the system's generator.
[[nodiscard]] QByteArray newSalt();

} // namespace lanai
