// A good passphrase: five words thrown by the system's generator, or one's own with an estimate of its strength.
#pragma once
#include "core/domain/result.h"
#include "core/storage/secretbytes.h"

namespace lanai {

// Five of some 1,400 plain words with blanks between them: 52 bits. CannotRead when the list of words is missing.
[[nodiscard]] Result<SecretBytes> fiveWords();

enum class PassphraseStrength {
    Weak,  // found in hours by somebody who has the file: refused at creation unless the person insists
    Fair,  // for years, by one person's means
    Strong // as good as five thrown words, or better
};

// zxcvbn's estimate of guesses, as deriving makes each of them slow; where Lanai was built without it, by length alone.
// `passphrase`: UTF-8.
[[nodiscard]] PassphraseStrength strengthOf(const SecretBytes &passphrase);

} // namespace lanai
