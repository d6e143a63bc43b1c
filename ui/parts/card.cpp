#include "ui/parts/card.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QPainter>

namespace lanai {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setSpacing(0);
    followTheme(this, [this] {
        const int side = theme().px("card-padding-x");
        const int top = theme().px("card-padding-y");
        m_body->setContentsMargins(side, top, side, top);
        update();
    });
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme().px("radius-card"), Colour::Surface, Colour::Line);
}

} // namespace lanai
