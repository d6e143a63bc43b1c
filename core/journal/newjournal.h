// What a new journal is furnished with before it is there.
#pragma once
#include "core/domain/clock.h"
#include "core/storage/key.h"

namespace lanai {

enum class NewJournal {
    Empty,  // the starter topics and practices
    Sample, // and the sample's half year, moved so that its Thursday lies in the clock's present week
};

// Makes the file, whole or not at all, and answers the key that opens it. FileExists, CannotWrite, DiskFull,
// EmptyPassphrase. Takes a second or more; thread-safe, as long as `clock` stands still.
[[nodiscard]] Result<Key> makeJournal(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                                      NewJournal content);

} // namespace lanai
