#include "ui/parts/rowlist.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QChildEvent>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int far = 1 << 20;

void bringIntoView(QWidget *row)
{
    for (QWidget *up = row->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(row, 0, theme().px("step-8"));
    }
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

ListRow::ListRow(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setObjectName(key);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

bool ListRow::isActive() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || focus == this || (focus != nullptr && isAncestorOf(focus));
}

void ListRow::lookAgain()
{
    const bool active = isActive();
    if (active != m_active) {
        m_active = active;
        Q_EMIT activeChanged(active);
    }
    update();
}

void ListRow::focusChanged(const QFocusEvent *event)
{
    m_ring = event->gotFocus() && isByKeyboard(event->reason());
    lookAgain();
}

bool ListRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        lookAgain();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        focusChanged(static_cast<QFocusEvent *>(event));
    return done;
}

void ListRow::childEvent(QChildEvent *event)
{
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
    QWidget::childEvent(event);
}

// Of the buttons in it: they are part of the row.
bool ListRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        lookAgain();
    if (event->type() == QEvent::KeyPress && stepFor(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ListRow::stepFor(int key)
{
    switch (key) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return true;
    default:
        return false;
    }
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (stepFor(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Home:
        Q_EMIT stepped(-far);
        return;
    case Qt::Key_End:
        Q_EMIT stepped(far);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    case Qt::Key_Space:
        Q_EMIT ticked();
        return;
    case Qt::Key_Menu:
        Q_EMIT menuWanted(mapToGlobal(rect().center()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ListRow::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT menuWanted(event->globalPos());
}

void ListRow::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    Q_EMIT opened();
}

void ListRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paintRowBackground(painter, rect(), m_active ? RowState::Hovered : RowState::Plain);
    paintRow(painter);
    if (m_ring)
        paintFocusRing(painter, rect(), theme().px("radius-card"));
}

RowList::RowList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void RowList::clear()
{
    m_rows.clear();
    m_current = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // it may be the one that asked for this
        }
        delete item;
    }
}

void RowList::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
    widget->show(); // now, and not with the next event: it may get the focus
}

void RowList::addRow(ListRow *row)
{
    addWidget(row);
    row->installEventFilter(this);
    connect(row, &ListRow::stepped, this, [this, row](int by) { step(row, by); });
    m_rows << row;
    if (m_current == nullptr)
        makeCurrent(row);
}

ListRow *RowList::row(const QString &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](ListRow *row) { return row->key() == key; });
    return found == m_rows.cend() ? nullptr : *found;
}

void RowList::makeCurrent(ListRow *row)
{
    if (m_current != nullptr)
        m_current->setFocusPolicy(Qt::ClickFocus);
    m_current = row;
    row->setFocusPolicy(Qt::StrongFocus);
}

void RowList::step(ListRow *from, int by)
{
    const qsizetype at = m_rows.indexOf(from);
    if (at < 0)
        return;
    ListRow *to = m_rows.at(qBound<qsizetype>(0, at + by, m_rows.size() - 1));
    to->setFocus(Qt::TabFocusReason);
    bringIntoView(to);
}

bool RowList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *row = qobject_cast<ListRow *>(watched); row != nullptr && row != m_current && m_rows.contains(row))
            makeCurrent(row);
    }
    return QWidget::eventFilter(watched, event);
}

void RowList::noteFocus()
{
    const QWidget *focus = window()->focusWidget(); // also while a form stands over it: it comes back then
    m_hadFocus = focus != nullptr && isAncestorOf(focus);
    m_notedKey = m_current == nullptr ? QString() : m_current->key();
    m_notedIndex = m_rows.indexOf(m_current);
    if (m_hadFocus)
        setFocus(Qt::OtherFocusReason); // else it hops to whatever comes next, and the page scrolls there
}

bool RowList::restoreFocus()
{
    ListRow *same = row(m_notedKey);
    if (same == nullptr && m_notedIndex >= 0 && !m_rows.isEmpty())
        same = m_rows.at(std::min(m_notedIndex, m_rows.size() - 1));
    if (same != nullptr)
        makeCurrent(same);
    if (!m_hadFocus)
        return true;
    m_hadFocus = false;
    focusCurrent(Qt::OtherFocusReason);
    return m_current != nullptr;
}

void RowList::focusCurrent(Qt::FocusReason reason)
{
    if (m_current != nullptr)
        m_current->setFocus(reason);
}

} // namespace lanai
