// Rule 14: what is erased is gone, from the search index too. SQLite takes the words themselves out at once
// (secure-delete), but between the index's pages it keeps beginnings of words to tell the pages apart, also of words
// that stand nowhere any more.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"

namespace lanai {

// To be called in the transaction that deletes rows for good, after it has. Writes the index anew when such a beginning
// is left, which takes seconds in a journal of 100,000 notes; otherwise it only looks. True: it was written anew.
[[nodiscard]] Result<bool> tidySearch(const Connection &connection);

} // namespace lanai
