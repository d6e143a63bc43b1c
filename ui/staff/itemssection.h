// My items, with each person's reaction: added, changed in their place, put into order.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/staffmodel.h"
#include <QHash>
#include <QWidget>

class QLineEdit;

namespace lanai {

class IconButton;
class ItemRow;
class Label;
class ReorderColumn;

class ItemsSection : public QWidget
{
    Q_OBJECT
public:
    ItemsSection(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    void refresh();
    // Opens the item's form and gives it the focus.
    void open(const Id &item);
    void startAdding();
    [[nodiscard]] IconButton *matrixButton() const { return m_matrix; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void move(int from, int to);

    StaffModel &m_model;
    Context m_context;
    IconButton *m_matrix;
    ReorderColumn *m_rows;
    QHash<Id, ItemRow *> m_byItem;
    Label *m_hint;
    QLineEdit *m_new;
};

} // namespace lanai
