#include "core/storage/cipherdriver.h"
#include "core/storage/cipherresult.h"
#include "core/storage/sqlitehandle.h"
#include "core/storage/sqliterecord.h"
#include <QSqlField>
#include <QSqlQuery>
#include <QVariant>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)

namespace lanai {

CipherDriver::CipherDriver(std::shared_ptr<SqliteHandle> handle, QObject *parent)
    : QSqlDriver(parent)
    , m_handle(std::move(handle))
{
    setOpen(m_handle != nullptr);
}

CipherDriver::~CipherDriver()
{
    close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations: // execBatch() works, one row at a time
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    setLastError(QSqlError(QStringLiteral("Journals are opened by Connection"), QString(), QSqlError::ConnectionError));
    return false;
}

void CipherDriver::close()
{
    if (m_handle)
        m_handle->close();
    m_handle.reset();
    setOpen(false);
    setOpenError(false);
}

bool CipherDriver::beginTransaction()
{
    return runTransactionStatement(QStringLiteral("BEGIN"));
}

bool CipherDriver::commitTransaction()
{
    return runTransactionStatement(QStringLiteral("COMMIT"));
}

bool CipherDriver::rollbackTransaction()
{
    return runTransactionStatement(QStringLiteral("ROLLBACK"));
}

bool CipherDriver::runTransactionStatement(const QString &sql)
{
    if (!isOpen() || isOpenError())
        return false;
    QSqlQuery query(createResult());
    if (query.exec(sql))
        return true;
    const QSqlError error = query.lastError();
    setLastError(
        QSqlError(error.driverText(), error.databaseText(), QSqlError::TransactionError, error.nativeErrorCode()));
    return false;
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList kinds;
    if (type & QSql::Tables)
        kinds << QStringLiteral("(type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\')");
    if (type & QSql::Views)
        kinds << QStringLiteral("type = 'view'");
    if (type & QSql::SystemTables)
        kinds << QStringLiteral("(type = 'table' AND name LIKE 'sqlite\\_%' ESCAPE '\\')");
    if (!isOpen() || kinds.isEmpty())
        return {};
    const QString where = kinds.join(QStringLiteral(" OR "));
    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE %1 "
                              "UNION ALL SELECT name FROM sqlite_temp_schema WHERE %1")
                   .arg(where));
    while (query.next())
        names << query.value(0).toString();
    if (type & QSql::SystemTables)
        names << QStringLiteral("sqlite_schema");
    return names;
}

QSqlRecord CipherDriver::record(const QString &table) const
{
    return isOpen() ? tableRecord(*this, table) : QSqlRecord();
}

QSqlIndex CipherDriver::primaryIndex(const QString &table) const
{
    return isOpen() ? tablePrimaryIndex(*this, table) : QSqlIndex();
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(QLatin1Char('"'), QLatin1StringView("\"\""));
    if (type == TableName)
        escaped.replace(QLatin1Char('.'), QLatin1StringView("\".\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString CipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (field.metaType().id() != QMetaType::QByteArray || field.isNull())
        return QSqlDriver::formatValue(field, trimStrings);
    return QLatin1StringView("x'") + QString::fromLatin1(field.value().toByteArray().toHex()) + QLatin1Char('\'');
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(m_handle ? m_handle->db() : nullptr);
}

bool CipherDriver::cancelQuery()
{
    if (!m_handle)
        return false;
    m_handle->interrupt();
    return true;
}

} // namespace lanai
