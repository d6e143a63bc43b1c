#include "ui/parts/markdownspans.h"
#include <QRegularExpression>

namespace lanai {
namespace {

qsizetype runOf(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    qsizetype end = at;
    while (end < text.size() && text.at(end) == sign)
        ++end;
    return end - at;
}

bool isBlankAt(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

// "## " at the beginning; 0: no heading.
qsizetype headingLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 3 && line.at(at) == u' ')
        ++at;
    if (at >= line.size() || line.at(at) != u'#')
        return 0;
    const qsizetype signs = runOf(line, at);
    return signs <= 6 && isBlankAt(line, at + signs) ? at + signs : 0;
}

MarkdownRole emphasisOf(qsizetype signs)
{
    if (signs == 1)
        return MarkdownRole::Italic;
    return signs == 2 ? MarkdownRole::Bold : MarkdownRole::BoldItalic;
}

// Reads the text of a line from left to right.
class InlineReader
{
public:
    explicit InlineReader(QStringView line)
        : m_line(line)
    {
    }

    void read(qsizetype from)
    {
        for (qsizetype at = from; at < m_line.size();) {
            const QChar sign = m_line.at(at);
            if (sign == u'\\')
                at += 2;
            else if (sign == u'`')
                at = code(at);
            else if (sign == u'[')
                at = link(at);
            else if (sign == u'*' || sign == u'_')
                at = emphasis(at);
            else
                ++at;
        }
    }
    void add(MarkdownRole role, qsizetype start, qsizetype length)
    {
        if (length > 0)
            spans << MarkdownSpan{role, {start, length}};
    }

    QList<MarkdownSpan> spans;

private:
    qsizetype code(qsizetype at)
    {
        const qsizetype ticks = runOf(m_line, at);
        for (qsizetype close = at + ticks; close < m_line.size(); ++close) {
            if (m_line.at(close) != u'`')
                continue;
            const qsizetype run = runOf(m_line, close);
            if (run == ticks) {
                add(MarkdownRole::Syntax, at, ticks);
                add(MarkdownRole::Code, at + ticks, close - at - ticks);
                add(MarkdownRole::Syntax, close, ticks);
                return close + ticks;
            }
            close += run - 1;
        }
        return at + ticks;
    }
    qsizetype link(qsizetype at)
    {
        const qsizetype close = m_line.indexOf(QLatin1StringView("]("), at);
        const qsizetype end = close < 0 ? -1 : m_line.indexOf(u')', close);
        if (end < 0)
            return at + 1;
        const bool picture = at > 0 && m_line.at(at - 1) == u'!';
        add(MarkdownRole::Syntax, picture ? at - 1 : at, picture ? 2 : 1);
        add(MarkdownRole::LinkText, at + 1, close - at - 1);
        add(MarkdownRole::Syntax, close, 2);
        add(MarkdownRole::LinkTarget, close + 2, end - close - 2);
        add(MarkdownRole::Syntax, end, 1);
        return end + 1;
    }
    qsizetype emphasis(qsizetype at)
    {
        const QChar sign = m_line.at(at);
        const qsizetype run = runOf(m_line, at);
        const bool opens = !isBlankAt(m_line, at + run) && (sign == u'*' || !isWordAt(m_line, at - 1));
        if (run > 3 || !opens)
            return at + run;
        for (qsizetype close = at + run; close < m_line.size(); ++close) {
            if (m_line.at(close) == u'\\') {
                ++close;
                continue;
            }
            if (m_line.at(close) != sign)
                continue;
            const qsizetype closing = runOf(m_line, close);
            const bool closes =
                closing == run && !isBlankAt(m_line, close - 1) && (sign == u'*' || !isWordAt(m_line, close + run));
            if (closes) {
                add(MarkdownRole::Syntax, at, run);
                add(emphasisOf(run), at + run, close - at - run);
                add(MarkdownRole::Syntax, close, run);
                return close + run;
            }
            close += closing - 1;
        }
        return at + run;
    }

    QStringView m_line;
};

} // namespace

QList<MarkdownSpan> markdownSpans(QStringView line)
{
    InlineReader reader(line);
    const qsizetype heading = headingLength(line);
    if (heading > 0) {
        reader.add(MarkdownRole::Syntax, 0, heading);
        reader.add(MarkdownRole::Heading, heading, line.size() - heading);
        return reader.spans;
    }
    const TextRange lead = listItemOf(line).lead;
    reader.add(MarkdownRole::Syntax, 0, lead.length);
    reader.read(lead.end());
    return reader.spans;
}

ListItem listItemOf(QStringView line)
{
    static const QRegularExpression item(
        QStringLiteral("^([ \\t]*)(?:([-*+•])|(\\d{1,9})([.)]))([ \\t]+)(\\[[ xX]\\][ \\t]+)?"));
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.front().isLetter()) // most lines, without a pattern
        return {};
    const QRegularExpressionMatch match = item.match(line.toString());
    if (!match.hasMatch())
        return {};
    ListItem found;
    found.lead = {0, match.capturedLength(0)};
    found.bare = line.sliced(found.lead.end()).trimmed().isEmpty();
    found.next = match.captured(1);
    found.next += match.capturedLength(2) > 0 ? match.captured(2)
                                              : QString::number(match.captured(3).toLongLong() + 1) + match.captured(4);
    found.next += match.captured(5);
    if (match.capturedLength(6) > 0)
        found.next += QStringLiteral("[ ] ");
    return found;
}

} // namespace lanai
