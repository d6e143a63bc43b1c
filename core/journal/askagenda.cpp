#include "core/journal/askagenda.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

QString agendaLine(const Ask &ask)
{
    return ask.question.simplified();
}

} // namespace

Result<Id> AskAgenda::bring(const Ask &ask, const Id &peer)
{
    AgendaItem item;
    item.peerId = peer;
    item.text = agendaLine(ask);
    item.source = AgendaSource::Ask;
    item.sourceId = ask.id;
    item.privacy = ask.privacy;
    return OneOnOnes(m_session).addAgendaItem(item);
}

Result<void> AskAgenda::take(const Id &item)
{
    Table<AgendaItem> &agenda = m_session.file().meetings.agenda();
    const Result<QList<AgendaItem>> found = agenda.getAll({item});
    if (!found)
        return fail(found.error());
    return found->isEmpty() || found->first().done ? Result<void>() : agenda.trash(item, m_stamp);
}

Result<void> AskAgenda::tick(const Id &ask, const Id &peer)
{
    MeetingStore &store = m_session.file().meetings;
    const Result<QList<AgendaItem>> items = store.agendaFrom(ask);
    if (!items)
        return fail(items.error());
    Result<void> done;
    for (AgendaItem item : *items) {
        if (item.peerId != peer || item.done)
            continue;
        item.done = true;
        done = done.and_then([&] { return store.agenda().update(item, m_stamp); });
    }
    return done;
}

Result<void> AskAgenda::follow(const Ask &before, const Ask &after)
{
    MeetingStore &store = m_session.file().meetings;
    const Result<QList<AgendaItem>> items = store.agendaFrom(after.id);
    if (!items)
        return fail(items.error());
    Result<void> done;
    for (AgendaItem item : *items) {
        if (!item.done && item.text == agendaLine(before))
            item.text = agendaLine(after);
        if (item.privacy == before.privacy)
            item.privacy = after.privacy;
        done = done.and_then([&] { return store.agenda().update(item, m_stamp); });
    }
    return done;
}

Result<void> AskAgenda::takeAll(const Id &ask)
{
    const Result<QList<AgendaItem>> items = m_session.file().meetings.agendaFrom(ask);
    if (!items)
        return fail(items.error());
    Result<void> done;
    for (const AgendaItem &item : *items)
        done = done.and_then([&] { return take(item.id); });
    return done;
}

} // namespace lanai
