// The journal's backups: where they lie, making one, what each holds, and whether the newest can be restored.
#pragma once
#include "core/journal/backupwork.h"
#include "ui/settings/section.h"
#include "ui/shell/context.h"
#include "ui/shell/tokens.h"

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace lanai {

class BackupList;
class Label;

class BackupsSection : public Section
{
    Q_OBJECT
public:
    explicit BackupsSection(const Context &context, QWidget *parent = nullptr);

    void load() override;
    void refresh(const ChangeSet &changes) override;

Q_SIGNALS:
    // Agreed to: the window has to close the journal first.
    void restoreWanted(const QString &backup);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFolder();
    void addTaking();
    void addTrial();
    void showFolder();
    void showTrial();
    void look();
    void openFolder();
    void chooseFolder();
    void take();
    void ended(const QString &sentence, Colour colour);
    [[nodiscard]] BackupFolder folder() const;
    [[nodiscard]] QString trialWords() const;

    Context m_context;
    BackupWork m_taking;
    BackupWork m_trying;
    Label *m_path;
    QPushButton *m_beside; // back to the folder beside the journal
    QPushButton *m_take;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    Label *m_taken;
    bool m_saysLast = false; // it tells of the last one, which wasn't made
    QPushButton *m_try;
    Label *m_tried;
    BackupList *m_list;
    bool m_stale = true; // the list was not read since it may have changed
};

} // namespace lanai
