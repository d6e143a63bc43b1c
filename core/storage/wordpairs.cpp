#include "core/storage/wordpairs.h"
#include "core/domain/foldedtext.h"
#include "core/domain/textwords.h"

namespace lanai {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isOfRun(QStringView text, TextRange word)
{
    return runsOn(letterAt(text, word.start));
}

// Walks through the words of a text and writes down what the index needs beside it.
class Pairs
{
public:
    explicit Pairs(QStringView text)
        : m_text(text)
    {
    }

    QString all()
    {
        for (TextRange word = nextWord(m_text, 0); !word.isEmpty(); word = nextWord(m_text, word.end()))
            take(word);
        end();
        return m_pairs;
    }

private:
    void take(TextRange word)
    {
        const bool touches = word.start == m_previous.end() && !m_previous.isEmpty();
        if (!touches)
            end();
        const bool inRun = isOfRun(m_text, word);
        if (inRun && touches && m_wasInRun)
            add(TextRange::between(m_previous.start, word.end()));
        else if (touches)
            endPart(true);
        m_isTouched = touches;
        m_previous = word;
        m_wasInRun = inRun;
    }

    // The word before has no neighbour on its right.
    void end()
    {
        endPart(m_isTouched);
        m_previous = {};
        m_isTouched = false;
    }

    // The last character of a run, or a word of another script that touches one.
    void endPart(bool touchesRun)
    {
        if (m_previous.isEmpty())
            return;
        if (m_wasInRun || touchesRun)
            add(m_previous);
        if (!m_wasInRun && hasPlainSpelling(m_previous.in(m_text)))
            add(foldedText(m_previous.in(m_text)));
    }

    void add(TextRange range) { add(range.in(m_text)); }
    void add(QStringView word)
    {
        if (!m_pairs.isEmpty())
            m_pairs += u' ';
        m_pairs += word;
    }

    QStringView m_text;
    QString m_pairs = QStringLiteral(""); // never null: the column is text
    TextRange m_previous;                 // the word before, while its neighbour isn't known
    bool m_wasInRun = false;
    bool m_isTouched = false; // the word before touches the one before it
};

} // namespace

bool hasPlainSpelling(QStringView word)
{
    static constexpr QStringView letters = u"ßẞæÆœŒþÞøØłŁđĐðÐħĦŧŦı";
    return std::any_of(word.begin(), word.end(), [](QChar c) { return letters.contains(c); });
}

QString pairsOfRun(QStringView run)
{
    QString pairs;
    TextRange previous = nextWord(run, 0);
    for (TextRange next = nextWord(run, previous.end()); !next.isEmpty(); next = nextWord(run, next.end())) {
        if (!pairs.isEmpty())
            pairs += u' ';
        pairs += TextRange::between(previous.start, next.end()).in(run);
        previous = next;
    }
    return pairs.isEmpty() ? run.toString() : pairs;
}

QString wordPairs(QStringView text)
{
    return isAscii(text) ? QStringLiteral("") : Pairs(text).all();
}

} // namespace lanai
