// One phase of the board: its name, how many, and its cards from the top.
#pragma once
#include "core/domain/project.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class Label;
class ProjectTile;

class BoardColumn : public QWidget
{
    Q_OBJECT
public:
    BoardColumn(ProjectPhase phase, QWidget *parent);

    [[nodiscard]] ProjectPhase phase() const { return m_phase; }
    // In this order. They stay their owner's.
    void setTiles(const QList<ProjectTile *> &tiles);
    [[nodiscard]] const QList<ProjectTile *> &tiles() const { return m_tiles; }
    // Under the cards, above the empty room.
    void setBelow(QWidget *below);

    // Before which card a drop at `y` would go.
    [[nodiscard]] int gapAt(int y) const;
    // Shows where it would go; -1: nowhere.
    void showGap(int gap);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProjectPhase m_phase;
    QList<ProjectTile *> m_tiles;
    QVBoxLayout *m_column;
    QVBoxLayout *m_cards;
    Label *m_count;
    int m_gap = -1;
};

} // namespace lanai
