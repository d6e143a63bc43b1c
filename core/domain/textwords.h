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

} // namespace lanai
