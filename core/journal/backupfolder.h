// The backups of one journal: what lies in their folder, which may go, and bringing one back.
#pragma once
#include "core/domain/backupname.h"
#include "core/domain/clock.h"
#include "core/storage/key.h"
#include <functional>
#include <optional>

namespace lanai {

class BreakOff;

struct StoredBackup
{
    QString path;
    QDateTime takenAt; // UTC
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;
    bool sharesKey = true; // as far as its salt says; one from before a new passphrase doesn't

    // Whole when it was made. What was there before a restore is kept as it was, damaged or not.
    [[nodiscard]] bool wasReadBack() const { return reason != BackupReason::BeforeRestore; }
};

class BackupFolder
{
public:
    // Beside the journal, in "Backups", unless another folder was chosen for it (see BackupMemory). `clock` must
    // outlive it.
    BackupFolder(const QString &journal, const Clock &clock, const QString &folder = {});

    [[nodiscard]] const QString &path() const { return m_folder; }
    [[nodiscard]] bool isBesideJournal() const { return m_folder == m_beside; }
    // A folder was chosen, and isn't there: maybe its disk isn't connected.
    [[nodiscard]] bool isGone() const;
    // Newest first, also those beside the journal where another folder is chosen. Also copies from before a migration,
    // which have names of their own.
    [[nodiscard]] QList<StoredBackup> all() const;
    // The newest under its key that was read back when it was made; none: there is none.
    [[nodiscard]] std::optional<StoredBackup> newestOwn() const;
    // At most one a day of those under its key.
    [[nodiscard]] bool isDue() const;
    // Whether something was written since the newest that was read back. `lastChange`: UTC.
    [[nodiscard]] bool isBehind(const QDateTime &lastChange) const;
    // Where the next one goes; its folder is there then. CannotWrite, also where a chosen folder isn't there.
    [[nodiscard]] Result<QString> placeFor(BackupReason reason) const;
    // Takes one, and lets those of earlier days go that have had their time: only when the new one was read back, and
    // only those under the same key, for others may be another journal's of the same name. On any thread; see
    // takeBackup() for the rest.
    [[nodiscard]] Result<StoredBackup> take(BackupReason reason, const Key &key,
                                            const std::function<bool(int percent)> &goOn,
                                            BreakOff *breakOff = nullptr) const;
    // The newest one that is whole; `keyOf` gives what opens one. NotFound when there is none, Cancelled.
    [[nodiscard]] Result<StoredBackup> newestGood(const std::function<Result<Key>(const QString &backup)> &keyOf,
                                                  BreakOff *breakOff = nullptr) const;
    // Puts a backup in the journal's place; what is there, whole or not, is kept as a backup first. The journal is
    // closed by then. `key` opens the backup: WrongPassphrase. DamagedFile when the backup is; FileNotFound, DiskFull,
    // CannotWrite, Busy: nothing is changed. Answers where what was there is kept; empty when nothing was.
    [[nodiscard]] Result<QString> restore(const QString &backup, const Key &key) const;

private:
    [[nodiscard]] Result<QString> placeIn(const QString &path, BackupReason reason) const;
    [[nodiscard]] QList<StoredBackup> in(const QString &folder) const;
    void sweep() const;
    void letGo() const;

    QString m_journal;
    QString m_name; // the journal's, without its extension
    const Clock &m_clock;
    QString m_beside;
    QString m_folder;
};

// Copies a backup to `to` as a journal of its own, once it was read whole: WrongPassphrase, DamagedFile, FileNotFound,
// FileExists, DiskFull, CannotWrite, Cancelled: nothing is left there.
[[nodiscard]] Result<void> copyAsOwnJournal(const QString &backup, const Key &key, const QString &to,
                                            BreakOff *breakOff = nullptr);

} // namespace lanai
