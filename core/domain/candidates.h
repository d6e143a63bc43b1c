// Things to choose from, as an error names them.
#pragma once
#include "core/domain/privacy.h"
#include <QStringList>

namespace lanai {

inline constexpr qsizetype longestCandidate = 80; // characters
inline constexpr qsizetype mostCandidates = 12;

[[nodiscard]] inline QString candidate(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > longestCandidate ? line.first(longestCandidate - 1) + QChar(0x2026) : line;
}

// At most twelve lines; where there are more, the last says so.
[[nodiscard]] inline QStringList firstCandidates(const QStringList &lines)
{
    if (lines.size() <= mostCandidates)
        return lines;
    return lines.first(mostCandidates - 1) << QString(QChar(0x2026));
}

// Without those that are sealed: an error is shown, read aloud and sent. Rule 13
template<class Things, class WordsOf>
[[nodiscard]] QStringList candidates(const Things &things, WordsOf wordsOf)
{
    QStringList lines;
    for (const auto &thing : things) {
        if (thing.privacy != Privacy::Sealed)
            lines << candidate(wordsOf(thing));
    }
    return firstCandidates(lines);
}

} // namespace lanai
