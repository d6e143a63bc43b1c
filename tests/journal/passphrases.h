// A test journal's passphrase, the one that it is changed to, and which of them opens a file.
#pragma once
#include "tests/support/openjournal.h"

namespace lanai::test {

inline constexpr const char *oldOne = "correct horse battery staple";
inline constexpr const char *newOne = "five other plain words";

[[nodiscard]] inline SecretBytes wordsOf(const char *passphrase)
{
    return passphraseBytes(QString::fromUtf8(passphrase));
}

[[nodiscard]] inline bool opensWith(const QString &path, const char *passphrase, const Clock &clock)
{
    return Journal::open(path, wordsOf(passphrase), clock, QStringLiteral("cli")).has_value();
}

} // namespace lanai::test
