#include "core/journal/restoretest.h"
#include "core/storage/backup.h"
#include "core/storage/breakoff.h"
#include "core/storage/durablefile.h"
#include "core/storage/journalfile.h"
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace lanai {
namespace {

constexpr qint64 roomNeeded = 3; // times the backup's size: the copy, what bringing it up to date keeps, and air

QString placeForTrial(const QString &backup)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = !runtime.isEmpty() && QFileInfo(runtime).isWritable();
    if (isThere && QStorageInfo(runtime).bytesAvailable() > QFileInfo(backup).size() * roomNeeded)
        return runtime;
    return QFileInfo(backup).absolutePath();
}

} // namespace

Result<void> tryRestoring(const QString &backup, const Key &key, BreakOff *breakOff)
{
    const QTemporaryDir place(placeForTrial(backup) + QStringLiteral("/lanai-trial-XXXXXX"));
    if (!place.isValid())
        return fail(ErrorCode::CannotWrite, {QFileInfo(backup).absolutePath(), place.errorString()});
    const QString copy = place.filePath(QStringLiteral("Trial.lanai"));
    const Result<void> done =
        copyDurably(backup, copy)
            .and_then([&] { return BreakOff::unlessAsked(breakOff); })
            .and_then([&] { return JournalFile::open(copy, key); })
            .and_then([](const std::unique_ptr<JournalFile> & /*opens*/) { return Result<void>(); })
            .and_then([&] { return BreakOff::unlessAsked(breakOff); })
            .and_then([&] { return readBack(copy, key, breakOff); });
    if (done)
        return done;
    Error error = done.error();
    error.args.replaceInStrings(copy, backup); // the person knows nothing of the copy
    return fail(error);
}

Result<RestoreTestReport> testNewestBackup(const BackupFolder &folder, const Key &key, const QDateTime &now,
                                           BreakOff *breakOff)
{
    const std::optional<StoredBackup> newest = folder.newestOwn();
    if (!newest)
        return fail(ErrorCode::NotFound, {folder.path()});
    RestoreTestReport report;
    report.at = now;
    report.takenAt = newest->takenAt;
    const Result<void> tried = tryRestoring(newest->path, key, breakOff);
    if (!tried && tried.error().code == ErrorCode::Cancelled)
        return fail(tried.error());
    if (tried)
        return report;
    report.failure = tried.error();
    if (report.failure->code == ErrorCode::WrongPassphrase) // of the journal's salt, so it isn't the passphrase
        report.failure = Error{ErrorCode::DamagedFile, {newest->path}};
    const Result<StoredBackup> good =
        folder.newestGood([&key](const QString & /*backup*/) { return Result<Key>(key.copy()); }, breakOff);
    if (!good && good.error().code == ErrorCode::Cancelled)
        return fail(good.error());
    if (good)
        report.newestGood = good->takenAt;
    return report;
}

} // namespace lanai
