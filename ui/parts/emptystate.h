// Where there is nothing yet: what goes here, why, and one button.
#pragma once
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanai {

class Label;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &what, const QString &why, QWidget *parent = nullptr);

    void setWords(const QString &what, const QString &why);
    // The caller connects it. Not a primary one: that is in the page's head.
    QPushButton *addButton(const QString &text, const QString &objectName);

private:
    QVBoxLayout *m_column;
    Label *m_what;
    Label *m_why;
};

} // namespace lanai
