#include "ui/parts/flowlayout.h"
#include <QStyle>
#include <QWidget>

namespace lanai {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width == 0 ? 0 : spacing());
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    flow(place, true);
}

int FlowLayout::flow(const QRect &place, bool put) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = place.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int left = inside.left();
    int top = inside.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (left > inside.left() && left + size.width() > inside.right() + 1) {
            left = inside.left();
            top += line + spacing();
            line = 0;
        }
        if (put)
            item->setGeometry(QStyle::visualRect(direction, inside, QRect(QPoint(left, top), size)));
        left += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return top + line - place.top() + margins.bottom();
}

} // namespace lanai
