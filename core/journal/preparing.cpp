// OneOnOnes' half about getting ready for a meeting: what to remember in it.
#include "core/journal/oneonones.h"
#include "core/journal/session.h"

namespace lanai {

Result<AgendaItem> OneOnOnes::agendaItem(const Id &id) const
{
    return m_session.file().meetings.agenda().get(id);
}

Result<void> OneOnOnes::pinFor(const Id &id, const QString &line)
{
    return m_session.command(QStringLiteral("meeting-pin"), [&](const Stamp &stamp) -> Result<void> {
        MeetingStore &store = m_session.file().meetings;
        const Result<Meeting> next = store.meetings().get(id);
        if (!next)
            return fail(next.error());
        Result<QList<Meeting>> held = store.heldOf(next->peerId, next->date, 2);
        if (!held)
            return fail(held.error());
        held->removeIf([&id](const Meeting &meeting) { return meeting.id == id; });
        if (held->isEmpty())
            return fail(ErrorCode::MeetingNotFound, {nameOf(next->peerId), next->date.toString(Qt::ISODate)});
        Meeting last = held->first();
        last.remember = line.simplified();
        return store.meetings().update(last, stamp);
    });
}

} // namespace lanai
