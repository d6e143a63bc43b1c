// The settings of every connection, from security.md, each read back after it was set. Private to core/storage.
#pragma once
#include "core/domain/result.h"
#include "core/storage/sqlitehandle.h"

namespace lanai {

// What the SQLite linked in answers to PRAGMA cipher_version: nothing, unless it is SQLCipher. Opens no file.
[[nodiscard]] QString cipherVersion();

// Before the key comes and the file is read: wiped memory, nothing in temporary files, patience with locks.
// PragmaRefused.
[[nodiscard]] Result<void> setUpBeforeKey(const SqliteHandle &handle);

// A wrong passphrase is no news for standard error. Between the key, which turns SQLCipher's log on again, and the
// first page. Not read back: it protects nothing.
void quieten(const SqliteHandle &handle);

// Once the file can be read. PragmaRefused; Busy when another process holds the file in another journal mode.
[[nodiscard]] Result<void> setUpAfterKey(const SqliteHandle &handle);

// What a pragma answers; null when it answers nothing.
[[nodiscard]] QString pragmaValue(const SqliteHandle &handle, const QByteArray &pragma);

} // namespace lanai
