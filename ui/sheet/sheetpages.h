// A prep sheet on pages: laid out once, then painted onto a PDF, a printer or the screen, all alike.
#pragma once
#include "ui/sheet/pageflow.h"
#include "ui/sheet/paper.h"
#include <QPainter>

namespace lanai {

// Prep sheets: one page where it can be. What doesn't fit is first set tighter, then "who is in the room" shrinks to
// those with something to say; beyond that pages break between rows, and a section's label stays with its first row.
// Only a row that is taller than a page is divided, between two lines. Needs a QGuiApplication for its fonts.
class SheetPages
{
public:
    SheetPages(const SheetDocument &document, Paper paper, const PaperTheme &theme = {});
    Q_DISABLE_COPY_MOVE(SheetPages)
    ~SheetPages() = default;

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); } // one for an empty document, too
    [[nodiscard]] QSizeF size() const { return m_size; }                         // of a page, in dots: see dotsPerInch

    // What the row at a place of page `index` is about, in dots; null: nothing. And where that row stands.
    [[nodiscard]] Id aboutAt(int index, QPointF dots) const;
    [[nodiscard]] QRectF placeOf(int index, const Id &about) const;

    // Paints page `index`, from 0, without the paper's white. The painter's unit is a dot: scale it for a screen.
    void paint(QPainter &painter, int index) const;

private:
    void flow(const SetPart &part, PageFlow &pages) const;
    void addFooters(const SheetDocument &document, PageFlow &pages);

    PaperTheme m_theme;
    TypeSetter m_setter;
    QSizeF m_size;
    std::vector<SetPart> m_parts;        // the pages point into these
    std::vector<SetParagraph> m_footers; // and these
    std::vector<SheetPage> m_pages;
};

} // namespace lanai
