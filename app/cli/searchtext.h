// What a search found, as a page.
#pragma once
#include "app/cli/page.h"
#include "core/journal/search.h"

namespace lanai {

// "1:1 with Tomás Arriaga", "Commitment to Dana Whitfield", "Fact about Priya Raman".
[[nodiscard]] QString hitTitle(const SearchHit &hit);

// People, then things: day, what and whose, id, words.
void tellHits(Page &page, const SearchAnswer &answer, QDate today);

} // namespace lanai
