#include "core/storage/sqlitecursor.h"
#include "core/storage/sqlitevalue.h"
#include <limits>

namespace lanai {

SqliteCursor::Step SqliteCursor::start(const SqliteHandle &handle, const SqliteStatement &statement, Rows rows,
                                       QSql::NumericalPrecisionPolicy policy)
{
    stop();
    m_handle = &handle;
    m_raw = statement.raw();
    m_policy = policy;
    m_writes = sqlite3_stmt_readonly(m_raw) == 0;
    m_streams = rows == Rows::Streamed && !m_writes;
    m_changesBefore = sqlite3_total_changes64(handle.db());
    const Step first = step();
    // Only now: the first step compiles a statement anew when the tables have changed.
    m_columns = sqlite3_column_count(m_raw);
    m_rowWaits = first == Step::Row;
    if (first == Step::Failed || !m_writes)
        return first;
    const Step last = keepUntil(std::numeric_limits<int>::max());
    return last == Step::Failed ? last : first;
}

void SqliteCursor::stop()
{
    if (isLive() && m_onRow)
        sqlite3_reset(m_raw);
    *this = SqliteCursor();
}

SqliteCursor::Step SqliteCursor::step()
{
    const int rc = sqlite3_step(m_raw);
    m_onRow = rc == SQLITE_ROW;
    if (m_onRow)
        return Step::Row;
    if (rc == SQLITE_DONE)
        finish();
    // Resetting at once frees the locks. After a failure it repeats the error code, so lastError() still holds.
    sqlite3_reset(m_raw);
    return rc == SQLITE_DONE ? Step::Done : Step::Failed;
}

void SqliteCursor::finish()
{
    if (!m_writes)
        return;
    // A statement that changes no rows leaves the count of the one before it.
    const bool changed = sqlite3_total_changes64(m_handle->db()) != m_changesBefore;
    m_rowsAffected = changed ? sqlite3_changes(m_handle->db()) : 0;
    if (m_rowsAffected > 0)
        m_lastInsertId = qlonglong(sqlite3_last_insert_rowid(m_handle->db()));
}

SqliteCursor::Step SqliteCursor::advance()
{
    if (std::exchange(m_rowWaits, false))
        return Step::Row;
    // Stepping a statement that has ended would run it again.
    return m_onRow && isLive() ? step() : Step::Done;
}

SqliteCursor::Step SqliteCursor::goTo(int row)
{
    if (!m_streams) {
        const Step step = row < m_keptEnd ? Step::Row : keepUntil(row);
        m_row = row;
        return step;
    }
    while (m_row < row) {
        if (const Step step = advance(); step != Step::Row)
            return step;
        ++m_row;
    }
    return Step::Row;
}

SqliteCursor::Step SqliteCursor::goToLast()
{
    // Only the step past a row shows that it was the last, and SQLite has let go of it by then.
    if (std::exchange(m_streams, false)) {
        m_firstKept = m_keptEnd = std::max(m_row, 0);
        if (m_row >= 0 && m_onRow)
            keep();
    }
    if (keepUntil(std::numeric_limits<int>::max()) == Step::Failed)
        return Step::Failed;
    m_row = m_keptEnd - 1;
    return m_keptEnd > m_firstKept ? Step::Row : Step::Done;
}

SqliteCursor::Step SqliteCursor::keepUntil(int row)
{
    while (m_keptEnd <= row) {
        if (const Step step = advance(); step != Step::Row)
            return step;
        keep();
    }
    return Step::Row;
}

void SqliteCursor::keep()
{
    for (int column = 0; column < m_columns; ++column)
        m_values.push_back(columnValue(m_raw, column, m_policy));
    ++m_keptEnd;
}

bool SqliteCursor::standsOn(int column) const
{
    if (column < 0 || column >= m_columns || m_row < 0)
        return false;
    return m_streams ? m_onRow && isLive() : m_row >= m_firstKept && m_row < m_keptEnd;
}

QVariant SqliteCursor::value(int column) const
{
    if (!standsOn(column))
        return {};
    return m_streams ? columnValue(m_raw, column, m_policy)
                     : m_values[size_t(m_row - m_firstKept) * size_t(m_columns) + size_t(column)];
}

bool SqliteCursor::isNull(int column) const
{
    if (standsOn(column) && m_streams)
        return sqlite3_column_type(m_raw, column) == SQLITE_NULL;
    return value(column).isNull();
}

} // namespace lanai
