#include "ui/asks/askslist.h"
#include "ui/asks/asksdelegate.h"
#include "ui/asks/asksmodel.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollArea>

namespace lanai {
namespace {

constexpr int farInList = 1 << 20;

} // namespace

AsksList::AsksList(AsksModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("asksList"));
    setAccessibleName(tr("Questions"));
    setProperty("kind", QStringLiteral("bare"));
    setModel(&model);
    setItemDelegate(new AsksDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &AsksModel::modelReset, this, &AsksList::fit);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(AsksModel::IdRole).value<Id>()); });
    followTheme(this, [this] {
        scheduleDelayedItemsLayout();
        fit();
    });
}

void AsksList::fit()
{
    updateGeometry();
}

QSize AsksList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return {theme().px("asks-list"), height};
}

Id AsksList::current() const
{
    return currentIndex().data(AsksModel::IdRole).value<Id>();
}

void AsksList::setCurrent(const Id &ask)
{
    m_quiet = true;
    const QModelIndex index = m_model.indexOf(ask);
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
    m_quiet = false;
}

void AsksList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                const QPoint middle = mapTo(area->widget(), visualRect(current).center());
                area->ensureVisible(middle.x(), middle.y(), 0, visualRect(current).height());
                break;
            }
        }
    }
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(this->current());
}

// Headings are passed over.
QModelIndex AsksList::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    if (!currentIndex().isValid())
        return m_model.first();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return m_model.step(currentIndex(), -1);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return m_model.step(currentIndex(), 1);
    case MoveHome:
    case MovePageUp:
        return m_model.first();
    case MoveEnd:
    case MovePageDown:
        return m_model.step(currentIndex(), farInList);
    }
    return currentIndex();
}

void AsksList::keyPressEvent(QKeyEvent *event)
{
    const Id ask = current();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!ask.isNull() && plain) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return Q_EMIT opened(ask);
        case Qt::Key_Delete:
            return Q_EMIT deleteWanted(ask);
        case Qt::Key_Menu:
            return Q_EMIT menuWanted(ask, viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void AsksList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!at.flags().testFlag(Qt::ItemIsSelectable))
        return;
    setCurrentIndex(at);
    Q_EMIT menuWanted(current(), byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

// How many lines the questions take follows from the width.
void AsksList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void AsksList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, visualRect(currentIndex()), theme().px("radius-card"));
}

} // namespace lanai
