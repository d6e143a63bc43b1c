#include "core/journal/agenda.h"
#include "core/journal/session.h"

namespace lanai {

Result<Meeting> Agenda::nextFrom(const Id &peer, QDate day) const
{
    return m_session.file().meetings.plannedOf(peer, day, 1).map([](const QList<Meeting> &planned) {
        return planned.isEmpty() ? Meeting() : planned.first();
    });
}

Result<void> Agenda::carryOver(const Meeting &over, const Stamp &stamp)
{
    MeetingStore &store = m_session.file().meetings;
    Result<QList<AgendaItem>> items = store.agendaOf(over.id);
    if (!items)
        return fail(items.error());
    const Result<Meeting> next = nextFrom(over.peerId, over.date);
    if (!next)
        return fail(next.error());
    for (AgendaItem &item : *items) {
        if (item.done || item.source == AgendaSource::StaffPreview)
            continue;
        item.meetingId = next->id;
        item.source = AgendaSource::CarriedOver;
        item.position = 0;
        const Result<void> carried = store.agenda().update(item, stamp);
        if (!carried)
            return carried;
    }
    return {};
}

Result<void> Agenda::gather(const Meeting &next, const Stamp &stamp)
{
    MeetingStore &store = m_session.file().meetings;
    Result<QList<AgendaItem>> waiting = store.waitingFor(next.peerId);
    if (!waiting)
        return fail(waiting.error());
    for (AgendaItem &item : *waiting) {
        item.meetingId = next.id;
        const Result<void> joined = store.agenda().update(item, stamp);
        if (!joined)
            return joined;
    }
    return {};
}

} // namespace lanai
