#include "core/storage/searchexpression.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"
#include "core/storage/wordpairs.h"

namespace lanai {

namespace {

QString quoted(const QString &words, bool isPrefix)
{
    return u'"' + words + (isPrefix ? QLatin1StringView("\" *") : QLatin1StringView("\""));
}

// Words that stand together in the text, and their plain spelling where they have one.
QString phrase(const QStringList &words, bool isPrefix)
{
    const QString asTyped = words.join(u' ');
    const QString spelled = quoted(asTyped, isPrefix);
    if (!hasPlainSpelling(asTyped))
        return spelled;
    return u'(' + spelled + QLatin1StringView(" OR ") + quoted(foldedText(asTyped), isPrefix) + u')';
}

// A stretch of a script without spaces: found anywhere inside such text.
QString run(const QString &letters, int count)
{
    return QLatin1StringView("pairs : ") + quoted(pairsOfRun(letters), count == 1);
}

// Takes a term apart where scripts without spaces begin and end.
class TermExpression
{
public:
    explicit TermExpression(const SearchTerm &term)
    {
        const QStringView text = term.text;
        qsizetype end = 0;
        for (TextRange word = nextWord(text, 0); !word.isEmpty(); word = nextWord(text, word.end())) {
            const QString letters = word.in(text).toString();
            if (!runsOn(letterAt(text, word.start))) {
                endRun();
                m_words << letters;
            } else {
                endWords(false);
                if (m_runLength > 0 && word.start != end)
                    endRun();
                m_run += letters;
                ++m_runLength;
            }
            end = word.end();
        }
        endRun();
        endWords(term.isPrefix);
    }

    [[nodiscard]] QString text() const
    {
        return m_parts.size() == 1 ? m_parts.first() : u'(' + m_parts.join(QLatin1StringView(" AND ")) + u')';
    }

private:
    void endRun()
    {
        if (m_runLength > 0)
            m_parts << run(m_run, m_runLength);
        m_run.clear();
        m_runLength = 0;
    }
    void endWords(bool isPrefix)
    {
        if (!m_words.isEmpty())
            m_parts << phrase(m_words, isPrefix);
        m_words.clear();
    }

    QStringList m_parts;
    QStringList m_words;
    QString m_run;
    int m_runLength = 0; // letters, whatever they take
};

QString joined(const QList<SearchTerm> &terms, bool excluded, QLatin1StringView by)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        if (term.isExcluded == excluded)
            parts << TermExpression(term).text();
    }
    return parts.join(by);
}

} // namespace

SearchExpression searchExpression(const QList<SearchTerm> &terms)
{
    const QString wanted = joined(terms, false, QLatin1StringView(" AND "));
    const QString unwanted = joined(terms, true, QLatin1StringView(" OR "));
    if (wanted.isEmpty())
        return {{}, unwanted};
    if (unwanted.isEmpty())
        return {wanted, {}};
    return {QStringLiteral("(%1) NOT (%2)").arg(wanted, unwanted), {}};
}

} // namespace lanai
