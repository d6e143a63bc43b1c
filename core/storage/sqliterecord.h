// What columns are called and declared as. Private to core/storage.
#pragma once
#include <QMetaType>
#include <QSqlIndex>
#include <QSqlRecord>

struct sqlite3_stmt;

namespace lanai {

class CipherDriver;
class SqliteCursor;

// The columns of a query. One without a declaration (count(*), a + b) has the type of `cursor`'s current row.
[[nodiscard]] QSqlRecord statementRecord(sqlite3_stmt *statement, const SqliteCursor &cursor);

// The columns of a table or view, hidden ones of virtual tables left out; empty when there is no such table.
// `table`: as SQL would write it, with or without quotes and schema.
[[nodiscard]] QSqlRecord tableRecord(const CipherDriver &driver, const QString &table);
// The columns of its primary key, in the key's order.
[[nodiscard]] QSqlIndex tablePrimaryIndex(const CipherDriver &driver, const QString &table);

} // namespace lanai
