// Words that stand for one another at work, and words of the same matter: "retreat" and "offsite", "outage" and
// "pager". The lists ship with Lanai; each can be read in resources/words.
#pragma once
#include "core/words/stemmer.h"

namespace lanai {

class KinWords
{
public:
    static constexpr double near = 0.65;    // how far one stands for the other
    static constexpr double related = 0.35; // they belong to the same matter

    // `languages`: "en", "de".
    KinWords(const Stemmer &stemmer, const QStringList &languages);

    // By stem, how far it may stand for `stem`; a phrase is the stems of its words with a blank between.
    [[nodiscard]] const QHash<QString, double> &of(const QString &stem) const;
    // The phrases that begin with this stem, the longest first.
    [[nodiscard]] const QList<QStringList> &phrases(const QString &firstStem) const;

private:
    void read(const QString &line, const Stemmer &stemmer);

    QHash<QString, QHash<QString, double>> m_kin;
    QHash<QString, QList<QStringList>> m_phrases;
};

} // namespace lanai
