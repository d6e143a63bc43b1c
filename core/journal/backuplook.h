// What a backup holds, beside the journal as it is now.
#pragma once
#include "core/storage/backup.h"

namespace lanai {

struct BackupKindLook
{
    FoundKind kind = FoundKind::Entry;
    qint64 there = 0; // in the backup
    qint64 onlyInJournal = 0;
    qint64 onlyInBackup = 0; // also what was deleted since
    qint64 changed = 0;
};

struct BackupLook
{
    QList<BackupKindLook> kinds; // people first
    QDate lastNote;              // null: no note
    bool isCompared = false;     // the same key opens the journal
};

// `key` opens the backup. Slow on a large journal; on any thread. The errors of lookIntoBackup(): where only the
// journal can't be compared, what the backup holds is told all the same. Cancelled.
[[nodiscard]] Result<BackupLook> lookAtBackup(const QString &journal, const Key &key, const QString &backup,
                                              BreakOff *breakOff = nullptr);

} // namespace lanai
