#include "core/journal/journalcheck.h"
#include <algorithm>

namespace lanai {

int JournalCheck::inState(BackupState state) const
{
    return static_cast<int>(std::count_if(backups.cbegin(), backups.cend(),
                                          [state](const CheckedBackup &one) { return one.state == state; }));
}

std::optional<StoredBackup> JournalCheck::newestWholeBackup() const
{
    const auto found = std::find_if(backups.cbegin(), backups.cend(),
                                    [](const CheckedBackup &one) { return one.state == BackupState::Whole; });
    return found == backups.cend() ? std::nullopt : std::optional(found->backup);
}

Result<JournalCheck> checkJournal(const QString &path, const Key &key, const QList<StoredBackup> &backups,
                                  const ReadingWatch &watch)
{
    JournalCheck check;
    {
        const auto connection = Connection::open(path, key, Connection::Mode::ReadOnly);
        if (!connection)
            return fail(connection.error());
        if (watch && !watch((*connection)->interrupter()))
            return fail(ErrorCode::Cancelled);
        const Result<Integrity> integrity = checkIntegrity(**connection);
        if (!integrity)
            return fail(integrity.error());
        check.file = *integrity;
    }
    // A raw key opens the file without them; a passphrase doesn't.
    if (const Result<QByteArray> salt = readSalt(path); !salt || !isSaltOf(key, *salt))
        check.file.cipher.prepend(QStringLiteral("salt"));
    check.backups = checkBackups(backups, key, watch);
    return check;
}

} // namespace lanai
