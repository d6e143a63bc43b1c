#include "ui/leaving/leavinglist.h"
#include "ui/sheet/imprintwords.h"

namespace lanai {

void LeavingList::show(const QList<LeavingThing> &things)
{
    beginResetModel();
    m_things = things;
    endResetModel();
}

int LeavingList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_things.size());
}

QVariant LeavingList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LeavingThing &thing = m_things.at(index.row());
    const ImprintWords words{QLocale()};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words.leaving(thing);
    case KindRole:
        return words.name(thing.kind);
    case PersonRole:
        return thing.person;
    case WordsRole:
        return words.words(thing);
    default:
        return {};
    }
}

QHash<int, QByteArray> LeavingList::roleNames() const
{
    return {{Qt::DisplayRole, "line"}, {KindRole, "kind"}, {PersonRole, "person"}, {WordsRole, "words"}};
}

} // namespace lanai
