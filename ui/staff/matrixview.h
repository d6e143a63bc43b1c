// The table of items and people. Enter records what the person of a cell says about its item, below the table.
#pragma once
#include "ui/shell/context.h"
#include "ui/staff/matrixmodel.h"
#include <QStyledItemDelegate>
#include <QWidget>

class QTableView;

namespace lanai {

class PreviewForm;

class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class MatrixView : public QWidget
{
    Q_OBJECT
public:
    MatrixView(StaffModel &model, const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    void focusTable();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask(const QModelIndex &index);
    void settle();

    StaffModel &m_model;
    Context m_context;
    MatrixModel *m_matrix;
    QTableView *m_table;
    PreviewForm *m_form;
    Id m_person; // of the cell the form is for
};

} // namespace lanai
