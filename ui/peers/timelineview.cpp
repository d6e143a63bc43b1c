#include "ui/peers/timelineview.h"
#include "ui/parts/followtheme.h"
#include "ui/peers/rowactions.h"
#include "ui/peers/timelinemodel.h"
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace lanai {
namespace {

constexpr int layoutsKept = 200;
constexpr int nearEnd = 3; // screens

bool isClosedPromise(const TimelineRow &row)
{
    const bool isPromise = row.kind == TimelineKind::Commitment || row.kind == TimelineKind::CommitmentKept;
    return isPromise && row.state != CommitmentState::Open;
}

} // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_actions(new RowActions(viewport()))
    , m_layouts(layoutsKept)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Record"));
    setProperty("kind", QStringLiteral("bare"));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_actions->hide();
    setModel(&model);
    connect(m_actions, &RowActions::toggled, this, [this] { toggle(m_hovered); });
    connect(m_actions, &RowActions::edited, this, [this] { Q_EMIT editWanted(m_hovered); });
    connect(m_actions, &RowActions::reopened, this, [this] { Q_EMIT reopenWanted(m_hovered); });
    connect(m_actions, &RowActions::copied, this, [this] { Q_EMIT copyWanted(m_hovered); });
    connect(m_actions, &RowActions::deleted, this, [this] { Q_EMIT deleteWanted(m_hovered); });
    followTheme(this, [this] { forgetLayouts(); });
}

const TimelineLayout &TimelineView::layoutOf(int row) const
{
    const TimelineRow shown = m_model.row(row);
    TimelineLayout *known = m_layouts.object(shown.id);
    if (known == nullptr) {
        known = new TimelineLayout(shown,
                                   {m_model.shortName(), m_model.today(), wordsWidth(), m_expanded.contains(shown.id)});
        m_layouts.insert(shown.id, known);
    }
    return *known;
}

int TimelineView::wordsWidth() const
{
    return width() - theme().px("timeline-bar");
}

int TimelineView::guessedHeight(int row) const
{
    return m_heights.at(row) > 0 ? m_heights.at(row) : theme().px("timeline-guess");
}

int TimelineView::topOf(int row) const
{
    if (m_tops.size() != m_heights.size() + 1) {
        m_tops.resize(m_heights.size() + 1);
        int top = 0;
        for (int i = 0; i < m_heights.size(); ++i) {
            m_tops[i] = top;
            top += guessedHeight(i);
        }
        m_tops.last() = top;
    }
    return m_tops.at(row);
}

int TimelineView::rowAt(int y) const
{
    if (m_heights.isEmpty() || y < 0 || y >= total())
        return -1;
    return static_cast<int>(std::upper_bound(m_tops.cbegin(), m_tops.cend(), y) - m_tops.cbegin()) - 1;
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

// From the first row that is seen downwards. What stands above keeps its place on the screen.
void TimelineView::measureSeen()
{
    const int first = std::max(0, rowAt(verticalOffset()));
    const int inside = m_heights.isEmpty() ? 0 : verticalOffset() - topOf(first);
    bool changed = false;
    int y = -inside;
    for (int row = first; row < m_heights.size() && y < viewport()->height(); ++row) {
        if (m_heights.at(row) == 0) {
            m_heights[row] = layoutOf(row).height();
            changed = true;
        }
        y += m_heights.at(row);
    }
    if (!changed)
        return;
    m_tops.clear();
    spread();
}

void TimelineView::spread()
{
    verticalScrollBar()->setSingleStep(theme().line(Type::Base) * 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, total() - viewport()->height()));
}

void TimelineView::readOnNearEnd()
{
    if (m_reading || !m_model.canFetchMore({}) || verticalOffset() + (1 + nearEnd) * viewport()->height() < total())
        return;
    m_reading = true;
    m_model.fetchMore({});
    m_reading = false;
}

void TimelineView::forgetLayouts()
{
    m_layouts.clear();
    m_heights.fill(0, m_model.rowCount());
    m_tops.clear();
    scheduleDelayedItemsLayout();
}

void TimelineView::reset()
{
    QListView::reset();
    m_hovered = QModelIndex();
    m_actions->hide();
    forgetLayouts();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    m_heights.resize(m_model.rowCount());
    m_tops.clear();
}

void TimelineView::doItemsLayout()
{
    m_heights.resize(m_model.rowCount());
    m_tops.clear();
    updateGeometries();
    viewport()->update();
}

