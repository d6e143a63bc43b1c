#include "core/journal/backupfolder.h"
#include "core/domain/backupkeeping.h"
#include "core/journal/backupmemory.h"
#include "core/storage/backup.h"
#include "core/storage/breakoff.h"
#include "core/storage/durablefile.h"
#include "core/storage/takingplace.h"
#include <QDir>
#include <QTimeZone>
#include <algorithm>
#include <cerrno>
#include <tuple>

namespace lanai {
namespace {

QList<QDateTime> timesOf(const QList<StoredBackup> &backups)
{
    QList<QDateTime> times;
    for (const StoredBackup &backup : backups)
        times << backup.takenAt;
    return times;
}

template<class Is>
QList<StoredBackup> those(const QList<StoredBackup> &backups, const Is &is)
{
    QList<StoredBackup> some;
    std::copy_if(backups.cbegin(), backups.cend(), std::back_inserter(some), is);
    return some;
}

bool isOwnAndGood(const StoredBackup &backup)
{
    return backup.sharesKey && backup.wasReadBack();
}

// What was there before a restore is kept beside the others, never in the place of one.
bool isOwnFromBeforeRestore(const StoredBackup &backup)
{
    return backup.sharesKey && !backup.wasReadBack();
}

} // namespace

BackupFolder::BackupFolder(const QString &journal, const Clock &clock, const QString &folder)
    : m_journal(itself(journal))
    , m_name(QFileInfo(m_journal).completeBaseName())
    , m_clock(clock)
    , m_beside(QFileInfo(m_journal).absoluteDir().filePath(QStringLiteral("Backups")))
    , m_folder(folder.isEmpty() ? BackupMemory::instance().folderOf(journal) : folder)
{
    if (m_folder.isEmpty())
        m_folder = m_beside;
}

bool BackupFolder::isGone() const
{
    return !isBesideJournal() && !QFileInfo(m_folder).isDir();
}

QList<StoredBackup> BackupFolder::in(const QString &folder) const
{
    const Result<QByteArray> salt = readSalt(m_journal);
    QList<StoredBackup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.lanai")}, QDir::Files);
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
        const Result<QByteArray> own = readSalt(backup.path);
        backup.sharesKey = salt && own && *salt == *own;
        backups << backup;
    }
    return backups;
}

QList<StoredBackup> BackupFolder::all() const
{
    QList<StoredBackup> backups = in(m_folder);
    if (!isBesideJournal())
        backups += in(m_beside);
    std::sort(backups.begin(), backups.end(), [](const StoredBackup &one, const StoredBackup &other) {
        return std::tie(one.takenAt, one.path) > std::tie(other.takenAt, other.path);
    });
    return backups;
}

std::optional<StoredBackup> BackupFolder::newestOwn() const
{
    const QList<StoredBackup> own = those(all(), isOwnAndGood);
    return own.isEmpty() ? std::nullopt : std::optional(own.first());
}

bool BackupFolder::isDue() const
{
    return isBackupDue(timesOf(those(all(), isOwnAndGood)), m_clock.nowUtc(), m_clock.zone());
}

bool BackupFolder::isBehind(const QDateTime &lastChange) const
{
    // One that a clock which was wrong has dated into the future says nothing of what was written since.
    const QDateTime now = m_clock.nowUtc();
    const QList<StoredBackup> good =
        those(all(), [&now](const StoredBackup &backup) { return isOwnAndGood(backup) && backup.takenAt <= now; });
    return good.isEmpty() || lastChange >= good.first().takenAt; // a name tells no milliseconds
}

Result<QString> BackupFolder::placeFor(BackupReason reason) const
{
    return placeIn(m_folder, reason);
}

Result<QString> BackupFolder::placeIn(const QString &path, BackupReason reason) const
{
    const QDir folder(path);
    const bool isBeside = path == m_beside;
    // A folder that was chosen is not made anew: it may lie on a disk that isn't connected.
    if (!folder.exists() && (!isBeside || !folder.mkpath(QStringLiteral("."))))
        return fail(ErrorCode::CannotWrite, {path, qt_error_string(ENOENT)});
    if (isBeside)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Two within one second have names of their own.
    BackupName name{m_clock.nowUtc(), reason};
    QString file = folder.filePath(backupFileName(m_name, name));
    while (QFile::exists(file)) {
        name.takenAt = name.takenAt.addSecs(1);
        file = folder.filePath(backupFileName(m_name, name));
    }
    return file;
}

