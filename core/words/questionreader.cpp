#include "core/words/questionreader.h"
#include "core/words/baseforms.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr double leastForm = 0.12;     // what stands for a word by less says nothing
constexpr double leastLookedFor = 0.3; // nor is anything looked for by it alone
constexpr double partOfPhrase = 0.3;   // one word of a phrase for the phrase
constexpr qsizetype leastLetters = 2;  // of a word that is asked for

void stand(QuestionWord &word, const QString &stem, double weight)
{
    if (weight < leastForm)
        return;
    double &known = word.forms[stem];
    known = std::max(known, weight);
}

QStringList withGerman(const QString &english, const QString &german, bool both)
{
    return both ? QStringList{english, german} : QStringList{english};
}

// Snowball writes "happi" for "happy": an i at the end may be a y.
QString beginningOf(const QString &stem)
{
    constexpr qsizetype leastStem = 3;
    return stem.size() > leastStem && stem.endsWith(u'i') ? stem.chopped(1) : stem;
}

} // namespace

QuestionReader::QuestionReader(bool german, const QStringList &thesaurusFolders)
    : m_stemmer(withGerman(QStringLiteral("english"), QStringLiteral("german"), german))
    , m_thesaurus(withGerman(QStringLiteral("en_US"), QStringLiteral("de_DE"), german), thesaurusFolders)
    , m_kin(m_stemmer, withGerman(QStringLiteral("en"), QStringLiteral("de"), german))
{
}

QStringList QuestionReader::stemsOf(const QString &folded) const
{
    return m_stemmer.stems(irregularBase(folded));
}

qsizetype QuestionReader::phraseAt(const QStringList &stems, qsizetype at) const
{
    for (const QStringList &phrase : m_kin.phrases(stems.at(at))) {
        if (stems.mid(at, phrase.size()) == phrase)
            return phrase.size();
    }
    return 0;
}

QuestionWord QuestionReader::phrase(const QList<TextWord> &words, const QStringList &stems) const
{
    QuestionWord found;
    QStringList said;
    for (qsizetype i = 0; i < words.size(); ++i) {
        said << words.at(i).folded;
        if (!m_fillers.contains(words.at(i).folded))
            stand(found, stems.at(i), partOfPhrase);
    }
    found.said = said.join(u' ');
    const QString whole = stems.join(u' ');
    const QHash<QString, double> &kin = m_kin.of(whole);
    for (auto other = kin.cbegin(); other != kin.cend(); ++other)
        stand(found, other.key(), other.value());
    stand(found, whole, 1.0);
    return found;
}

QuestionWord QuestionReader::word(const QString &folded) const
{
    QuestionWord found;
    found.said = folded;
    for (const Synonym &synonym : m_thesaurus.synonyms(folded)) {
        if (m_fillers.contains(synonym.word) || synonym.word.size() < leastLetters)
            continue; // "no" for "line": it stands everywhere and says nothing
        for (const QString &stem : stemsOf(synonym.word))
            stand(found, stem, synonym.weight);
    }
    for (const QString &stem : stemsOf(folded)) {
        const QHash<QString, double> &kin = m_kin.of(stem);
        for (auto other = kin.cbegin(); other != kin.cend(); ++other)
            stand(found, other.key(), other.value());
    }
    for (const QString &stem : stemsOf(folded))
        stand(found, stem, 1.0);
    return found;
}

QList<QuestionWord> QuestionReader::question(const QString &text) const
{
    const QList<TextWord> words = textWords(text);
    QStringList stems;
    for (const TextWord &one : words)
        stems << stemsOf(one.folded).constFirst();
    QList<QuestionWord> found;
    QSet<QString> known;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype length = phraseAt(stems, i);
        const QString key = stems.mid(i, std::max<qsizetype>(length, 1)).join(u' ');
        const QString &folded = words.at(i).folded;
        const bool says = length > 0 || (!m_fillers.contains(folded) && folded.size() >= leastLetters);
        if (says && !known.contains(key)) {
            known.insert(key);
            found << (length > 0 ? phrase(words.mid(i, length), stems.mid(i, length)) : word(folded));
        }
        i += std::max<qsizetype>(length, 1);
    }
    return found;
}

EvidenceSentence QuestionReader::sentence(const QString &text) const
{
    EvidenceSentence found{text, {}};
    const QList<TextWord> words = textWords(text);
    QStringList firsts;
    for (const TextWord &one : words) {
        const QStringList stems = stemsOf(one.folded);
        firsts << stems.first();
        for (const QString &stem : stems)
            found.words << EvidenceWord{one.range, stem};
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const qsizetype length = phraseAt(firsts, i); length > 0)
            found.words << EvidenceWord{
                TextRange::between(words.at(i).range.start, words.at(i + length - 1).range.end()),
                firsts.mid(i, length).join(u' ')};
    }
    return found;
}

QSet<QString> QuestionReader::stems(const QString &text) const
{
    QSet<QString> found;
    for (const EvidenceWord &one : sentence(text).words)
        found.insert(one.stem);
    return found;
}

QStringList QuestionReader::beginnings(const QList<QuestionWord> &question)
{
    QStringList found;
    for (const QuestionWord &word : question) {
        for (auto form = word.forms.cbegin(); form != word.forms.cend(); ++form) {
            if (form.value() < leastLookedFor)
                continue;
            QStringList parts;
            for (const QString &stem : form.key().split(u' '))
                parts << beginningOf(stem);
            found << parts.join(u' ');
            found += irregularFormsOf(form.key());
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace lanai
