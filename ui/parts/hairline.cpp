#include "ui/parts/hairline.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QPainter>

namespace lanai {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    followTheme(this, [this, orientation] {
        if (orientation == Qt::Horizontal)
            setFixedHeight(theme().px("hairline"));
        else
            setFixedWidth(theme().px("hairline"));
        update();
    });
}

void Hairline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintHairline(painter, rect());
}

} // namespace lanai
