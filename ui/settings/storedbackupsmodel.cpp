#include "ui/settings/storedbackupsmodel.h"
#include "ui/shell/storedbackupwords.h"
#include <QDir>
#include <QLocale>
#include <algorithm>

namespace lanai {

StoredBackupsModel::StoredBackupsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void StoredBackupsModel::show(const QList<StoredBackup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

const StoredBackup *StoredBackupsModel::backup(int row) const
{
    return row >= 0 && row < m_backups.size() ? &m_backups.at(row) : nullptr;
}

int StoredBackupsModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_backups.cbegin(), m_backups.cend(),
                                    [&path](const StoredBackup &one) { return one.path == path; });
    return found == m_backups.cend() ? -1 : int(found - m_backups.cbegin());
}

int StoredBackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int StoredBackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StoredBackupsModel::data(const QModelIndex &index, int role) const
{
    const StoredBackup *backup = index.isValid() ? this->backup(index.row()) : nullptr;
    if (backup == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(backup->path);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Taken:
        return StoredBackupWords::when(backup->takenAt, m_clock);
    case Why:
        return StoredBackupWords::why(backup->reason);
    default:
        return QLocale().formattedDataSize(backup->bytes);
    }
}

QVariant StoredBackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Taken:
        return tr("Taken");
    case Why:
        return tr("Why");
    default:
        return tr("Size");
    }
}

} // namespace lanai
