#include "core/journal/today.h"
#include "core/domain/previews.h"
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

constexpr int unloggedDays = 14;
// A term that lapsed is said for two weeks; after that nobody missed it, and the 1:1s page still shows it.
constexpr int lapsedDays = 14;

PersonRef refTo(const Peer &peer)
{
    return {peer.id, peer.name, peer.shortName(), peer.role};
}

} // namespace

Result<Today> TodayQuery::run(int days) const
{
    Today today;
    today.date = m_session.today();
    today.days = days;
    return addSyncs(today)
        .and_then([&] { return addDecisions(today); })
        .and_then([&] { return addCommitments(today); })
        .and_then([&] { return addStaff(today); })
        .and_then([&] { return addDrifting(today); })
        .map([&] { return today; });
}

Result<PersonRef> TodayQuery::person(const Id &peer) const
{
    return m_session.file().peers.peers().get(peer).map(refTo);
}

Result<void> TodayQuery::addSyncs(Today &today) const
{
    const QTimeZone device = m_session.clock().zone();
    const Result<QDateTime> from = instantOf(today.date.addDays(-unloggedDays), QTime(0, 0), device);
    const Result<QDateTime> until = instantOf(today.date.addDays(today.days + 1), QTime(0, 0), device);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    const Result<QList<Meeting>> meetings = m_session.file().meetings.startingBetween(*from, *until);
    if (!meetings)
        return fail(meetings.error());
    QHash<Id, QList<Meeting>> upcomingOf;
    for (const Meeting &meeting : *meetings) {
        const Result<PersonRef> peer = person(meeting.peerId);
        if (!peer && peer.error().code == ErrorCode::NotFound) // in the trash
            continue;
        if (!peer)
            return fail(peer.error());
        const QDate day = localDate(meeting.startsAt, device);
        if (meeting.state == MeetingState::Skipped && day >= today.date)
            today.skipped << SkipNote{day, *peer, meeting.why};
        if (meeting.state != MeetingState::Planned)
            continue;
        const Result<SyncRow> row = syncRow(meeting);
        if (!row)
            return fail(row.error());
        (day < today.date ? today.unlogged : today.syncs) << *row;
        if (day >= today.date)
            upcomingOf[meeting.peerId] << meeting;
    }
    for (auto each = upcomingOf.cbegin(); each != upcomingOf.cend(); ++each) {
        const auto lines = rememberFor(each.key(), each.value(), {});
        if (!lines)
            return fail(lines.error());
        qsizetype next = 0;
        for (SyncRow &row : today.syncs) {
            if (row.peer.id == each.key())
                row.remember = lines->at(next++);
        }
    }
    return {};
}

Result<SyncRow> TodayQuery::syncRow(const Meeting &meeting) const
{
    const Result<PersonRef> peer = person(meeting.peerId);
    if (!peer)
        return fail(peer.error());
    const WallTime here = wallTime(meeting.startsAt, m_session.clock().zone());
    SyncRow row;
    row.meetingId = meeting.id;
    row.peer = *peer;
    row.startsAt = meeting.startsAt;
    row.date = here.date;
    row.time = here.time;
    row.ownTime = here.time == meeting.time && here.date == meeting.date ? QTime() : meeting.time;
    row.zone = meeting.zone;
    row.minutes = meeting.minutes;
    row.moved = meeting.movedFrom.isValid();
    if (!meeting.termId.isNull()) {
        const Result<Term> term = m_session.file().series.terms().get(meeting.termId);
        if (!term)
            return fail(term.error());
        row.rhythm = term->schedule.rhythm;
        row.week = weekNumber(*term, meeting.date);
        row.weeks = weekCount(*term);
        row.lastWeek = row.week == row.weeks;
    }
    return m_session.file().entries.contactOf(meeting.peerId, m_session.today()).map([&row](QDate contact) {
        row.lastContact = contact;
        return row;
    });
}

Result<RememberInput> TodayQuery::rememberInput(const Id &peer, const Meeting &meeting) const
{
    JournalFile &file = m_session.file();
    constexpr int lookBack = 5; // meetings: the last one, and further back the last with an outcome
    const Result<QList<Meeting>> held = file.meetings.heldOf(peer, m_session.today(), lookBack);
    const Result<QList<Fact>> facts = file.knowing.factsOf(peer);
    const Result<QList<Commitment>> commitments = file.commitments.openOf(peer);
    const Result<QList<AgendaItem>> agenda = file.meetings.agendaOf(meeting.id);
    const Result<QList<Entry>> notes = file.entries.latestOf(peer, 1);
    for (const auto &error :
         {held ? std::nullopt : std::optional(held.error()), facts ? std::nullopt : std::optional(facts.error()),
          commitments ? std::nullopt : std::optional(commitments.error()),
          agenda ? std::nullopt : std::optional(agenda.error()), notes ? std::nullopt : std::optional(notes.error())}) {
        if (error)
            return fail(*error);
    }
    RememberInput input{m_session.today(), *held, *facts, *commitments, *agenda, {}, std::nullopt};
    if (notes->isEmpty())
        return input;
    input.lastNote = notes->first();
    return file.asks.ofEntry(notes->first().id).map([&input](const QList<Ask> &asks) {
        input.asks = asks;
        return input;
    });
}

