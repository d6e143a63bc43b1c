#include "core/journal/aftermeeting.h"
#include "core/journal/agenda.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"
#include "core/journal/staff.h"

namespace lanai {

Result<void> AfterMeeting::tick(const Stamp &stamp) const
{
    Table<AgendaItem> &agenda = m_session.file().meetings.agenda();
    for (const Id &id : m_draft.done) {
        Result<AgendaItem> item = agenda.get(id);
        if (!item)
            return fail(item.error());
        if (item->done)
            continue;
        item->done = true;
        const Result<void> ticked = agenda.update(*item, stamp);
        if (!ticked)
            return ticked;
    }
    return {};
}

Result<void> AfterMeeting::follow(const Meeting &held) const
{
    Staff staff(m_session);
    for (Preview preview : m_draft.previews) {
        preview.peerId = held.peerId;
        preview.on = m_draft.date;
        preview.meetingId = held.id;
        const Result<Id> added = staff.addPreview(preview);
        if (!added)
            return fail(added.error());
    }
    return meetNext(held);
}

Result<void> AfterMeeting::meetNext(const Meeting &held) const
{
    if (!m_draft.next)
        return {};
    const Result<Meeting> planned = Agenda(m_session).nextFrom(held.peerId, m_draft.date.addDays(1));
    if (!planned)
        return fail(planned.error());
    OneOnOnes oneOnOnes(m_session);
    if (!planned->id.isNull()) {
        if (planned->date == m_draft.next->date && planned->time == m_draft.next->time)
            return {};
        return oneOnOnes.move(planned->id, m_draft.next->date, m_draft.next->time, {}, {}).map([](const Meeting &) {});
    }
    Meeting next;
    next.peerId = held.peerId;
    next.date = m_draft.next->date;
    next.time = m_draft.next->time;
    next.zone = held.zone;
    next.minutes = held.minutes;
    next.mode = held.mode;
    return oneOnOnes.plan(next).map([](const Id &) {});
}

} // namespace lanai
