// The key that opens a journal when the passphrase is lost, or the file's first bytes are: the raw key, written so that
// a person can copy it from paper and a slip of the pen is found in its own line.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"

namespace lanai {

// Six lines of five groups: four groups of four hexadecimal digits, and a fifth that checks the line.
inline constexpr int recoveryLines = 6;
inline constexpr int recoveryGroups = 5; // in a line, the check among them

// As it stands on paper, e.g. "9e50 8f8d 2ddc 5c0c 71b3" for each line. `raw`: a key with its salt, see
// Key::fromRaw(). Every string holds part of the key: wipe them soon. WrongPassphrase when it is no raw key.
[[nodiscard]] Result<QStringList> recoveryLinesOf(const Key &raw);

// Overwrites them where they lie, also for whoever shares them, and leaves none.
void wipeRecoveryLines(QStringList &lines);

// What a person typed of it: capitals, spaces, dashes and line ends don't matter; O is 0, l and I are 1. The typed text
// stays with the caller, who wipes it.
// RecoveryKeyIncomplete: how many digits there are and how many there should be. RecoveryKeyMistyped: in which line,
// from 1. A key that reads well may still be another journal's: opening tells.
[[nodiscard]] Result<Key> readRecoveryKey(QStringView typed);

// The last group on paper: typed once at set-up, to see that the sheet is there and can be read.
[[nodiscard]] bool isLastGroup(const Key &raw, QStringView typed);

} // namespace lanai
