// A trial of a backup: restored into a place of its own, opened as the journal would be, and read.
#pragma once
#include "core/journal/backupfolder.h"
#include "core/journal/backupmemory.h"

namespace lanai {

// Brings `backup` (a path) up as a journal in a folder that is gone afterwards: in the memory the system keeps for
// programs where there is room, else beside the backup. The copy is encrypted as the backup is. The errors of copying,
// opening, and readBack(); Cancelled.
[[nodiscard]] Result<void> tryRestoring(const QString &backup, const Key &key, BreakOff *breakOff);

// Tries the newest backup under this key, and where it fails looks for the newest that is good. NotFound when there is
// none under it; Cancelled. `now`: UTC.
[[nodiscard]] Result<RestoreTestReport> testNewestBackup(const BackupFolder &folder, const Key &key,
                                                         const QDateTime &now, BreakOff *breakOff);

} // namespace lanai
