#include "ui/sheet/sheetpages.h"

namespace lanai {
namespace {

constexpr double widestFooterText = 0.36; // of the page's width, left of the centre and in it

QSizeF dotsOf(Paper paper)
{
    return pageSize(paper).size(QPageSize::Point) * dotsPerPoint;
}

} // namespace

SheetPages::SheetPages(const SheetDocument &document, Paper paper, const PaperTheme &theme)
    : m_theme(theme)
    , m_setter(m_theme, document.locale)
    , m_size(dotsOf(paper))
{
    PageFlow pages(m_theme, m_setter, m_size, document.locale.textDirection());
    for (const SheetPart &part : document.parts)
        m_parts.push_back(setPart(part, m_setter, m_theme, document.locale, pages.textWidth()));
    for (const SetPart &part : m_parts)
        flow(part, pages);
    if (pages.pages.empty())
        pages.pages.emplace_back();
    addFooters(document, pages);
    m_pages = std::move(pages.pages);
}

void SheetPages::flow(const SetPart &part, PageFlow &pages) const
{
    for (const bool shrunk : {false, true}) {
        for (const PageSpacing &spacing : {PageSpacing::roomy(), PageSpacing::tight()}) {
            if (pages.height(part, spacing, shrunk) <= pages.pageHeight())
                return pages.add(part, spacing, shrunk);
        }
    }
    pages.add(part, PageSpacing::roomy(), true);
}

void SheetPages::addFooters(const SheetDocument &document, PageFlow &pages)
{
    const double width = pages.textWidth();
    const double left = m_theme.sideMargin * dotsPerPoint;
    const double height = m_setter.lineHeight(TypeSize::Small);
    const bool mirrored = document.locale.textDirection() == Qt::RightToLeft;
    const auto put = [&](SheetPage &page, const QString &text, double place, Qt::Alignment alignment) {
        SetParagraph set =
            m_setter.set({{text, RunStyle::Plain}}, TypeSize::Small, width * widestFooterText, alignment);
        const double x = left + (mirrored ? 1 - place - widestFooterText : place) * width;
        const double bottom = m_size.height() - m_theme.footerBaseline * dotsPerPoint;
        pages.putText(page, set, {x, bottom - set.lines() * height}, m_theme.muted);
        m_footers.push_back(std::move(set));
    };
    const QString total = document.locale.toString(static_cast<int>(pages.pages.size()));
    int number = 0;
    for (SheetPage &page : pages.pages) {
        put(page, document.footerLeft, 0, Qt::AlignLeft);
        put(page, document.footerCentre, (1 - widestFooterText) / 2, Qt::AlignHCenter);
        put(page, document.pageOf.arg(document.locale.toString(++number), total), 1 - widestFooterText, Qt::AlignRight);
    }
}

Id SheetPages::aboutAt(int index, QPointF dots) const
{
    for (const PageSpot &spot : m_pages.at(static_cast<std::size_t>(index)).spots) {
        if (spot.rect.contains(dots))
            return spot.about;
    }
    return {};
}

QRectF SheetPages::placeOf(int index, const Id &about) const
{
    for (const PageSpot &spot : m_pages.at(static_cast<std::size_t>(index)).spots) {
        if (spot.about == about)
            return spot.rect;
    }
    return {};
}

void SheetPages::paint(QPainter &painter, int index) const
{
    const SheetPage &page = m_pages.at(static_cast<std::size_t>(index));
    for (const PageRule &rule : page.rules)
        painter.fillRect(rule.rect, rule.colour);
    for (const PagePiece &piece : page.pieces) {
        const QTextLine line = piece.layout->lineAt(piece.line);
        painter.setPen(piece.colour);
        line.draw(&painter, piece.at - QPointF(0, line.y() + line.ascent()));
    }
}

} // namespace lanai
