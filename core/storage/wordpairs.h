// Overlapping pairs of unspaced scripts: SQLite's own tokenizer takes a run of Han, kana or Thai as one word and finds
// nothing inside it.
#pragma once
#include <QString>

namespace lanai {

// "東京都" → "東京 京都"; a single such character stands alone. Empty when the text holds none.
[[nodiscard]] QString wordPairs(const QString &text);

// True when the text holds a character that wordPairs() would pair.
[[nodiscard]] bool hasUnspacedScript(const QString &text);

} // namespace lanai
