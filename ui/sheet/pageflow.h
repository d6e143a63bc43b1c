// Puts set parts onto pages from top to bottom.
#pragma once
#include "ui/sheet/setpart.h"
#include <QColor>
#include <QRectF>

namespace lanai {

// One line of text where it stands. Points into the part it was set in, which must outlive it.
struct PagePiece
{
    const QTextLayout *layout = nullptr;
    int line = 0;
    QPointF at; // the left end of the line's baseline, in dots
    QColor colour;
};

struct PageRule
{
    QRectF rect; // dots
    QColor colour;
};

// Where a row stands, so that a click finds what it is about.
struct PageSpot
{
    QRectF rect; // dots
    Id about;
};

struct SheetPage
{
    std::vector<PagePiece> pieces;
    std::vector<PageRule> rules;
    std::vector<PageSpot> spots;
};

// White between things, in points.
struct PageSpacing
{
    double beforeSection = 16;
    double underLabel = 4.5; // to the section's rule
    double underRule = 5;
    double overRow = 4;
    double underRow = 4;

    [[nodiscard]] static constexpr PageSpacing roomy() { return {}; }
    [[nodiscard]] static constexpr PageSpacing tight() { return {11, 3, 3, 2.5, 2.5}; }
};

class PageFlow
{
public:
    PageFlow(const PaperTheme &theme, const TypeSetter &setter, QSizeF size, Qt::LayoutDirection direction);

    // How much room the part would take on an endless page, and how much a page has; dots.
    [[nodiscard]] double height(const SetPart &part, const PageSpacing &spacing, bool shrunk) const;
    [[nodiscard]] double pageHeight() const { return m_bottom - m_top; }
    [[nodiscard]] double textWidth() const { return m_right - m_left; }

    // Begins a page and flows the part over as many as it takes.
    void add(const SetPart &part, const PageSpacing &spacing, bool shrunk);

    // Text outside the flow: the left end of the first line's box at `at`.
    void putText(SheetPage &page, const SetParagraph &text, QPointF at, const QColor &colour) const;

    std::vector<SheetPage> pages;

private:
    void beginPage();
    void continuePage(const SetPart &part, const SetSection &section, const PageSpacing &spacing);
    void addHeader(const SetPart &part);
    void addSection(const SetPart &part, const SetSection &section, const PageSpacing &spacing, bool shrunk);
    void addLabel(const SetSection &section, const PageSpacing &spacing);
    void addTallRow(const SetPart &part, const SetSection &section, const SetRow &row, const PageSpacing &spacing);
    void addRowLines(const SetRow &row, int first, int last);
    void addRule(double thickness, const QColor &colour);

    [[nodiscard]] bool beginsHere(const SetPart &part, const SetSection &section,
                                  const std::vector<const SetRow *> &rows, const PageSpacing &spacing) const;
    [[nodiscard]] double headerHeight(const SetPart &part) const;
    [[nodiscard]] double runningHeight(const SetPart &part) const;
    [[nodiscard]] double labelHeight(const SetSection &section, const PageSpacing &spacing) const;
    [[nodiscard]] double rowHeight(const SetRow &row, const PageSpacing &spacing) const;

    const PaperTheme &m_theme;
    const TypeSetter &m_setter;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0; // where the next thing goes
};

// The rows as they are printed: all, or with one row instead of the expendable ones.
[[nodiscard]] std::vector<const SetRow *> rowsOf(const SetSection &section, bool shrunk);

} // namespace lanai
