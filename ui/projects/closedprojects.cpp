#include "ui/projects/closedprojects.h"
#include "ui/parts/avatar.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/sides.h"
#include "ui/projects/foldbutton.h"
#include "ui/projects/projectwords.h"
#include <QHBoxLayout>

namespace lanai {

ClosedProjects::ClosedProjects(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(tr("Closed this year"), this))
    , m_summary(new Label(Type::Small, Colour::Muted, this))
    , m_list(new QWidget(this))
    , m_rows(new QVBoxLayout(m_list))
{
    m_fold->setObjectName(QStringLiteral("closedThisYear"));
    m_summary->setObjectName(QStringLiteral("closedSummary"));
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("closedList"));
    auto *all = new QVBoxLayout(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_fold);
    line->addWidget(m_summary, 1);
    all->addLayout(line);
    all->addWidget(m_list);
    m_list->hide();
    connect(m_fold, &FoldButton::toggled, m_list, &QWidget::setVisible);
    followTheme(this, [this, all, line] {
        all->setContentsMargins(theme().px("step-8"), 0, theme().px("step-8"), 0);
        all->setSpacing(theme().px("step-8"));
        line->setSpacing(theme().px("step-8"));
        m_rows->setContentsMargins(sided(theme().px("step-24"), 0, 0, 0));
        m_rows->setSpacing(theme().px("step-4"));
    });
}

void ClosedProjects::fill(const ProjectBoard &board)
{
    m_summary->setText(ProjectWords::closed(board));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ProjectCard &card : board.ended)
        m_rows->addWidget(makeRow(card, board.today));
    setHidden(board.ended.isEmpty());
}

QWidget *ClosedProjects::makeRow(const ProjectCard &card, QDate today)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-8"));
    for (const PersonRef &peer : card.peers)
        line->addWidget(new Avatar("avatar-22", Face{peer.id, peer.name, {}}, row));
    auto *title = new LeadButton(card.project.title, Type::SmallMedium, Colour::Ink, row);
    title->setObjectName(QStringLiteral("ended-") + idText(card.project.id));
    title->setAccessibleName(
        tr("%1, %2, with %3", "a title, how it ended, names")
            .arg(card.project.title, ProjectWords::ending(card.project, today), ProjectWords::people(card.peers)));
    connect(title, &LeadButton::clicked, this, [this, id = card.project.id] { Q_EMIT openWanted(id); });
    line->addWidget(title);
    auto *end = new Label(ProjectWords::ending(card.project, today), Type::Small, Colour::Muted, row);
    end->setElided(true);
    line->addWidget(end, 1);
    return row;
}

void ClosedProjects::setOpen(bool open)
{
    m_fold->setChecked(open);
}

bool ClosedProjects::isOpen() const
{
    return m_fold->isChecked();
}

} // namespace lanai
