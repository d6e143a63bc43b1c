// QVariant to SQLite and back. Private to core/storage.
//
// Bound: invalid and null values, and null QString, QByteArray, QDate, QTime, QDateTime, QUuid → NULL; "" → '', an
// empty QByteArray that isn't null → x''; bools and whole numbers → INTEGER; float, double → REAL; QByteArray → BLOB;
// QDate → 'yyyy-MM-dd'; QTime → 'HH:mm:ss.zzz'; QDateTime → UTC, 'yyyy-MM-ddTHH:mm:ss.zzzZ'; QUuid → idText();
// anything else by its text. Read: INTEGER → qlonglong, REAL → double, TEXT → QString, BLOB → QByteArray,
// NULL → a null QVariant of QString.
#pragma once
#include <QSql>
#include <QVariant>

struct sqlite3_stmt;

namespace lanai {

// An SQLite result code. SQLITE_MISMATCH for a value that has no form in SQLite: a list, a quint64 over qint64's range.
// `parameter` counts from 1. SQLite reads texts and blobs from `kept`, which must live and stay as it is until the
// parameter is bound anew or cleared: a copy in SQLite's own memory costs two system calls to lock and unlock it.
[[nodiscard]] int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value, QByteArray &kept);

// `column` counts from 0 and is one of the current row's.
[[nodiscard]] QVariant columnValue(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy);

} // namespace lanai
