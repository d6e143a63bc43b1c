// The board as the page shows it, and what is being typed into debriefs.
#pragma once
#include "core/journal/projectboard.h"
#include <QObject>
#include <optional>

namespace lanai {

class Journal;
struct ChangeSet;

class ProjectsModel : public QObject
{
    Q_OBJECT
public:
    explicit ProjectsModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] static bool concerns(const ChangeSet &changes);

    [[nodiscard]] const ProjectBoard &board() const { return m_board; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Null when it isn't on the board or among those ended this year.
    [[nodiscard]] const ProjectCard *card(const Id &project) const;

    [[nodiscard]] Debrief debrief(const Id &project) const;
    // Kept as a draft, so that it survives a kill.
    Result<void> keep(const Id &project, const Debrief &debrief);
    // What was typed is remembered as long as the page lives: undone, the form has it again.
    Result<void> close(const Id &project, const Debrief &debrief);

Q_SIGNALS:
    void changed();

private:
    void bringDraftsBack();

    Journal &m_journal;
    ProjectBoard m_board;
    std::optional<Error> m_error;
    QHash<Id, Debrief> m_closed;
};

} // namespace lanai
