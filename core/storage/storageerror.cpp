#include "core/storage/storageerror.h"
#include <QFile>
#include <algorithm>
#include <bitset>
#include <sqlite3.h>

namespace lanai {
namespace {

constexpr qint64 pageSize = 4096;

// Cipher text holds every byte value: of 4096 random bytes, one value is missing in one page of 36,000.
bool looksEncrypted(const QByteArray &page)
{
    std::bitset<256> seen;
    for (const char c : page)
        seen.set(static_cast<uchar>(c));
    return seen.count() > 248;
}

QString words(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

Error inputOutputError(int code, const QSqlError &error, const QString &path)
{
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_SEEK:
        return {ErrorCode::CannotRead, {path, words(error)}};
    case SQLITE_IOERR_CORRUPTFS:
        return {ErrorCode::DamagedFile, {path, words(error)}};
    case SQLITE_IOERR_NOMEM:
        return {ErrorCode::Storage, {words(error)}};
    default:
        return {ErrorCode::CannotWrite, {path, words(error)}};
    }
}

// By how it begins: a picture or an archive is noise, too, and no passphrase would ever open it.
bool isOtherFile(QByteArrayView page)
{
    static const QList<QByteArray> beginnings{QByteArray("SQLite format 3\0", 16),
                                              "%PDF-",
                                              "PK\x03\x04",
                                              "\x1f\x8b\x08",
                                              "7z\xbc\xaf\x27\x1c",
                                              "\x89PNG\r\n",
                                              "\xff\xd8\xff",
                                              "GIF8"};
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [page](const QByteArray &beginning) { return page.startsWith(beginning); });
}

} // namespace

Error storageError(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, {path}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}};
    case SQLITE_READONLY:
        return {code == SQLITE_READONLY_DBMOVED ? ErrorCode::ChangedElsewhere : ErrorCode::ReadOnly, {path}};
    case SQLITE_CANTOPEN:
        if (!QFile::exists(path))
            return {ErrorCode::FileNotFound, {path}};
        return {ErrorCode::CannotWrite, {path, words(error)}};
    case SQLITE_PERM:
        return {ErrorCode::CannotWrite, {path, words(error)}};
    case SQLITE_IOERR:
        return inputOutputError(code, error, path);
    case SQLITE_CORRUPT:
        return {ErrorCode::DamagedFile, {path, words(error)}};
    case SQLITE_NOTADB:
        return whyUnreadable(path);
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Constraint, {words(error)}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}};
    default:
        return {ErrorCode::Storage, {words(error)}};
    }
}

Error whyUnreadable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.exists() ? ErrorCode::CannotRead : ErrorCode::FileNotFound, {path, file.errorString()}};
    const QByteArray page = file.read(pageSize);
    if (page.size() < pageSize || isOtherFile(page) || !looksEncrypted(page))
        return {ErrorCode::NotAJournal, {path}};
    return {ErrorCode::WrongPassphrase, {path}};
}

} // namespace lanai
