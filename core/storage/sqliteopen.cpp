#include "core/storage/sqliteopen.h"
#include "core/storage/sqlitememory.h"
#include "core/storage/storageerror.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace lanai {
namespace {

using Handle = std::shared_ptr<SqliteHandle>;

Error connectionError(const SqliteHandle &handle, const QString &path)
{
    return storageError(handle.lastError(QString(), QSqlError::ConnectionError), path);
}

Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return fail(ErrorCode::FileExists, {path});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    // The rollback journal takes its permissions from here.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> checkFile(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!file.isFile())
        return fail(ErrorCode::NotAJournal, {path});
    if (!file.isReadable()) // asked, not tried: see SqliteFile
        return fail(ErrorCode::CannotRead, {path, qt_error_string(EACCES)});
    // An empty file would take any key and become a new journal.
    if (file.size() == 0)
        return fail(ErrorCode::NotAJournal, {path});
    // Without a writable folder there is no rollback journal, so each write would fail halfway.
    if (mode == OpenMode::ReadWrite && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()))
        return fail(ErrorCode::ReadOnly, {path});
    return {};
}

Result<Handle> openFile(const QString &path, OpenMode mode)
{
    prepareSqliteMemory();
    const int access = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    sqlite3 *db = nullptr;
    // Each connection stays on its thread, so SQLite needs no mutex. An absolute path is never taken for a URI.
    const int rc = sqlite3_open_v2(QFileInfo(path).absoluteFilePath().toUtf8().constData(), &db,
                                   access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    auto handle = std::make_shared<SqliteHandle>(db);
    if (rc != SQLITE_OK)
        return fail(connectionError(*handle, path));
    return handle;
}

// Nothing is read before: a wrong key, a damaged or foreign first page show here.
Result<void> readFirstPage(const SqliteHandle &handle, const QString &path)
{
    if (sqlite3_exec(handle.db(), "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(connectionError(handle, path));
    return {};
}

Result<Handle> openKeyed(const QString &path, const Key &key, OpenMode mode)
{
    auto opened = openFile(path, mode);
    if (!opened)
        return opened;
    const SqliteHandle &handle = **opened;
    if (auto ready = setUpBeforeKey(handle); !ready)
        return fail(ready.error());
    const QByteArrayView bytes = key.bytes();
    if (sqlite3_key_v2(handle.db(), "main", bytes.data(), int(bytes.size())) != SQLITE_OK)
        return fail(ErrorCode::NoEncryption);
    quieten(handle);
    if (auto readable = readFirstPage(handle, path); !readable)
        return fail(readable.error());
    if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(handle.db(), "main") != 0)
        return fail(ErrorCode::ReadOnly, {path});
    if (auto ready = setUpAfterKey(handle); !ready)
        return fail(ready.error());
    return opened;
}

} // namespace

Result<Handle> openSqlite(const QString &path, const Key &key, OpenMode mode, const QString &version)
{
    if (version.isEmpty())
        return fail(ErrorCode::NoEncryption);
    if (auto ready = mode == OpenMode::Create ? makeEmptyFile(path) : checkFile(path, mode); !ready)
        return fail(ready.error());
    auto opened = openKeyed(path, key, mode);
    if (!opened && mode == OpenMode::Create)
        QFile::remove(path);
    return opened;
}

} // namespace lanai
