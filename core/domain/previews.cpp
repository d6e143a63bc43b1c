#include "core/domain/previews.h"
#include <algorithm>

namespace lanai {
namespace {

constexpr int previewDays = 7;

// Works out one plan; `existing` that are ticked are never put into it.
class Planner
{
public:
    explicit Planner(const PreviewInput &input)
        : m_input(input)
        , m_window(previewWindow(input.staffMeetingDay))
    {
    }

    PreviewPlan plan()
    {
        removeUnneeded();
        for (const StaffItem &item : m_input.items) {
            QList<Id> seen; // a need that is named twice is one need
            for (const Id &peer : item.needs) {
                if (!seen.contains(peer))
                    settle(item, peer);
                seen << peer;
            }
        }
        return m_plan;
    }

private:
    void removeUnneeded()
    {
        for (const AgendaItem &agenda : m_input.existing) {
            const bool needed =
                std::any_of(m_input.items.cbegin(), m_input.items.cend(), [&agenda](const StaffItem &item) {
                    return item.id == agenda.sourceId && item.needs.contains(agenda.peerId);
                });
            if (!needed && !agenda.done)
                m_plan.remove << agenda.id;
        }
    }

    void settle(const StaffItem &item, const Id &peer)
    {
        QList<AgendaItem> waiting;
        bool ticked = false;
        for (const AgendaItem &agenda : m_input.existing) {
            if (agenda.sourceId != item.id || agenda.peerId != peer)
                continue;
            if (agenda.done)
                ticked = true;
            else
                waiting << agenda;
        }
        const bool wanted = !ticked && item.outcome == ItemOutcome::None && !latestPreview(item, peer);
        if (!wanted)
            return withdraw(waiting);
        const std::optional<Id> place = firstPlace(peer, waiting);
        if (!place) {
            m_plan.noSync << NoSync{item.id, peer};
            return withdraw(waiting);
        }
        putInto(*place, item, peer, waiting);
    }

    void putInto(const Id &meetingId, const StaffItem &item, const Id &peer, QList<AgendaItem> waiting)
    {
        if (waiting.isEmpty()) {
            m_plan.add << newAgendaItem(item, peer, meetingId);
            return;
        }
        const auto there = std::find_if(waiting.cbegin(), waiting.cend(), [&meetingId](const AgendaItem &agenda) {
            return agenda.meetingId == meetingId;
        });
        AgendaItem stays = waiting.takeAt(there == waiting.cend() ? 0 : there - waiting.cbegin());
        withdraw(waiting);
        if (stays.meetingId == meetingId)
            return;
        stays.meetingId = meetingId;
        m_plan.move << stays;
    }

    // What stood on the agenda of a 1:1 that was held stays there, as what happened.
    void withdraw(const QList<AgendaItem> &waiting)
    {
        for (const AgendaItem &agenda : waiting) {
            const Meeting *meeting = meetingOf(agenda);
            if (!meeting || meeting->state != MeetingState::Held)
                m_plan.remove << agenda.id;
        }
    }

    // The first planned 1:1 in the window. One that has passed unlogged is a place only for what already stands there.
    [[nodiscard]] std::optional<Id> firstPlace(const Id &peer, const QList<AgendaItem> &waiting) const
    {
        const Meeting *first = nullptr;
        for (const Meeting &meeting : m_input.meetings) {
            const bool planned = meeting.peerId == peer && meeting.state == MeetingState::Planned;
            if (!planned || !m_window.holds(meeting.date))
                continue;
            const bool standsThere =
                std::any_of(waiting.cbegin(), waiting.cend(),
                            [&meeting](const AgendaItem &agenda) { return agenda.meetingId == meeting.id; });
            if (meeting.date < m_input.today && !standsThere)
                continue;
            if (!first || std::pair(meeting.date, meeting.time) < std::pair(first->date, first->time))
                first = &meeting;
        }
        return first ? std::optional(first->id) : std::nullopt;
    }

    [[nodiscard]] const Meeting *meetingOf(const AgendaItem &agenda) const
    {
        const auto found = std::find_if(m_input.meetings.cbegin(), m_input.meetings.cend(),
                                        [&agenda](const Meeting &meeting) { return meeting.id == agenda.meetingId; });
        return found == m_input.meetings.cend() ? nullptr : &*found;
    }

    [[nodiscard]] static AgendaItem newAgendaItem(const StaffItem &item, const Id &peer, const Id &meetingId)
    {
        AgendaItem agenda;
        agenda.id = derivedId({QStringLiteral("preview"), idText(item.id), idText(peer), idText(meetingId)});
        agenda.peerId = peer;
        agenda.meetingId = meetingId;
        agenda.text = item.title;
        agenda.source = AgendaSource::StaffPreview;
        agenda.sourceId = item.id;
        agenda.privacy = item.privacy;
        return agenda;
    }

    const PreviewInput &m_input;
    const PreviewWindow m_window;
    PreviewPlan m_plan;
};

} // namespace

PreviewWindow previewWindow(QDate staffMeetingDay)
{
    return {staffMeetingDay.addDays(-previewDays), staffMeetingDay.addDays(-1)};
}

std::optional<Preview> latestPreview(const StaffItem &item, const Id &peerId)
{
    const Preview *latest = nullptr;
    for (const Preview &preview : item.previews) {
        if (preview.peerId == peerId && (!latest || preview.on >= latest->on))
            latest = &preview;
    }
    return latest ? std::optional(*latest) : std::nullopt;
}

QList<Id> supportMissing(const StaffItem &item)
{
    QList<Id> missing;
    for (const Id &peer : item.needs) {
        if (!latestPreview(item, peer) && !missing.contains(peer))
            missing << peer;
    }
    return missing;
}

bool isPreviewed(const StaffItem &item)
{
    return supportMissing(item).isEmpty();
}

PreviewPlan previewPlan(const PreviewInput &input)
{
    return Planner(input).plan();
}

} // namespace lanai
