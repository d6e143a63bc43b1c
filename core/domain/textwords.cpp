#include "core/domain/textwords.h"
#include "core/domain/foldedtext.h"

namespace lanai {

bool runsOn(char32_t letter)
{
    constexpr char32_t firstOfThem = 0x0e00; // Thai
    constexpr char32_t longVowel = 0x30fc;   // between kana, of no script of its own
    if (letter < firstOfThem)
        return false;
    if (letter == longVowel)
        return true;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

char32_t letterAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    const bool pair = first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(first, text.at(at + 1)) : char32_t(first.unicode());
}

namespace {

qsizetype lengthOf(char32_t letter)
{
    return QChar::requiresSurrogates(letter) ? 2 : 1;
}

// Where the word ends that begins at `start`; `start` itself when none does.
qsizetype wordEnd(QStringView text, qsizetype start)
{
    const char32_t first = letterAt(text, start);
    if (!QChar::isLetterOrNumber(first))
        return start;
    qsizetype at = start + lengthOf(first);
    while (at < text.size()) {
        const char32_t letter = letterAt(text, at);
        const bool anotherLetter = QChar::isLetterOrNumber(letter) && !runsOn(first) && !runsOn(letter);
        if (!anotherLetter && !QChar::isMark(letter))
            break;
        at += lengthOf(letter);
    }
    return at;
}

} // namespace

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

TextRange nextWord(QStringView text, qsizetype from)
{
    while (from < text.size()) {
        const qsizetype end = wordEnd(text, from);
        if (end > from)
            return TextRange::between(from, end);
        from += lengthOf(letterAt(text, from));
    }
    return {text.size(), 0};
}

QList<TextWord> textWords(QStringView text)
{
    QList<TextWord> words;
    for (TextRange range = nextWord(text, 0); !range.isEmpty(); range = nextWord(text, range.end()))
        words << TextWord{range, foldedText(range.in(text)), QChar::isLower(letterAt(text, range.start))};
    return words;
}

} // namespace lanai
