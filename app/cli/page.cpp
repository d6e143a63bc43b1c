#include "app/cli/page.h"
#include "app/cli/textwidth.h"
#include <algorithm>

namespace lanai {
namespace {

constexpr int indent = 2;
constexpr int gap = 2;            // between columns
constexpr int narrowestLast = 24; // below that the last column moves to lines of its own
constexpr int widestColumn = 44;  // of all but the last; longer text is cut

QString blanks(int count)
{
    return QString(std::max(count, 0), u' ');
}

QString painted(const QString &text, Tone tone, const Surface &surface)
{
    if (!surface.styled || text.isEmpty())
        return text;
    const auto within = [&text](QLatin1StringView code) { return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(code, text); };
    switch (tone) {
    case Tone::Strong:
        return within(QLatin1StringView("1"));
    case Tone::Quiet:
        return within(QLatin1StringView("2"));
    case Tone::Due:
        return within(QLatin1StringView("33"));
    case Tone::Overdue:
        return within(QLatin1StringView("31"));
    case Tone::Plain:
        break;
    }
    return text;
}

QString withoutTrail(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

// The lines of a cell that begins in column `left`, the first one behind `before`.
QString wrappedLines(const Cell &cell, int left, const Surface &surface, QString before = {})
{
    QString lines;
    const int room = surface.columns > 0 ? std::max(surface.columns - left, 1) : 0;
    for (const QString &line : wrapped(harmless(cell.text, true), room)) {
        lines += withoutTrail((before.isEmpty() ? blanks(left) : before) + painted(line, cell.tone, surface)) + u'\n';
        before.clear();
    }
    return lines;
}

// The columns of one table: how wide, and whether the last one has room beside the others.
class Columns
{
public:
    Columns(const QList<Row> &rows, const Surface &surface)
        : m_paper(surface)
    {
        for (const Row &row : rows) {
            for (qsizetype i = 0; i < row.size() - 1; ++i) {
                if (i == m_widths.size())
                    m_widths << 0;
                m_widths[i] = std::max(m_widths.at(i), std::min(columnsOf(harmless(row.at(i).text)), widestColumn));
            }
        }
        m_lastAt = indent;
        for (const int width : m_widths)
            m_lastAt += width > 0 ? width + gap : 0;
        m_stacked = !m_widths.isEmpty() && surface.columns > 0 && m_lastAt + narrowestLast > surface.columns;
    }

    [[nodiscard]] QString laidOut(const Row &row) const
    {
        QString left = blanks(indent);
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const Cell cell = i < row.size() - 1 ? row.at(i) : Cell();
            const QString text = elided(harmless(cell.text), m_widths.at(i));
            if (m_widths.at(i) > 0)
                left += painted(text, cell.tone, m_paper) + blanks(m_widths.at(i) - columnsOf(text) + gap);
        }
        if (!m_stacked)
            return wrappedLines(row.last(), m_lastAt, m_paper, left);
        const QString under = row.last().text.isEmpty() ? QString() : wrappedLines(row.last(), 2 * indent, m_paper);
        return withoutTrail(left) + u'\n' + under;
    }

private:
    Surface m_paper;
    QList<int> m_widths; // of all columns but the last
    int m_lastAt = 0;
    bool m_stacked = false;
};

QString laidOutTable(const QList<Row> &rows, const Surface &surface)
{
    const Columns columns(rows, surface);
    QString text;
    for (const Row &row : rows)
        text += columns.laidOut(row);
    return text;
}

QString laidOutHeading(const Row &row, const Surface &surface)
{
    const QString title = painted(harmless(row.first().text), Tone::Strong, surface);
    if (row.size() == 1)
        return title + u'\n';
    return title + blanks(gap) + painted(harmless(row.last().text), Tone::Quiet, surface) + u'\n';
}

} // namespace

void Page::heading(const QString &text, const QString &quiet)
{
    if (!m_parts.isEmpty() && m_parts.last().kind != Part::Kind::Space)
        space();
    Row row{Cell(text)};
    if (!quiet.isEmpty())
        row << Cell(quiet);
    m_parts << Part{Part::Kind::Heading, {row}};
}

void Page::line(const QString &text, Tone tone)
{
    m_parts << Part{Part::Kind::Line, {{Cell(text, tone)}}};
}

void Page::block(const QString &text)
{
    m_parts << Part{Part::Kind::Block, {{Cell(text)}}};
}

void Page::table(const QList<Row> &rows)
{
    if (!rows.isEmpty())
        m_parts << Part{Part::Kind::Table, rows};
}

void Page::space()
{
    m_parts << Part{Part::Kind::Space, {}};
}

QString Page::laidOut(const Surface &surface) const
{
    QString text;
    for (const Part &part : m_parts) {
        switch (part.kind) {
        case Part::Kind::Heading:
            text += laidOutHeading(part.rows.first(), surface);
            break;
        case Part::Kind::Line:
            text += wrappedLines(part.rows.first().first(), 0, surface);
            break;
        case Part::Kind::Block:
            text += wrappedLines(part.rows.first().first(), indent, surface);
            break;
        case Part::Kind::Table:
            text += laidOutTable(part.rows, surface);
            break;
        case Part::Kind::Space:
            text += u'\n';
            break;
        }
    }
    return text;
}

} // namespace lanai