Result<StoredBackup> BackupFolder::take(BackupReason reason, const Key &key,
                                        const std::function<bool(int percent)> &goOn, BreakOff *breakOff) const
{
    const Result<QString> place = placeFor(reason);
    if (!place)
        return fail(place.error());
    const Result<void> taken = takeBackup(m_journal, key, *place, goOn, breakOff);
    if (!taken)
        return fail(taken.error());
    sweep();
    const QFileInfo file(*place);
    const auto name = readBackupFileName(m_name, file.fileName());
    letGo();
    return StoredBackup{*place, name ? name->takenAt : m_clock.nowUtc(), reason, file.size()};
}

// What a program left that was killed: copies that nobody finds by their names. Younger ones may be another program's.
void BackupFolder::sweep() const
{
    constexpr int longest = 3600; // seconds that making one can take
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-longest);
    for (const QString &folder : {m_folder, m_beside}) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({m_name + QStringLiteral("*.copying"), m_name + QStringLiteral("*.new"),
                                        m_name + QStringLiteral("*.rekeyed"), m_name + QStringLiteral("*.old")},
                                       QDir::Files);
        for (const QFileInfo &file : files) {
            // An old backup beside the one that has taken its place, see reencryptBackups().
            const bool isReplaced =
                file.suffix() != QStringLiteral("old") || QFile::exists(file.dir().filePath(file.completeBaseName()));
            if (isReplaced && file.lastModified().toUTC() < old)
                QFile::remove(file.filePath());
        }
        for (const QFileInfo &trial :
             QDir(folder).entryInfoList({QStringLiteral("lanai-trial-*")}, QDir::Dirs | QDir::NoSymLinks)) {
            if (trial.lastModified().toUTC() < old)
                QDir(trial.filePath()).removeRecursively();
        }
    }
}

void BackupFolder::letGo() const
{
    const QDate today = m_clock.today();
    const QList<StoredBackup> backups = all();
    for (const QList<StoredBackup> &some : {those(backups, isOwnAndGood), those(backups, isOwnFromBeforeRestore)}) {
        for (const qsizetype at : backupsToLetGo(timesOf(some), m_clock.zone())) {
            // Today's stay all: what was kept before an import isn't to go because another one followed.
            if (some.at(at).takenAt.toTimeZone(m_clock.zone()).date() == today)
                continue;
            QFile::remove(some.at(at).path);
            QFile::remove(some.at(at).path + QStringLiteral("-journal")); // see takePlaceOf()
        }
    }
}

Result<StoredBackup> BackupFolder::newestGood(const std::function<Result<Key>(const QString &backup)> &keyOf,
                                              BreakOff *breakOff) const
{
    for (const StoredBackup &backup : all()) {
        if (breakOff != nullptr && breakOff->isAsked())
            return fail(ErrorCode::Cancelled);
        const Result<void> whole =
            keyOf(backup.path).and_then([&](const Key &key) { return readBack(backup.path, key, breakOff); });
        if (whole)
            return backup;
    }
    return fail(ErrorCode::NotFound, {m_folder});
}

Result<QString> BackupFolder::restore(const QString &backup, const Key &key) const
{
    const Result<void> whole = readBack(backup, key);
    if (!whole)
        return fail(whole.error());
    const bool isThere = QFile::exists(m_journal);
    // Also where the chosen folder is gone: that may be why one restores.
    const Result<QString> kept =
        isThere ? placeIn(isGone() ? m_beside : m_folder, BackupReason::BeforeRestore) : QString();
    if (!kept)
        return kept;
    const QString fresh = m_journal + QStringLiteral(".restored");
    QFile::remove(fresh); // of one that was killed
    const Result<void> done =
        copyDurably(backup, fresh).and_then([&] { return takePlaceOf(fresh, m_journal, key, *kept); });
    if (!done) {
        QFile::remove(fresh);
        return fail(done.error());
    }
    return *kept;
}

Result<void> copyAsOwnJournal(const QString &backup, const Key &key, const QString &to, BreakOff *breakOff)
{
    return readBack(backup, key, breakOff).and_then([&] { return copyDurably(backup, to); });
}

} // namespace lanai
