#include "core/journal/backupchecks.h"
#include "core/storage/backup.h"
#include "core/storage/integrity.h"
#include <QFile>

namespace lanai {

namespace {

BackupState stateFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return BackupState::OtherKey;
    case ErrorCode::FileNotFound:
    case ErrorCode::CannotRead:
        return BackupState::Unreadable;
    default:
        return BackupState::Damaged;
    }
}

Result<BackupState> stateOf(const QString &path, const Key &key, const ReadingWatch &watch)
{
    const auto connection = Connection::open(path, key, Connection::Mode::ReadOnly);
    if (!connection)
        return stateFor(connection.error().code);
    if (watch && !watch((*connection)->interrupter()))
        return fail(ErrorCode::Cancelled);
    const Result<Integrity> integrity = checkIntegrity(**connection);
    if (!integrity && integrity.error().code == ErrorCode::Cancelled)
        return fail(integrity.error());
    return integrity && integrity->isSound() ? BackupState::Whole : BackupState::Damaged;
}

} // namespace

QList<CheckedBackup> checkBackups(const QList<StoredBackup> &backups, const Key &key, const ReadingWatch &watch)
{
    QList<CheckedBackup> checked;
    for (const StoredBackup &backup : backups) {
        const Result<BackupState> state = stateOf(backup.path, key, watch);
        if (!state)
            break;
        checked << CheckedBackup{backup, *state};
    }
    return checked;
}

std::optional<StoredBackup> newestWhole(const QList<StoredBackup> &backups, const Key &key)
{
    for (const StoredBackup &backup : backups) {
        const Result<BackupState> state = stateOf(backup.path, key, {});
        if (state && *state == BackupState::Whole)
            return backup;
    }
    return std::nullopt;
}

Result<StoredBackup> replaceBackups(const BackupFolder &folder, const Key &key, const QList<StoredBackup> &backups,
                                    BreakOff *breakOff)
{
    const Result<StoredBackup> fresh =
        folder.take(BackupReason::Asked, key, [](int /*percent*/) { return true; }, breakOff);
    if (!fresh)
        return fresh;
    for (const StoredBackup &backup : backups) {
        QFile file(backup.path);
        if (file.exists() && !file.remove()) // one of the same day went when the new one came
            return fail(ErrorCode::CannotWrite, {backup.path, file.errorString()});
        QFile::remove(backup.path + QStringLiteral("-journal")); // see takePlaceOf()
    }
    return fresh;
}

namespace {

// What a draft of it has, too: enough of its words not to be another's by chance.
QString beginningOf(const ErasedThing &thing)
{
    constexpr int enough = 24;
    constexpr int least = 6;
    const QString words = thing.label.section(u'"', 0, 0).left(enough).trimmed(); // a draft is kept as JSON
    return words.size() < least ? QString() : words;
}

} // namespace

StillHeld backupsHolding(const QList<StoredBackup> &backups, const Key &key, const ErasedThing &thing)
{
    StillHeld held;
    for (const StoredBackup &backup : backups) {
        const Result<bool> holds = backupHolds(backup.path, key, thing.rows + thing.elsewhere, beginningOf(thing));
        if (!holds)
            held.unknown << backup;
        else if (*holds)
            held.holding << backup;
    }
    return held;
}

} // namespace lanai
