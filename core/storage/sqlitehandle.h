// The open sqlite3 of one connection and its prepared statements. Private to core/storage: includes sqlite3.h.
#pragma once
#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QSqlError>
#include <QString>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace lanai {

class SqliteHandle;

// A prepared statement. Ends with its handle, so a query that outlives its connection holds nothing.
class SqliteStatement
{
public:
    SqliteStatement(SqliteHandle &handle, sqlite3_stmt *raw, QString sql);
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;
    ~SqliteStatement();

    [[nodiscard]] sqlite3_stmt *raw() const { return m_raw; }
    [[nodiscard]] const QString &sql() const { return m_sql; }
    // For each parameter of the statement, the place of its value in QSqlResult::boundValues().
    std::vector<qsizetype> valuePlaces;

private:
    SqliteHandle &m_handle;
    sqlite3_stmt *m_raw;
    QString m_sql;
};

class SqliteHandle
{
public:
    explicit SqliteHandle(sqlite3 *open)
        : m_db(open)
    {
    }
    SqliteHandle(const SqliteHandle &) = delete;
    SqliteHandle &operator=(const SqliteHandle &) = delete;
    ~SqliteHandle() { close(); }

    // Null once closed.
    [[nodiscard]] sqlite3 *db() const { return m_db; }
    // Finalises every statement of ours, also those that queries still hold, so that no key and no lock stays behind.
    // SQLite has statements of its own there (FTS5's): those it ends itself.
    void close();

    // A statement that was given back, or a new one; null with `error` set when the text is no single statement.
    [[nodiscard]] std::unique_ptr<SqliteStatement> prepare(const QString &sql, QSqlError &error);
    // Resets it and keeps it for the next prepare() of the same text.
    void giveBack(std::unique_ptr<SqliteStatement> statement);

    // Another file under a key of its own as schema `name`; the key is bound where it lies: no copy, no SQL text has
    // it.
    [[nodiscard]] bool attach(const QString &path, const QString &name, QByteArrayView key, QSqlError &error);

    // Lets go of all statements that were given back.
    void forgetKept();

    // Each statement of `sql` in turn, to its end; false with `error` set at the first that fails.
    [[nodiscard]] bool runScript(const QString &sql, QSqlError &error);

    // From any thread: what runs now ends with SQLITE_INTERRUPT. Nothing happens once closed.
    void interrupt();

    // SQLite's last words, its extended code as nativeErrorCode().
    [[nodiscard]] QSqlError lastError(const QString &driverText, QSqlError::ErrorType type) const;

private:
    friend SqliteStatement;
    [[nodiscard]] std::unique_ptr<SqliteStatement> takeKept(const QString &sql);

    sqlite3 *m_db;
    QSet<sqlite3_stmt *> m_open;
    QMutex m_interrupting; // held while another thread may touch m_db, and while it goes
    QHash<QString, SqliteStatement *> m_keptBySql;
    std::vector<std::unique_ptr<SqliteStatement>> m_kept; // least recently used first
};

} // namespace lanai
