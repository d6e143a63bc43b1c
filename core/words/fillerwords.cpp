#include "core/words/fillerwords.h"
#include "core/words/wordlist.h"

namespace lanai {

FillerWords::FillerWords()
{
    for (const char *language : {"en", "de"}) {
        for (const QString &line : wordListLines(QStringLiteral("filler-%1.txt").arg(QLatin1StringView(language)))) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            m_words += QSet<QString>(words.cbegin(), words.cend());
        }
    }
}

} // namespace lanai
