// What a backup's file is called: its journal, when it was taken, and what for.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/result.h"
#include <QDateTime>
#include <optional>

namespace lanai {

enum class BackupReason { Daily, Asked, BeforeMigration, BeforeImport, BeforeMerge, BeforePassphrase, BeforeRestore };

template<>
struct EnumWords<BackupReason>
{
    static constexpr std::array words{
        EnumWord<BackupReason>{BackupReason::Daily, QLatin1StringView("daily")},
        EnumWord<BackupReason>{BackupReason::Asked, QLatin1StringView("asked")},
        EnumWord<BackupReason>{BackupReason::BeforeMigration, QLatin1StringView("before-migration")},
        EnumWord<BackupReason>{BackupReason::BeforeImport, QLatin1StringView("before-import")},
        EnumWord<BackupReason>{BackupReason::BeforeMerge, QLatin1StringView("before-merge")},
        EnumWord<BackupReason>{BackupReason::BeforePassphrase, QLatin1StringView("before-passphrase")},
        EnumWord<BackupReason>{BackupReason::BeforeRestore, QLatin1StringView("before-restore")}};
};

struct BackupName
{
    QDateTime takenAt; // UTC, to the second
    BackupReason reason = BackupReason::Daily;

    friend bool operator==(const BackupName &, const BackupName &) = default;
};

// "Peers 2026-11-19T081500Z daily.lanai" for the journal "Peers". Names sort by time, and hold nothing that a file
// system refuses.
[[nodiscard]] QString backupFileName(const QString &journal, const BackupName &name);

// None for a file of another journal, or of none.
[[nodiscard]] std::optional<BackupName> readBackupFileName(const QString &journal, const QString &fileName);

} // namespace lanai
