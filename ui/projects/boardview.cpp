#include "ui/projects/boardview.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/projects/boardcolumn.h"
#include "ui/projects/debriefform.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projecttile.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace lanai {
namespace {

constexpr std::array boardPhases{ProjectPhase::Idea, ProjectPhase::Diverge, ProjectPhase::Converge,
                                 ProjectPhase::Deliver, ProjectPhase::Debrief};
constexpr int plainShare = 175;   // of the room, as in the picture
constexpr int debriefShare = 276; // wider: it holds a form
constexpr int mostSuggested = 3;

} // namespace

BoardView::BoardView(ProjectsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
    , m_suggestions(new QWidget(this))
    , m_suggested(new QVBoxLayout(m_suggestions))
{
    setObjectName(QStringLiteral("projectBoard"));
    m_row->setContentsMargins(0, 0, 0, 0);
    for (const ProjectPhase phase : boardPhases) {
        auto *column = new BoardColumn(phase, this);
        m_columns << column;
        m_row->addWidget(column, phase == ProjectPhase::Debrief ? debriefShare : plainShare);
    }
    m_columns.first()->setBelow(m_suggestions);
    followTheme(this, [this] {
        m_row->setSpacing(theme().px("card-gap"));
        m_suggested->setSpacing(theme().px("step-4"));
        const int side = theme().px("step-4");
        m_suggested->setContentsMargins(side, side, side, 0);
    });
}

ProjectTile *BoardView::makeTile(const ProjectCard &card)
{
    auto *tile = new ProjectTile(m_model, this);
    m_tiles.insert(card.project.id, tile);
    tile->grip()->installEventFilter(this);
    tile->installEventFilter(this);
    connect(tile, &ProjectTile::openWanted, this, &BoardView::openWanted);
    connect(tile, &ProjectTile::menuWanted, this, &BoardView::menuWanted);
    connect(tile, &ProjectTile::closeWanted, this, &BoardView::closeWanted);
    return tile;
}

void BoardView::fill()
{
    endDrag();
    QHash<Id, ProjectTile *> gone = m_tiles;
    for (BoardColumn *column : std::as_const(m_columns)) {
        QList<ProjectTile *> tiles;
        for (const ProjectCard &card : m_model.board().column(column->phase())) {
            ProjectTile *tile = gone.take(card.project.id);
            if (tile == nullptr)
                tile = makeTile(card);
            tile->show(card);
            tiles << tile;
        }
        column->setTiles(tiles);
    }
    bool lost = false; // the focus, with its card
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        lost = lost || it.value()->hasFocus() || it.value()->isAncestorOf(QApplication::focusWidget());
        if (m_looked == it.value())
            m_looked = nullptr;
        m_tiles.remove(it.key());
        it.value()->hide();
        it.value()->deleteLater();
    }
    suggest();
    orderTabs();
    if (lost)
        takeFocus();
}

