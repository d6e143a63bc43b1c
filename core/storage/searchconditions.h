// Conditions of a query as SQL over a line of search_doc.
#pragma once
#include "core/storage/searchstore.h"

namespace lanai {

struct SearchConditions
{
    QString sql; // " AND …" for each; empty when there are none
    QVariantList binds;
};

// All but the days, which are a range of rows. `row`: SQL for the row that is looked at.
[[nodiscard]] SearchConditions searchConditions(const SearchWanted &wanted, QLatin1StringView row);

} // namespace lanai
