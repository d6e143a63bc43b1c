// Exactly what leaves with a sheet, one row for each thing. Rule 13
#pragma once
#include "core/journal/prepsheet.h"
#include <QAbstractListModel>

namespace lanai {

class LeavingList : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::DisplayRole: the whole line, "Commitment, Elena Brandt: Introduce Kofi".
    enum Role { KindRole = Qt::UserRole, PersonRole, WordsRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<LeavingThing> &things);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<LeavingThing> m_things;
};

} // namespace lanai
