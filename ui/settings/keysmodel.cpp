#include "ui/settings/keysmodel.h"
#include "ui/parts/keytext.h"
#include "ui/shell/actiontable.h"

namespace lanai {
namespace {

// A comma or a plus at the end stays there where the page is laid out from the right.
QString inOrder(const QString &keys)
{
    return keys.isEmpty() || keys.back().isLetterOrNumber() ? keys : keys + QChar(0x200E);
}

} // namespace

KeysModel::KeysModel(ActionTable &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
    connect(&actions, &ActionTable::keysChanged, this, &KeysModel::announce);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.specs().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActionSpec &spec = m_actions.specs().at(index.row());
    const QKeySequence keys = m_actions.keysOf(spec.id);
    if (role == Qt::EditRole && index.column() == 1)
        return QVariant::fromValue(keys);
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? spec.text : inOrder(KeyText::of(keys));
    return {};
}

bool KeysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 1 || role != Qt::EditRole)
        return false;
    const ActionSpec &spec = m_actions.specs().at(index.row());
    const auto keys = value.value<QKeySequence>();
    if (const ActionSpec *holder = m_actions.holderOf(keys, spec.id)) {
        Q_EMIT refused(tr("%1 already stands for “%2”. Choose other keys, or change those first.")
                           .arg(KeyText::of(keys), holder->text));
        return false;
    }
    return m_actions.setKeys(spec.id, keys);
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == 1 ? usual | Qt::ItemIsEditable : usual;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Action") : tr("Keys");
}

void KeysModel::reset(int row)
{
    if (row >= 0 && row < rowCount())
        m_actions.resetKeys(m_actions.specs().at(row).id);
}

void KeysModel::resetAll()
{
    for (int row = 0; row < rowCount(); ++row)
        reset(row);
}

void KeysModel::announce()
{
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, 1));
}

} // namespace lanai
