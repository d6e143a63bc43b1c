#include "core/journal/staffsheet.h"
#include "core/domain/commitmentsdue.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"

namespace lanai {

Result<StaffSheet> StaffSheetQuery::run(const Id &staffMeeting)
{
    const Result<StaffMeeting> meeting = m_session.file().staff.get(staffMeeting);
    if (!meeting)
        return fail(meeting.error());
    StaffSheet sheet;
    sheet.id = meeting->id;
    sheet.title = meeting->title;
    const Result<SheetTime> when = m_parts.time(meeting->date, meeting->time, meeting->zone);
    const Result<SheetImprint> imprint = m_parts.imprint(m_options);
    Result<QList<StaffItem>> items = m_session.file().staff.itemsOf(meeting->id);
    if (!when || !imprint || !items)
        return fail(!when ? when.error() : !imprint ? imprint.error() : items.error());
    sheet.when = *when;
    sheet.imprint = *imprint;
    m_items = std::move(*items);
    return addItems(sheet, *meeting)
        .and_then([&] { return addRoom(sheet, *meeting); })
        .and_then([&] { return addCommitments(sheet, *meeting); })
        .and_then([&] { return addAsks(sheet); })
        .map([&] {
            m_ledger.fill(sheet.imprint);
            return sheet;
        });
}

Result<void> StaffSheetQuery::addItems(StaffSheet &sheet, const StaffMeeting &meeting)
{
    if (!m_options.staff.items)
        return {};
    const Result<PreviewPlan> plan = PreviewAgenda(m_session).planFor(meeting);
    if (!plan)
        return fail(plan.error());
    for (const StaffItem &item : std::as_const(m_items)) {
        if (item.outcome == ItemOutcome::Withdrawn)
            continue;
        const QString text = item.decision.isEmpty() ? item.title : item.title + QStringLiteral(": ") + item.decision;
        if (!m_ledger.admit({LeavingKind::StaffItem, item.id, {}, text}, item.privacy))
            continue;
        QList<Id> withoutSync;
        for (const NoSync &none : plan->noSync) {
            if (none.itemId == item.id)
                withoutSync << none.peerId;
        }
        const Result<SheetItem> row = sheetItem(item, withoutSync);
        if (!row)
            return fail(row.error());
        sheet.items << *row;
    }
    return {};
}

Result<SheetItem> StaffSheetQuery::sheetItem(const StaffItem &item, const QList<Id> &withoutSync)
{
    SheetItem row{item.id, item.position, item.title, item.sought, item.decision, {}};
    // Those whose support it needs, then who else was asked.
    QList<Id> people = item.needs;
    for (const Preview &preview : item.previews) {
        if (!people.contains(preview.peerId))
            people << preview.peerId;
    }
    for (const Id &peer : std::as_const(people)) {
        const Result<SheetPerson> person = m_parts.person(peer);
        if (!person)
            return fail(person.error());
        if (person->name.isEmpty())
            continue;
        SheetSupport support{*person, item.needs.contains(peer), {}, {}, withoutSync.contains(peer)};
        const std::optional<Preview> preview = latestPreview(item, peer);
        if (preview) {
            const LeavingThing thing{LeavingKind::Preview, preview->id, person->name, preview->words,
                                     preview->reaction};
            if (m_ledger.admit(thing, preview->privacy)) {
                support.reaction = preview->reaction;
                support.words = preview->words;
            } else {
                continue; // "not yet previewed" would be untrue
            }
        } else {
            m_ledger.admit({LeavingKind::Preview, item.id, person->name, {}}, Privacy::SheetSafe);
        }
        row.support << support;
    }
    return row;
}

Result<void> StaffSheetQuery::addRoom(StaffSheet &sheet, const StaffMeeting &meeting)
{
    if (!m_options.staff.room)
        return {};
    for (const Attendee &attendee : meeting.attendees) {
        if (!attendee.coming)
            continue;
        Result<RoomLine> line = roomLine(attendee, meeting);
        if (!line)
            return fail(line.error());
        // The rule chose among what may leave; of one about whom it says nothing, the name does.
        m_ledger.admit({LeavingKind::RoomLine, line->said.sourceId, line->person.name, line->said.text},
                       Privacy::SheetSafe);
        sheet.room << *line;
    }
    return {};
}

Result<RoomLine> StaffSheetQuery::roomLine(const Attendee &attendee, const StaffMeeting &meeting)
{
    RoomLine line;
    line.attendee = attendee.id;
    StaffLineInput input{m_session.today(), meeting.date, {}, m_items, {}, {}};
    if (attendee.peerId.isNull()) {
        line.person = {{}, attendee.name, attendee.name};
    } else {
        JournalFile &file = m_session.file();
        constexpr int lookBack = 3; // 1:1s: the last outcome may be some meetings ago
        const Result<SheetPerson> person = m_parts.person(attendee.peerId);
        const Result<QList<Commitment>> commitments = file.commitments.openOf(attendee.peerId);
        const Result<QList<Meeting>> held = file.meetings.heldOf(attendee.peerId, meeting.date, lookBack);
        const Result<QList<Fact>> facts = file.knowing.factsOf(attendee.peerId);
        if (!person || !commitments || !held || !facts)
            return fail(!person        ? person.error()
                        : !commitments ? commitments.error()
                        : !held        ? held.error()
                                       : facts.error());
        line.person = *person;
        input.commitments = *commitments;
        input.held = *held;
        input.facts = *facts;
    }
    line.said = staffLine(attendee, input, m_ledger.audience());
    for (const StaffItem &item : std::as_const(m_items)) {
        for (const Preview &preview : item.previews) {
            if (preview.id == line.said.sourceId)
                line.reaction = preview.reaction;
        }
    }
    return line;
}

Result<void> StaffSheetQuery::addCommitments(StaffSheet &sheet, const StaffMeeting &meeting)
{
    if (!m_options.staff.commitments)
        return {};
    const Result<QList<Commitment>> open = m_session.file().commitments.open();
    if (!open)
        return fail(open.error());
    return m_parts.leaving(commitmentsDue(*open, meeting, m_session.today()), m_ledger)
        .map([&sheet](const QList<SheetCommitment> &rows) { sheet.commitments = rows; });
}

Result<void> StaffSheetQuery::addAsks(StaffSheet &sheet)
{
    if (!m_options.staff.asks)
        return {};
    const Result<QList<Ask>> asks = m_session.file().asks.unanswered();
    if (!asks)
        return fail(asks.error());
    for (const Ask &ask : *asks) {
        if (ask.state != AskState::Open)
            continue;
        if (!m_ledger.admit({LeavingKind::Ask, ask.id, {}, ask.question}, ask.privacy))
            continue;
        const Result<QList<SheetPerson>> people = askedInPerson(ask.id);
        if (!people)
            return fail(people.error());
        sheet.asks << SheetAsk{ask.id, ask.question, *people, ask.closesOn};
    }
    return {};
}

Result<QList<SheetPerson>> StaffSheetQuery::askedInPerson(const Id &ask) const
{
    const Result<Ask> whole = m_session.file().asks.get(ask);
    if (!whole)
        return fail(whole.error());
    QList<SheetPerson> people;
    for (const AskRecipient &recipient : whole->recipients) {
        if (!recipient.circleId.isNull()) // what is said in a circle isn't told, nor that it was asked
            continue;
        const Result<SheetPerson> person = m_parts.person(recipient.peerId);
        if (!person)
            return fail(person.error());
        if (!person->name.isEmpty())
            people << *person;
    }
    return people;
}

} // namespace lanai
