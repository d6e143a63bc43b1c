#include "ui/projects/projectsmodel.h"
#include "core/journal/changeset.h"
#include "core/journal/journal.h"
#include "core/journal/projects.h"

namespace lanai {

ProjectsModel::ProjectsModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void ProjectsModel::reload()
{
    const Result<ProjectBoard> board = m_journal.projects().board();
    m_error = board ? std::optional<Error>() : board.error();
    if (board)
        m_board = *board;
    bringDraftsBack();
    Q_EMIT changed();
}

bool ProjectsModel::concerns(const ChangeSet &changes)
{
    for (const char *table :
         {"project", "project_peer", "project_step", "project_note", "commitment", "peer", "series", "term"}) {
        if (changes.touches(QLatin1StringView(table)))
            return true;
    }
    return false;
}

const ProjectCard *ProjectsModel::card(const Id &project) const
{
    for (const QList<ProjectCard> *cards : {&m_board.cards, &m_board.ended}) {
        for (const ProjectCard &card : *cards) {
            if (card.project.id == project)
                return &card;
        }
    }
    return nullptr;
}

Debrief ProjectsModel::debrief(const Id &project) const
{
    return m_journal.projects().draft(project).value_or(Debrief());
}

Result<void> ProjectsModel::keep(const Id &project, const Debrief &debrief)
{
    return m_journal.projects().keepDraft(project, debrief);
}

Result<void> ProjectsModel::close(const Id &project, const Debrief &debrief)
{
    const Result<void> closed = m_journal.projects().close(project, debrief);
    if (closed)
        m_closed.insert(project, debrief);
    return closed;
}

// Closing was undone: its insights are gone again, and what they said isn't lost.
void ProjectsModel::bringDraftsBack()
{
    for (const ProjectCard &card : std::as_const(m_board.cards)) {
        const Id id = card.project.id;
        if (m_closed.contains(id) && debrief(id).isEmpty() && keep(id, m_closed.value(id)))
            m_closed.remove(id);
    }
}

} // namespace lanai
