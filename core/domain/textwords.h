// The words of a text, where each stands and how it compares.
#pragma once
#include "core/domain/textrange.h"
#include <QList>
#include <QString>

namespace lanai {

struct TextWord
{
    TextRange range;
    QString folded; // foldedText(): case and accents don't matter
    bool beginsSmall = false;
};

// Letters, digits and their marks, in order. In scripts that run words together, or names and what follows them
// (Chinese, Japanese, Korean, Thai …), each letter is a word: a name is found inside a sentence.
[[nodiscard]] QList<TextWord> textWords(QStringView text);

// The first of them at `from` or after it; an empty range at the text's end when there is none. For long texts of which
// few words matter.
[[nodiscard]] TextRange nextWord(QStringView text, qsizetype from);

// True for a letter of those scripts.
[[nodiscard]] bool runsOn(char32_t letter);

// 0 to 9 and nothing else; false for an empty text.
[[nodiscard]] bool isDigits(QStringView text);

// The character at `at`, both halves of a surrogate pair taken together.
[[nodiscard]] char32_t letterAt(QStringView text, qsizetype at);

} // namespace lanai
