#include "ui/projects/fortnightbar.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

FortnightBar::FortnightBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FortnightBar::setDay(const ProjectDay &day, Colour colour)
{
    m_day = day;
    m_colour = colour;
    update();
}

QSize FortnightBar::sizeHint() const
{
    return {theme().px("project-column-least"), theme().px("term-bar")};
}

void FortnightBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const PainterState state(painter);
    painter.setLayoutDirection(layoutDirection());
    const qreal radius = height() / 2.0;
    fillRounded(painter, rect(), radius, theme().colour(Colour::Line));
    if (m_day.days == 0)
        return;
    const qreal reached = width() * qreal(m_day.day) / m_day.days;
    fillRounded(painter, leadingPart(painter, rect(), QSizeF(reached, height())), radius, theme().colour(m_colour));
}

} // namespace lanai
