// The buttons of the row one is at: opened or not, edit, copy, delete.
#pragma once
#include <QWidget>

namespace lanai {

class IconButton;

class RowActions : public QWidget
{
    Q_OBJECT
public:
    explicit RowActions(QWidget *parent);

    // `what`: the row's title, said with each button's name.
    void offer(const QString &what, bool canOpen, bool isOpen, bool canEdit);

Q_SIGNALS:
    void toggled();
    void edited();
    void copied();
    void deleted();

private:
    IconButton *add(const QString &icon, const QString &objectName);

    IconButton *m_toggle;
    IconButton *m_edit;
    IconButton *m_copy;
    IconButton *m_delete;
};

} // namespace lanai
