// Files that are really there when the power goes.
#pragma once
#include "core/domain/result.h"
#include <QString>

namespace lanai {

// The file that a path leads to, through symbolic links: what takes its place has to take the file's, not the link's.
// Absolute.
[[nodiscard]] QString itself(const QString &path);

// What was written to the file, or to a folder's list of names, is on the disk. CannotWrite.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

// `fresh` takes the place of `path` in one step, and what was there stays as `kept`: at any moment `path` is one of the
// two, whole. Both lie in the same folder; `kept` may lie elsewhere, and is not there yet. FileExists (kept),
// CannotWrite, DiskFull: `path` is as it was.
[[nodiscard]] Result<void> replaceKeeping(const QString &fresh, const QString &path, const QString &kept);

// An empty file that nobody but its owner will ever read, for what writes to files that are there. FileExists,
// CannotWrite, DiskFull.
[[nodiscard]] Result<void> makePrivate(const QString &path);

// A copy, synced, readable by its owner alone. FileExists, CannotRead, CannotWrite, DiskFull: nothing is left there.
[[nodiscard]] Result<void> copyDurably(const QString &from, const QString &to);

} // namespace lanai
