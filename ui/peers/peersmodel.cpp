#include "ui/peers/peersmodel.h"
#include "core/domain/foldedtext.h"
#include "core/journal/journal.h"
#include "ui/parts/words.h"
#include <algorithm>
#include <limits>
#include <numeric>

namespace lanai {
namespace {

template<class T>
int compare(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

// Quarterly after everything else, none at all last.
int daysOf(const std::optional<Rhythm> &rhythm)
{
    return rhythm ? nominalDays(*rhythm) : std::numeric_limits<int>::max();
}

} // namespace

PeersModel::PeersModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_words(journal.clock().today())
    , m_device(journal.clock().zone())
{
}

Result<void> PeersModel::reload()
{
    return peerRows(m_journal).map([this](const QList<PeerRow> &rows) {
        beginResetModel();
        m_words = PeerWords(m_journal.clock().today());
        m_rows = rows;
        order();
        show();
        endResetModel();
    });
}

bool PeersModel::isTouchedBy(const ChangeSet &changes)
{
    static constexpr std::array tables{QLatin1StringView("peer"),    QLatin1StringView("entry_peer"),
                                       QLatin1StringView("meeting"), QLatin1StringView("series"),
                                       QLatin1StringView("term"),    QLatin1StringView("commitment")};
    return std::any_of(tables.begin(), tables.end(),
                       [&changes](QLatin1StringView table) { return changes.touches(table); });
}

void PeersModel::setFilter(const PeerFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void PeersModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= columns)
        return;
    beginResetModel();
    m_column = column;
    m_order = sortOrder;
    order();
    show();
    endResetModel();
}

int PeersModel::compared(const PeerRow &a, const PeerRow &b) const
{
    switch (m_column) {
    case Interdependent:
        return compare(a.interdependence, b.interdependence);
    case RhythmColumn:
        return compare(daysOf(a.rhythm), daysOf(b.rhythm));
    case Next:
        // Those without one stand behind, whichever way round.
        if (a.next.isValid() != b.next.isValid())
            return (a.next.isValid() ? -1 : 1) * (m_order == Qt::AscendingOrder ? 1 : -1);
        return compare(a.next, b.next);
    case LastContact:
        return compare(a.lastContact, b.lastContact);
    case Open:
        return compare(a.open, b.open);
    default:
        return 0;
    }
}

void PeersModel::order()
{
    m_ordered.resize(m_rows.size());
    std::iota(m_ordered.begin(), m_ordered.end(), 0);
    const bool up = m_order == Qt::AscendingOrder;
    if (m_column == Name) {
        if (!up)
            std::reverse(m_ordered.begin(), m_ordered.end());
        return;
    }
    // What is equal stays by name.
    std::stable_sort(m_ordered.begin(), m_ordered.end(), [this, up](qsizetype a, qsizetype b) {
        const int order = compared(m_rows.at(a), m_rows.at(b));
        return up ? order < 0 : order > 0;
    });
}

bool PeersModel::passes(const PeerRow &row, const QStringList &words) const
{
    if (m_filter.standing && row.standing != *m_filter.standing)
        return false;
    if (m_filter.interdependence && row.interdependence != *m_filter.interdependence)
        return false;
    if (!m_filter.tag.isEmpty() && !row.tags.contains(m_filter.tag, Qt::CaseInsensitive))
        return false;
    if (m_filter.notMetForDays > 0 && row.lastContact.isValid() &&
        row.lastContact.daysTo(m_words.today()) < m_filter.notMetForDays)
        return false;
    return std::all_of(words.begin(), words.end(), [&row](const QString &word) { return row.folded.contains(word); });
}

void PeersModel::show()
{
    const QStringList words = foldedText(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    std::copy_if(m_ordered.begin(), m_ordered.end(), std::back_inserter(m_shown),
                 [&](qsizetype at) { return passes(m_rows.at(at), words); });
}

QStringList PeersModel::tags() const
{
    QSet<QString> found;
    for (const PeerRow &row : m_rows)
        found.unite({row.tags.begin(), row.tags.end()});
    QStringList tags(found.begin(), found.end());
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return tags;
}

int PeersModel::rowOf(const Id &peer) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](qsizetype at) { return m_rows.at(at).id == peer; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int PeersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PeersModel::text(const PeerRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Interdependent:
        return Words::name(row.interdependence);
    case RhythmColumn:
        return row.rhythm ? Words::name(*row.rhythm) : QString();
    case Next:
        return row.needsDecision && !row.next.isValid() ? tr("Needs a decision") : m_words.next(row.next, m_device);
    case LastContact:
        return m_words.contact(row.lastContact);
    case Open:
        return row.open == 0 ? QString() : QLocale().toString(row.open);
    default:
        return {};
    }
}

QString PeersModel::spoken(const PeerRow &row) const
{
    QStringList parts{row.name, row.role, Words::sentence(row.interdependence)};
    if (row.standing != Standing::Current)
        parts << Words::name(row.standing);
    if (row.rhythm)
        parts << Words::name(*row.rhythm);
    if (row.next.isValid())
        parts << tr("next 1:1 %1").arg(text(row, Next));
    parts << tr("last contact %1").arg(text(row, LastContact));
    if (row.open > 0)
        parts << tr("%n open commitments", nullptr, row.open);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant PeersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PeerRow &row = m_rows.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? spoken(row) : text(row, index.column());
    case IdRole:
        return row.id;
    case LateRole:
        return row.late > 0;
    default:
        return {};
    }
}

QVariant PeersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Open)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Interdependent:
        return tr("Interdependence");
    case RhythmColumn:
        return tr("Rhythm");
    case Next:
        return tr("Next 1:1");
    case LastContact:
        return tr("Last contact");
    case Open:
        return tr("Open", "commitments");
    default:
        return {};
    }
}

} // namespace lanai
