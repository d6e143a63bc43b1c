#include "core/storage/sqlitehandle.h"

namespace lanai {
namespace {

// As many different statements as the busiest command uses, with room to spare.
constexpr size_t keptStatements = 128;

QSqlError statementError(const QString &text)
{
    return {text, QString(), QSqlError::StatementError, QString::number(SQLITE_MISUSE)};
}

// The rest of an SQL text after its first statement: only spaces, semicolons and comments may follow.
bool hasAnotherStatement(const char *rest, const char *end)
{
    while (rest < end) {
        const QByteArrayView left(rest, end - rest);
        if (left.startsWith("--")) {
            const qsizetype newline = left.toByteArray().indexOf('\n');
            rest = newline < 0 ? end : rest + newline + 1;
        } else if (left.startsWith("/*")) {
            const qsizetype close = left.toByteArray().indexOf("*/", 2);
            rest = close < 0 ? end : rest + close + 2;
        } else if (QByteArrayView(" \t\r\n\f;").contains(*rest)) {
            ++rest;
        } else {
            return true;
        }
    }
    return false;
}

} // namespace

SqliteStatement::SqliteStatement(SqliteHandle &handle, sqlite3_stmt *raw, QString sql)
    : m_handle(handle)
    , m_raw(raw)
    , m_sql(std::move(sql))
{
    m_handle.m_open.insert(m_raw);
}

SqliteStatement::~SqliteStatement()
{
    if (m_handle.m_open.remove(m_raw))
        sqlite3_finalize(m_raw);
}

void SqliteHandle::close()
{
    const QMutexLocker lock(&m_interrupting);
    m_keptBySql.clear();
    m_kept.clear();
    for (sqlite3_stmt *held : std::as_const(m_open))
        sqlite3_finalize(held);
    m_open.clear();
    sqlite3_close(m_db);
    m_db = nullptr;
}

std::unique_ptr<SqliteStatement> SqliteHandle::prepare(const QString &sql, QSqlError &error)
{
    if (auto kept = takeKept(sql))
        return kept;
    const QByteArray utf8 = sql.toUtf8();
    if (utf8.contains('\0')) {
        error = statementError(QStringLiteral("SQL text holds a NUL"));
        return nullptr;
    }
    sqlite3_stmt *raw = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_db, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &raw, &rest) !=
        SQLITE_OK) {
        error = lastError(QStringLiteral("Unable to prepare the statement"), QSqlError::StatementError);
        return nullptr;
    }
    auto statement = std::make_unique<SqliteStatement>(*this, raw, sql);
    if (!raw) {
        error = statementError(QStringLiteral("No statement in the SQL text"));
        return nullptr;
    }
    if (hasAnotherStatement(rest, utf8.constData() + utf8.size())) {
        error = statementError(QStringLiteral("More than one statement in the SQL text"));
        return nullptr;
    }
    return statement;
}

std::unique_ptr<SqliteStatement> SqliteHandle::takeKept(const QString &sql)
{
    SqliteStatement *found = m_keptBySql.take(sql);
    if (!found)
        return nullptr;
    const auto at = std::find_if(m_kept.begin(), m_kept.end(), [found](const auto &s) { return s.get() == found; });
    std::unique_ptr<SqliteStatement> taken = std::move(*at);
    m_kept.erase(at);
    return taken;
}

void SqliteHandle::giveBack(std::unique_ptr<SqliteStatement> statement)
{
    if (!statement || !m_db)
        return;
    sqlite3_reset(statement->raw());
    sqlite3_clear_bindings(statement->raw());
    if (m_keptBySql.contains(statement->sql()))
        return;
    if (m_kept.size() == keptStatements) {
        m_keptBySql.remove(m_kept.front()->sql());
        m_kept.erase(m_kept.begin());
    }
    m_keptBySql.insert(statement->sql(), statement.get());
    m_kept.push_back(std::move(statement));
}

bool SqliteHandle::attach(const QString &path, const QString &name, QByteArrayView key, QSqlError &error)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray file = path.toUtf8();
    const QByteArray schema = name.toUtf8();
    sqlite3_prepare_v2(m_db, "ATTACH ? AS ? KEY ?", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, file.constData(), int(file.size()), SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, schema.constData(), int(schema.size()), SQLITE_STATIC);
    sqlite3_bind_blob(statement, 3, key.data(), int(key.size()), SQLITE_STATIC);
    const bool attached = sqlite3_step(statement) == SQLITE_DONE;
    if (!attached)
        error = lastError(QStringLiteral("Unable to attach the file"), QSqlError::StatementError);
    sqlite3_finalize(statement);
    return attached;
}

void SqliteHandle::forgetKept()
{
    m_keptBySql.clear();
    m_kept.clear();
}

bool SqliteHandle::runScript(const QString &sql, QSqlError &error)
{
    if (m_db && sqlite3_exec(m_db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    error = lastError(QStringLiteral("Unable to run the script"), QSqlError::StatementError);
    return false;
}

void SqliteHandle::interrupt()
{
    const QMutexLocker lock(&m_interrupting);
    if (m_db)
        sqlite3_interrupt(m_db);
}

QSqlError SqliteHandle::lastError(const QString &driverText, QSqlError::ErrorType type) const
{
    return {driverText, QString::fromUtf8(sqlite3_errmsg(m_db)), type,
            QString::number(m_db ? sqlite3_extended_errcode(m_db) : SQLITE_MISUSE)};
}

} // namespace lanai
