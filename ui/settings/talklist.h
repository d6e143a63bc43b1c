// The topics, or the practices: add one's own, change, remove. Enter changes, Del removes.
#pragma once
#include "ui/settings/talkmodel.h"
#include "ui/shell/context.h"
#include <QWidget>

class QPushButton;
class QTableView;

namespace lanai {

class SmallForm;

class TalkList : public QWidget
{
    Q_OBJECT
public:
    TalkList(const Context &context, TalkModel::Kind kind, QWidget *parent = nullptr);

    // What is there now. The row one is on stays, else the one in its place becomes it.
    void reload();
    SmallForm *add();
    SmallForm *changeCurrent(); // null: none is chosen
    void removeCurrent();

Q_SIGNALS:
    // Empty: nothing was refused.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void look(); // which buttons can be pressed
    [[nodiscard]] const TalkRow *current() const;
    SmallForm *open(const QString &title, const QString &does, const TalkRow &row);

    Context m_context;
    TalkModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    Id m_added; // comes to the front when the list is read anew
};

} // namespace lanai
