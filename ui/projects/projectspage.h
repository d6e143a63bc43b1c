// Small work with peers, on a board of five phases. Rule 10.
#pragma once
#include "ui/projects/projectsmodel.h"
#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace lanai {

class BoardView;
class ClosedProjects;
class EmptyState;
class InlineBar;
class PageHeader;
class ProjectActs;

class ProjectsPage : public Page
{
    Q_OBJECT
public:
    explicit ProjectsPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Projects; }
    void enter(const Place &place) override;
    void leave() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::Projects; }
    [[nodiscard]] const ProjectsModel &model() const { return *m_model; }
    [[nodiscard]] ProjectActs &acts() const { return *m_acts; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectBoard();
    void attachActions();
    void showModel();
    void spread();
    void closeWith(const Id &project);
    // Into view, with its ring; an ended one under its year, opened.
    void bringIntoView(const Id &project);

    ProjectsModel *m_model;
    ProjectActs *m_acts;
    PageHeader *m_header;
    InlineBar *m_error;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr;
    EmptyState *m_empty;
    BoardView *m_board;
    ClosedProjects *m_closed;
};

} // namespace lanai
