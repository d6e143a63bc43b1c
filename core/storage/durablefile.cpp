#include "core/storage/durablefile.h"
#include "core/storage/sqlitefile.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lanai {
namespace {

Error cannotWrite(const QString &path, int why)
{
    if (why == ENOSPC)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::CannotWrite, {path, qt_error_string(why)}};
}

// Two names for one file where the file system can (a moment, whatever its size), else a copy.
Result<void> keepAs(const QString &path, const QString &kept)
{
    if (QFile::exists(kept))
        return fail(ErrorCode::FileExists, {kept});
#ifndef Q_OS_WIN
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
        return syncToDisk(QFileInfo(kept).absolutePath());
#endif
    return copyDurably(path, kept);
}

Result<void> copyBytes(const SqliteFile &from, QFile &to)
{
    constexpr int piece = 1 << 20;
    for (qint64 at = 0;; at += piece) {
        const Result<QByteArray> bytes = from.read(at, piece);
        if (!bytes || bytes->isEmpty())
            return bytes ? Result<void>() : fail(bytes.error());
        if (to.write(*bytes) != bytes->size() || !to.flush())
            return fail(cannotWrite(to.fileName(), errno));
    }
}

// In one step: whoever looks finds one or the other.
Result<void> moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const auto wide = [](const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); };
    if (MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return {};
    return fail(cannotWrite(to, int(GetLastError())));
#else
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return fail(cannotWrite(to, errno));
#endif
}

// `kept` may lie on another disk.
bool moveBack(const QString &kept, const QString &path)
{
    if (moveOver(kept, path))
        return true;
    const QString back = path + QStringLiteral(".back");
    const bool moved = copyDurably(kept, back) && moveOver(back, path);
    QFile::remove(moved ? kept : back);
    return moved;
}

} // namespace

QString itself(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

Result<void> syncToDisk(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    if (QFileInfo(path).isDir())
        return {}; // the system does it
    if (!file.open(QIODevice::ReadWrite) || !FlushFileBuffers(HANDLE(_get_osfhandle(file.handle()))))
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    return {};
#else
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(cannotWrite(path, errno));
    const bool synced = ::fsync(file) == 0;
    const int why = errno;
    ::close(file);
    if (synced || why == EINVAL) // some file systems can't sync a folder
        return {};
    return fail(cannotWrite(path, why));
#endif
}

Result<void> makePrivate(const QString &path)
{
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {path});
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {path, file.errorString()});
}

Result<void> copyDurably(const QString &from, const QString &to)
{
    const Result<SqliteFile> source = SqliteFile::open(from);
    if (!source)
        return fail(source.error());
    if (const Result<void> made = makePrivate(to); !made)
        return made;
    QFile copy(to);
    Result<void> done = copy.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)
                            ? copyBytes(*source, copy)
                            : fail(ErrorCode::CannotWrite, {to, copy.errorString()});
    copy.close();
    done = done.and_then([&] { return syncToDisk(to); }).and_then([&] {
        return syncToDisk(QFileInfo(to).absolutePath());
    });
    if (!done)
        QFile::remove(to);
    return done;
}

Result<void> replaceKeeping(const QString &fresh, const QString &path, const QString &kept)
{
    const Result<void> placed =
        syncToDisk(fresh).and_then([&] { return keepAs(path, kept); }).and_then([&]() -> Result<void> {
            const Result<void> moved = moveOver(fresh, path);
            if (!moved)
                QFile::remove(kept);
            return moved;
        });
    if (!placed)
        return placed;
    const Result<void> lasting = syncToDisk(QFileInfo(path).absolutePath());
    // Whoever is told that it failed goes on with the old file, so that is what has to lie there. Where that can't be
    // had it did take its place, and only a power cut now could undo it.
    if (!lasting && moveBack(kept, path))
        return lasting;
    return {};
}

} // namespace lanai
