// Lines of a name and what stands behind it, with the names in one column.
#pragma once
#include <QWidget>

class QGridLayout;

namespace lanai {

class EditInPlace;

class AskRows : public QWidget
{
    Q_OBJECT
public:
    explicit AskRows(QWidget *parent = nullptr);

    void add(const QString &name, QWidget *what);
    [[nodiscard]] bool isEmpty() const;

private:
    QGridLayout *m_grid;
};

} // namespace lanai
