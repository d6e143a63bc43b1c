#include "core/storage/connection.h"
#include "core/storage/cipherdriver.h"
#include "core/storage/fileidentity.h"
#include "core/storage/sqliteopen.h"
#include "core/storage/storageerror.h"
#include <QFile>
#include <QSqlError>
#include <atomic>

namespace lanai {
namespace {

QString nextName()
{
    static std::atomic<quint64> opened{0};
    return QStringLiteral("journal %1").arg(++opened);
}

OpenMode openMode(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return OpenMode::ReadOnly;
    case Connection::Mode::Create:
        return OpenMode::Create;
    case Connection::Mode::ReadWrite:
        break;
    }
    return OpenMode::ReadWrite;
}

bool isBusy(int step)
{
    return step == SQLITE_BUSY || step == SQLITE_LOCKED;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Key &key, Mode mode)
{
    auto handle = openSqlite(path, key, openMode(mode));
    if (!handle)
        return fail(handle.error());
    return std::unique_ptr<Connection>(new Connection(path, mode, *handle));
}

Connection::Connection(QString path, Mode mode, const std::shared_ptr<SqliteHandle> &handle)
    : m_path(std::move(path))
    , m_identity(fileIdentity(m_path))
    , m_name(nextName())
    , m_mode(mode)
    , m_handle(handle)
    , m_driver(new CipherDriver(handle))
{
    QSqlDatabase::addDatabase(m_driver, m_name);
}

Connection::~Connection()
{
    // TRUNCATE leaves an empty rollback journal beside the file; SQLite takes it away if nobody is using it.
    if (!isReadOnly() && !isReplaced())
        (void)pragmaValue(*m_handle, "journal_mode = DELETE");
    m_driver->close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isInTransaction() const
{
    return m_handle->db() && sqlite3_get_autocommit(m_handle->db()) == 0;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Connection::isReplaced() const
{
    return fileIdentity(m_path) != m_identity;
}

Result<QSqlQuery> Connection::query(const QString &sql, const QVariantList &binds) const
{
    if (!isInTransaction() && isReplaced())
        return fail(ErrorCode::ChangedElsewhere, {m_path});
    return run(sql, binds);
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &binds) const
{
    QSqlQuery query(m_driver->createResult());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(error(query.lastError()));
    for (qsizetype i = 0; i < binds.size(); ++i)
        query.bindValue(int(i), binds.at(i));
    if (!query.exec())
        return fail(error(query.lastError()));
    return query;
}

Result<void> Connection::finished(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return fail(error(query.lastError()));
    return {};
}

Result<void> Connection::exec(const QString &sql, const QVariantList &binds) const
{
    auto done = query(sql, binds);
    if (!done)
        return fail(done.error());
    return {};
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &binds) const
{
    return query(sql, binds).map([](const QSqlQuery &done) { return done.lastInsertId().toLongLong(); });
}

Result<int> Connection::change(const QString &sql, const QVariantList &binds) const
{
    return query(sql, binds).map([](const QSqlQuery &done) { return done.numRowsAffected(); });
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &binds) const
{
    auto rows = query(sql, binds);
    if (!rows)
        return fail(rows.error());
    if (rows->next())
        return rows->value(0);
    if (auto ended = finished(*rows); !ended)
        return fail(ended.error());
    return QVariant();
}

Result<void> Connection::script(const QString &sql) const
{
    QSqlError failure;
    if (m_handle->runScript(sql, failure))
        return {};
    return fail(error(failure));
}

Result<void> Connection::vacuumInto(const QString &path) const
{
    return run(QStringLiteral("VACUUM INTO ?"), {path}).map([](const QSqlQuery & /*done*/) {});
}

Result<void> Connection::attach(const QString &path, const QString &name, const Key &key) const
{
    // This connection was opened without the right to make files. One that is empty becomes a new one.
    if (QFile file(path); !file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::CannotWrite, {path, file.errorString()});
    QSqlError failure;
    if (m_handle->attach(path, name, key.bytes(), failure))
        return {};
    return fail(error(failure));
}

Result<void> Connection::detach(const QString &name) const
{
    m_handle->forgetKept(); // a statement of the other file keeps it from going
    return exec(QStringLiteral("DETACH %1").arg(name));
}

Result<void> Connection::copyInto(const Connection &target, int pages,
                                  const std::function<bool(int copied, int all)> &goOn) const
{
    sqlite3_backup *copy = sqlite3_backup_init(target.m_handle->db(), "main", m_handle->db(), "main");
    if (!copy)
        return fail(target.error(target.m_handle->lastError(QString(), QSqlError::StatementError)));
    int step = SQLITE_OK;
    bool wanted = true;
    // One step waits as long as any command does; who holds the file longer than that has stopped.
    constexpr int mostBusySteps = 3;
    for (int busy = 0; busy < mostBusySteps && wanted && (step == SQLITE_OK || isBusy(step));) {
        step = sqlite3_backup_step(copy, pages);
        busy = isBusy(step) ? busy + 1 : 0;
        wanted = goOn(sqlite3_backup_pagecount(copy) - sqlite3_backup_remaining(copy), sqlite3_backup_pagecount(copy));
    }
    const int ended = sqlite3_backup_finish(copy);
    if (step == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    if (!wanted)
        return fail(ErrorCode::Cancelled);
    if (isBusy(step))
        return fail(ErrorCode::Busy, {m_path});
    return fail(target.error(target.m_handle->lastError(QString(), QSqlError::StatementError)));
}

Error Connection::error(const QSqlError &error) const
{
    return storageError(error, m_path);
}

std::function<void()> Connection::interrupter() const
{
    return [handle = m_handle] { handle->interrupt(); };
}

} // namespace lanai
