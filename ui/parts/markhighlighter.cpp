#include "ui/parts/markhighlighter.h"
#include "ui/parts/notelook.h"
#include "ui/shell/theme.h"
#include <QFontDatabase>
#include <QTextDocument>

namespace lanai {
namespace {

constexpr int fenceLength = 3;
constexpr int tildeFence = 1000; // added to the length of a fence of tildes

// The block state of a fence that begins here: its length, and which sign. -1: none does.
int fenceOf(QStringView text)
{
    const QStringView line = text.trimmed();
    if (line.isEmpty() || (line.front() != u'`' && line.front() != u'~'))
        return -1;
    int length = 0;
    while (length < line.size() && line.at(length) == line.front())
        ++length;
    if (length < fenceLength || (line.front() == u'`' && line.sliced(length).contains(u'`')))
        return -1;
    return length + (line.front() == u'~' ? tildeFence : 0);
}

bool closes(QStringView text, int open)
{
    const int fence = fenceOf(text);
    const QStringView line = text.trimmed();
    const bool sameSign = (fence >= tildeFence) == (open >= tildeFence);
    return fence >= open && sameSign && line.count(line.isEmpty() ? QChar() : line.front()) == line.size();
}

} // namespace

MarkHighlighter::MarkHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    dress();
}

void MarkHighlighter::dress()
{
    const QColor muted = theme().colour(Colour::Muted);
    m_formats.clear();
    for (int role = 0; role <= static_cast<int>(MarkdownRole::LinkTarget); ++role) {
        QTextCharFormat format;
        switch (static_cast<MarkdownRole>(role)) {
        case MarkdownRole::Syntax:
        case MarkdownRole::LinkTarget:
            format.setForeground(muted);
            break;
        case MarkdownRole::Heading: {
            const QFont heading = theme().font(Type::EditorHeading);
            format.setProperty(QTextFormat::FontPixelSize, heading.pixelSize());
            format.setFontWeight(heading.weight());
            break;
        }
        case MarkdownRole::BoldItalic:
            format.setFontItalic(true);
            [[fallthrough]];
        case MarkdownRole::Bold:
            format.setFontWeight(theme().font(Type::EditorStrong).weight());
            break;
        case MarkdownRole::Italic:
            format.setFontItalic(true);
            break;
        case MarkdownRole::Code:
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
            format.setForeground(muted);
            break;
        case MarkdownRole::LinkText:
            format.setForeground(theme().colour(Colour::Accent));
            format.setFontUnderline(true);
            break;
        }
        m_formats << format;
    }
    m_code = m_formats.at(static_cast<int>(MarkdownRole::Code));
    rehighlight();
}

QTextCharFormat MarkHighlighter::formatFor(MarkdownRole role) const
{
    return m_formats.at(static_cast<int>(role));
}

void MarkHighlighter::setMarks(const QList<CaptureMark> &marks)
{
    if (document() == nullptr)
        return;
    qsizetype next = 0;
    int line = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next(), ++line) {
        while (next < marks.size() && marks.at(next).line < line)
            ++next;
        const bool marked = next < marks.size() && marks.at(next).line == line;
        if (!marked && block.userData() == nullptr)
            continue;
        std::optional<CaptureLook> look;
        if (marked)
            look = lookOf(marks.at(next));
        LineData &data = LineData::of(block);
        if (data.look == look)
            continue;
        data.look = look;
        data.spelledRound = -1; // another part of it is apart from spelling
        rehighlightBlock(block);
    }
}

bool MarkHighlighter::isCode(const QTextBlock &block)
{
    return block.userState() > 0 || (block.previous().isValid() && block.previous().userState() > 0);
}

bool MarkHighlighter::highlightFence(const QString &text)
{
    const int open = previousBlockState();
    const int begins = open > 0 ? -1 : fenceOf(text);
    if (open <= 0 && begins < 0) {
        setCurrentBlockState(Prose);
        return false;
    }
    setCurrentBlockState(open > 0 ? (closes(text, open) ? static_cast<int>(Prose) : open) : begins);
    setFormat(0, static_cast<int>(text.size()), m_code);
    return true;
}

void MarkHighlighter::highlightBlock(const QString &text)
{
    if (highlightFence(text))
        return;
    for (const MarkdownSpan &span : markdownSpans(text))
        setFormat(static_cast<int>(span.range.start), static_cast<int>(span.range.length), formatFor(span.role));
    const auto *data = static_cast<const LineData *>(currentBlockUserData());
    if (data == nullptr || !data->look)
        return;
    QTextCharFormat head;
    head.setForeground(theme().colour(data->look->ink()));
    head.setFontWeight(theme().font(Type::EditorStrong).weight());
    const int start = static_cast<int>(std::min(data->look->head.start, text.size()));
    const int end = static_cast<int>(std::min(data->look->head.end(), text.size()));
    setFormat(start, end - start, head);
}

} // namespace lanai
