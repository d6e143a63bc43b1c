#include "ui/asks/asksmodel.h"
#include "core/journal/asks.h"
#include "core/journal/changeset.h"
#include "core/journal/journal.h"
#include "ui/asks/askwords.h"
#include <array>

namespace lanai {
namespace {

constexpr std::array askGroups{AskState::Open, AskState::Draft, AskState::Answered, AskState::Closed};

} // namespace

AsksModel::AsksModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
}

void AsksModel::reload()
{
    const Result<AskList> list = m_journal.asks().list();
    m_error = list ? std::optional<Error>() : list.error();
    if (list) {
        beginResetModel();
        m_list = *list;
        m_rows.clear();
        for (const AskState group : askGroups) {
            const qsizetype before = m_rows.size();
            for (qsizetype at = 0; at < m_list.asks.size(); ++at) {
                if (m_list.asks.at(at).state == group)
                    m_rows << Row{group, int(at)};
            }
            if (m_rows.size() > before)
                m_rows.insert(before, Row{group, -1});
        }
        endResetModel();
    }
    Q_EMIT reloaded();
}

bool AsksModel::concerns(const ChangeSet &changes)
{
    for (const char *table :
         {"ask", "ask_wording", "ask_recipient", "ask_reply", "ask_thread", "circle", "circle_member", "circle_session",
          "circle_term", "circle_topic", "peer", "meeting", "agenda_item", "project"}) {
        if (changes.touches(QLatin1StringView(table)))
            return true;
    }
    return false;
}

const AskLine *AsksModel::line(const Id &ask) const
{
    const auto found =
        std::find_if(m_list.asks.cbegin(), m_list.asks.cend(), [&ask](const AskLine &line) { return line.id == ask; });
    return found == m_list.asks.cend() ? nullptr : &*found;
}

const AskLine *AsksModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const int line = m_rows.at(index.row()).line;
    return line < 0 ? nullptr : &m_list.asks.at(line);
}

QModelIndex AsksModel::indexOf(const Id &ask) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const AskLine *line = lineAt(index(row));
        if (line != nullptr && line->id == ask)
            return index(row);
    }
    return {};
}

QModelIndex AsksModel::first() const
{
    return m_rows.isEmpty() ? QModelIndex() : index(1); // below its heading
}

QModelIndex AsksModel::step(const QModelIndex &from, int by) const
{
    const int way = by < 0 ? -1 : 1;
    QModelIndex at = from;
    for (int row = from.row() + way; row >= 0 && row < rowCount() && by != 0; row += way) {
        if (m_rows.at(row).line < 0)
            continue;
        at = index(row);
        by -= way;
    }
    return at;
}

Id AsksModel::beside(const Id &ask) const
{
    const QModelIndex at = indexOf(ask);
    if (!at.isValid())
        return {};
    QModelIndex to = step(at, 1);
    if (to == at)
        to = step(at, -1);
    return to == at ? Id() : to.data(IdRole).value<Id>();
}

int AsksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AsksModel::headingData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return AskWords::group(row.group);
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant AsksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const AskLine *line = lineAt(index);
    if (line == nullptr)
        return headingData(m_rows.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
        return AskWords::shown(*line);
    case BelowRole:
        return AskWords::below(*line, m_list.today);
    case Qt::AccessibleTextRole:
        return AskWords::spoken(*line, m_list.today);
    case IdRole:
        return QVariant::fromValue(line->id);
    case ActRole:
        return line->remind || line->closing;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags AsksModel::flags(const QModelIndex &index) const
{
    if (lineAt(index) == nullptr)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace lanai
