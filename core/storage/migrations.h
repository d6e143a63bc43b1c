// How an older journal becomes a present one: an ordered table of versions. A released one is never edited.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include <QList>

namespace lanai {

struct Migration
{
    int version = 0; // what user_version becomes; 1, 2, 3 …
    QString sql;     // statements separated by semicolons at a line's end
};

// "LANA": tells our journals from other SQLCipher files.
inline constexpr qint32 journalApplicationId = 0x4c414e41;

[[nodiscard]] const QList<Migration> &journalMigrations();
[[nodiscard]] int journalVersion();

// Brings the journal from its user_version to the newest, all or nothing, and makes the triggers anew. Does nothing
// when it is there already. MigrationFailed names the version and the reason; the journal is then as it was.
[[nodiscard]] Result<void> migrate(Connection &connection, const QList<Migration> &migrations = journalMigrations());

} // namespace lanai
