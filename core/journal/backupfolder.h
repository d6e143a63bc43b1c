// The backups of one journal: what lies in their folder, which may go, and bringing one back.
#pragma once
#include "core/domain/backupname.h"
#include "core/domain/clock.h"
#include "core/storage/key.h"

namespace lanai {

struct StoredBackup
{
    QString path;
    QDateTime takenAt; // UTC
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;
};

class BackupFolder
{
public:
    // Beside the journal, in "Backups", unless another folder is chosen. `clock` must outlive it.
    BackupFolder(const QString &journal, const Clock &clock, const QString &folder = {});

    [[nodiscard]] const QString &path() const { return m_folder; }
    // Newest first. Also copies from before a migration, which have names of their own.
    [[nodiscard]] QList<StoredBackup> all() const;
    // At most one a day.
    [[nodiscard]] bool isDue() const;
    // Where the next one goes; its folder is there then. CannotWrite.
    [[nodiscard]] Result<QString> placeFor(BackupReason reason) const;
    // Takes one, and lets those go that have had their time: only when the new one was read back. On any thread; see
    // takeBackup() for `goOn` and the errors.
    [[nodiscard]] Result<StoredBackup> take(BackupReason reason, const Key &key,
                                            const std::function<bool(int percent)> &goOn) const;
    // Puts a backup in the journal's place; what is there, whole or not, is kept as a backup first. The journal is
    // closed by then. `key` opens the backup: WrongPassphrase. DamagedFile when the backup is; FileNotFound, DiskFull,
    // CannotWrite: nothing is changed.
    [[nodiscard]] Result<void> restore(const QString &backup, const Key &key) const;

private:
    void letGo() const;

    QString m_journal;
    QString m_name; // the journal's, without its extension
    const Clock &m_clock;
    QString m_folder;
};

} // namespace lanai
