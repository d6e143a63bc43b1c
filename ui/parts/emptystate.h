// Where there is nothing yet: what goes here, why, and one button.
#pragma once
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lanai {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &what, const QString &why, QWidget *parent = nullptr);

    // The caller connects it. Primary: the page has no other.
    QPushButton *addButton(const QString &text, const QString &objectName, bool primary = true);

private:
    QVBoxLayout *m_column;
};

} // namespace lanai
