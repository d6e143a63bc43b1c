// OneOnOnes' half about getting ready for a meeting: the agenda's order, the pinned line, what to practise.
#include "core/domain/topic.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"

namespace lanai {

Result<AgendaItem> OneOnOnes::agendaItem(const Id &id) const
{
    return m_session.file().meetings.agenda().get(id);
}

Result<void> OneOnOnes::removeAgendaItem(const Id &item)
{
    return m_session.command(QStringLiteral("agenda-remove"),
                             [&](const Stamp &stamp) { return m_session.file().meetings.agenda().trash(item, stamp); });
}

Result<void> OneOnOnes::orderAgenda(const QList<Id> &items)
{
    return m_session.command(QStringLiteral("agenda-order"), [&](const Stamp &stamp) -> Result<void> {
        Table<AgendaItem> &agenda = m_session.file().meetings.agenda();
        int position = 0;
        for (const Id &id : items) {
            Result<AgendaItem> item = agenda.get(id);
            if (!item)
                return fail(item.error());
            if (item->position == ++position)
                continue;
            item->position = position;
            const Result<void> moved = agenda.update(*item, stamp);
            if (!moved)
                return moved;
        }
        return {};
    });
}

Result<void> OneOnOnes::pin(const Id &id, const QString &line)
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

Result<QList<Practice>> OneOnOnes::practices() const
{
    return m_session.file().topics.practices().all().map([](QList<Practice> all) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Practice &one, const Practice &other) { return one.habit < other.habit; });
        return all;
    });
}

} // namespace lanai
