// One project whole, over the page: what of and why, what its phases brought, its commitments and steps. Everything is
// changed where it stands and saved at once.
#pragma once
#include "core/journal/projectboard.h"
#include "ui/shell/context.h"
#include "ui/shell/tokens.h"
#include <QDialog>
#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace lanai {

class EditInPlace;
class ProjectActs;

class ProjectSheet : public QDialog
{
    Q_OBJECT
public:
    ProjectSheet(const Context &context, ProjectActs &acts, const Id &project, QWidget *parent);

    [[nodiscard]] const ProjectWhole &whole() const { return m_whole; }

private:
    using Change = std::function<void(Project &project, const QString &text)>;

    void reload();
    void build();
    [[nodiscard]] bool isBusy() const; // something in it is being written
    void addHead(QVBoxLayout &column);
    void addAbout(QVBoxLayout &column);
    void addDays(QVBoxLayout &column);
    void addNotes(QVBoxLayout &column);
    void addNote(QVBoxLayout &column, ProjectPhase phase, ProjectNoteKind kind);
    void addSteps(QVBoxLayout &column);
    void addLearnt(QVBoxLayout &column);
    void addVerbs(QVBoxLayout &column);
    void addText(QVBoxLayout &column, const QString &name, const QString &objectName, const QString &text, Type type,
                 const Change &change);
    [[nodiscard]] Result<void> saved(const Result<void> &done);
    void editPeers();
    void editDue();

    Context m_context;
    ProjectActs &m_acts;
    Id m_id;
    ProjectWhole m_whole;
    QScrollArea *m_area;
    QVBoxLayout *m_verbs;
};

} // namespace lanai
