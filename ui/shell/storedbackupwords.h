// A backup in words: when it was taken, what for, and the kinds of things that are counted in one.
#pragma once
#include "core/domain/backupname.h"
#include "core/domain/clock.h"
#include "core/domain/searchkind.h"
#include "core/journal/backupfolder.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>

namespace lanai {

class StoredBackupWords
{
    Q_DECLARE_TR_FUNCTIONS(StoredBackupWords)

public:
    // "Thu 19 Nov, 09:00", on the device's clock.
    [[nodiscard]] static QString when(const QDateTime &utc, const Clock &clock);
    [[nodiscard]] static QString why(BackupReason reason); // "Before an import"
    // Why one could not be made there, and what to do.
    [[nodiscard]] static QString notMade(const Error &error, const BackupFolder &folder);
    // Asked before one is restored.
    [[nodiscard]] static Question restoring(const StoredBackup &backup, const Clock &clock);
    // Many of a kind: "Notes". Empty for kinds that backups don't count.
    [[nodiscard]] static QString kind(FoundKind kind);
};

} // namespace lanai
