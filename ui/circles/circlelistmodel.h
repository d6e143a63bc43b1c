// Circles as a list: a name, who belongs, and my part with the next session.
#pragma once
#include "core/journal/circlepage.h"
#include <QAbstractListModel>

namespace lanai {

class CircleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::DisplayRole: the name. BelowRole: "Sponsor, next Wed 2 Dec".
    enum Role { IdRole = Qt::UserRole, BelowRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<CircleLine> &lines, QDate today);
    [[nodiscard]] const CircleLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowOf(const Id &circle) const; // -1: it isn't in it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<CircleLine> m_lines;
    QDate m_today;
};

} // namespace lanai
