#include "ui/shell/logo.h"
#include "ui/parts/icon.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace lanai {

Logo::Logo(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Logo::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Colour::Accent));
    const qreal radius = width() / 4.0;
    painter.drawRoundedRect(rect(), radius, radius);
    paintIcon(painter, QStringLiteral("logo"), rect(), theme().colour(Colour::OnAccent));
}

} // namespace lanai
