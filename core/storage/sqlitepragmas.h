// The settings of every connection, from security.md, each read back after it was set. Private to core/storage.
#pragma once
#include "core/domain/result.h"
#include "core/storage/sqlitehandle.h"
#include <QSqlDatabase>

namespace lanai {

// How long a statement waits for another process's lock.
constexpr int busyMilliseconds = 5'000;

// NoEncryption unless the SQLite linked in is SQLCipher. Opens no file.
[[nodiscard]] Result<void> checkEncryption();
// What PRAGMA cipher_version answered: a stock SQLite doesn't know it and answers nothing.
[[nodiscard]] Result<void> checkCipherVersion(const QString &answer);

// Before the key comes: wiped memory, nothing in temporary files. PragmaRefused.
[[nodiscard]] Result<void> setUpMemory(const SqliteHandle &handle);

// Once the file can be read. PragmaRefused; Busy when another process holds the file in another journal mode.
[[nodiscard]] Result<void> setUpConnection(const SqliteHandle &handle);

// What a pragma answers; null when it answers nothing.
[[nodiscard]] QString pragmaValue(const SqliteHandle &handle, const QByteArray &pragma);

} // namespace lanai
