#include "ui/sheet/pageflow.h"

namespace lanai {
namespace {

constexpr double underHeader = 8;   // points, to its rule
constexpr double underRunning = 12; // points

constexpr double dots(double points)
{
    return points * dotsPerPoint;
}

int linesOf(const std::vector<SetParagraph> &paragraphs)
{
    int lines = 0;
    for (const SetParagraph &paragraph : paragraphs)
        lines += paragraph.lines();
    return lines;
}

} // namespace

std::vector<const SetRow *> rowsOf(const SetSection &section, bool shrunk)
{
    std::vector<const SetRow *> rows;
    for (const SetRow &row : section.rows) {
        if (!shrunk || !row.expendable || !section.instead)
            rows.push_back(&row);
    }
    if (shrunk && section.instead)
        rows.push_back(&*section.instead);
    return rows;
}

PageFlow::PageFlow(const PaperTheme &theme, const TypeSetter &setter, QSizeF size, Qt::LayoutDirection direction)
    : m_theme(theme)
    , m_setter(setter)
    , m_direction(direction)
    , m_left(dots(theme.sideMargin))
    , m_right(size.width() - dots(theme.sideMargin))
    , m_top(dots(theme.topMargin))
    , m_bottom(size.height() - dots(theme.bottomMargin))
{
}

double PageFlow::headerHeight(const SetPart &part) const
{
    const double body = m_setter.lineHeight(TypeSize::Body);
    const double left = part.title.lines() * m_setter.lineHeight(TypeSize::Title) + linesOf(part.subtitles) * body;
    return std::max(left, linesOf(part.aside) * body) + dots(underHeader + m_theme.headerRule);
}

double PageFlow::labelHeight(const SetSection &section, const PageSpacing &spacing) const
{
    return section.label.lines() * m_setter.lineHeight(TypeSize::Label) +
           dots(spacing.underLabel + m_theme.sectionRule + spacing.underRule);
}

double PageFlow::rowHeight(const SetRow &row, const PageSpacing &spacing) const
{
    return row.lines() * m_setter.lineHeight(TypeSize::Body) + dots(spacing.overRow + spacing.underRow);
}

double PageFlow::runningHeight(const SetPart &part) const
{
    return part.running.lines() * m_setter.lineHeight(TypeSize::Body) + dots(underRunning);
}

double PageFlow::height(const SetPart &part, const PageSpacing &spacing, bool shrunk) const
{
    double sum = headerHeight(part);
    for (const SetSection &section : part.sections) {
        sum += dots(spacing.beforeSection) + labelHeight(section, spacing);
        for (const SetRow *row : rowsOf(section, shrunk))
            sum += rowHeight(*row, spacing);
    }
    return sum;
}

void PageFlow::beginPage()
{
    pages.emplace_back();
    m_y = m_top;
}

void PageFlow::putText(SheetPage &page, const SetParagraph &text, QPointF at, const QColor &colour) const
{
    double y = at.y() + m_setter.baseline(text.size);
    for (int i = 0; i < text.lines(); ++i, y += m_setter.lineHeight(text.size))
        page.pieces.push_back({text.layout.get(), i, {at.x(), y}, colour});
}

void PageFlow::addRule(double thickness, const QColor &colour)
{
    pages.back().rules.push_back({{m_left, m_y, textWidth(), dots(thickness)}, colour});
}

void PageFlow::addHeader(const SetPart &part)
{
    const double bottom = m_y + headerHeight(part) - dots(underHeader + m_theme.headerRule);
    const double body = m_setter.lineHeight(TypeSize::Body);
    const bool mirrored = m_direction == Qt::RightToLeft;
    const auto xOf = [&](const SetParagraph &text, bool far) {
        return far != mirrored ? m_right - text.layout->lineAt(0).width() : m_left;
    };
    double y = m_y;
    putText(pages.back(), part.title, {xOf(part.title, false), y}, m_theme.ink);
    y += part.title.lines() * m_setter.lineHeight(TypeSize::Title);
    for (const SetParagraph &line : part.subtitles) {
        putText(pages.back(), line, {xOf(line, false), y}, m_theme.muted);
        y += line.lines() * body;
    }
    y = bottom - linesOf(part.aside) * body;
    for (const SetParagraph &line : part.aside) {
        putText(pages.back(), line, {xOf(line, true), y}, m_theme.muted);
        y += line.lines() * body;
    }
    m_y = bottom + dots(underHeader);
    addRule(m_theme.headerRule, m_theme.ink);
    m_y += dots(m_theme.headerRule);
}

void PageFlow::addLabel(const SetSection &section, const PageSpacing &spacing)
{
    putText(pages.back(), section.label, {m_left, m_y}, m_theme.accent);
    m_y += section.label.lines() * m_setter.lineHeight(TypeSize::Label) + dots(spacing.underLabel);
    addRule(m_theme.sectionRule, m_theme.ink);
    m_y += dots(m_theme.sectionRule + spacing.underRule);
}

void PageFlow::continuePage(const SetPart &part, const SetSection &section, const PageSpacing &spacing)
{
    beginPage();
    putText(pages.back(), part.running, {m_left, m_y}, m_theme.ink);
    m_y += runningHeight(part);
    addLabel(section, spacing);
}

// A label stays with its first row, and with the second where there is one: a single row under a label looks lost.
// Two lines will do of a row that is taller than a page of its own.
bool PageFlow::beginsHere(const SetPart &part, const SetSection &section, const std::vector<const SetRow *> &rows,
                          const PageSpacing &spacing) const
{
    const double label = labelHeight(section, spacing);
    const double fresh = pageHeight() - runningHeight(part) - label;
    const double first = rowHeight(*rows.front(), spacing);
    const double second = rows.size() > 1 ? rowHeight(*rows.at(1), spacing) : 0;
    const double least = first > fresh ? 2 * m_setter.lineHeight(TypeSize::Body) : first;
    const double together = first + second > fresh ? least : first + second;
    return m_y + dots(spacing.beforeSection) + label + together <= m_bottom;
}

// The lines of a row's cells stand on one grid, whichever paragraph they belong to; so `first` to `last` can be taken
// out of all cells alike.
void PageFlow::addRowLines(const SetRow &row, int first, int last)
{
    const double height = m_setter.lineHeight(TypeSize::Body);
    const double baseline = m_setter.baseline(TypeSize::Body);
    if (!row.about.isNull())
        pages.back().spots.push_back({{m_left, m_y, textWidth(), (last - first) * height}, row.about});
    for (const SetCell &cell : row.cells) {
        const double x = m_direction == Qt::RightToLeft ? m_right - cell.x - cell.width : m_left + cell.x;
        int at = 0;
        for (const SetParagraph &paragraph : cell.paragraphs) {
            for (int i = 0; i < paragraph.lines(); ++i, ++at) {
                if (at >= first && at < last)
                    pages.back().pieces.push_back(
                        {paragraph.layout.get(), i, {x, m_y + (at - first) * height + baseline}, m_theme.ink});
            }
        }
    }
    m_y += (last - first) * height;
}

void PageFlow::addTallRow(const SetPart &part, const SetSection &section, const SetRow &row, const PageSpacing &spacing)
{
    const int lines = row.lines();
    for (int first = 0; first < lines;) {
        m_y += dots(spacing.overRow);
        const int room = static_cast<int>((m_bottom - m_y) / m_setter.lineHeight(TypeSize::Body));
        const int last = std::min(lines, first + std::max(room, 1));
        addRowLines(row, first, last);
        m_y += dots(spacing.underRow);
        first = last;
        if (first < lines)
            continuePage(part, section, spacing);
    }
}

void PageFlow::addSection(const SetPart &part, const SetSection &section, const PageSpacing &spacing, bool shrunk)
{
    const std::vector<const SetRow *> rows = rowsOf(section, shrunk);
    if (beginsHere(part, section, rows, spacing)) {
        m_y += dots(spacing.beforeSection);
        addLabel(section, spacing);
    } else {
        continuePage(part, section, spacing);
    }
    bool first = true;
    for (const SetRow *row : rows) {
        const double height = rowHeight(*row, spacing);
        if (!first && m_y + height <= m_bottom)
            addRule(m_theme.rowRule, m_theme.hairline);
        else if (!first)
            continuePage(part, section, spacing);
        first = false;
        if (m_y + height > m_bottom) {
            addTallRow(part, section, *row, spacing);
            continue;
        }
        m_y += dots(spacing.overRow);
        addRowLines(*row, 0, row->lines());
        m_y += dots(spacing.underRow);
    }
}

void PageFlow::add(const SetPart &part, const PageSpacing &spacing, bool shrunk)
{
    beginPage();
    addHeader(part);
    for (const SetSection &section : part.sections) {
        if (!rowsOf(section, shrunk).empty())
            addSection(part, section, spacing, shrunk);
    }
}

} // namespace lanai
