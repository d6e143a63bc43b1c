#include "ui/settings/backuplookmodel.h"
#include "ui/shell/storedbackupwords.h"
#include <QLocale>
#include <algorithm>

namespace lanai {
namespace {

bool differs(const BackupKindLook &kind)
{
    return kind.onlyInJournal + kind.onlyInBackup + kind.changed > 0;
}

} // namespace

BackupLookModel::BackupLookModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

// Kinds that neither holds say nothing.
void BackupLookModel::show(const BackupLook &look)
{
    beginResetModel();
    m_look = look;
    m_look.kinds.removeIf([](const BackupKindLook &kind) { return kind.there == 0 && !differs(kind); });
    endResetModel();
}

bool BackupLookModel::isDifferent() const
{
    return std::any_of(m_look.kinds.cbegin(), m_look.kinds.cend(), differs);
}

int BackupLookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_look.kinds.size());
}

int BackupLookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BackupLookModel::difference(const BackupKindLook &kind) const
{
    if (!m_look.isCompared)
        return {};
    QStringList words;
    if (kind.onlyInJournal > 0)
        words << tr("%n new since", nullptr, int(kind.onlyInJournal));
    if (kind.onlyInBackup > 0)
        words << tr("%n gone since", nullptr, int(kind.onlyInBackup));
    if (kind.changed > 0)
        words << tr("%n changed since", nullptr, int(kind.changed));
    return words.isEmpty() ? tr("the same") : words.join(tr(", ", "between what is different"));
}

QVariant BackupLookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole || index.row() >= m_look.kinds.size())
        return {};
    const BackupKindLook &kind = m_look.kinds.at(index.row());
    switch (index.column()) {
    case Kind:
        return StoredBackupWords::kind(kind.kind);
    case There:
        return QLocale().toString(kind.there);
    default:
        return difference(kind);
    }
}

QVariant BackupLookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case There:
        return tr("In the backup");
    default:
        return tr("Now");
    }
}

} // namespace lanai
