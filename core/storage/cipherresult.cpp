#include "core/storage/cipherresult.h"
#include "core/storage/cipherdriver.h"
#include "core/storage/sqlitecursor.h"
#include "core/storage/sqliterecord.h"
#include "core/storage/sqlitevalue.h"

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)

namespace lanai {

CipherResult::CipherResult(const CipherDriver *driver)
    : QSqlResult(driver)
    , m_handle(driver->sqlite())
    , m_cursor(std::make_unique<SqliteCursor>())
{
}

CipherResult::~CipherResult()
{
    giveBackStatement();
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(isUsable() ? m_statement->raw() : nullptr);
}

bool CipherResult::isUsable() const
{
    return m_statement && m_handle->db();
}

void CipherResult::giveBackStatement()
{
    m_cursor->stop();
    m_record = QSqlRecord();
    if (m_handle)
        m_handle->giveBack(std::move(m_statement));
    m_statement.reset();
    m_bound.clear();
}

bool CipherResult::refuse(const QString &why)
{
    setLastError(QSqlError(why, QString(), QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
    return false;
}

bool CipherResult::failed(const QString &doing)
{
    setLastError(m_handle->lastError(doing, QSqlError::StatementError));
    return false;
}

bool CipherResult::savePrepare(const QString &query)
{
    m_written = query;
    return QSqlResult::savePrepare(query);
}

bool CipherResult::prepare(const QString &)
{
    return prepareText(m_written);
}

bool CipherResult::prepareText(const QString &sql)
{
    giveBackStatement();
    setSelect(false);
    if (!m_handle || !m_handle->db())
        return refuse(QStringLiteral("The connection is closed"));
    QSqlError error;
    m_statement = m_handle->prepare(sql, error);
    if (!m_statement) {
        setLastError(error);
        return false;
    }
    findValuePlaces();
    return true;
}

// SQLite numbers a repeated name once, Qt keeps a value for each time it is written and tells nobody where. So each
// value is its own place for a moment, and Qt is asked for it by name.
void CipherResult::findValuePlaces()
{
    m_valuePlaces.clear();
    sqlite3_stmt *raw = m_statement->raw();
    const int parameters = sqlite3_bind_parameter_count(raw);
    m_hasNames = false;
    for (int parameter = 1; parameter <= parameters; ++parameter) {
        const char *name = sqlite3_bind_parameter_name(raw, parameter);
        m_hasNames = m_hasNames || (name && *name == ':');
    }
    if (!m_hasNames)
        return;
    QVariantList places;
    for (qsizetype place = 0; place < m_statement->sql().count(QLatin1Char(':')); ++place)
        places << place;
    QVariantList values = std::exchange(boundValues(), places);
    for (int parameter = 1; parameter <= parameters; ++parameter) {
        const QVariant place = boundValue(QString::fromUtf8(sqlite3_bind_parameter_name(raw, parameter)));
        m_valuePlaces.push_back(place.isValid() ? place.toLongLong() : parameter - 1);
    }
    boundValues() = std::move(values);
}

bool CipherResult::reset(const QString &query)
{
    return prepareText(query) && exec();
}

bool CipherResult::exec()
{
    return run(boundValues());
}

bool CipherResult::execBatch(bool)
{
    const QVariantList columns = boundValues();
    if (columns.isEmpty())
        return refuse(QStringLiteral("A batch needs a list of values for each placeholder"));
    const qsizetype rows = columns.constFirst().toList().size();
    for (const QVariant &column : columns) {
        if (column.toList().size() != rows)
            return refuse(QStringLiteral("The lists of a batch differ in length"));
    }
    QVariantList values(columns.size());
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns.size(); ++column)
            values[column] = columns.at(column).toList().at(row);
        if (!run(values))
            return false;
    }
    return true;
}

bool CipherResult::run(const QVariantList &values)
{
    detachFromResultSet();
    setActive(false);
    setSelect(false);
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!isUsable())
        return refuse(QStringLiteral("No statement is prepared"));
    if (!bind(values))
        return false;
    const auto rows = isForwardOnly() ? SqliteCursor::Rows::Streamed : SqliteCursor::Rows::Kept;
    if (m_cursor->start(*m_handle, *m_statement, rows, numericalPrecisionPolicy()) == SqliteCursor::Step::Failed) {
        m_cursor->stop();
        return failed(QStringLiteral("Unable to run the statement"));
    }
    setSelect(m_cursor->columns() > 0);
    setActive(true);
    return true;
}

bool CipherResult::bind(const QVariantList &values)
{
    const int parameters = sqlite3_bind_parameter_count(m_statement->raw());
    if (values.size() < parameters || (!m_hasNames && values.size() > parameters))
        return refuse(QStringLiteral("Parameter count mismatch"));
    m_bound.resize(size_t(parameters));
    for (int parameter = 1; parameter <= parameters; ++parameter) {
        const auto index = size_t(parameter - 1);
        const qsizetype place = m_hasNames ? m_valuePlaces[index] : parameter - 1;
        const int rc = lanai::bindValue(m_statement->raw(), parameter, values.value(place), m_bound[index]);
        if (rc == SQLITE_MISMATCH)
            return refuse(QStringLiteral("A value that SQLite has no form for"));
        if (rc != SQLITE_OK)
            return failed(QStringLiteral("Unable to bind a value"));
    }
    return true;
}

bool CipherResult::fetch(int row)
{
    if (m_cursor->hasPassed(row) || (isForwardOnly() && at() == QSql::AfterLastRow))
        return false;
    const SqliteCursor::Step step = m_cursor->goTo(row);
    setAt(step == SqliteCursor::Step::Row ? row : int(QSql::AfterLastRow));
    return step == SqliteCursor::Step::Failed ? failed(QStringLiteral("Unable to fetch a row"))
                                              : step == SqliteCursor::Step::Row;
}

bool CipherResult::fetchLast()
{
    if (isForwardOnly() && at() == QSql::AfterLastRow)
        return false;
    const SqliteCursor::Step step = m_cursor->goToLast();
    setAt(step == SqliteCursor::Step::Row ? m_cursor->row() : int(QSql::AfterLastRow));
    return step == SqliteCursor::Step::Failed ? failed(QStringLiteral("Unable to fetch a row"))
                                              : step == SqliteCursor::Step::Row;
}

QVariant CipherResult::data(int column)
{
    return m_cursor->value(column);
}

bool CipherResult::isNull(int column)
{
    return m_cursor->isNull(column);
}

int CipherResult::numRowsAffected()
{
    return m_cursor->rowsAffected();
}

QVariant CipherResult::lastInsertId() const
{
    return m_cursor->lastInsertId();
}

QSqlRecord CipherResult::record() const
{
    if (!isActive() || !isSelect() || !isUsable())
        return {};
    if (m_record.isEmpty())
        m_record = statementRecord(m_statement->raw(), *m_cursor);
    return m_record;
}

void CipherResult::detachFromResultSet()
{
    m_cursor->stop();
    m_record = QSqlRecord();
}

} // namespace lanai
