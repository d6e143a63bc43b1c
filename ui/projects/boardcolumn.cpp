#include "ui/projects/boardcolumn.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/projects/projecttile.h"
#include <QHBoxLayout>
#include <QPainter>

namespace lanai {

BoardColumn::BoardColumn(ProjectPhase phase, QWidget *parent)
    : QWidget(parent)
    , m_phase(phase)
    , m_column(new QVBoxLayout(this))
    , m_cards(new QVBoxLayout)
    , m_count(new Label(Type::Caption, Colour::Muted, this))
{
    setObjectName(QStringLiteral("column-") + wordFor(phase));
    auto *head = new QHBoxLayout;
    auto *name = new Label(Words::name(phase), Type::BaseStrong, Colour::Ink, this);
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(m_count);
    m_column->addLayout(head);
    m_column->addLayout(m_cards);
    m_column->addStretch(1);
    followTheme(this, [this, head] {
        const int side = theme().px("step-8");
        const int inner = theme().px("step-4");
        head->setContentsMargins(inner, 0, inner, 0);
        m_column->setContentsMargins(side, theme().px("project-column-top"), side, side);
        m_column->setSpacing(theme().px("project-column-gap"));
        m_cards->setSpacing(theme().px("step-8"));
        setMinimumWidth(
            theme().px(m_phase == ProjectPhase::Debrief ? "project-debrief-least" : "project-column-least"));
        update();
    });
}

void BoardColumn::setTiles(const QList<ProjectTile *> &tiles)
{
    while (QLayoutItem *item = m_cards->takeAt(0))
        delete item;
    m_tiles = tiles;
    for (ProjectTile *tile : tiles) {
        tile->setParent(this);
        m_cards->addWidget(tile);
        tile->setVisible(true);
    }
    m_count->setText(QString::number(tiles.size()));
    m_count->setHidden(tiles.isEmpty());
    setAccessibleName(tr("%1, %n projects", "a phase", int(tiles.size())).arg(Words::name(m_phase)));
}

void BoardColumn::setBelow(QWidget *below)
{
    m_column->insertWidget(m_column->count() - 1, below);
}

int BoardColumn::gapAt(int y) const
{
    int gap = 0;
    while (gap < m_tiles.size() && y > m_tiles.at(gap)->geometry().center().y())
        ++gap;
    return gap;
}

void BoardColumn::showGap(int gap)
{
    m_gap = gap;
    update();
}

void BoardColumn::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const PainterState state(painter);
    const qreal radius = theme().px("radius-card");
    fillRounded(painter, rect(), radius, theme().colour(m_gap < 0 ? Colour::Sunken : Colour::AccentSoft));
    if (m_gap < 0)
        return;
    const int half = theme().px("step-4");
    const int y = m_tiles.isEmpty()        ? m_cards->geometry().top()
                  : m_gap < m_tiles.size() ? m_tiles.at(m_gap)->y() - half
                                           : m_tiles.last()->geometry().bottom() + half;
    const int side = theme().px("step-8");
    painter.fillRect(QRect(side, y, width() - 2 * side, theme().px("focus-ring")), theme().colour(Colour::Accent));
}

} // namespace lanai
