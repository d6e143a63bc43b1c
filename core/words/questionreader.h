// What the words of a question and of what is written down come to: stems, phrases, and what may stand for them.
#pragma once
#include "core/domain/evidence.h"
#include "core/domain/textwords.h"
#include "core/words/fillerwords.h"
#include "core/words/kinwords.h"
#include "core/words/stemmer.h"
#include "core/words/thesaurus.h"

namespace lanai {

class QuestionReader
{
public:
    // English; with `german`, that too. `thesaurusFolders` as of Thesaurus.
    explicit QuestionReader(bool german = false, const QStringList &thesaurusFolders = {});

    // Its words without the fillers, each with all that may stand for it; a phrase counts as one.
    [[nodiscard]] QList<QuestionWord> question(const QString &text) const;
    [[nodiscard]] EvidenceSentence sentence(const QString &text) const;
    [[nodiscard]] QSet<QString> stems(const QString &text) const;
    // Beginnings of words, one of which stands in all that may answer; the parts of a phrase with blanks between.
    [[nodiscard]] static QStringList beginnings(const QList<QuestionWord> &question);

private:
    // The longest phrase at `at`; 0: none. `stems`: the first stem of each word.
    [[nodiscard]] qsizetype phraseAt(const QStringList &stems, qsizetype at) const;
    [[nodiscard]] QStringList stemsOf(const QString &folded) const;
    [[nodiscard]] QuestionWord phrase(const QList<TextWord> &words, const QStringList &stems) const;
    [[nodiscard]] QuestionWord word(const QString &folded) const;

    Stemmer m_stemmer;
    Thesaurus m_thesaurus;
    KinWords m_kin;
    FillerWords m_fillers;
};

} // namespace lanai
