#include "ui/oneonones/meetingmarks.h"

namespace lanai {
namespace {

bool canBeMarked(const RhythmMeeting &meeting)
{
    return meeting.state == MeetingState::Planned;
}

} // namespace

void MeetingMarks::setRows(const QList<SeriesRow *> &rows)
{
    m_rows = rows;
    QSet<Id> still;
    for (SeriesRow *row : rows) {
        for (const RhythmMeeting &one : row->row().meetings) {
            if (m_marked.contains(one.id) && canBeMarked(one))
                still << one.id;
            if (one.id == m_from.meeting.id)
                m_from.meeting = one;
        }
        connect(row, &SeriesRow::markWanted, this, [this, row](SeriesRow::Mark how) { mark(row, how); });
        connect(row, &SeriesRow::extended, this, [this, row](int by) { extend(row, by); });
        connect(row, &SeriesRow::dragging, this, [this](const Id &meeting, int days) {
            for (SeriesRow *each : std::as_const(m_rows))
                each->setShift(areSeveral(meeting) ? days : 0);
        });
    }
    m_marked = still;
    showAll();
}

QList<MarkedMeeting> MeetingMarks::meetings() const
{
    QList<MarkedMeeting> all;
    for (const SeriesRow *row : m_rows) {
        for (const RhythmMeeting &one : row->row().meetings) {
            if (m_marked.contains(one.id))
                all << MarkedMeeting{personRef(row->peer()), one};
        }
    }
    return all;
}

void MeetingMarks::clear()
{
    m_from = {};
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    showAll();
}

void MeetingMarks::showAll()
{
    for (SeriesRow *row : std::as_const(m_rows))
        row->setMarked(m_marked);
    Q_EMIT changed();
}

void MeetingMarks::mark(SeriesRow *row, SeriesRow::Mark how)
{
    const Spot spot =
        row->picked() == nullptr ? Spot{row->peer().id, {}} : Spot{row->peer().id, RhythmMeeting(*row->picked())};
    if (how == SeriesRow::Mark::None) {
        clear();
        m_from = spot;
        return;
    }
    if (spot.meeting.id.isNull() || !canBeMarked(spot.meeting))
        return;
    if (how == SeriesRow::Mark::UpTo)
        return markUpTo(row, spot.meeting);
    toggle(spot);
    showAll();
}

// The one that was picked before belongs to them, as in any list.
void MeetingMarks::toggle(const Spot &spot)
{
    if (m_marked.isEmpty() && !m_from.meeting.id.isNull() && canBeMarked(m_from.meeting) &&
        m_from.meeting.id != spot.meeting.id)
        m_marked << m_from.meeting.id;
    if (!m_marked.remove(spot.meeting.id))
        m_marked << spot.meeting.id;
    m_from = spot;
}

void MeetingMarks::markUpTo(const SeriesRow *row, const RhythmMeeting &last)
{
    if (m_from.meeting.id.isNull())
        m_from = {row->peer().id, last};
    const auto isFrom = [this](const SeriesRow *each) { return each->peer().id == m_from.peer; };
    const auto begin = std::find_if(m_rows.cbegin(), m_rows.cend(), isFrom);
    const qsizetype to = std::distance(m_rows.cbegin(), std::find(m_rows.cbegin(), m_rows.cend(), row));
    const qsizetype from = begin == m_rows.cend() ? to : std::distance(m_rows.cbegin(), begin);
    const auto [firstDay, lastDay] = std::minmax(m_from.meeting.date, last.date);
    m_marked.clear();
    for (qsizetype at = std::min(from, to); at <= std::max(from, to); ++at) {
        for (const RhythmMeeting &one : m_rows.at(at)->row().meetings) {
            if (canBeMarked(one) && one.date >= firstDay && one.date <= lastDay)
                m_marked << one.id;
        }
    }
    showAll();
}

// To the neighbour's nearest: what lies between belongs to them.
void MeetingMarks::extend(const SeriesRow *row, int by)
{
    const qsizetype at = m_rows.indexOf(row) + by;
    const RhythmMeeting *here = row->meant();
    if (here == nullptr || at < 0 || at >= m_rows.size())
        return;
    if (m_from.meeting.id.isNull())
        m_from = {row->peer().id, *here};
    SeriesRow *next = m_rows.at(at);
    const RhythmMeeting *nearest = nullptr;
    const auto away = [here](const RhythmMeeting &one) { return std::abs(here->date.daysTo(one.date)); };
    for (const RhythmMeeting &one : next->row().meetings) {
        if (canBeMarked(one) && (nearest == nullptr || away(one) < away(*nearest)))
            nearest = &one;
    }
    if (nearest == nullptr)
        return;
    next->pick(nearest->id);
    next->setFocus(Qt::TabFocusReason);
    markUpTo(next, *nearest);
}

} // namespace lanai
