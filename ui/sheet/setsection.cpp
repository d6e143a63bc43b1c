#include "ui/sheet/setsection.h"
#include <numeric>

namespace lanai {
namespace {

SetCell setCell(const SheetCell &cell, const TypeSetter &setter, double width)
{
    SetCell result;
    result.width = width;
    for (const SheetParagraph &paragraph : cell) {
        if (!paragraph.isEmpty())
            result.paragraphs.push_back(setter.set(paragraph, TypeSize::Body, width));
    }
    return result;
}

double naturalWidth(const SetCell &cell)
{
    double widest = 0;
    for (const SetParagraph &paragraph : cell.paragraphs)
        widest = std::max(widest, paragraph.naturalWidth());
    return widest;
}

// Sets the cells of one section column by column: labels first, at the widest they may be, then what is left over.
class ColumnSetter
{
public:
    ColumnSetter(const SheetSection &section, const TypeSetter &setter, const PaperTheme &theme, double width)
        : m_section(section)
        , m_setter(setter)
        , m_gap(theme.columnGap * dotsPerPoint)
        , m_number(theme.numberColumn * dotsPerPoint)
        , m_width(width)
        , m_columns(static_cast<std::size_t>(section.columns.size()))
    {
        for (const SheetRow &row : section.rows)
            m_sources.push_back(&row);
        if (section.instead)
            m_sources.push_back(&*section.instead);
        m_cells.resize(m_sources.size());
        for (std::vector<SetCell> &cells : m_cells)
            cells.resize(m_columns);
    }

    // The cells of every row, those of `instead` last.
    [[nodiscard]] std::vector<std::vector<SetCell>> set()
    {
        std::vector<double> widths(m_columns, 0);
        double taken = 0;
        double shares = 0;
        for (std::size_t i = 0; i < m_columns; ++i) {
            const SheetColumn &column = m_section.columns.at(static_cast<qsizetype>(i));
            if (column.width == ColumnWidth::Body)
                shares += column.share;
            else
                widths[i] = column.width == ColumnWidth::Number ? setColumn(i, m_number) : setLabels(i, column);
            taken += widths[i] + gapAfter(i);
        }
        for (std::size_t i = 0; i < m_columns; ++i) {
            const SheetColumn &column = m_section.columns.at(static_cast<qsizetype>(i));
            if (column.width == ColumnWidth::Body)
                widths[i] = setColumn(i, (m_width - taken) * column.share / shares);
        }
        place(widths);
        return std::move(m_cells);
    }

private:
    [[nodiscard]] double gapAfter(std::size_t column) const
    {
        const bool isNumber = m_section.columns.at(static_cast<qsizetype>(column)).width == ColumnWidth::Number;
        return isNumber || column + 1 == m_columns ? 0 : m_gap;
    }

    double setColumn(std::size_t column, double width)
    {
        for (std::size_t row = 0; row < m_sources.size(); ++row)
            m_cells[row][column] =
                setCell(m_sources[row]->cells.value(static_cast<qsizetype>(column)), m_setter, width);
        return width;
    }

    double setLabels(std::size_t index, const SheetColumn &column)
    {
        setColumn(index, m_width * column.share);
        double widest = m_width * column.least;
        for (const std::vector<SetCell> &cells : m_cells)
            widest = std::max(widest, naturalWidth(cells[index]));
        return widest;
    }

    void place(const std::vector<double> &widths)
    {
        for (std::vector<SetCell> &cells : m_cells) {
            double x = 0;
            for (std::size_t i = 0; i < m_columns; ++i) {
                cells[i].x = x;
                x += widths[i] + gapAfter(i);
            }
        }
    }

    const SheetSection &m_section;
    const TypeSetter &m_setter;
    double m_gap = 0;
    double m_number = 0;
    double m_width = 0;
    std::size_t m_columns = 0;
    std::vector<const SheetRow *> m_sources;
    std::vector<std::vector<SetCell>> m_cells;
};

} // namespace

int SetCell::lines() const
{
    return std::accumulate(paragraphs.cbegin(), paragraphs.cend(), 0,
                           [](int sum, const SetParagraph &paragraph) { return sum + paragraph.lines(); });
}

int SetRow::lines() const
{
    int most = 1;
    for (const SetCell &cell : cells)
        most = std::max(most, cell.lines());
    return most;
}

SetSection setSection(const SheetSection &section, const TypeSetter &setter, const PaperTheme &theme,
                      const QLocale &locale, double width)
{
    SetSection result;
    result.label = setter.set({{locale.toUpper(section.label), RunStyle::Plain}}, TypeSize::Label, width);
    std::vector<std::vector<SetCell>> cells = ColumnSetter(section, setter, theme, width).set();
    for (qsizetype i = 0; i < section.rows.size(); ++i)
        result.rows.push_back(
            {std::move(cells[static_cast<std::size_t>(i)]), section.rows.at(i).expendable, section.rows.at(i).about});
    if (section.instead)
        result.instead = SetRow{std::move(cells.back()), false};
    return result;
}

} // namespace lanai
