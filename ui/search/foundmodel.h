// Rows under headings, as a list.
#pragma once
#include "ui/search/shownrow.h"
#include <QAbstractListModel>

namespace lanai {

class FoundModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<ShownRow> rows);
    [[nodiscard]] const QList<ShownRow> &rows() const { return m_rows; }
    // The first that does something; invalid when none does.
    [[nodiscard]] QModelIndex first() const;
    // The next such row from `from` in that direction; `from` itself at the end.
    [[nodiscard]] QModelIndex step(const QModelIndex &from, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ShownRow> m_rows;
};

} // namespace lanai
