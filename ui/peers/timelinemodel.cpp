#include "ui/peers/timelinemodel.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include <algorithm>

namespace lanai {
namespace {

constexpr int kept = 8; // stretches in memory

} // namespace

TimelineModel::TimelineModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
}

Result<void> TimelineModel::open(const Peer &peer, TimelineFilter filter)
{
    beginResetModel();
    m_peer = peer.id;
    m_shortName = peer.shortName();
    m_today = m_journal.clock().today();
    m_filter = filter;
    m_stretches.clear();
    m_next = {};
    m_isLast = false;
    m_rows = 0;
    const Result<void> read = readOn();
    endResetModel();
    return read;
}

Result<void> TimelineModel::reload()
{
    const int before = m_rows;
    beginResetModel();
    m_today = m_journal.clock().today();
    m_stretches.clear();
    m_next = {};
    m_isLast = false;
    m_rows = 0;
    Result<void> read = readOn();
    while (read && !m_isLast && m_rows < before)
        read = readOn();
    endResetModel();
    return read;
}

Result<void> TimelineModel::readOn()
{
    const Result<TimelinePage> page = m_journal.timeline(m_peer, m_filter, pageRows, m_next);
    if (!page) {
        m_isLast = true;
        return fail(page.error());
    }
    if (!page->rows.isEmpty())
        m_stretches << Stretch{m_next, static_cast<int>(page->rows.size()), page->rows, ++m_looks};
    m_rows += static_cast<int>(page->rows.size());
    m_next = page->next;
    m_isLast = page->isLast || page->rows.isEmpty();
    forgetOldest();
    return {};
}

void TimelineModel::forgetOldest() const
{
    const auto inMemory = std::count_if(m_stretches.cbegin(), m_stretches.cend(),
                                        [](const Stretch &stretch) { return !stretch.rows.isEmpty(); });
    if (inMemory <= kept)
        return;
    const auto oldest =
        std::min_element(m_stretches.begin(), m_stretches.end(), [](const Stretch &a, const Stretch &b) {
            if (a.rows.isEmpty() != b.rows.isEmpty())
                return b.rows.isEmpty();
            return a.lookedAt < b.lookedAt;
        });
    oldest->rows = {};
}

// Every stretch but the last has pageRows rows.
const TimelineModel::Stretch &TimelineModel::stretchOf(int row) const
{
    Stretch &stretch = m_stretches[row / pageRows];
    stretch.lookedAt = ++m_looks;
    if (stretch.rows.isEmpty()) {
        const Result<TimelinePage> page = m_journal.timeline(m_peer, m_filter, stretch.count, stretch.from);
        if (page)
            stretch.rows = page->rows;
        forgetOldest();
    }
    return stretch;
}

TimelineRow TimelineModel::row(int row) const
{
    return row < 0 || row >= m_rows ? TimelineRow() : stretchOf(row).rows.value(row % pageRows);
}

int TimelineModel::rowOf(const Id &thing) const
{
    for (int row = 0; row < m_rows; ++row) {
        const Stretch &stretch = m_stretches.at(row / pageRows);
        if (stretch.rows.value(row % pageRows).id == thing && !thing.isNull())
            return row;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != IdRole)
        return {};
    const TimelineRow shown = row(index.row());
    if (role == IdRole)
        return shown.id;
    QStringList parts{PeerWords::title(shown, m_shortName), Dates::weekdayDate(shown.date, m_today)};
    parts << (shown.privacy == Privacy::Sealed ? tr("Sealed") : PeerWords::text(shown, m_shortName).simplified());
    parts << PeerWords::chips(shown);
    return parts.join(QStringLiteral(". "));
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLast;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // How many there are is known only when they are read.
    const Result<TimelinePage> page = m_journal.timeline(m_peer, m_filter, pageRows, m_next);
    if (!page || page->rows.isEmpty()) {
        m_isLast = true;
        return;
    }
    const auto count = static_cast<int>(page->rows.size());
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_stretches << Stretch{m_next, count, page->rows, ++m_looks};
    m_rows += count;
    m_next = page->next;
    m_isLast = page->isLast;
    forgetOldest();
    endInsertRows();
}

} // namespace lanai
