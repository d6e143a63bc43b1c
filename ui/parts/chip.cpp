#include "ui/parts/chip.h"
#include "ui/parts/followtheme.h"
#include <QPainter>

namespace lanai {

Chip::Chip(const QString &text, ChipKind kind, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(text()), theme().px("chip")};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(chipWidth(text()), theme().px("label-least")), theme().px("chip")};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, rect(), text(), m_kind);
}

} // namespace lanai
