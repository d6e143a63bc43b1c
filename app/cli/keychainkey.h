// What this computer's keychain holds of a journal, asked for and waited for.
#pragma once
#include "core/storage/key.h"

namespace lanai {

// The key of the journal at `path`, as a passphrase in SQLCipher's raw form. What the keychain says, and readSalt().
[[nodiscard]] Result<SecretBytes> keychainKeyFor(const QString &path);
[[nodiscard]] Result<void> rememberInKeychain(const Key &raw);
[[nodiscard]] Result<void> forgetInKeychain(const QString &path);
// After a change of passphrase: where the keychain held `before`, it holds `fresh` instead. What it says when it held
// the one and doesn't take the other; a keychain that can't be asked held nothing.
[[nodiscard]] Result<void> followInKeychain(const Key &before, const Key &fresh);

} // namespace lanai
