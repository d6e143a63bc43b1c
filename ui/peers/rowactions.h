// The buttons of the row one is at: opened or not, edit, open again, copy, delete.
#pragma once
#include <QWidget>

namespace lanai {

class IconButton;

// What can be done with a row.
struct RowOffer
{
    bool canOpen = false; // there is more of it than is shown
    bool isOpen = false;
    bool canEdit = false;
    bool canReopen = false; // a promise that was kept or dropped
};

class RowActions : public QWidget
{
    Q_OBJECT
public:
    explicit RowActions(QWidget *parent);

    // `what`: the row's title, said with each button's name.
    void offer(const QString &what, const RowOffer &offer);

Q_SIGNALS:
    void toggled();
    void edited();
    void reopened();
    void copied();
    void deleted();

private:
    IconButton *add(const QString &icon, const QString &objectName);

    IconButton *m_toggle;
    IconButton *m_edit;
    IconButton *m_reopen;
    IconButton *m_copy;
    IconButton *m_delete;
};

} // namespace lanai
