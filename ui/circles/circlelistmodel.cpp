#include "ui/circles/circlelistmodel.h"
#include "ui/circles/circlewords.h"
#include <algorithm>

namespace lanai {

void CircleListModel::setLines(const QList<CircleLine> &lines, QDate today)
{
    beginResetModel();
    m_lines = lines;
    m_today = today;
    endResetModel();
}

int CircleListModel::rowOf(const Id &circle) const
{
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [&circle](const CircleLine &line) { return line.id == circle; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int CircleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CircleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CircleLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return CircleWords::spoken(line, m_today);
    case IdRole:
        return QVariant::fromValue(line.id);
    case BelowRole:
        return CircleWords::below(line, m_today);
    default:
        return {};
    }
}

QHash<int, QByteArray> CircleListModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {IdRole, "id"}, {BelowRole, "below"}};
}

} // namespace lanai
