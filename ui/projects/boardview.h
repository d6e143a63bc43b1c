// The five columns. Cards go from one to the next by mouse or keys; arrows walk over them.
#pragma once
#include "core/journal/projectboard.h"
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lanai {

class BoardColumn;
class ProjectTile;
class ProjectsModel;

class BoardView : public QWidget
{
    Q_OBJECT
public:
    BoardView(ProjectsModel &model, QWidget *parent);

    // Cards that stay keep their focus and what is typed into them.
    void fill();
    [[nodiscard]] ProjectTile *tile(const Id &project) const; // null: not on the board
    // The one with the focus in it, else the one that was looked at last; null: none.
    [[nodiscard]] ProjectTile *current() const;
    void setCurrent(const Id &project);
    // The first card, where one would begin.
    void takeFocus();
    void keepTyped();
    [[nodiscard]] BoardColumn *column(ProjectPhase phase) const;

Q_SIGNALS:
    void openWanted(const lanai::Id &project);
    void menuWanted(const lanai::Id &project, const QPoint &at);
    void closeWanted(const lanai::Id &project);
    void moveWanted(const lanai::Id &project, lanai::ProjectPhase to, int place); // place: -1 at the end
    void removeWanted(const lanai::Id &project);
    void ideaWanted(const lanai::Id &peer); // one that nothing was made with yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ProjectTile *makeTile(const ProjectCard &card);
    void suggest();
    void orderTabs();
    void lookAt(ProjectTile *tile);
    bool walk(int key);
    bool shift(int by); // within its column
    bool drag(ProjectTile &tile, QEvent *event);
    void dragTo(ProjectTile &tile, const QPoint &at);
    void drop(ProjectTile &tile);
    void endDrag();
    [[nodiscard]] BoardColumn *columnAt(const QPoint &at) const;

    ProjectsModel &m_model;
    QHBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
    QWidget *m_suggestions;
    QVBoxLayout *m_suggested;
    QHash<Id, ProjectTile *> m_tiles;
    QPointer<ProjectTile> m_looked;
    QPoint m_pressed;          // in this widget
    QLabel *m_ghost = nullptr; // while one is dragged
    BoardColumn *m_over = nullptr;
    int m_gap = -1;
};

} // namespace lanai
