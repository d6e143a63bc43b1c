// `before:` and `after:`. Edges, Search.
#pragma once
#include "core/domain/duedate.h"

namespace lanai {

// What is excluded: usually one day.
struct SearchDays
{
    QDate first;
    QDate last;

    friend bool operator==(const SearchDays &, const SearchDays &) = default;
};

// A date as capture marks read it, or a whole month (2026-10) or year (2026). One without its year, or a weekday, is
// the nearest such day: people search backwards as well as ahead. UnreadableDate.
[[nodiscard]] Result<SearchDays> searchDays(const QString &words, const DateReader &dates, QDate today);

} // namespace lanai
