// Staff's half about items: what I bring, who has seen it, what came of it.
#include "core/domain/happened.h"
#include "core/domain/staffmeetingrules.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"
#include "core/journal/staff.h"

namespace lanai {

namespace {

Result<void> checkTitle(const StaffItem &item)
{
    if (item.title.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("title")});
    return {};
}

} // namespace

Result<Id> Staff::addItem(StaffItem item)
{
    if (item.id.isNull())
        item.id = m_session.newId();
    return changeAgendas(QStringLiteral("staff-item-add"),
                         [&](const Stamp &stamp) -> Result<void> {
                             const Result<QList<StaffItem>> others = itemsOf(item.staffMeetingId);
                             if (!others)
                                 return fail(others.error());
                             item.position = others->isEmpty() ? 1 : others->last().position + 1;
                             return checkTitle(item).and_then(
                                 [&] { return m_session.file().staff.putItem(item, stamp); });
                         })
        .map([&] { return item.id; });
}

Result<void> Staff::changeItem(const StaffItem &item)
{
    return changeAgendas(QStringLiteral("staff-item-change"), [&](const Stamp &stamp) -> Result<void> {
        const Result<StaffItem> before = m_session.file().staff.item(item.id);
        if (!before)
            return fail(before.error());
        return checkTitle(item).and_then([&] { return m_session.file().staff.putItem(item, stamp); }).and_then([&] {
            return renameOnAgendas(*before, item, stamp);
        });
    });
}

Result<void> Staff::renameOnAgendas(const StaffItem &before, const StaffItem &item, const Stamp &stamp)
{
    MeetingStore &store = m_session.file().meetings;
    Result<QList<AgendaItem>> agenda = store.agendaFrom(item.id);
    if (!agenda)
        return fail(agenda.error());
    for (AgendaItem &one : *agenda) {
        if (one.source != AgendaSource::StaffPreview || one.done)
            continue;
        const Result<Meeting> home = store.meetings().get(one.meetingId);
        if (home && home->state == MeetingState::Held) // what stood on it is what was talked about
            continue;
        one.text = one.text == before.title ? item.title : one.text;
        one.privacy = one.privacy == before.privacy ? item.privacy : one.privacy;
        const Result<void> renamed = store.agenda().update(one, stamp);
        if (!renamed)
            return renamed;
    }
    return {};
}

Result<void> Staff::removeItem(const Id &item)
{
    return changeAgendas(QStringLiteral("staff-item-remove"),
                         [&](const Stamp &stamp) { return m_session.file().staff.trashItem(item, stamp); });
}

Result<void> Staff::orderItems(const Id &meeting, const QList<Id> &order)
{
    return m_session.command(QStringLiteral("staff-item-order"), [&](const Stamp &stamp) -> Result<void> {
        Result<QList<StaffItem>> items = itemsOf(meeting);
        if (!items)
            return fail(items.error());
        QList<StaffItem> sorted;
        for (const Id &id : order) {
            const auto found =
                std::find_if(items->cbegin(), items->cend(), [&id](const StaffItem &item) { return item.id == id; });
            if (found == items->cend())
                return fail(ErrorCode::StaffItemNotFound, {idText(id)});
            sorted << *found;
            items->erase(found);
        }
        sorted << *items;
        Result<void> done;
        for (qsizetype at = 0; at < sorted.size(); ++at) {
            sorted[at].position = static_cast<int>(at) + 1;
            done = done.and_then([&] { return m_session.file().staff.putItem(sorted.at(at), stamp); });
        }
        return done;
    });
}

Result<void> Staff::tickPreview(const Preview &preview, const Stamp &stamp)
{
    Table<AgendaItem> &agenda = m_session.file().meetings.agenda();
    Result<QList<AgendaItem>> items = m_session.file().meetings.agendaFrom(preview.itemId);
    if (!items)
        return fail(items.error());
    for (AgendaItem &item : *items) {
        // Only in the 1:1 it was given in; elsewhere the rule takes the item off the agenda.
        if (item.peerId != preview.peerId || item.meetingId.isNull() || item.meetingId != preview.meetingId)
            continue;
        item.done = true;
        const Result<void> ticked = agenda.update(item, stamp);
        if (!ticked)
            return ticked;
    }
    return {};
}

Result<Id> Staff::addPreview(Preview preview)
{
    if (preview.id.isNull())
        preview.id = m_session.newId();
    if (!preview.on.isValid())
        preview.on = m_session.today();
    if (const Result<void> said = checkHappened(preview.on, m_session.today()); !said)
        return fail(said.error());
    return changeAgendas(QStringLiteral("staff-preview"),
                         [&](const Stamp &stamp) -> Result<void> {
                             JournalFile &file = m_session.file();
                             const Result<StaffItem> item = file.staff.item(preview.itemId);
                             if (!item)
                                 return fail(item.error());
                             if (preview.meetingId.isNull()) {
                                 const Result<QList<Meeting>> sameDay =
                                     file.meetings.ofPeer(preview.peerId, preview.on, preview.on);
                                 if (!sameDay)
                                     return fail(sameDay.error());
                                 for (const Meeting &meeting : *sameDay) {
                                     if (meeting.state != MeetingState::Skipped)
                                         preview.meetingId = meeting.id;
                                 }
                             }
                             return file.staff.previews().insert(preview, stamp).and_then([&] {
                                 return tickPreview(preview, stamp);
                             });
                         })
        .map([&] { return preview.id; });
}

Result<void> Staff::joinNext(const StaffItem &item, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    const Result<StaffMeeting> here = file.staff.get(item.staffMeetingId);
    if (!here)
        return fail(here.error());
    Result<StaffMeeting> next = file.staff.nextFrom(here->date.addDays(1));
    if (!next && next.error().code == ErrorCode::NotFound) {
        const std::optional<StaffMeeting> made = nextStaffMeeting(*here);
        if (!made)
            return fail(ErrorCode::StaffMeetingNotFound, {here->date.addDays(1).toString(Qt::ISODate)});
        const Result<void> put = file.staff.put(*made, stamp);
        if (!put)
            return put;
        next = *made;
    }
    if (!next)
        return fail(next.error());
    const Result<QList<StaffItem>> others = itemsOf(next->id);
    if (!others)
        return fail(others.error());
    const StaffItem joined = deferredTo(*next, item, others->isEmpty() ? 1 : others->last().position + 1);
    Result<void> done = file.staff.putItem(joined, stamp);
    for (const Preview &preview : joined.previews)
        done = done.and_then([&] { return file.staff.previews().put(preview, stamp); });
    return done;
}

Result<void> Staff::decide(const Id &id, ItemOutcome outcome, const QString &text)
{
    return changeAgendas(QStringLiteral("staff-outcome"), [&](const Stamp &stamp) -> Result<void> {
        Result<StaffItem> item = m_session.file().staff.item(id);
        if (!item)
            return fail(item.error());
        const bool wasDeferred = item->outcome == ItemOutcome::Deferred;
        item->outcome = outcome;
        item->outcomeText = text.simplified();
        return m_session.file().staff.putItem(*item, stamp).and_then([&]() -> Result<void> {
            if (outcome == ItemOutcome::Deferred)
                return joinNext(*item, stamp);
            // Decided after all: it doesn't come up again.
            return wasDeferred ? m_session.file().staff.trashItem(deferredTo({}, *item, 0).id, stamp) : Result<void>();
        });
    });
}

} // namespace lanai