Result<QList<std::optional<Remembered>>> TodayQuery::rememberFor(const Id &peer, const QList<Meeting> &meetings,
                                                                 const Audience &audience) const
{
    QList<std::optional<Remembered>> lines;
    QStringList shown;
    QList<Meeting> before; // newest first; a line may be pinned for the one after before it was held
    for (const Meeting &meeting : meetings) {
        Result<RememberInput> input = rememberInput(peer, meeting);
        if (!input)
            return fail(input.error());
        input->held = before + input->held;
        if (!meeting.remember.isEmpty())
            before.prepend(meeting);
        const std::optional<Remembered> line = lanai::rememberFor(*input, meeting.date, shown, audience);
        if (line)
            shown << line->text;
        lines << line;
    }
    return lines;
}

Result<void> TodayQuery::addDecisions(Today &today) const
{
    const Result<QList<SeriesState>> series = OneOnOnes(m_session).all();
    if (!series)
        return fail(series.error());
    for (const SeriesState &one : *series) {
        const std::optional<Term> term = needsDecision(one.terms, one.today);
        if (!term)
            continue;
        const TermState state = termState(*term, one.today);
        if (state == TermState::Lapsed && term->lastDay.daysTo(one.today) > lapsedDays)
            continue;
        const QDate day = state == TermState::Paused ? term->pauseUntil : term->effectiveLastDay();
        today.decisions << DecisionRow{one.series.id, refTo(one.peer), state, day};
    }
    return {};
}

Result<void> TodayQuery::addCommitments(Today &today) const
{
    const Result<QList<Commitment>> open = m_session.file().commitments.open();
    if (!open)
        return fail(open.error());
    for (const Commitment &commitment : *open) {
        if (!commitment.due.isValid() || commitment.due > today.date.addDays(today.days))
            continue;
        const Result<PersonRef> peer = person(commitment.peerId);
        if (!peer && peer.error().code == ErrorCode::NotFound) // in the trash
            continue;
        if (!peer)
            return fail(peer.error());
        const int late = commitment.isLate(today.date) ? static_cast<int>(commitment.due.daysTo(today.date)) : 0;
        (commitment.side == CommitmentSide::Mine ? today.mine : today.theirs) << CommitmentRow{commitment, *peer, late};
    }
    return {};
}

Result<BeforeStaff> TodayQuery::before(const StaffMeeting &meeting) const
{
    const Result<QList<StaffItem>> items = m_session.file().staff.itemsOf(meeting.id);
    if (!items)
        return fail(items.error());
    BeforeStaff before{meeting, {}, 0};
    const PreviewWindow window = previewWindow(meeting.date);
    for (const StaffItem &item : *items) {
        PreviewRow row{item, {}, isPreviewed(item)};
        for (const Id &peer : item.needs) {
            const Result<PersonRef> who = person(peer);
            if (!who && who.error().code == ErrorCode::NotFound)
                continue;
            const auto syncs = m_session.file().meetings.plannedOf(peer, std::max(window.first, m_session.today()), 1);
            if (!who || !syncs)
                return fail(who ? syncs.error() : who.error());
            const bool inTime = !syncs->isEmpty() && syncs->first().date <= window.last;
            row.people << PreviewPerson{*who, latestPreview(item, peer),
                                        inTime ? syncs->first().startsAt : QDateTime()};
        }
        before.previewed += row.previewed ? 1 : 0;
        before.items << row;
    }
    return before;
}

Result<void> TodayQuery::addStaff(Today &today) const
{
    const Result<StaffMeeting> next = m_session.file().staff.nextFrom(today.date);
    if (!next)
        return next.error().code == ErrorCode::NotFound ? Result<void>() : fail(next.error());
    if (next->date > today.date.addDays(today.days))
        return {};
    return before(*next).map([&today](const BeforeStaff &found) { today.staff = found; });
}

Result<void> TodayQuery::addDrifting(Today &today) const
{
    const Result<QList<Peer>> peers = m_session.file().peers.all();
    const Result<QList<SeriesState>> series = OneOnOnes(m_session).all();
    const Result<QHash<Id, QDate>> contacts = m_session.file().entries.lastContacts(today.date);
    const Result<QList<AwayWeek>> away = m_session.file().peers.awayBetween(today.date.addYears(-2), today.date);
    if (!peers || !series || !contacts || !away)
        return fail(!peers ? peers.error() : !series ? series.error() : !contacts ? contacts.error() : away.error());
    QHash<Id, ContactRecord> records;
    QHash<Id, PersonRef> names;
    for (const Peer &peer : *peers) {
        ContactRecord record;
        record.peerId = peer.id;
        record.standing = peer.standing;
        record.interdependence = peer.interdependence;
        record.lastContact = contacts->value(peer.id);
        record.addedOn = localDate(peer.createdAt, m_session.clock().zone());
        record.snoozeUntil = peer.snoozeUntil;
        records.insert(peer.id, record);
        names.insert(peer.id, refTo(peer));
    }
    for (const SeriesState &one : *series) {
        if (!isOpen(one.term, one.today))
            continue;
        records[one.peer.id].rhythm = one.term.schedule.rhythm;
        records[one.peer.id].seriesBegan = one.terms.first().firstDay;
    }
    QList<ContactRecord> inOrder; // so that equals keep the order of names
    for (const Peer &peer : *peers)
        inOrder << records.value(peer.id);
    for (const Drifting &found : drifting(inOrder, *away, today.date))
        today.drifting << DriftRow{names.value(found.peerId), found};
    return {};
}

} // namespace lanai
