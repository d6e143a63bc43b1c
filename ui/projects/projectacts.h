// What is done to projects from the board and from the whole project: each says what it did, with Undo.
#pragma once
#include "core/journal/projectboard.h"
#include "ui/shell/context.h"
#include <QObject>
#include <QPointer>
#include <functional>

class QMenu;
class QWidget;

namespace lanai {

class Choice;
class PeerPicks;
class ProjectSheet;
class ProjectsModel;
class SmallForm;

class ProjectActs : public QObject
{
    Q_OBJECT
public:
    ProjectActs(const Context &context, ProjectsModel &model, QWidget *page);

    // The form for a new one, with that peer picked unless null.
    SmallForm *create(const Id &peer = {});
    // The whole project over the page.
    ProjectSheet *open(const Id &project);
    // Asks why where phases would be left out. To its own phase: another place in its column.
    void move(const Id &project, ProjectPhase to, int place = -1);
    // One phase on or back; from the debrief there is no further one.
    void step(const Id &project, int by);
    void abandon(const Id &project); // asks why
    void remove(const Id &project);
    // With what is typed; the refusal where it can't be.
    Result<void> close(const Id &project, const Debrief &debrief);
    void showHistory(const Id &project);
    void showMenu(const Id &project, const QPoint &at);

Q_SIGNALS:
    void moved(const lanai::Id &project);

private:
    void moveWith(const ProjectCard &card, ProjectPhase to, int place, const QString &why);
    [[nodiscard]] QString crowded(const ProjectCard &card, ProjectPhase to) const;
    // What is said under the form: small, too many at once, no longer low-stakes. Rule 10
    [[nodiscard]] QString hintFor(const Project &project) const;
    void followHint(SmallForm &form, const PeerPicks &picks, const Choice &begin,
                    const std::function<Project()> &described) const;

    Context m_context;
    ProjectsModel &m_model;
    QWidget *m_page;
    QPointer<ProjectSheet> m_sheet; // that is open
};

} // namespace lanai
