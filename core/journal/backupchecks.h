// Whether backups are whole, and which of them hold a thing. All of it reads files and can be slow: on any thread.
#pragma once
#include "core/journal/backupfolder.h"
#include "core/journal/trash.h"
#include <functional>
#include <optional>

namespace lanai {

enum class BackupState {
    Whole,
    Damaged,
    OtherKey,  // another passphrase opens it, or its first bytes are damaged: the two can't be told apart
    Unreadable // it is gone, or may not be read
};

template<>
struct EnumWords<BackupState>
{
    static constexpr std::array words{EnumWord<BackupState>{BackupState::Whole, QLatin1StringView("whole")},
                                      EnumWord<BackupState>{BackupState::Damaged, QLatin1StringView("damaged")},
                                      EnumWord<BackupState>{BackupState::OtherKey, QLatin1StringView("other-key")},
                                      EnumWord<BackupState>{BackupState::Unreadable, QLatin1StringView("unreadable")}};
};

struct CheckedBackup
{
    StoredBackup backup;
    BackupState state = BackupState::Whole;
};

// Told how the reading of one file is broken off, each time one was opened; false: enough was read.
using ReadingWatch = std::function<bool(const std::function<void()> &interrupt)>;

// In their order; those not looked at when `watch` had enough are left out.
[[nodiscard]] QList<CheckedBackup> checkBackups(const QList<StoredBackup> &backups, const Key &key,
                                                const ReadingWatch &watch = {});

// The first of them, newest first, that is whole; none when none is.
[[nodiscard]] std::optional<StoredBackup> newestWhole(const QList<StoredBackup> &backups, const Key &key);

// What is known of where an erased thing still stands.
struct StillHeld
{
    QList<StoredBackup> holding;
    QList<StoredBackup> unknown; // not to be opened with this key: they may
};

// Takes a new backup and, only when that was read back, deletes these; broken off before that, none. CannotWrite for
// the first that stays; what BackupFolder::take() says.
[[nodiscard]] Result<StoredBackup> replaceBackups(const BackupFolder &folder, const Key &key,
                                                  const QList<StoredBackup> &backups, BreakOff *breakOff = nullptr);

[[nodiscard]] StillHeld backupsHolding(const QList<StoredBackup> &backups, const Key &key, const ErasedThing &thing);

} // namespace lanai
