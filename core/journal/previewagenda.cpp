#include "core/journal/previewagenda.h"
#include "core/journal/session.h"

namespace lanai {

Result<PreviewPlan> PreviewAgenda::planFor(const StaffMeeting &meeting) const
{
    JournalFile &file = m_session.file();
    Result<QList<StaffItem>> items = file.staff.itemsOf(meeting.id);
    if (!items)
        return fail(items.error());
    PreviewInput input{m_session.today(), meeting.date, *items, {}, {}};
    const Result<QList<Id>> ever = file.staff.itemIdsEverOf(meeting.id);
    if (!ever)
        return fail(ever.error());
    QSet<Id> known;
    const auto add = [&](const QList<Meeting> &meetings) {
        for (const Meeting &one : meetings) {
            if (!known.contains(one.id))
                input.meetings << one;
            known << one.id;
        }
    };
    for (const Id &item : *ever) {
        const Result<QList<AgendaItem>> existing = file.meetings.agendaFrom(item);
        if (!existing)
            return fail(existing.error());
        input.existing << *existing;
        for (const AgendaItem &one : *existing) {
            const Result<Meeting> home = file.meetings.meetings().get(one.meetingId);
            if (home)
                add({*home});
        }
    }
    const PreviewWindow window = previewWindow(meeting.date);
    for (const StaffItem &item : *items) {
        for (const Id &peer : item.needs) {
            const Result<QList<Meeting>> meetings = file.meetings.ofPeer(peer, window.first, window.last);
            if (!meetings)
                return fail(meetings.error());
            add(*meetings);
        }
    }
    return previewPlan(input);
}

Result<void> PreviewAgenda::follow(const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    // Windows reach back a week: a meeting further ahead than a term has no 1:1s planned yet.
    const QDate today = m_session.today();
    const Result<QList<StaffMeeting>> meetings = file.staff.between(today, today.addMonths(3));
    if (!meetings)
        return fail(meetings.error());
    Table<AgendaItem> &agenda = file.meetings.agenda();
    for (const StaffMeeting &meeting : *meetings) {
        const Result<PreviewPlan> plan = planFor(meeting);
        if (!plan)
            return fail(plan.error());
        Result<void> done;
        for (const Id &gone : plan->remove)
            done = done.and_then([&] { return agenda.trash(gone, stamp); });
        for (const AgendaItem &moved : plan->move)
            done = done.and_then([&] { return agenda.update(moved, stamp); });
        for (const AgendaItem &added : plan->add)
            done = done.and_then([&] { return agenda.put(added, stamp); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace lanai
