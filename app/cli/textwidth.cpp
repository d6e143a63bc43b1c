#include "app/cli/textwidth.h"
#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>

namespace lanai {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian wide and full-width letters, and the emoji that are shown as pictures without being asked.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x231a, 0x231b},   Range{0x2329, 0x232a},   Range{0x23e9, 0x23ec},
    Range{0x23f0, 0x23f0},   Range{0x23f3, 0x23f3},   Range{0x25fd, 0x25fe},   Range{0x2614, 0x2615},
    Range{0x2648, 0x2653},   Range{0x267f, 0x267f},   Range{0x2693, 0x2693},   Range{0x26a1, 0x26a1},
    Range{0x26aa, 0x26ab},   Range{0x26bd, 0x26be},   Range{0x26c4, 0x26c5},   Range{0x26ce, 0x26ce},
    Range{0x26d4, 0x26d4},   Range{0x26ea, 0x26ea},   Range{0x26f2, 0x26f3},   Range{0x26f5, 0x26f5},
    Range{0x26fa, 0x26fa},   Range{0x26fd, 0x26fd},   Range{0x2705, 0x2705},   Range{0x270a, 0x270b},
    Range{0x2728, 0x2728},   Range{0x274c, 0x274c},   Range{0x274e, 0x274e},   Range{0x2753, 0x2755},
    Range{0x2757, 0x2757},   Range{0x2795, 0x2797},   Range{0x27b0, 0x27b0},   Range{0x27bf, 0x27bf},
    Range{0x2b1b, 0x2b1c},   Range{0x2b50, 0x2b50},   Range{0x2b55, 0x2b55},   Range{0x2e80, 0x303e},
    Range{0x3041, 0x33ff},   Range{0x3400, 0x4dbf},   Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},
    Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x16fe0, 0x18aff}, Range{0x1b000, 0x1b2ff},
    Range{0x1f004, 0x1f004}, Range{0x1f0cf, 0x1f0cf}, Range{0x1f18e, 0x1f18e}, Range{0x1f191, 0x1f19a},
    Range{0x1f1e6, 0x1f320}, Range{0x1f32d, 0x1f335}, Range{0x1f337, 0x1f37c}, Range{0x1f37e, 0x1f393},
    Range{0x1f3a0, 0x1f3ca}, Range{0x1f3cf, 0x1f3d3}, Range{0x1f3e0, 0x1f3f0}, Range{0x1f3f4, 0x1f3f4},
    Range{0x1f3f8, 0x1f43e}, Range{0x1f440, 0x1f440}, Range{0x1f442, 0x1f4fc}, Range{0x1f4ff, 0x1f53d},
    Range{0x1f54b, 0x1f54e}, Range{0x1f550, 0x1f567}, Range{0x1f57a, 0x1f57a}, Range{0x1f595, 0x1f596},
    Range{0x1f5a4, 0x1f5a4}, Range{0x1f5fb, 0x1f64f}, Range{0x1f680, 0x1f6c5}, Range{0x1f6cc, 0x1f6cc},
    Range{0x1f6d0, 0x1f6d2}, Range{0x1f6d5, 0x1f6d7}, Range{0x1f6dc, 0x1f6df}, Range{0x1f6eb, 0x1f6ec},
    Range{0x1f6f4, 0x1f6fc}, Range{0x1f7e0, 0x1f7eb}, Range{0x1f7f0, 0x1f7f0}, Range{0x1f90c, 0x1f93a},
    Range{0x1f93c, 0x1f945}, Range{0x1f947, 0x1f9ff}, Range{0x1fa70, 0x1faff}, Range{0x20000, 0x3fffd}};

constexpr char32_t emojiSelector = 0xfe0f;

int columnsOfLetter(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const auto after = std::upper_bound(wideRanges.begin(), wideRanges.end(), letter,
                                        [](char32_t value, const Range &range) { return value < range.first; });
    return after != wideRanges.begin() && letter <= std::prev(after)->last ? 2 : 1;
}

int columnsOfGrapheme(const QString &grapheme)
{
    int columns = 0;
    for (const char32_t letter : grapheme.toUcs4())
        columns = letter == emojiSelector ? 2 : std::max(columns, columnsOfLetter(letter));
    return columns;
}

// How much of `text` from `start` fits: to the last allowed break, or to the last grapheme when there is none.
qsizetype endOfLine(const QString &text, qsizetype start, int columns)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    graphemes.setPosition(start);
    qsizetype from = start;
    qsizetype allowed = -1;
    int used = 0;
    for (qsizetype to = graphemes.toNextBoundary(); to > 0; to = graphemes.toNextBoundary()) {
        const QString grapheme = text.mid(from, to - from);
        used += columnsOfGrapheme(grapheme);
        const bool blank = grapheme == QLatin1StringView(" "); // may hang over the edge, it isn't seen
        if (used > columns && !blank)
            return allowed > start ? allowed : std::max(from, start + 1);
        breaks.setPosition(to);
        if (breaks.isAtBoundary())
            allowed = to;
        from = to;
    }
    return text.size();
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList wrappedLine(const QString &line, int columns)
{
    if (columns <= 0 || columnsOf(line) <= columns)
        return {line};
    QStringList lines;
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype end = endOfLine(line, start, columns);
        lines << trimmedEnd(line.mid(start, end - start));
        start = end;
    }
    return lines;
}

bool turnsDirection(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

int columnsOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int columns = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        columns += columnsOfGrapheme(text.mid(from, to - from));
        from = to;
    }
    return columns;
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << wrappedLine(line, columns);
    return lines;
}

QString elided(const QString &text, int columns)
{
    if (columns <= 0 || columnsOf(text) <= columns)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype kept = 0;
    int used = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        used += columnsOfGrapheme(text.mid(kept, to - kept));
        if (used > columns - 1)
            break;
        kept = to;
    }
    return trimmedEnd(text.first(kept)) + QChar(0x2026);
}

QString harmless(const QString &text, bool keepLines)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (letter == u'\n' || letter == u'\t')
            shown += keepLines ? letter : QChar(u' ');
        else if (code < 0x20)
            shown += QChar(0x2400 + code); // a sign for the control character, e.g. ␛
        else if (code >= 0x7f && code < 0xa0)
            shown += QChar::ReplacementCharacter;
        else if (!turnsDirection(letter))
            shown += letter;
    }
    return shown;
}

} // namespace lanai
