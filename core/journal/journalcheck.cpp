#include "core/journal/journalcheck.h"
#include <algorithm>

namespace lanai {

namespace {

// Whether the file begins with the salt that a raw key holds; a key without one belongs to any.
bool saltBelongsTo(const QString &path, const Key &key)
{
    constexpr qsizetype keyDigits = 64;
    constexpr qsizetype rawSize = 2 + keyDigits + 2 * saltSize + 1; // x'<key><salt>'
    const QByteArrayView raw = key.bytes();
    if (raw.size() != rawSize || !raw.startsWith("x'"))
        return true;
    const Result<QByteArray> salt = readSalt(path);
    return salt && salt->toHex() == raw.sliced(2 + keyDigits, 2 * saltSize).toByteArray().toLower();
}

} // namespace

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
    if (!saltBelongsTo(path, key))
        check.file.cipher.prepend(QStringLiteral("salt"));
    check.backups = checkBackups(backups, key, watch);
    return check;
}

} // namespace lanai
