#include "core/storage/sqlitefile.h"
#include "core/storage/sqlitememory.h"
#include <QFileInfo>
#include <cerrno>
#include <sqlite3.h>

namespace lanai {
namespace {

sqlite3_file *fileOf(sqlite3 *db)
{
    sqlite3_file *file = nullptr;
    (void)sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

Error cannotRead(const QString &path, int why)
{
    return {ErrorCode::CannotRead, {path, qt_error_string(why)}};
}

} // namespace

void SqliteFile::Closing::operator()(sqlite3 *db) const
{
    // Whatever lock() took; nobody else's on the same file.
    if (sqlite3_file *file = fileOf(db))
        (void)file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    (void)sqlite3_close_v2(db);
}

SqliteFile::SqliteFile(QString path, sqlite3 *db)
    : m_path(std::move(path))
    , m_db(db)
{
}

Result<SqliteFile> SqliteFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!info.isFile() || !info.isReadable())
        return fail(cannotRead(path, info.isFile() ? EACCES : EISDIR));
    prepareSqliteMemory();
    sqlite3 *db = nullptr;
    // A lock can only be taken where one could write.
    const int access = info.isWritable() ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int rc =
        sqlite3_open_v2(info.absoluteFilePath().toUtf8().constData(), &db, access | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteFile file(path, db);
    if (rc != SQLITE_OK || fileOf(db) == nullptr)
        return fail(cannotRead(path, db != nullptr ? sqlite3_system_errno(db) : ENOMEM));
    return file;
}

Result<qint64> SqliteFile::size() const
{
    sqlite3_file *file = fileOf(m_db.get());
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return fail(cannotRead(m_path, EIO));
    return size;
}

Result<QByteArray> SqliteFile::read(qint64 at, int bytes) const
{
    const Result<qint64> all = size();
    if (!all)
        return fail(all.error());
    QByteArray piece(qsizetype(std::clamp<qint64>(*all - at, 0, bytes)), Qt::Uninitialized);
    sqlite3_file *file = fileOf(m_db.get());
    if (!piece.isEmpty() && file->pMethods->xRead(file, piece.data(), int(piece.size()), at) != SQLITE_OK)
        return fail(cannotRead(m_path, EIO));
    return piece;
}

Result<void> SqliteFile::lock()
{
    sqlite3_file *file = fileOf(m_db.get());
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE}) {
        const int rc = file->pMethods->xLock(file, level);
        if (rc != SQLITE_OK)
            return fail((rc & 0xff) == SQLITE_BUSY ? ErrorCode::Busy : ErrorCode::ReadOnly, {m_path});
    }
    return {};
}

} // namespace lanai
