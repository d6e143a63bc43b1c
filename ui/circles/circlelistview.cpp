#include "ui/circles/circlelistview.h"
#include "ui/circles/circlelistdelegate.h"
#include "ui/parts/followtheme.h"
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace lanai {

CircleListView::CircleListView(CircleListModel &circles, QWidget *parent)
    : QListView(parent)
    , m_circles(circles)
{
    setProperty("kind", QStringLiteral("bare"));
    setFrameShape(QFrame::NoFrame);
    setModel(&circles);
    setItemDelegate(new CircleListDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_circles.line(index.row()).id); });
    connect(&circles, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    followTheme(this, [this] { updateGeometry(); });
}

QSize CircleListView::sizeHint() const
{
    const int around = height() > 0 ? height() - viewport()->height() : 0;
    return {theme().px("circle-row-least"), m_circles.rowCount() * theme().px("circle-row") + around};
}

void CircleListView::setCurrentCircle(const Id &circle)
{
    m_setting = true;
    const int row = m_circles.rowOf(circle);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        setCurrentIndex(m_circles.index(row));
    }
    m_setting = false;
}

Id CircleListView::currentCircle() const
{
    return currentIndex().isValid() ? m_circles.line(currentIndex().row()).id : Id();
}

void CircleListView::currentChanged(const QModelIndex &current, const QModelIndex &before)
{
    QListView::currentChanged(current, before);
    if (!m_setting && current.isValid())
        Q_EMIT chosen(m_circles.line(current.row()).id);
}

void CircleListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentCircle());
    else
        QListView::keyPressEvent(event);
}

// A list that nothing is marked in begins at its first row.
void CircleListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_circles.rowOf(currentCircle()) < 0 && m_circles.rowCount() > 0)
        setCurrentIndex(m_circles.index(0));
}

void CircleListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuWanted(m_circles.line(index.row()).id,
                          byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace lanai
