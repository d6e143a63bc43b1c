// One card of the board: what of, how far, with whom. In its last column it holds the debrief, too.
#pragma once
#include "core/journal/projectboard.h"
#include "ui/parts/spoken.h"
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace lanai {

class FortnightBar;
class DebriefForm;
class Label;
class ProjectsModel;

class ProjectTile : public QWidget, public Spoken
{
    Q_OBJECT
public:
    ProjectTile(ProjectsModel &model, QWidget *parent);

    void show(const ProjectCard &card);
    [[nodiscard]] const ProjectCard &card() const { return m_card; }
    [[nodiscard]] const Id &id() const { return m_card.project.id; }
    [[nodiscard]] DebriefForm *form() const { return m_form; } // null: not there yet
    // What it is dragged by: not the form.
    [[nodiscard]] QWidget *grip() const { return m_head; }
    // With the ring of the one that is looked at.
    void setSelected(bool selected);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    [[nodiscard]] QString spokenValue() const override;

Q_SIGNALS:
    void openWanted(const lanai::Id &project);
    void menuWanted(const lanai::Id &project, const QPoint &at); // on the screen
    void closeWanted(const lanai::Id &project);                  // with what its form says

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showPeople();
    void showDays();
    void showForm();

    ProjectsModel &m_model;
    ProjectCard m_card;
    bool m_selected = false;
    QVBoxLayout *m_column;
    QWidget *m_head;
    Label *m_title;
    Label *m_about;
    QWidget *m_days;
    Label *m_day;
    Label *m_kept; // of the debrief, beside the day
    FortnightBar *m_bar;
    QWidget *m_foot;
    QHBoxLayout *m_faces;
    Label *m_promises;
    Label *m_stakes;
    DebriefForm *m_form = nullptr;
};

} // namespace lanai
