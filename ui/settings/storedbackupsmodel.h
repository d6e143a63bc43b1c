// The backups there are, newest first: when each was taken, why, and how large it is.
#pragma once
#include "core/journal/backupfolder.h"
#include <QAbstractTableModel>

namespace lanai {

class StoredBackupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Taken, Why, Size, columns };

    // `clock` must outlive it.
    explicit StoredBackupsModel(const Clock &clock, QObject *parent = nullptr);

    void show(const QList<StoredBackup> &backups);
    // Null for no row.
    [[nodiscard]] const StoredBackup *backup(int row) const;
    [[nodiscard]] int rowOf(const QString &path) const; // -1: it isn't there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const Clock &m_clock;
    QList<StoredBackup> m_backups;
};

} // namespace lanai
