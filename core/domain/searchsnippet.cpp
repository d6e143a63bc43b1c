#include "core/domain/searchsnippet.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"
#include <QSet>

namespace lanai {
namespace {

constexpr qsizetype mostMatches = 200; // looked at for a snippet
constexpr qsizetype leadIn = 30;       // UTF-16 units shown before the first match

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

// One line: each stretch of blanks, line breaks and control characters becomes one blank. `from` and `until` cut it.
class OneLine
{
public:
    OneLine(QStringView text, qsizetype from, qsizetype until)
    {
        if (from > 0)
            m_line.text = QStringLiteral("…");
        m_places.reserve(until - from + 1);
        for (qsizetype at = from; at < until; ++at) {
            m_places << m_line.text.size();
            const QChar c = text.at(at);
            if (!c.isSpace() && c.category() != QChar::Other_Control)
                m_line.text += c;
            else if (!m_line.text.isEmpty() && !m_line.text.endsWith(u' '))
                m_line.text += u' ';
        }
        m_places << m_line.text.size();
        if (until < text.size())
            m_line.text += u'…';
        m_from = from;
    }

    void mark(TextRange range)
    {
        const qsizetype end = std::min(range.end() - m_from, m_places.size() - 1);
        if (range.start >= m_from && range.start - m_from < end)
            m_line.marks << TextRange::between(m_places.at(range.start - m_from), m_places.at(end));
    }
    [[nodiscard]] MarkedText line() const { return m_line; }

private:
    MarkedText m_line;
    QList<qsizetype> m_places; // of each unit of the stretch, in the line
    qsizetype m_from = 0;
};

// The beginning of the word that `at` stands in, or `at` where the text has no blanks nearby.
qsizetype wordStart(QStringView text, qsizetype at)
{
    for (qsizetype back = at; back > 0 && at - back < leadIn; --back) {
        if (text.at(back - 1).isSpace())
            return back;
    }
    return at > 0 && text.at(at).isLowSurrogate() ? at - 1 : at;
}

qsizetype blankAfter(QStringView text, qsizetype at)
{
    for (qsizetype end = at; end - at < leadIn; ++end) {
        if (end >= text.size())
            return text.size();
        if (text.at(end).isSpace())
            return end;
    }
    return text.at(at).isLowSurrogate() ? at + 1 : at;
}

} // namespace

SearchMarker::SearchMarker(const QList<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        Needle needle;
        needle.isPrefix = term.isPrefix;
        const QList<TextWord> words = textWords(term.text);
        for (const TextWord &word : words)
            needle.words << word.folded;
        if (term.isExcluded || needle.words.isEmpty() || needle.words.first().isEmpty())
            continue;
        const QChar initial = needle.words.first().front();
        m_initials += initial;
        m_initials += initial.toUpper();
        m_needles << needle;
    }
}

bool SearchMarker::mayBegin(QChar letter) const
{
    return !isAscii(letter) || m_initials.contains(letter);
}

// The stretch that `needle` takes when it begins with `word`; empty when it doesn't.
TextRange SearchMarker::matchAt(QStringView text, TextRange word, const Needle &needle) const
{
    const qsizetype start = word.start;
    for (qsizetype i = 0; i < needle.words.size(); ++i) {
        if (i > 0)
            word = nextWord(text, word.end());
        if (word.isEmpty())
            return {};
        const QString folded = foldedText(word.in(text));
        const bool mayGoOn = needle.isPrefix && i + 1 == needle.words.size();
        if (mayGoOn ? !folded.startsWith(needle.words.at(i)) : folded != needle.words.at(i))
            return {};
    }
    return TextRange::between(start, word.end());
}

QList<SearchMarker::Match> SearchMarker::find(QStringView text, qsizetype most) const
{
    QList<Match> matches;
    if (m_needles.isEmpty())
        return matches;
    for (TextRange word = nextWord(text, 0); !word.isEmpty() && matches.size() < most;) {
        Match longest;
        if (mayBegin(text.at(word.start))) {
            for (qsizetype i = 0; i < m_needles.size(); ++i) {
                const TextRange range = matchAt(text, word, m_needles.at(i));
                if (range.length > longest.range.length)
                    longest = {range, i};
            }
        }
        if (!longest.range.isEmpty())
            matches << longest;
        word = nextWord(text, longest.range.isEmpty() ? word.end() : longest.range.end());
    }
    return matches;
}

MarkedText SearchMarker::marked(const QString &text) const
{
    MarkedText whole{text, {}};
    const QList<Match> matches = find(text, text.size());
    for (const Match &match : matches)
        whole.marks << match.range;
    return whole;
}

// Where the first match of the stretch stands that holds the most different terms.
qsizetype SearchMarker::bestStart(const QList<Match> &matches, qsizetype length) const
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0; first < matches.size() && most < m_needles.size(); ++first) {
        QSet<qsizetype> needles;
        const qsizetype end = matches.at(first).range.start + length;
        for (qsizetype i = first; i < matches.size() && matches.at(i).range.end() <= end; ++i)
            needles << matches.at(i).needle;
        if (needles.size() > most) {
            most = needles.size();
            best = matches.at(first).range.start;
        }
    }
    return best;
}

MarkedText SearchMarker::snippet(const QString &text, qsizetype length) const
{
    const QList<Match> matches = find(text, mostMatches);
    const qsizetype first = bestStart(matches, std::max<qsizetype>(length - leadIn, 1));
    qsizetype from = first > leadIn ? wordStart(text, first - leadIn) : 0;
    // Near its end the text is shown from further back, so that the line is full.
    if (text.size() - from < length)
        from = text.size() > length ? wordStart(text, text.size() - length) : 0;
    const qsizetype until = text.size() - from > length ? blankAfter(text, from + length) : text.size();
    OneLine line(text, from, until);
    for (const Match &match : matches)
        line.mark(match.range);
    return line.line();
}

} // namespace lanai