void TimelineView::updateGeometries()
{
    spread();
    measureSeen();
    readOnNearEnd();
    moveActions();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width()) {
        // The row that is read stays.
        const int row = std::max(0, rowAt(verticalOffset()));
        forgetLayouts();
        spread();
        if (row < m_heights.size())
            verticalScrollBar()->setValue(topOf(row));
    }
    QListView::resizeEvent(event);
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    measureSeen();
    readOnNearEnd();
    moveActions();
    viewport()->update();
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    const int top = topOf(index.row());
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - wordsWidth() : 0;
    return {left, top - verticalOffset(), wordsWidth(), topOf(index.row() + 1) - top};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return;
    if (m_heights.at(index.row()) == 0) {
        m_heights[index.row()] = layoutOf(index.row()).height();
        m_tops.clear();
        spread();
    }
    const int top = topOf(index.row());
    const int bottom = topOf(index.row() + 1);
    const int height = viewport()->height();
    const bool fits = bottom - top <= height;
    if (top < verticalOffset() || hint == PositionAtTop || !fits)
        verticalScrollBar()->setValue(top);
    else if (bottom > verticalOffset() + height)
        verticalScrollBar()->setValue(bottom - height);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return {};
    const int row = std::max(0, currentIndex().row());
    const int page = std::max(1, viewport()->height() / theme().px("timeline-guess") - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
        return m_model.index(currentIndex().isValid() ? std::min(last, row + 1) : 0);
    case MovePageUp:
        return m_model.index(std::max(0, row - page));
    case MovePageDown:
        return m_model.index(std::min(last, row + page));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(last);
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    }
    return {};
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    int row = std::max(0, rowAt(verticalOffset() + event->rect().top()));
    for (; row < m_heights.size(); ++row) {
        const QRect place = visualRect(m_model.index(row));
        if (place.top() > event->rect().bottom())
            break;
        const bool atIt = row == currentIndex().row() && (hasFocus() || m_actions->isAncestorOf(focusWidget()));
        const int freed = m_actions->isVisible() && m_hovered.row() == row ? m_actions->width() : 0;
        const bool isLast = row + 1 == m_heights.size() && !m_model.canFetchMore({});
        layoutOf(row).paint(painter, place, isLast, atIt, freed);
    }
}

void TimelineView::moveActions()
{
    const QModelIndex at = m_hovered;
    const QRect place = visualRect(at);
    if (!at.isValid() || !place.intersects(viewport()->rect())) {
        m_actions->hide();
        return;
    }
    const TimelineRow row = m_model.row(at.row());
    const TimelineLayout &layout = layoutOf(at.row());
    const bool closed = isClosedPromise(row);
    m_actions->offer(PeerWords::title(row, m_model.shortName()),
                     {layout.isCut(), m_expanded.contains(row.id), !closed, closed});
    const int free = layout.dateWidth() + theme().px("step-8") + m_actions->width();
    const int x =
        layoutDirection() == Qt::RightToLeft ? place.left() + free - m_actions->width() : place.right() + 1 - free;
    m_actions->move(x, place.top() + (theme().px("timeline-node") - m_actions->height()) / 2);
    m_actions->show();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_hovered = current;
    moveActions();
    viewport()->update();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (at == m_hovered)
        return;
    m_hovered = at;
    moveActions();
    viewport()->update();
}

void TimelineView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    if (m_actions->underMouse())
        return;
    m_hovered = hasFocus() ? QPersistentModelIndex(currentIndex()) : QPersistentModelIndex();
    moveActions();
    viewport()->update();
}

void TimelineView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Id id = m_model.row(index.row()).id;
    if (!m_expanded.remove(id))
        m_expanded.insert(id);
    m_layouts.remove(id);
    m_heights[index.row()] = layoutOf(index.row()).height();
    m_tops.clear();
    spread();
    scrollTo(index);
    moveActions();
    viewport()->update();
}

void TimelineView::bringIntoView(const Id &thing)
{
    int row = m_model.rowOf(thing);
    while (row < 0 && m_model.canFetchMore({}) && !thing.isNull()) {
        m_model.fetchMore({});
        row = m_model.rowOf(thing);
    }
    if (row < 0)
        return;
    doItemsLayout();
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row), PositionAtTop);
    setFocus(Qt::OtherFocusReason);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted(at);
        return;
    }
    switch (at.isValid() ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (layoutOf(at.row()).isCut())
            toggle(at);
        break;
    case Qt::Key_F2:
    case Qt::Key_E:
        if (!isClosedPromise(m_model.row(at.row())))
            Q_EMIT editWanted(at);
        break;
    case Qt::Key_Delete:
        Q_EMIT deleteWanted(at);
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex at = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!at.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (layoutOf(at.row()).isCut())
        menu->addAction(m_expanded.contains(m_model.row(at.row()).id) ? tr("Show less") : tr("Show all"), this,
                        [this, at] { toggle(at); });
    if (isClosedPromise(m_model.row(at.row())))
        menu->addAction(tr("Open again"), this, [this, at] { Q_EMIT reopenWanted(at); });
    else
        menu->addAction(tr("Edit"), this, [this, at] { Q_EMIT editWanted(at); });
    menu->addAction(tr("Copy"), this, [this, at] { Q_EMIT copyWanted(at); });
    menu->addAction(tr("History"), this, [this, id = m_model.row(at.row()).id] { Q_EMIT historyWanted(id); });
    menu->addAction(tr("Delete"), this, [this, at] { Q_EMIT deleteWanted(at); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).topLeft()) : event->globalPos());
}

} // namespace lanai
