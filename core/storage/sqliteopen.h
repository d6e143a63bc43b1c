// Opening a journal's file: key, pragmas, proof that both took. Private to core/storage.
#pragma once
#include "core/domain/result.h"
#include "core/storage/key.h"
#include "core/storage/sqlitehandle.h"
#include "core/storage/sqlitepragmas.h"

namespace lanai {

enum class OpenMode {
    ReadWrite, // ReadOnly (the error) when the file or its folder can't be written
    ReadOnly,  // nothing is written, not even beside the file
    Create,    // a new file, only its owner's; FileExists when there is one. It is empty until the first write.
};

// With every pragma of security.md set and read back. FileNotFound, FileExists, NotAJournal, WrongPassphrase,
// DamagedFile, ReadOnly, CannotRead, CannotWrite, Busy, PragmaRefused; NoEncryption, before the file is touched, when
// `version` is empty.
[[nodiscard]] Result<std::shared_ptr<SqliteHandle>> openSqlite(const QString &path, const Key &key, OpenMode mode,
                                                               const QString &version = cipherVersion());

} // namespace lanai
