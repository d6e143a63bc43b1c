#include "ui/parts/reordercolumn.h"
#include "ui/shell/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lanai {

ReorderColumn::ReorderColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReorderColumn::setRows(const QList<Row> &rows)
{
    const auto isNamed = [&rows](const QWidget *row) {
        return std::any_of(rows.cbegin(), rows.cend(), [row](const Row &one) { return one.row == row; });
    };
    for (const Row &old : std::as_const(m_rows)) {
        m_column->removeWidget(old.row);
        old.grip->removeEventFilter(this);
        if (!isNamed(old.row)) {
            old.row->hide();
            old.row->deleteLater();
        }
    }
    m_rows = rows;
    for (const Row &row : std::as_const(m_rows)) {
        m_column->addWidget(row.row);
        row.row->show();
        row.grip->installEventFilter(this);
    }
    orderTabs();
}

// Tab goes through the rows as they stand.
void ReorderColumn::orderTabs()
{
    QWidget *before = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const QList<QWidget *> inside = row.row->findChildren<QWidget *>();
        for (QWidget *stop : QList<QWidget *>{row.row} + inside) {
            if ((stop->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (before != nullptr)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

int ReorderColumn::focusedRow() const
{
    const QWidget *focused = window()->focusWidget();
    for (int i = 0; focused != nullptr && i < count(); ++i) {
        if (m_rows.at(i).row == focused || m_rows.at(i).row->isAncestorOf(focused))
            return i;
    }
    return -1;
}

int ReorderColumn::rowOf(const QObject *grip) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_rows.at(i).grip == grip)
            return i;
    }
    return -1;
}

int ReorderColumn::gapAt(int y) const
{
    int gap = 0;
    while (gap < count() && y > m_rows.at(gap).row->geometry().center().y())
        ++gap;
    return gap;
}

bool ReorderColumn::drag(int from, QEvent *event)
{
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const QPoint at = mapFromGlobal(mouse->globalPosition().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = at;
        m_dragging = false;
        return false;
    }
    if (event->type() == QEvent::MouseMove) {
        if (!mouse->buttons().testFlag(Qt::LeftButton))
            return false;
        m_dragging = m_dragging || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        m_gap = m_dragging ? gapAt(at.y()) : -1;
        update();
        return m_dragging;
    }
    if (!m_dragging)
        return false;
    m_dragging = false;
    const int gap = std::exchange(m_gap, -1);
    update();
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moved(from, to);
    return true;
}

bool ReorderColumn::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: // a button would take the arrows for itself
        if (rowOf(watched) >= 0 && moveByKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        if (const int from = rowOf(watched); from >= 0 && drag(from, event)) {
            // A button that was pressed lets go without a click.
            if (auto *button = qobject_cast<QAbstractButton *>(watched))
                button->setDown(false);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ReorderColumn::keyPressEvent(QKeyEvent *event)
{
    if (!moveByKey(*event))
        QWidget::keyPressEvent(event);
}

// Whether the key was one of those that move a row.
bool ReorderColumn::moveByKey(const QKeyEvent &event)
{
    const int step = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    const int from = focusedRow();
    if (step == 0 || from < 0 || !event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (from + step >= 0 && from + step < count())
        Q_EMIT moved(from, from + step);
    return true;
}

void ReorderColumn::paintEvent(QPaintEvent * /*event*/)
{
    if (m_gap < 0 || m_rows.isEmpty())
        return;
    const int y = m_gap < count() ? m_rows.at(m_gap).row->y() : m_rows.last().row->geometry().bottom();
    QPainter painter(this);
    painter.fillRect(0, std::max(0, y - 1), width(), theme().px("focus-ring"), theme().colour(Colour::Accent));
}

} // namespace lanai
