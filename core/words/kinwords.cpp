#include "core/words/kinwords.h"
#include "core/domain/textwords.h"
#include "core/words/baseforms.h"
#include "core/words/wordlist.h"
#include <algorithm>
#include <array>

namespace lanai {

namespace {

void raise(QHash<QString, double> &kin, const QString &stem, double weight)
{
    double &known = kin[stem];
    known = std::max(known, weight);
}

} // namespace

KinWords::KinWords(const Stemmer &stemmer, const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QString &line : wordListLines(QStringLiteral("kin-%1.txt").arg(language)))
            read(line, stemmer);
    }
    for (QList<QStringList> &phrases : m_phrases) {
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const QStringList &one, const QStringList &other) { return one.size() > other.size(); });
    }
}

void KinWords::read(const QString &line, const Stemmer &stemmer)
{
    std::array<QStringList, 2> sides; // those that are near, those that are related
    for (int side = 0; side < 2; ++side) {
        for (const QString &said : line.section(u'|', side, side).split(u',', Qt::SkipEmptyParts)) {
            const QList<TextWord> words = textWords(said);
            if (words.size() == 1) {
                sides.at(size_t(side)) += stemmer.stems(irregularBase(words.first().folded));
                continue;
            }
            QStringList stems;
            for (const TextWord &word : words)
                stems << stemmer.stems(irregularBase(word.folded)).constFirst();
            if (stems.isEmpty())
                continue;
            if (!m_phrases[stems.first()].contains(stems))
                m_phrases[stems.first()] << stems;
            sides.at(size_t(side)) << stems.join(u' ');
        }
    }
    for (const QString &one : sides.front()) {
        for (const QString &other : sides.front()) {
            if (one != other)
                raise(m_kin[one], other, near);
        }
        for (const QString &other : sides.back()) {
            raise(m_kin[one], other, related);
            raise(m_kin[other], one, related);
        }
    }
}

const QHash<QString, double> &KinWords::of(const QString &stem) const
{
    static const QHash<QString, double> none;
    const auto found = m_kin.constFind(stem);
    return found == m_kin.cend() ? none : *found;
}

const QList<QStringList> &KinWords::phrases(const QString &firstStem) const
{
    static const QList<QStringList> none;
    const auto found = m_phrases.constFind(firstStem);
    return found == m_phrases.cend() ? none : *found;
}

} // namespace lanai
