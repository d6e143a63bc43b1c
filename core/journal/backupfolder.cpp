#include "core/journal/backupfolder.h"
#include "core/domain/backupkeeping.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/durablefile.h"
#include "core/storage/integrity.h"
#include <QDir>
#include <QTimeZone>

namespace lanai {
namespace {

QList<QDateTime> timesOf(const QList<StoredBackup> &backups)
{
    QList<QDateTime> times;
    for (const StoredBackup &backup : backups)
        times << backup.takenAt;
    return times;
}

} // namespace

BackupFolder::BackupFolder(const QString &journal, const Clock &clock, const QString &folder)
    : m_journal(journal)
    , m_name(QFileInfo(journal).completeBaseName())
    , m_clock(clock)
    , m_folder(folder.isEmpty() ? QFileInfo(journal).absoluteDir().filePath(QStringLiteral("Backups")) : folder)
{
}

QList<StoredBackup> BackupFolder::all() const
{
    QList<StoredBackup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.lanai")}, QDir::Files);
    for (const QFileInfo &file : files) {
        StoredBackup backup{file.absoluteFilePath(), {}, BackupReason::BeforeMigration, file.size()};
        if (const auto name = readBackupFileName(m_name, file.fileName())) {
            backup.takenAt = name->takenAt;
            backup.reason = name->reason;
        } else if (file.fileName().startsWith(m_name + QStringLiteral("-before-"))) {
            backup.takenAt = file.lastModified().toUTC();
        } else {
            continue;
        }
        backups << backup;
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const StoredBackup &one, const StoredBackup &other) { return one.takenAt > other.takenAt; });
    return backups;
}

bool BackupFolder::isDue() const
{
    return isBackupDue(timesOf(all()), m_clock.nowUtc(), m_clock.zone());
}

Result<QString> BackupFolder::placeFor(BackupReason reason) const
{
    const QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::CannotWrite, {m_folder, {}});
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Two within one second have names of their own.
    BackupName name{m_clock.nowUtc(), reason};
    QString path = folder.filePath(backupFileName(m_name, name));
    while (QFile::exists(path)) {
        name.takenAt = name.takenAt.addSecs(1);
        path = folder.filePath(backupFileName(m_name, name));
    }
    return path;
}

Result<StoredBackup> BackupFolder::take(BackupReason reason, const Key &key,
                                        const std::function<bool(int percent)> &goOn) const
{
    const Result<QString> place = placeFor(reason);
    if (!place)
        return fail(place.error());
    const Result<void> taken = takeBackup(m_journal, key, *place, goOn);
    if (!taken)
        return fail(taken.error());
    const QFileInfo file(*place);
    const auto name = readBackupFileName(m_name, file.fileName());
    letGo();
    return StoredBackup{*place, name ? name->takenAt : m_clock.nowUtc(), reason, file.size()};
}

void BackupFolder::letGo() const
{
    const QList<StoredBackup> backups = all();
    for (const qsizetype at : backupsToLetGo(timesOf(backups), m_clock.zone()))
        QFile::remove(backups.at(at).path);
}

Result<void> BackupFolder::restore(const QString &backup, const Key &key) const
{
    const Result<void> whole =
        Connection::open(backup, key, Connection::Mode::ReadOnly)
            .and_then([](const auto &connection) { return checkIntegrity(*connection); })
            .and_then([&backup](const Integrity &integrity) -> Result<void> {
                if (integrity.isWhole())
                    return {};
                return fail(ErrorCode::DamagedFile, QStringList{backup} + integrity.cipher + integrity.structure);
            });
    if (!whole)
        return whole;
    const Result<QString> kept = placeFor(BackupReason::BeforeRestore);
    if (!kept)
        return fail(kept.error());
    const QString fresh = m_journal + QStringLiteral(".restored");
    QFile::remove(fresh); // of one that was killed
    const Result<void> copied = copyDurably(backup, fresh);
    if (!copied)
        return copied;
    const Result<void> done = QFile::exists(m_journal)          ? replaceKeeping(fresh, m_journal, *kept)
                              : QFile::rename(fresh, m_journal) ? Result<void>()
                                                                : fail(ErrorCode::CannotWrite, {m_journal, {}});
    if (!done)
        QFile::remove(fresh);
    return done;
}

} // namespace lanai
