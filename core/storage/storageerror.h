// SQLite's codes as Lanai's. Every store returns its failures through here.
#pragma once
#include "core/domain/result.h"
#include <QSqlError>

namespace lanai {

// `error` happened on the journal at `path`. By SQLite's extended code: Busy, DiskFull, ReadOnly, CannotRead,
// CannotWrite, FileNotFound, DamagedFile, Constraint, Cancelled; ChangedElsewhere when the file was replaced while
// open; the answers of whyUnreadable(); otherwise Storage with the database's words.
[[nodiscard]] Error storageError(const QSqlError &error, const QString &path);

// SQLite's one answer "not a database" means a wrong passphrase or something else than a journal. From the file:
// NotAJournal when it is empty, too short, unencrypted or plainly no cipher text; otherwise WrongPassphrase (a
// destroyed salt looks the same).
[[nodiscard]] Error whyUnreadable(const QString &path);

} // namespace lanai
