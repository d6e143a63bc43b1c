#include "core/storage/takingplace.h"
#include "core/storage/connection.h"
#include "core/storage/durablefile.h"
#include "core/storage/sqlitefile.h"
#include <QFile>
#include <QFileInfo>

namespace lanai {
namespace {

QString rollbackOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

Result<void> becomeNew(const QString &fresh, const QString &path)
{
    QFile::remove(rollbackOf(path)); // of the one that is lost: of no use without it
    if (!QFile::rename(fresh, path))
        return fail(ErrorCode::CannotWrite, {path, {}});
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<void> replaceUnopened(const QString &fresh, const QString &path, const QString &kept)
{
    Result<SqliteFile> there = SqliteFile::open(path);
    const Result<void> alone = there ? there->lock() : fail(there.error());
    if (!alone)
        return alone;
    const bool isHot = QFileInfo(rollbackOf(path)).size() > 0;
    if (isHot && !QFile::rename(rollbackOf(path), rollbackOf(kept)))
        return fail(ErrorCode::CannotWrite, {rollbackOf(kept), {}});
    const Result<void> replaced = replaceKeeping(fresh, path, kept);
    if (!replaced && isHot)
        QFile::rename(rollbackOf(kept), rollbackOf(path));
    return replaced;
}

} // namespace

Result<void> takePlaceOf(const QString &fresh, const QString &path, const Key &key, const QString &kept)
{
    if (!QFile::exists(path))
        return becomeNew(fresh, path);
    const auto there = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!there && (there.error().code == ErrorCode::ReadOnly || there.error().code == ErrorCode::Busy))
        return fail(there.error());
    if (!there)
        return replaceUnopened(fresh, path, kept);
    const auto exec = [&there](const char *sql) { return (*there)->exec(QString::fromLatin1(sql)); };
    // The lock is held until the new file stands there, and no rollback journal lies beside that one.
    return exec("PRAGMA main.locking_mode=EXCLUSIVE")
        .and_then([&] { return exec("BEGIN EXCLUSIVE"); })
        .and_then([&] { return exec("COMMIT"); })
        .and_then([&] { return exec("PRAGMA main.journal_mode=DELETE"); })
        .and_then([&] { return replaceKeeping(fresh, path, kept); });
}

} // namespace lanai
