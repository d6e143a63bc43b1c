// Ids in tests, by a word: the same word is the same thing.
#pragma once
#include "core/domain/id.h"

namespace lanai::test {

// idOf("dana")
[[nodiscard]] inline Id idOf(const char *word)
{
    return derivedId({QStringLiteral("test"), QString::fromLatin1(word)});
}

// idsOf("dana priya")
[[nodiscard]] inline QList<Id> idsOf(const char *words)
{
    QList<Id> all;
    for (const QString &word : QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all << derivedId({QStringLiteral("test"), word});
    return all;
}

} // namespace lanai::test
