// Where the passphrase comes from. cli.md: the first that is there of --passphrase-file, LANAI_PASSPHRASE,
// --keychain, a prompt without echo. --recovery-key-file comes before them: its key is a passphrase in SQLCipher's raw
// form.
#pragma once
#include "app/cli/arguments.h"
#include "core/storage/secretbytes.h"

namespace lanai {

enum class PassphraseUse {
    Opening,
    Creating // a prompt asks twice
};

// UTF-8 in NFC, as core/storage/key.h wants it. `journal`: the file, named in the prompt.
// EmptyPassphrase; InvalidUtf8; FileNotFound and CannotRead for --passphrase-file; NoKeychain; Cancelled at the prompt;
// Usage when there is nothing to ask.
[[nodiscard]] Result<SecretBytes> passphraseFor(const Arguments &arguments, PassphraseUse use, const QString &journal);

// The one that takes its place: the first line of --new-passphrase-file, or a prompt that asks twice. Errors as above.
[[nodiscard]] Result<SecretBytes> newPassphraseFor(const Arguments &arguments);

// For the answer of what gave a journal this one: a weak one that came from a file or the environment counts as meant,
// but is told of. Empty unless it is weak.
[[nodiscard]] QString weaknessOf(const SecretBytes &passphrase);

} // namespace lanai
