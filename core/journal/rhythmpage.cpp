#include "core/journal/rhythmpage.h"
#include "core/domain/zonedtime.h"
#include "core/journal/checkins.h"
#include "core/journal/session.h"
#include <numeric>

namespace lanai {

namespace {

constexpr double daysAWeek = 7;
constexpr int daysBack = 140;  // days: the last two meetings of a quarterly rhythm lie within
constexpr int mostBack = 183;  // of a term that lapsed long ago
constexpr int lookAhead = 280; // days: a term, and one that was opened early
constexpr int lapsedDays = 14;
constexpr int low = 2; // of 5

RhythmRow rowOf(const SeriesState &state)
{
    RhythmRow row;
    row.series = state;
    row.stretches << state.term;
    for (const Term &term : state.terms) {
        if (term.firstDay > state.term.firstDay)
            row.stretches << term;
    }
    if (plansMeetings(state.state))
        row.minutesAWeek = state.term.schedule.minutes * daysAWeek / nominalDays(state.term.schedule.rhythm);
    return row;
}

} // namespace

bool lapsedLongAgo(const Term &term, QDate today)
{
    return termState(term, today) == TermState::Lapsed && term.lastDay.daysTo(today) > lapsedDays;
}

double RhythmPage::minutesAWeek() const
{
    return std::accumulate(rows.cbegin(), rows.cend(), 0.0,
                           [](double sum, const RhythmRow &row) { return sum + row.minutesAWeek; });
}

int RhythmPage::openSeries() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const RhythmRow &row) { return row.minutesAWeek > 0; }));
}

int RhythmPage::needDecision() const
{
    return int(
        std::count_if(rows.cbegin(), rows.cend(), [](const RhythmRow &row) { return row.series.needsDecision; }));
}

int RhythmPage::lowRated() const
{
    return std::accumulate(rows.cbegin(), rows.cend(), 0,
                           [](int sum, const RhythmRow &row) { return sum + row.lowRated; });
}

Result<RhythmPage> RhythmPageQuery::run() const
{
    return m_session.reading([this]() -> Result<RhythmPage> {
        RhythmPage page;
        page.today = page.from = page.until = m_session.today();
        Result<LoadAhead> ahead = LoadQuery(m_session).run();
        if (!ahead)
            return fail(ahead.error());
        page.ahead = std::move(*ahead);
        return addSeries(page)
            .and_then([&] { return addMeetings(page); })
            .and_then([&] { return addWithout(page); })
            .and_then([&] { return m_session.file().peers.awayBetween(page.from, page.until); })
            .map([&](const QList<AwayWeek> &away) { page.away = away; })
            .map([&] { return std::move(page); });
    });
}

Result<void> RhythmPageQuery::addSeries(RhythmPage &page) const
{
    return OneOnOnes(m_session).all().map([&page](const QList<SeriesState> &states) {
        const QDate earliest = page.today.addDays(-mostBack);
        for (const SeriesState &state : states) {
            if (lapsedLongAgo(state.term, state.today)) {
                page.without << WithoutSeries{state.peer, {}, {}, state.term.lastDay};
                continue;
            }
            page.rows << rowOf(state);
            page.from = std::min(page.from, std::max(earliest, state.term.firstDay));
            for (const Term &term : std::as_const(page.rows.last().stretches))
                page.until = std::max(page.until, term.effectiveLastDay());
        }
    });
}

// All of everybody's in one go, further back than is shown: worth is looked at over the terms' bounds.
Result<void> RhythmPageQuery::addMeetings(RhythmPage &page) const
{
    const QTimeZone device = m_session.clock().zone();
    const QDate first = std::min(page.from, page.today.addDays(-daysBack));
    const Result<QDateTime> from = instantOf(first, QTime(0, 0), device);
    const Result<QDateTime> until = instantOf(page.today.addDays(lookAhead), QTime(0, 0), device);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    const Result<QList<Meeting>> meetings = m_session.file().meetings.startingBetween(*from, *until);
    const Result<QHash<Id, QDate>> conflicts = m_session.file().entries.lastOfKind(EntryKind::Conflict, first);
    const Result<QList<CheckIn>> checkIns = CheckIns(m_session).all();
    if (!meetings || !conflicts || !checkIns)
        return fail(!meetings ? meetings.error() : !conflicts ? conflicts.error() : checkIns.error());
    QHash<Id, QList<Meeting>> ofPeer;
    for (const Meeting &meeting : *meetings)
        ofPeer[meeting.peerId] << meeting;
    QHash<Id, QList<CheckIn>> trustOf;
    for (const CheckIn &checkIn : *checkIns)
        trustOf[checkIn.peerId] << checkIn;
    for (RhythmRow &row : page.rows) {
        const Id peer = row.series.peer.id;
        tell(page, row, ofPeer.value(peer), conflicts->value(peer), trustOf.value(peer));
    }
    return {};
}

void RhythmPageQuery::tell(RhythmPage &page, RhythmRow &row, const QList<Meeting> &meetings, QDate conflict,
                           const QList<CheckIn> &checkIns) const
{
    const Term &term = row.series.term;
    const QTimeZone device = m_session.clock().zone();
    RhythmEvidence evidence;
    evidence.current = term.schedule.rhythm;
    evidence.interdependence = row.series.peer.interdependence;
    evidence.skips = row.series.skipped;
    evidence.conflict = conflict.isValid() && conflict >= term.firstDay;
    evidence.trustFell = trustFellSince(checkIns, term.firstDay);
    evidence.nextStart = std::max(row.series.today, term.effectiveLastDay()).addDays(1);
    for (const Meeting &meeting : meetings) {
        const bool own = meeting.seriesId == row.series.series.id;
        if (own && meeting.state == MeetingState::Held) {
            evidence.worths << meeting.worth;
            row.lowRated += meeting.termId == term.id && meeting.worth > 0 && meeting.worth <= low ? 1 : 0;
        }
        if (meeting.date < term.firstDay || (!own && !meeting.seriesId.isNull()))
            continue;
        const WallTime here = wallTime(meeting.startsAt, device);
        const bool elsewhere = here.date != meeting.date || here.time != meeting.time;
        row.meetings << RhythmMeeting{
            meeting.id, here.date, here.time, elsewhere, meeting.state, meeting.movedFrom.isValid(), own, meeting.why};
        page.until = std::max(page.until, here.date);
    }
    if (plansMeetings(row.series.state))
        row.advice = rhythmAdvice(evidence);
}

Result<void> RhythmPageQuery::addWithout(RhythmPage &page) const
{
    const Result<QList<Peer>> peers = m_session.file().peers.all();
    const Result<QHash<Id, QDate>> contacts = m_session.file().entries.lastContacts(page.today);
    if (!peers || !contacts)
        return fail(peers ? contacts.error() : peers.error());
    QHash<Id, QDate> lapsed;
    for (const WithoutSeries &one : std::as_const(page.without))
        lapsed.insert(one.peer.id, one.lapsedOn);
    page.without.clear();
    QSet<Id> has;
    for (const RhythmRow &row : std::as_const(page.rows))
        has << row.series.peer.id;
    for (const Peer &peer : *peers) {
        if (peer.standing == Standing::Current && !has.contains(peer.id))
            page.without << WithoutSeries{peer, contacts->value(peer.id),
                                          suggestedRhythm(peer.interdependence, page.ahead.me.peerDay, page.today),
                                          lapsed.value(peer.id)};
    }
    return {};
}

} // namespace lanai