// Tab goes over the board as it is read: column by column, and through a card's form right after the card.
void BoardView::orderTabs()
{
    QWidget *before = nullptr;
    for (const BoardColumn *column : std::as_const(m_columns)) {
        for (const ProjectTile *tile : column->tiles()) {
            const QList<QWidget *> inside = tile->findChildren<QWidget *>();
            for (QWidget *stop : QList<QWidget *>{m_tiles.value(tile->id())} + inside) {
                if ((stop->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                if (before != nullptr)
                    setTabOrder(before, stop);
                before = stop;
            }
        }
    }
}

// From peers with a rhythm, and nothing made together yet.
void BoardView::suggest()
{
    while (QLayoutItem *item = m_suggested->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<PersonRef> &peers = m_model.board().suggested;
    m_suggestions->setHidden(peers.isEmpty());
    if (peers.isEmpty())
        return;
    auto *why = new Label(tr("A rhythm, and nothing made together yet:"), Type::Caption, Colour::Muted, m_suggestions);
    why->setWordWrap(true);
    m_suggested->addWidget(why);
    for (const PersonRef &peer : peers.first(std::min<qsizetype>(mostSuggested, peers.size()))) {
        auto *idea = new QPushButton(tr("An idea with %1").arg(peer.shortName), m_suggestions);
        idea->setObjectName(QStringLiteral("ideaWith-") + idText(peer.id));
        idea->setAccessibleName(tr("New project with %1: a rhythm, and nothing made together yet").arg(peer.name));
        idea->setProperty("kind", QStringLiteral("link"));
        connect(idea, &QPushButton::clicked, this, [this, id = peer.id] { Q_EMIT ideaWanted(id); });
        m_suggested->addWidget(idea, 0, Qt::AlignLeading);
    }
}

ProjectTile *BoardView::tile(const Id &project) const
{
    return m_tiles.value(project);
}

BoardColumn *BoardView::column(ProjectPhase phase) const
{
    for (BoardColumn *column : m_columns) {
        if (column->phase() == phase)
            return column;
    }
    return nullptr;
}

ProjectTile *BoardView::current() const
{
    for (ProjectTile *tile : m_tiles) {
        if (tile->hasFocus() || tile->isAncestorOf(QApplication::focusWidget()))
            return tile;
    }
    return m_looked;
}

void BoardView::lookAt(ProjectTile *tile)
{
    if (m_looked == tile)
        return;
    if (m_looked != nullptr)
        m_looked->setSelected(false);
    m_looked = tile;
    if (tile != nullptr)
        tile->setSelected(true);
}

void BoardView::setCurrent(const Id &project)
{
    if (ProjectTile *found = tile(project)) {
        lookAt(found);
        found->setFocus(Qt::OtherFocusReason);
    }
}

void BoardView::takeFocus()
{
    if (m_looked != nullptr)
        return m_looked->setFocus(Qt::OtherFocusReason);
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (!column->tiles().isEmpty())
            return column->tiles().first()->setFocus(Qt::OtherFocusReason);
    }
}

void BoardView::keepTyped()
{
    for (ProjectTile *tile : std::as_const(m_tiles)) {
        if (tile->form() != nullptr)
            tile->form()->keep();
    }
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (alt && by != 0 && shift(by))
        return;
    if (plain && walk(event->key()))
        return;
    if (plain && event->key() == Qt::Key_Delete && m_looked != nullptr && m_looked->hasFocus())
        return Q_EMIT removeWanted(m_looked->id());
    QWidget::keyPressEvent(event);
}

// Up and down within the column; left and right to the next one that has cards, at the same height or the last.
bool BoardView::walk(int key)
{
    const ProjectTile *from = m_looked;
    if (from == nullptr || !from->hasFocus())
        return false;
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int down = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    const int over = key == Qt::Key_Left ? -right : key == Qt::Key_Right ? right : 0;
    if (down == 0 && over == 0)
        return false;
    const BoardColumn *at = column(from->card().project.phase);
    const qsizetype row = at->tiles().indexOf(from);
    ProjectTile *to = at->tiles().value(row + down);
    for (qsizetype i = m_columns.indexOf(at) + over; over != 0 && i >= 0 && i < m_columns.size(); i += over) {
        const QList<ProjectTile *> &tiles = m_columns.at(i)->tiles();
        if (tiles.isEmpty())
            continue;
        to = tiles.at(std::min(row, tiles.size() - 1));
        break;
    }
    if (to != nullptr)
        to->setFocus(Qt::TabFocusReason);
    return true;
}

bool BoardView::shift(int by)
{
    const ProjectTile *tile = m_looked;
    if (tile == nullptr || !tile->hasFocus())
        return false;
    const BoardColumn *at = column(tile->card().project.phase);
    const int to = int(at->tiles().indexOf(tile)) + by;
    if (to >= 0 && to < at->tiles().size())
        Q_EMIT moveWanted(tile->id(), at->phase(), to);
    return true;
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    auto *tile = qobject_cast<ProjectTile *>(watched);
    if (tile != nullptr && event->type() == QEvent::FocusIn)
        lookAt(tile);
    if (tile == nullptr && watched->parent() != nullptr) {
        auto *owner = qobject_cast<ProjectTile *>(watched->parent());
        if (owner != nullptr && drag(*owner, event))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Our own instead of QDrag's, which waits in an event loop of its own.
bool BoardView::drag(ProjectTile &tile, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        break;
    default:
        return false;
    }
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    const QPoint at = mapFromGlobal(mouse->globalPosition().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        if (mouse->button() != Qt::LeftButton)
            return false;
        m_pressed = at;
        tile.setFocus(Qt::MouseFocusReason);
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (mouse->buttons().testFlag(Qt::LeftButton) && (m_ghost != nullptr || far))
            dragTo(tile, at);
        return true;
    }
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (m_ghost != nullptr)
        drop(tile);
    else if (tile.rect().contains(tile.mapFromGlobal(mouse->globalPosition().toPoint())))
        Q_EMIT openWanted(tile.id());
    return true;
}

void BoardView::dragTo(ProjectTile &tile, const QPoint &at)
{
    if (m_ghost == nullptr) {
        m_ghost = new QLabel(this);
        m_ghost->setObjectName(QStringLiteral("dragged"));
        m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ghost->setPixmap(tile.grip()->grab());
        m_ghost->adjustSize();
        m_ghost->show();
    }
    m_ghost->move(at - QPoint(m_ghost->width() / 2, theme().px("step-16")));
    m_ghost->raise();
    BoardColumn *over = columnAt(at);
    if (m_over != nullptr && m_over != over)
        m_over->showGap(-1);
    m_over = over;
    m_gap = over == nullptr ? -1 : over->gapAt(over->mapFrom(this, at).y());
    if (over != nullptr)
        over->showGap(m_gap);
}

BoardColumn *BoardView::columnAt(const QPoint &at) const
{
    for (BoardColumn *column : m_columns) {
        if (column->geometry().contains(at))
            return column;
    }
    return nullptr;
}

void BoardView::drop(ProjectTile &tile)
{
    const BoardColumn *to = m_over;
    int place = m_gap;
    endDrag();
    tile.setFocus(Qt::OtherFocusReason);
    if (to == nullptr)
        return;
    const qsizetype from = to->tiles().indexOf(&tile);
    place = from >= 0 && place > from ? place - 1 : place; // its own room closes
    if (from != place)
        Q_EMIT moveWanted(tile.id(), to->phase(), place);
}

void BoardView::endDrag()
{
    delete std::exchange(m_ghost, nullptr);
    if (m_over != nullptr)
        m_over->showGap(-1);
    m_over = nullptr;
    m_gap = -1;
}

} // namespace lanai
