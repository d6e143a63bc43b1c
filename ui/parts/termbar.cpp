#include "ui/parts/termbar.h"
#include "ui/parts/badges.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include <QPainter>

namespace lanai {

TermBar::TermBar(int reached, int weeks, QWidget *parent)
    : QWidget(parent)
    , m_reached(reached)
    , m_weeks(weeks)
{
    setAccessibleName(tr("Term"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void TermBar::setWeeks(int reached, int weeks)
{
    m_reached = reached;
    m_weeks = weeks;
    update();
}

QSize TermBar::sizeHint() const
{
    return {theme().px("term-bar-width"), theme().px("term-bar")};
}

QString TermBar::spokenValue() const
{
    return Dates::weekOf(m_reached, m_weeks);
}

void TermBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintTermBar(painter, rect(), m_reached, m_weeks);
}

} // namespace lanai
