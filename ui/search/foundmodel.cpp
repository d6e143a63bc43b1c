#include "ui/search/foundmodel.h"
#include <QRegularExpression>

namespace lanai {

void FoundModel::setRows(QList<ShownRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex FoundModel::first() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).does != ShownRow::Does::Nothing)
            return index(row);
    }
    return {};
}

QModelIndex FoundModel::step(const QModelIndex &from, int by) const
{
    for (int row = from.row() + by; row >= 0 && row < rowCount(); row += by) {
        if (m_rows.at(row).does != ShownRow::Does::Nothing)
            return index(row);
    }
    return from;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QStringList({row.title, row.aside, row.line.text})
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    case shownRowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).does == ShownRow::Does::Nothing)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace lanai
