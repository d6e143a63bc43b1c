// Words that say nothing of what a question is about: "who", "would", "know", "how".
#pragma once
#include <QSet>
#include <QString>

namespace lanai {

class FillerWords
{
public:
    // Those of English and German, which ship with Lanai.
    FillerWords();

    // `folded`: as foldedText() makes it.
    [[nodiscard]] bool contains(const QString &folded) const { return m_words.contains(folded); }

private:
    QSet<QString> m_words;
};

} // namespace lanai
