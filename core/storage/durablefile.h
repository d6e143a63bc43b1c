// Files that are really there when the power goes.
#pragma once
#include "core/domain/result.h"
#include <QString>

namespace lanai {

// What was written to the file, or to a folder's list of names, is on the disk. CannotWrite.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

// `fresh` takes the place of `path` in one step, and what was there stays as `kept`: at any moment `path` is one of the
// two, whole. Both lie in the same folder; `kept` may lie elsewhere, and is not there yet. FileExists (kept),
// CannotWrite, DiskFull: `path` is as it was.
[[nodiscard]] Result<void> replaceKeeping(const QString &fresh, const QString &path, const QString &kept);

// A copy, synced, readable by its owner alone. FileExists, CannotRead, CannotWrite, DiskFull: nothing is left there.
[[nodiscard]] Result<void> copyDurably(const QString &from, const QString &to);

} // namespace lanai
