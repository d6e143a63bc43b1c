// Everything that can be asked of a journal's files: is it whole, and are its backups?
#pragma once
#include "core/journal/backupchecks.h"
#include "core/storage/integrity.h"

namespace lanai {

struct JournalCheck
{
    Integrity file;
    QList<CheckedBackup> backups; // newest first

    [[nodiscard]] bool isWhole() const { return file.isWhole(); }
    [[nodiscard]] int inState(BackupState state) const;
    // What to go back to; none: no backup is whole.
    [[nodiscard]] std::optional<StoredBackup> newestWholeBackup() const;
};

// Reads everything, with connections of its own; slow, on any thread. An error means that the journal couldn't be
// looked at, see Connection::open(). Cancelled when `watch` had enough before the journal itself was read.
[[nodiscard]] Result<JournalCheck> checkJournal(const QString &path, const Key &key, const QList<StoredBackup> &backups,
                                                const ReadingWatch &watch = {});

} // namespace lanai
