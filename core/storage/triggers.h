// Triggers made from the tables as they stand after migrating: every thing's rows go to `revision` before they change
// (undo, history and merging rest on it), and what a person wrote goes to the search index. They use SQLite's built-in
// functions only, so that the stock shell can still write.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"

namespace lanai {

// What the search index holds of one table.
struct SearchedTable
{
    QLatin1StringView table;
    QLatin1StringView words;                         // SQL over columns, `@` standing for new. or old.
    QLatin1StringView day;                           // SQL of the ISO day it is found under, likewise
    QLatin1StringView kept = QLatin1StringView("1"); // SQL that holds for the rows that are found, likewise
};

[[nodiscard]] const QList<SearchedTable> &searchedTables();

// Drops and makes all of them. To be called inside a transaction, after a migration.
[[nodiscard]] Result<void> makeTriggers(Connection &connection);

// Empties the search index and fills it from the tables.
[[nodiscard]] Result<void> rebuildSearch(Connection &connection);

} // namespace lanai
