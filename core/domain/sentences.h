// Where the sentences of a text stand.
#pragma once
#include "core/domain/textrange.h"
#include <QList>

namespace lanai {

// In order, without the blanks around them. A line break is a blank.
[[nodiscard]] QList<TextRange> sentencesIn(const QString &text);

// The sentences of a note as they are read: paragraph by paragraph, blanks simplified; without code, headings' signs,
// bullets, and the lines of capture marks, whose things speak for themselves.
[[nodiscard]] QStringList noteSentences(const QString &note);

// What a note says first, whole, where a line of it would be cut; its first line where only marks stand in it.
[[nodiscard]] QString firstSentence(const QString &note);

} // namespace lanai
