#include "core/journal/today.h"
#include "core/domain/previews.h"
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "core/journal/oneonones.h"
#include "core/journal/rememberlines.h"
#include "core/journal/rhythmpage.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"

namespace lanai {

namespace {

constexpr int unloggedDays = 14;

} // namespace

PersonRef personRef(const Peer &peer)
{
    return {peer.id, peer.name, peer.shortName(), peer.role};
}

// Living peers, and what bears on any of them.
struct TodayQuery::Everybody
{
    QHash<Id, Peer> peers;
    QList<Id> byName;
    QHash<Id, QDate> contacts; // the last one up to today
    QHash<Id, Term> terms;
    QList<SeriesState> series; // as OneOnOnes::standings()
};

Result<Today> TodayQuery::run(int days, QDate driftingOn) const
{
    Today today;
    today.date = m_session.today();
    today.days = days;
    return m_session.reading([&]() -> Result<Today> {
        Result<Everybody> all = everybody(today.date);
        if (!all)
            return fail(all.error());
        addDecisions(today, *all);
        return addSyncs(today, *all)
            .and_then([&] { return addCommitments(today, *all); })
            .and_then([&] { return addStaff(today, *all); })
            .and_then([&] { return driftingOn.isValid() ? contactsUntil(driftingOn, *all) : Result<void>(); })
            .and_then([&] { return drifting(*all); })
            .map([&](const QList<DriftRow> &rows) {
                today.drifting = rows;
                return today;
            });
    });
}

Result<TodayQuery::Everybody> TodayQuery::everybody(QDate today) const
{
    JournalFile &file = m_session.file();
    const Result<QList<Peer>> peers = file.peers.all();
    Result<QHash<Id, QDate>> contacts = file.entries.lastContacts(today);
    const Result<QHash<Id, QList<Term>>> terms = file.series.termsOfAll();
    if (!peers || !contacts || !terms)
        return fail(!peers ? peers.error() : !contacts ? contacts.error() : terms.error());
    Everybody all;
    for (const Peer &peer : *peers) {
        all.peers.insert(peer.id, peer);
        all.byName << peer.id;
    }
    all.contacts = std::move(*contacts);
    for (const QList<Term> &ofOne : *terms) {
        for (const Term &term : ofOne)
            all.terms.insert(term.id, term);
    }
    return OneOnOnes(m_session).standings(all.peers, *terms).map([&](const QList<SeriesState> &series) {
        all.series = series;
        return std::move(all);
    });
}

Result<void> TodayQuery::addSyncs(Today &today, const Everybody &everybody) const
{
    const QTimeZone device = m_session.clock().zone();
    const Result<QDateTime> from = instantOf(today.date.addDays(-unloggedDays), QTime(0, 0), device);
    const Result<QDateTime> until = instantOf(today.date.addDays(today.days + 1), QTime(0, 0), device);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    const Result<QList<Meeting>> meetings = m_session.file().meetings.notHeldBetween(*from, *until);
    if (!meetings)
        return fail(meetings.error());
    const Result<void> counted = countHeld(today, everybody);
    if (!counted)
        return counted;
    QHash<Id, QList<Meeting>> upcomingOf;
    for (const Meeting &meeting : *meetings) {
        const auto peer = everybody.peers.constFind(meeting.peerId);
        if (peer == everybody.peers.cend()) // in the trash
            continue;
        const QDate day = localDate(meeting.startsAt, device);
        if (meeting.state == MeetingState::Skipped && day >= today.date)
            today.skipped << SkipNote{day, personRef(*peer), meeting.why};
        if (meeting.state != MeetingState::Planned)
            continue;
        (day < today.date ? today.unlogged : today.syncs) << syncRow(meeting, everybody);
        if (day >= today.date)
            upcomingOf[meeting.peerId] << meeting;
    }
    return addLines(today, upcomingOf);
}

Result<void> TodayQuery::countHeld(Today &today, const Everybody &everybody) const
{
    const QTimeZone device = m_session.clock().zone();
    const Result<QDateTime> from = instantOf(today.date, QTime(0, 0), device);
    const Result<QDateTime> until = instantOf(today.date.addDays(1), QTime(0, 0), device);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    return m_session.file().meetings.startingBetween(*from, *until).map([&](const QList<Meeting> &meetings) {
        for (const Meeting &meeting : meetings)
            today.heldToday += meeting.state == MeetingState::Held && everybody.peers.contains(meeting.peerId) ? 1 : 0;
    });
}

Result<void> TodayQuery::addLines(Today &today, const QHash<Id, QList<Meeting>> &upcoming) const
{
    Result<QHash<Id, RememberLines::Lines>> lines = RememberLines(m_session).of(upcoming, {});
    if (!lines)
        return fail(lines.error());
    // Rows and lines are both in the order of the meetings.
    for (SyncRow &row : today.syncs)
        row.remember = (*lines)[row.peer.id].takeFirst();
    return {};
}

SyncRow TodayQuery::syncRow(const Meeting &meeting, const Everybody &everybody) const
{
    const WallTime here = wallTime(meeting.startsAt, m_session.clock().zone());
    SyncRow row;
    row.meetingId = meeting.id;
    row.peer = personRef(everybody.peers.value(meeting.peerId));
    row.startsAt = meeting.startsAt;
    row.date = here.date;
    row.time = here.time;
    if (here != WallTime{meeting.date, meeting.time}) {
        const WallTime there = wallTime(meeting.startsAt, QTimeZone(meeting.zone)); // in a gap another than asked for
        row.ownTime = here == there ? QTime() : there.time;
    }
    row.zone = meeting.zone;
    row.minutes = meeting.minutes;
    row.moved = meeting.movedFrom.isValid();
    row.lastContact = everybody.contacts.value(meeting.peerId);
    if (const auto term = everybody.terms.constFind(meeting.termId); term != everybody.terms.cend()) {
        row.rhythm = term->schedule.rhythm;
        row.week = weekNumber(*term, meeting.date);
        row.weeks = weekCount(*term);
        row.lastWeek = row.week == row.weeks;
    }
    return row;
}

void TodayQuery::addDecisions(Today &today, const Everybody &everybody)
{
    for (const SeriesState &one : everybody.series) {
        const std::optional<Term> term = needsDecision(one.terms, one.today);
        if (!term)
            continue;
        const TermState state = termState(*term, one.today);
        if (lapsedLongAgo(*term, one.today))
            continue;
        const QDate day = state == TermState::Paused ? term->pauseUntil : term->effectiveLastDay();
        today.decisions << DecisionRow{one.series.id, personRef(one.peer), state, day};
    }
}

Result<void> TodayQuery::addCommitments(Today &today, const Everybody &everybody) const
{
    const Result<QList<Commitment>> open = m_session.file().commitments.openUntil(today.date.addDays(today.days));
    if (!open)
        return fail(open.error());
    QList<Id> ids;
    for (const Commitment &commitment : *open)
        ids << commitment.id;
    const Result<QHash<Id, QString>> rules = circleRulesOf(m_session.file().connection(), ids);
    if (!rules)
        return fail(rules.error());
    for (const Commitment &commitment : *open) {
        const auto peer = everybody.peers.constFind(commitment.peerId);
        if (peer == everybody.peers.cend()) // in the trash
            continue;
        const int late = commitment.isLate(today.date) ? static_cast<int>(commitment.due.daysTo(today.date)) : 0;
        (commitment.side == CommitmentSide::Mine ? today.mine : today.theirs)
            << CommitmentRow{commitment, personRef(*peer), late, rules->value(commitment.id)};
    }
    return {};
}

Result<BeforeStaff> TodayQuery::before(const StaffMeeting &meeting) const
{
    return m_session.reading([&] {
        return m_session.file().peers.byId().and_then(
            [&](const QHash<Id, Peer> &peers) { return before(meeting, peers); });
    });
}

Result<BeforeStaff> TodayQuery::before(const StaffMeeting &meeting, const QHash<Id, Peer> &peers) const
{
    const Result<QList<StaffItem>> items = m_session.file().staff.itemsOf(meeting.id);
    if (!items)
        return fail(items.error());
    BeforeStaff before{meeting, {}, 0};
    const PreviewWindow window = previewWindow(meeting.date);
    QList<Id> needed;
    for (const StaffItem &item : *items)
        needed << item.needs;
    const Result<QList<Meeting>> syncs =
        m_session.file().meetings.nextOf(needed, std::max(window.first, m_session.today()));
    if (!syncs)
        return fail(syncs.error());
    QHash<Id, QDateTime> inTime;
    for (const Meeting &sync : *syncs) {
        if (sync.date <= window.last)
            inTime.insert(sync.peerId, sync.startsAt);
    }
    for (const StaffItem &item : *items) {
        PreviewRow row{item, {}, isPreviewed(item)};
        for (const Id &peer : item.needs) {
            if (const auto who = peers.constFind(peer); who != peers.cend())
                row.people << PreviewPerson{personRef(*who), latestPreview(item, peer), inTime.value(peer)};
        }
        before.previewed += row.previewed ? 1 : 0;
        before.items << row;
    }
    return before;
}

Result<void> TodayQuery::addStaff(Today &today, const Everybody &everybody) const
{
    const Result<StaffMeeting> next = m_session.file().staff.nextFrom(today.date);
    if (!next)
        return next.error().code == ErrorCode::NotFound ? Result<void>() : fail(next.error());
    if (next->date > today.date.addDays(today.days))
        return {};
    return before(*next, everybody.peers).map([&today](const BeforeStaff &found) { today.staff = found; });
}

Result<void> TodayQuery::contactsUntil(QDate day, Everybody &everybody) const
{
    return m_session.file().entries.lastContacts(day).map(
        [&everybody](QHash<Id, QDate> contacts) { everybody.contacts = std::move(contacts); });
}

Result<QList<DriftRow>> TodayQuery::drifting(const Everybody &everybody) const
{
    const QDate today = m_session.today();
    const Result<QList<AwayWeek>> away = m_session.file().peers.awayBetween(today.addYears(-2), today);
    if (!away)
        return fail(away.error());
    QHash<Id, const SeriesState *> openSeries;
    for (const SeriesState &one : everybody.series) {
        if (isOpen(one.term, one.today))
            openSeries.insert(one.peer.id, &one);
    }
    QList<ContactRecord> records; // in the order of names, which equals keep
    for (const Id &id : everybody.byName) {
        const Peer &peer = *everybody.peers.constFind(id);
        ContactRecord record;
        record.peerId = id;
        record.standing = peer.standing;
        record.interdependence = peer.interdependence;
        record.lastContact = everybody.contacts.value(id);
        record.addedOn = localDate(peer.createdAt, m_session.clock().zone());
        record.snoozeUntil = peer.snoozeUntil;
        if (const SeriesState *series = openSeries.value(id)) {
            record.rhythm = series->term.schedule.rhythm;
            record.seriesBegan = series->terms.first().firstDay;
        }
        records << record;
    }
    QList<DriftRow> rows;
    for (const Drifting &found : lanai::drifting(records, *away, today))
        rows << DriftRow{personRef(*everybody.peers.constFind(found.peerId)), found};
    return rows;
}

} // namespace lanai
