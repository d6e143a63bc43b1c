#include "ui/settings/talkmodel.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {
namespace {

bool standsBefore(const TalkRow &one, const TalkRow &other)
{
    if (one.own != other.own)
        return one.own;
    return one.belongs != other.belongs ? one.belongs < other.belongs : one.level < other.level;
}

std::optional<TopicUse> useOf(const QHash<Id, TopicUse> &uses, const Id &id)
{
    return uses.contains(id) ? std::optional(uses.value(id)) : std::nullopt;
}

} // namespace

TalkModel::TalkModel(Journal &journal, Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_kind(kind)
{
}

Result<QList<TalkRow>> TalkModel::topics() const
{
    const Result<QList<Topic>> all = m_journal.topics().all();
    const Result<QHash<Id, TopicUse>> uses = m_journal.topics().uses();
    if (!all || !uses)
        return fail(all ? uses.error() : all.error());
    QList<TalkRow> rows;
    for (const Topic &topic : *all)
        rows << TalkRow{topic.id,         topic.text,     int(topic.theme),
                        topic.trustLevel, !topic.starter, useOf(*uses, topic.id)};
    return rows;
}

Result<QList<TalkRow>> TalkModel::practices() const
{
    const Result<QList<Practice>> all = m_journal.topics().practices();
    const Result<QHash<Id, TopicUse>> uses = m_journal.topics().practiceUses();
    if (!all || !uses)
        return fail(all ? uses.error() : all.error());
    QList<TalkRow> rows;
    for (const Practice &practice : *all)
        rows << TalkRow{practice.id, practice.text,     int(practice.habit),
                        0,           !practice.starter, useOf(*uses, practice.id)};
    return rows;
}

Result<void> TalkModel::reload()
{
    Result<QList<TalkRow>> rows = m_kind == Kind::Topics ? topics() : practices();
    if (!rows)
        return fail(rows.error());
    std::stable_sort(rows->begin(), rows->end(), standsBefore);
    beginResetModel();
    m_rows = std::move(*rows);
    endResetModel();
    return {};
}

const TalkRow *TalkModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int TalkModel::rowOf(const Id &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const TalkRow &one) { return one.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

Result<Id> TalkModel::save(const TalkRow &row)
{
    Topics &topics = m_journal.topics();
    const auto same = [&row] { return row.id; };
    if (m_kind == Kind::Topics) {
        const Topic topic{row.id, row.text, row.level, TopicTheme(row.belongs), false};
        return row.id.isNull() ? topics.add(topic) : topics.change(topic).map(same);
    }
    const Practice practice{row.id, row.text, TrustHabit(row.belongs), false};
    return row.id.isNull() ? topics.addPractice(practice) : topics.changePractice(practice).map(same);
}

Result<void> TalkModel::remove(const Id &id)
{
    return m_kind == Kind::Topics ? m_journal.topics().remove(id) : m_journal.topics().removePractice(id);
}

QStringList TalkModel::groups() const
{
    QStringList names;
    if (m_kind == Kind::Topics) {
        for (const auto &each : EnumWords<TopicTheme>::words)
            names << Words::name(each.value);
    } else {
        for (const auto &each : EnumWords<TrustHabit>::words)
            names << Words::name(each.value);
    }
    return names;
}

int TalkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TalkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TalkModel::words(const TalkRow &row, int column) const
{
    switch (column) {
    case Text:
        return row.own ? tr("%1 (yours)", "a topic or practice of one's own").arg(row.text) : row.text;
    case Belongs:
        return groups().value(row.belongs);
    case Level:
        return row.level > 0 ? QString::number(row.level) : QString();
    default:
        break;
    }
    if (!row.used)
        return tr("not yet");
    return tr("%1, %2", "a person, a day")
        .arg(row.used->peer.shortName, Dates::shortDay(row.used->day, m_journal.clock().today()));
}

QVariant TalkModel::data(const QModelIndex &index, int role) const
{
    const TalkRow *row = index.isValid() ? this->row(index.row()) : nullptr;
    if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return words(*row, index.column());
}

QVariant TalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return m_kind == Kind::Topics ? tr("Topic") : tr("Practice");
    case Belongs:
        return m_kind == Kind::Topics ? tr("About") : tr("Habit");
    case Level:
        return tr("Trust");
    default:
        return tr("Last used");
    }
}

} // namespace lanai
