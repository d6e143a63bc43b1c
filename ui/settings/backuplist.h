// The backups there are, what the chosen one holds beside the journal as it is now, and bringing it back.
#pragma once
#include "core/journal/backupwork.h"
#include "ui/shell/context.h"
#include "ui/shell/tokens.h"
#include <QWidget>

class QPushButton;
class QTableView;

namespace lanai {

class BackupLookModel;
class Label;
class StoredBackupsModel;

class BackupList : public QWidget
{
    Q_OBJECT
public:
    explicit BackupList(const Context &context, QWidget *parent = nullptr);

    // What is there now. The one that was chosen stays so.
    void reload();

Q_SIGNALS:
    void restoreWanted(const QString &backup); // agreed to

private:
    void build();
    void choose();
    void show(const BackupLook &look);
    void tell(const QString &sentence, Colour colour);
    void askToRestore();
    [[nodiscard]] const StoredBackup *current() const;

    Context m_context;
    BackupWork m_work;
    StoredBackupsModel *m_backups;
    BackupLookModel *m_look;
    QWidget *m_empty;
    QWidget *m_full; // the table and all below it
    QTableView *m_table;
    Label *m_title;
    Label *m_said;
    QTableView *m_held;
    QPushButton *m_restore;
};

} // namespace lanai
