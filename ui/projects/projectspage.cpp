#include "ui/projects/projectspage.h"
#include "core/journal/changeset.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/pageside.h"
#include "ui/parts/sides.h"
#include "ui/projects/boardview.h"
#include "ui/projects/closedprojects.h"
#include "ui/projects/debriefform.h"
#include "ui/projects/projectacts.h"
#include "ui/projects/projectsheet.h"
#include "ui/projects/projecttile.h"
#include "ui/projects/projectwords.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/errortext.h"
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

ProjectsPage::ProjectsPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new ProjectsModel(context.journal, this))
    , m_acts(new ProjectActs(context, *m_model, this))
    , m_header(new PageHeader(tr("Projects"), this))
    , m_error(new InlineBar(InlineBar::Kind::Failure, this))
    , m_area(new QScrollArea(this))
    , m_empty(new EmptyState(tr("No project yet."),
                             tr("Something small that you make with a peer: two weeks, low stakes, and a debrief "
                                "about how you both work.")))
    , m_board(new BoardView(*m_model, nullptr))
    , m_closed(new ClosedProjects(nullptr))
{
    setObjectName(QStringLiteral("projectsPage"));
    QPushButton *add = m_header->addPrimary(tr("New project"), QStringLiteral("newProject"), QStringLiteral("plus"));
    add->setAccessibleName(tr("New project"));
    connect(add, &QPushButton::clicked, m_acts, [this] { m_acts->create(); });
    QPushButton *first = m_empty->addButton(tr("Note the first idea"), QStringLiteral("firstProject"));
    first->setAccessibleName(first->text());
    connect(first, &QPushButton::clicked, m_acts, [this] { m_acts->create(); });
    m_error->setObjectName(QStringLiteral("projectsError"));
    m_error->hide();
    layOut();
    connectBoard();
    attachActions();
    connect(m_model, &ProjectsModel::changed, this, &ProjectsPage::showModel);
    followTheme(this, [this] { spread(); });
}

void ProjectsPage::layOut()
{
    auto *content = new QWidget(m_area);
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_board, 1);
    m_column->addWidget(m_closed);
    m_area->setWidget(content);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ProjectsPage::spread);
    layOutScrolledPage(*this, *m_header, *m_error, *m_area, "step-24");
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // in large type the five need more than there is
}

void ProjectsPage::connectBoard()
{
    connect(m_board, &BoardView::openWanted, m_acts, &ProjectActs::open);
    connect(m_board, &BoardView::menuWanted, m_acts, &ProjectActs::showMenu);
    connect(m_board, &BoardView::moveWanted, m_acts, &ProjectActs::move);
    connect(m_board, &BoardView::removeWanted, m_acts, &ProjectActs::remove);
    connect(m_board, &BoardView::ideaWanted, m_acts, [this](const Id &peer) { m_acts->create(peer); });
    connect(m_board, &BoardView::closeWanted, this, &ProjectsPage::closeWith);
    connect(m_closed, &ClosedProjects::openWanted, m_acts, &ProjectActs::open);
    connect(m_acts, &ProjectActs::moved, this, &ProjectsPage::bringIntoView);
}

void ProjectsPage::attachActions()
{
    ActionTable &actions = context().actions;
    const auto onCurrent = [this](int by) {
        if (const ProjectTile *tile = m_board->current())
            m_acts->step(tile->id(), by);
    };
    actions.attach(QStringLiteral("project-new"), this, m_acts, [this] { m_acts->create(); });
    actions.attach(QStringLiteral("project-on"), this, this, [onCurrent] { onCurrent(1); });
    actions.attach(QStringLiteral("project-back"), this, this, [onCurrent] { onCurrent(-1); });
}

void ProjectsPage::enter(const Place &place)
{
    m_model->reload();
    if (m_board->isHidden())
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else if (place.thing.isNull())
        m_board->takeFocus();
    else
        bringIntoView(place.thing);
}

void ProjectsPage::leave()
{
    m_board->keepTyped();
}

void ProjectsPage::refresh(const ChangeSet &changes)
{
    if (isInFront() && ProjectsModel::concerns(changes))
        m_model->reload();
}

void ProjectsPage::showModel()
{
    m_error->setVisible(m_model->error().has_value());
    if (m_model->error())
        m_error->say(errorSentence(*m_model->error()));
    const ProjectBoard &board = m_model->board();
    m_header->setSubtitle(ProjectWords::subtitle(board));
    const int scrolled = m_area->verticalScrollBar()->value();
    m_board->fill();
    m_closed->fill(board);
    const bool nothing = board.cards.isEmpty() && board.ended.isEmpty() && board.suggested.isEmpty();
    m_empty->setVisible(nothing);
    m_board->setHidden(nothing);
    m_area->verticalScrollBar()->setValue(scrolled);
    spread();
}

void ProjectsPage::closeWith(const Id &project)
{
    ProjectTile *tile = m_board->tile(project);
    if (tile == nullptr || tile->form() == nullptr)
        return;
    tile->form()->keep(); // whatever comes of it, what is typed stays
    if (const Result<void> closed = m_acts->close(project, tile->form()->debrief()); !closed)
        tile->form()->refuse(errorSentence(closed.error()));
}

void ProjectsPage::bringIntoView(const Id &project)
{
    if (m_model->card(project) == nullptr)
        m_model->reload();
    if (ProjectTile *tile = m_board->tile(project)) {
        m_board->setCurrent(project);
        m_area->ensureWidgetVisible(tile->grip());
        return;
    }
    if (m_model->card(project) == nullptr)
        return;
    m_closed->setOpen(true);
    if (auto *row = m_closed->findChild<QPushButton *>(QStringLiteral("ended-") + idText(project))) {
        row->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(row);
    }
}

void ProjectsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    spread();
}

// The columns reach a little over the words above them: their ground has a margin of its own.
void ProjectsPage::spread()
{
    if (m_column == nullptr)
        return;
    const int side = theme().px("page-side") - theme().px("step-8");
    m_column->setContentsMargins(
        sided(side, 0, std::max(0, sideBesideBar(*m_area) - theme().px("step-8")), theme().px("step-16")));
    m_column->setSpacing(theme().px("step-12"));
}

} // namespace lanai
