#include "core/storage/durablefile.h"
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

} // namespace

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

Result<void> copyDurably(const QString &from, const QString &to)
{
    if (QFile::exists(to))
        return fail(ErrorCode::FileExists, {to});
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {from, source.errorString()});
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::CannotWrite, {to, copy.errorString()});
    copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    constexpr qint64 piece = 1 << 20;
    Result<void> done;
    while (done && !source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            done = fail(ErrorCode::CannotRead, {from, source.errorString()});
        else if (copy.write(bytes) != bytes.size() || !copy.flush())
            done = fail(cannotWrite(to, errno));
    }
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
    // Whoever is told that it failed goes on with the old file, so that is what has to lie there.
    if (!lasting)
        (void)moveOver(kept, path);
    return lasting;
}

} // namespace lanai
