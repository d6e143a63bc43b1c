// OneOnOnes' third about what is to be talked about.
#include "core/domain/agendaorder.h"
#include "core/journal/agenda.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"

namespace lanai {

Result<QList<AgendaItem>> OneOnOnes::agendaOf(const Id &meeting) const
{
    return m_session.file().meetings.agendaOf(meeting).map(inAgendaOrder);
}

Result<Id> OneOnOnes::addAgendaItem(AgendaItem item)
{
    if (item.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    item.id = m_session.newId();
    return m_session.command(QStringLiteral("agenda-add"), [&](const Stamp &stamp) -> Result<Id> {
        if (item.meetingId.isNull()) {
            const Result<Meeting> next = Agenda(m_session).nextFrom(item.peerId, m_session.today());
            if (!next)
                return fail(next.error());
            item.meetingId = next->id;
        }
        return m_session.file().meetings.agenda().insert(item, stamp).map([&] { return item.id; });
    });
}

Result<void> OneOnOnes::changeAgendaItem(const AgendaItem &item)
{
    if (item.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    return m_session.command(QStringLiteral("agenda-change"), [&](const Stamp &stamp) {
        return m_session.file().meetings.agenda().update(item, stamp);
    });
}

Result<void> OneOnOnes::tickAgendaItem(const Id &id, bool done)
{
    Table<AgendaItem> &agenda = m_session.file().meetings.agenda();
    return m_session.command(QStringLiteral("agenda-tick"), [&](const Stamp &stamp) {
        return agenda.get(id).and_then([&](AgendaItem item) {
            item.done = done;
            return agenda.update(item, stamp);
        });
    });
}

Result<void> OneOnOnes::removeAgendaItem(const Id &item)
{
    return m_session.command(QStringLiteral("agenda-remove"),
                             [&](const Stamp &stamp) { return m_session.file().meetings.agenda().trash(item, stamp); });
}

Result<void> OneOnOnes::orderAgenda(const Id &meeting, const QList<Id> &order)
{
    Table<AgendaItem> &agenda = m_session.file().meetings.agenda();
    return m_session.command(QStringLiteral("agenda-order"), [&](const Stamp &stamp) -> Result<void> {
        Result<QList<AgendaItem>> items = agendaOf(meeting);
        if (!items)
            return fail(items.error());
        const auto isThere = [&items](const Id &id) {
            return std::any_of(items->cbegin(), items->cend(), [&id](const AgendaItem &item) { return item.id == id; });
        };
        for (const Id &id : order) {
            if (!isThere(id))
                return fail(ErrorCode::NotFound, {idText(id)});
        }
        Result<void> done;
        for (AgendaItem &item : *items) {
            item.position = static_cast<int>(order.indexOf(item.id)) + 1; // 0: by rule
            done = done.and_then([&] { return agenda.update(item, stamp); });
        }
        return done;
    });
}

} // namespace lanai
