#include "core/domain/datevocabulary.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"

namespace lanai {
namespace {

constexpr qsizetype longestWord = 24; // no word of a date is longer; what is, is never folded

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'/' || c == u'.' || c == u'\'' ||
           c == u':';
}

// A word ends with a letter or a number: "Fri." and "12 Dec:" end with a stop that isn't theirs.
TextRange withoutStops(TextRange range, QStringView text)
{
    while (range.length > 1 && (range.in(text).back() == u'.' || range.in(text).back() == u':'))
        --range.length;
    return range;
}

} // namespace

DateVocabulary::DateVocabulary(const QList<DateWords> &languages)
{
    for (const DateWords &words : languages)
        learn(words);
}

void DateVocabulary::learnEach(const QStringList &words, bool DateMeaning::*what)
{
    for (const QString &word : words)
        m_meanings[word].*what = true;
}

template<std::size_t size>
void DateVocabulary::learnNumbered(const std::array<QStringList, size> &words, int DateMeaning::*what)
{
    for (std::size_t i = 0; i < size; ++i) {
        for (const QString &word : words.at(i))
            m_meanings[word].*what = int(i) + 1;
    }
}

void DateVocabulary::learn(const DateWords &words)
{
    learnNumbered(words.weekdays, &DateMeaning::weekday);
    learnNumbered(words.months, &DateMeaning::month);
    learnNumbered(words.counts, &DateMeaning::count);
    learnEach(words.today, &DateMeaning::today);
    learnEach(words.tomorrow, &DateMeaning::tomorrow);
    learnEach(words.next, &DateMeaning::next);
    learnEach(words.coming, &DateMeaning::coming);
    learnEach(words.in, &DateMeaning::in);
    learnEach(words.days, &DateMeaning::day);
    learnEach(words.weeks, &DateMeaning::week);
    learnEach(words.monthsAhead, &DateMeaning::monthAhead);
    learnEach(words.fillers, &DateMeaning::filler);
    learnEach(words.of, &DateMeaning::of);
    learnEach(words.verbs, &DateMeaning::verb);
    learnEach(words.by, &DateMeaning::by);
    for (const QString &phrase : words.endOfMonth)
        m_meanings[phrase.section(QLatin1Char(' '), 0, 0)].endOfMonth = true;
    m_endOfMonth += words.endOfMonth;
    m_ordinals += words.ordinals;
    m_joiners += words.joiners;
}

QList<DateWord> DateVocabulary::wordsIn(QStringView text) const
{
    QList<DateWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace() || text.at(at) == u',') {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && belongsToWord(text.at(at)))
            ++at;
        at = std::max(at, start + 1);
        DateWord word{{}, withoutStops(TextRange::between(start, at), text), {}, text.at(start).isLower()};
        if (word.range.length <= longestWord) {
            word.folded = foldedText(word.range.in(text));
            word.meaning = m_meanings.value(word.folded);
        }
        words << word;
    }
    return words;
}

DateMeaning DateVocabulary::meaningOf(QStringView word) const
{
    const QList<DateWord> words = word.size() <= longestWord + 1 ? wordsIn(word) : QList<DateWord>();
    return words.size() == 1 ? words.first().meaning : DateMeaning();
}

int DateVocabulary::dayNumber(const DateWord &word) const
{
    QStringView digits = word.folded;
    for (const QString &ordinal : m_ordinals) {
        if (digits.endsWith(ordinal)) {
            digits.chop(ordinal.size());
            break;
        }
    }
    if (digits.size() > 2 || !isDigits(digits))
        return 0;
    const int day = digits.toInt();
    return day <= 31 ? day : 0;
}

int DateVocabulary::count(const DateWord &word) const
{
    if (word.meaning.count > 0)
        return word.meaning.count;
    return word.folded.size() <= 4 && isDigits(word.folded) ? word.folded.toInt() : -1;
}

bool DateVocabulary::isEndOfMonth(const QList<DateWord> &words) const
{
    if (words.isEmpty() || !words.first().meaning.endOfMonth)
        return false;
    QStringList phrase;
    for (const DateWord &word : words)
        phrase << word.folded;
    return m_endOfMonth.contains(phrase.join(QLatin1Char(' ')));
}

} // namespace lanai
