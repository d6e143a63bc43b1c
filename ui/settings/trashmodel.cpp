#include "ui/settings/trashmodel.h"
#include "core/domain/zonedtime.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include "ui/search/foundwords.h"

namespace lanai {

TrashModel::TrashModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
}

Result<void> TrashModel::reload()
{
    Result<QList<TrashedThing>> things = m_journal.trash().things();
    if (!things)
        return fail(things.error());
    beginResetModel();
    m_things = std::move(*things);
    endResetModel();
    return {};
}

const TrashedThing *TrashModel::thing(int row) const
{
    return row >= 0 && row < m_things.size() ? &m_things.at(row) : nullptr;
}

int TrashModel::rowOf(const Id &thing) const
{
    const auto found =
        std::find_if(m_things.cbegin(), m_things.cend(), [&thing](const TrashedThing &one) { return one.id == thing; });
    return found == m_things.cend() ? -1 : int(found - m_things.cbegin());
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_things.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TrashModel::label(const TrashedThing &thing)
{
    return thing.sealed ? tr("Something sealed") : thing.label;
}

QString TrashModel::words(const TrashedThing &thing)
{
    const QString what = label(thing);
    const QString who = thing.peer.isEmpty() || thing.peer == what
                            ? what
                            : tr("%1 (%2)", "what was deleted, whose it was").arg(what, thing.peer);
    return thing.along == 0 ? who : tr("%1, and %n more", "things deleted together", thing.along).arg(who);
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    const TrashedThing *thing = index.isValid() ? this->thing(index.row()) : nullptr;
    if (thing == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Thing:
        return words(*thing);
    case Kind:
        return FoundWords::kind(thing->kind);
    case Deleted:
        return Dates::soon(localDate(thing->deletedAt, m_journal.clock().zone()), m_journal.clock().today());
    default:
        return thing->daysLeft == 0 ? tr("today", "when it is erased") : tr("in %n days", nullptr, thing->daysLeft);
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Thing:
        return tr("What");
    case Kind:
        return tr("Kind");
    case Deleted:
        return tr("Deleted");
    default:
        return tr("Erased");
    }
}

} // namespace lanai
