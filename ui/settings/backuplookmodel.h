// What one backup holds, kind by kind, and what is different now.
#pragma once
#include "core/journal/backuplook.h"
#include <QAbstractTableModel>

namespace lanai {

class BackupLookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, There, Difference, columns };

    explicit BackupLookModel(QObject *parent = nullptr);

    void show(const BackupLook &look);
    [[nodiscard]] bool isDifferent() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString difference(const BackupKindLook &kind) const;

    BackupLook m_look;
};

} // namespace lanai
