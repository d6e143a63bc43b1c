// The trash: bring a thing back, or erase it at once. Rule 14
#pragma once
#include "ui/settings/erasurebackups.h"
#include "ui/settings/trashmodel.h"
#include "ui/shell/context.h"
#include <QWidget>

class QPushButton;
class QTableView;

namespace lanai {

class TrashList : public QWidget
{
    Q_OBJECT
public:
    explicit TrashList(const Context &context, QWidget *parent = nullptr);

    // What is there now. The row one is on stays, else the one in its place becomes it.
    void reload();

Q_SIGNALS:
    // Empty: nothing was refused.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void look(); // which buttons can be pressed
    void restore();
    void askToErase();
    void erase(const TrashedThing &thing);
    void askAboutBackups(const StillHeld &held);
    [[nodiscard]] const TrashedThing *current() const;

    Context m_context;
    ErasureBackups m_backups;
    TrashModel *m_model;
    QWidget *m_empty;
    QWidget *m_full; // the table and its buttons
    QTableView *m_table;
    QPushButton *m_restore;
    QPushButton *m_history;
    QPushButton *m_erase;
};

} // namespace lanai
