#include "ui/shell/logo.h"
#include "ui/parts/badges.h"
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
    paintLogo(painter, rect());
}

} // namespace lanai
