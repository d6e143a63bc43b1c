// What SQLite's own tokenizer misses, as words beside the text: it takes a run of Han, kana, Hangul or Thai as one word
// and finds nothing inside it, and knows no plain spelling for letters such as ł and ß.
#pragma once
#include "core/domain/textrange.h"
#include <QString>

namespace lanai {

// "東京都" → "東京 京都 都": overlapping pairs, and the last character alone, so that each begins a word. Words of
// other scripts within such a run stand alone: "Danaさん" → "Dana さん ん". "Łukasz" → "lukasz". Empty when the text
// holds nothing of the kind.
[[nodiscard]] QString wordPairs(QStringView text);

// The pairs that a run has, for looking it up: "東京都" → "東京 京都"; a single character is itself.
[[nodiscard]] QString pairsOfRun(QStringView run);

// True for a letter whose plain spelling wordPairs() adds.
[[nodiscard]] bool hasPlainSpelling(QStringView word);

} // namespace lanai
