// The rows of one run of a prepared statement. Private to core/storage.
#pragma once
#include "core/storage/sqlitehandle.h"
#include <QVariant>

namespace lanai {

class SqliteCursor
{
public:
    enum class Step { Row, Done, Failed }; // Failed: SQLite's last error says why

    // Streamed: a row is read straight from SQLite while it stands on it, and gone afterwards. Kept: rows stay for
    // going back.
    enum class Rows { Streamed, Kept };

    // Runs to the first row, and if the statement writes to its end: errors of the commit are then start()'s.
    // `handle` and `statement` stay with the caller until stop().
    [[nodiscard]] Step start(const SqliteHandle &handle, const SqliteStatement &statement, Rows rows,
                             QSql::NumericalPrecisionPolicy policy);
    // Forgets the rows and lets go of every lock.
    void stop();

    // To row `row`, from 0; Done when there are fewer.
    [[nodiscard]] Step goTo(int row);
    // To the last row; Done when there is none.
    [[nodiscard]] Step goToLast();
    // Streamed rows don't come back.
    [[nodiscard]] bool hasPassed(int row) const { return m_streams ? row < m_row : row < m_firstKept; }

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int columns() const { return m_columns; }
    // Of the row that goTo() reached; invalid for a column that isn't there.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const;

    [[nodiscard]] int rowsAffected() const { return m_rowsAffected; } // -1 while unknown
    [[nodiscard]] QVariant lastInsertId() const { return m_lastInsertId; }

private:
    [[nodiscard]] bool isLive() const { return m_handle && m_handle->db(); }
    [[nodiscard]] bool standsOn(int column) const;
    [[nodiscard]] Step step();
    [[nodiscard]] Step advance();
    [[nodiscard]] Step keepUntil(int row);
    void keep();
    void finish();

    const SqliteHandle *m_handle = nullptr;
    sqlite3_stmt *m_raw = nullptr;
    std::vector<QVariant> m_values; // rows m_firstKept to m_keptEnd - 1, one after the other
    QVariant m_lastInsertId;
    qint64 m_changesBefore = 0;
    QSql::NumericalPrecisionPolicy m_policy = QSql::LowPrecisionDouble;
    int m_columns = 0;
    int m_row = -1;
    int m_firstKept = 0;
    int m_keptEnd = 0;
    int m_rowsAffected = -1;
    bool m_streams = false;
    bool m_writes = false;
    bool m_rowWaits = false; // start() stepped on a row that nobody has asked for yet
    bool m_onRow = false;    // SQLite stands on a row
};

} // namespace lanai
