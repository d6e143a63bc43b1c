#include "core/journal/oneonones.h"
#include "core/domain/away.h"
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/agenda.h"
#include "core/journal/nextintention.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"
#include "core/journal/termoutcome.h"

namespace lanai {

QString OneOnOnes::nameOf(const Id &peer) const
{
    return m_session.file()
        .peers.peers()
        .get(peer)
        .map([](const Peer &found) { return found.name; })
        .value_or(QString());
}

Result<Id> OneOnOnes::start(const SeriesDraft &draft)
{
    SeriesStore &store = m_session.file().series;
    const Result<QDate> today = localDate(m_session.clock().nowUtc(), draft.schedule.zone);
    if (!today)
        return fail(today.error());
    Series series;
    series.id = m_session.newId();
    series.peerId = draft.peerId;
    series.purpose = draft.purpose.simplified();
    const auto until = draft.until.isValid() ? std::optional<QDate>(draft.until) : std::nullopt;
    Result<Term> term = openTerm(series.id, draft.schedule, draft.from.isValid() ? draft.from : *today, until);
    if (!term)
        return fail(term.error());
    term->id = m_session.newId();
    return m_session.command(QStringLiteral("series-start"), [&](const Stamp &stamp) -> Result<Id> {
        const Result<QList<Series>> others = store.seriesOf(draft.peerId);
        if (!others)
            return fail(others.error());
        for (const Series &other : *others) {
            const Result<void> free = store.termsOf(other.id).and_then(
                [&](const QList<Term> &terms) { return checkOneOpenTerm(terms, *term, nameOf(draft.peerId)); });
            if (!free)
                return fail(free.error());
        }
        return store.series()
            .insert(series, stamp)
            .and_then([&] { return store.terms().insert(*term, stamp); })
            .and_then([&] { return planMeetings(series, *term, stamp); })
            .and_then([&] { return draft.skipAway ? skipAway(*term) : Result<void>(); })
            .map([&] { return series.id; });
    });
}

Result<void> OneOnOnes::setPurpose(const Id &series, const QString &purpose)
{
    return m_session.command(QStringLiteral("series-purpose"), [&](const Stamp &stamp) {
        return m_session.file().series.series().get(series).and_then([&](Series found) {
            found.purpose = purpose.simplified();
            return m_session.file().series.series().update(found, stamp);
        });
    });
}

Result<void> OneOnOnes::planMeetings(const Series &series, const Term &term, const Stamp &stamp)
{
    Table<Meeting> &meetings = m_session.file().meetings.meetings();
    Id first;
    for (const QDate day : meetingDays(term)) {
        Meeting meeting;
        // One that a change took away comes back; one that was lived through stays.
        meeting.id = seriesMeetingId(series.id, day);
        const Result<Hlc> living = meetings.clockOf(meeting.id);
        if (!living)
            return fail(living.error());
        if (*living != 0)
            continue;
        meeting.peerId = series.peerId;
        meeting.seriesId = series.id;
        meeting.termId = term.id;
        meeting.date = day;
        meeting.time = term.schedule.time;
        meeting.zone = term.schedule.zone;
        meeting.minutes = term.schedule.minutes;
        const Result<void> planned = meetings.put(meeting, stamp);
        if (!planned)
            return planned;
        first = first.isNull() ? meeting.id : first;
    }
    if (!first.isNull()) {
        const Result<void> gathered =
            meetings.get(first).and_then([&](const Meeting &next) { return Agenda(m_session).gather(next, stamp); });
        if (!gathered)
            return gathered;
    }
    return NextIntention(m_session).follow(series.peerId, stamp).and_then([&] {
        return PreviewAgenda(m_session).follow(stamp);
    });
}

// The reason of being away is why.
Result<void> OneOnOnes::skipAway(const Term &term)
{
    const Result<QList<Meeting>> meetings = m_session.file().meetings.ofTerm(term.id);
    const Result<QList<AwayWeek>> away =
        m_session.file().peers.awayBetween(term.firstDay.addDays(-1), term.lastDay.addDays(1));
    if (!meetings || !away)
        return fail(meetings ? away.error() : meetings.error());
    for (const Meeting &meeting : *meetings) {
        const AwayWeek *in = awayOn(*away, localDate(meeting.startsAt, m_session.clock().zone()));
        if (in == nullptr || meeting.state != MeetingState::Planned)
            continue;
        const Result<void> skipped = skip(meeting.id, in->reason);
        if (!skipped)
            return skipped;
    }
    return {};
}

Result<void> OneOnOnes::dropPlannedAfter(const Term &closed, const Stamp &stamp)
{
    MeetingStore &store = m_session.file().meetings;
    const Result<QList<Meeting>> meetings = store.ofTerm(closed.id);
    if (!meetings)
        return fail(meetings.error());
    for (const Meeting &meeting : *meetings) {
        if (meeting.state != MeetingState::Planned || closed.holds(meeting.date))
            continue;
        const Result<void> dropped = store.meetings().trash(meeting.id, stamp).and_then([&] {
            return Agenda(m_session).carryOver(meeting, stamp);
        });
        if (!dropped)
            return dropped;
    }
    return {};
}

Result<SeriesState> OneOnOnes::decide(const Id &peer, const Decision &decision)
{
    const Result<SeriesState> before = ofPeer(peer);
    if (!before)
        return before;
    const std::optional<Term> latest = latestTerm(before->terms);
    if (!latest)
        return fail(ErrorCode::NothingToDecide, {before->peer.name});
    Result<DecisionOutcome> outcome =
        decidedOutcome(*latest, {before->today, before->peer.name, decision.why.simplified()}, decision);
    if (!outcome)
        return fail(outcome.error());
    std::optional<Term> &opened = outcome->opened;
    if (opened)
        opened->id = m_session.newId();
    const Result<void> done = m_session.command(QStringLiteral("series-decide"), [&](const Stamp &stamp) {
        Table<Term> &terms = m_session.file().series.terms();
        return terms.update(outcome->closed, stamp)
            .and_then([&] { return dropPlannedAfter(outcome->closed, stamp); })
            .and_then([&]() -> Result<void> {
                if (!opened)
                    return NextIntention(m_session).follow(peer, stamp).and_then([&] {
                        return PreviewAgenda(m_session).follow(stamp);
                    });
                const Term &next = *opened;
                return terms.insert(next, stamp)
                    .and_then([&] { return planMeetings(before->series, next, stamp); })
                    .and_then([&] { return decision.skipAway ? skipAway(next) : Result<void>(); });
            });
    });
    if (!done)
        return fail(done.error());
    return ofPeer(peer);
}

SeriesState OneOnOnes::standing(const Series &series, const Peer &peer, const QList<Term> &terms) const
{
    SeriesState state;
    state.series = series;
    state.peer = peer;
    state.terms = terms;
    const std::optional<Term> latest = latestTerm(terms);
    if (!latest)
        return state;
    state.today = localDate(m_session.clock().nowUtc(), latest->schedule.zone).value_or(m_session.today());
    state.term = termHolding(terms, state.today).value_or(*latest);
    state.state = termState(state.term, state.today);
    state.week = weekNumber(state.term, state.today);
    state.weeks = weekCount(state.term);
    state.needsDecision = needsDecision(terms, state.today).has_value();
    return state;
}

Result<void> OneOnOnes::addMeetings(QList<SeriesState> &states) const
{
    QHash<Id, SeriesState *> ofTerm;
    QList<Id> peers;
    for (SeriesState &state : states) {
        if (state.terms.isEmpty())
            continue;
        ofTerm.insert(state.term.id, &state);
        peers << state.peer.id;
    }
    MeetingStore &store = m_session.file().meetings;
    const Result<QList<MeetingMark>> marks = store.marksOf(ofTerm.keys());
    const Result<QList<Meeting>> next = store.nextOf(peers, m_session.today());
    if (!marks || !next)
        return fail(marks ? next.error() : marks.error());
    for (const MeetingMark &meeting : *marks) {
        SeriesState &state = *ofTerm.value(meeting.termId);
        ++state.planned;
        state.held += meeting.state == MeetingState::Held ? 1 : 0;
        state.skipped += meeting.state == MeetingState::Skipped && meeting.date <= state.today ? 1 : 0;
    }
    QHash<Id, QDateTime> nextOf;
    for (const Meeting &meeting : *next)
        nextOf.insert(meeting.peerId, meeting.startsAt);
    for (SeriesState *state : std::as_const(ofTerm))
        state->next = nextOf.value(state->peer.id);
    return {};
}

Result<SeriesState> OneOnOnes::ofPeer(const Id &peer) const
{
    const Result<QList<Series>> series = m_session.file().series.seriesOf(peer);
    if (!series)
        return fail(series.error());
    if (series->isEmpty())
        return fail(ErrorCode::NoOpenSeries, {nameOf(peer)});
    const Result<Peer> person = m_session.file().peers.peers().get(peer);
    const Result<QList<Term>> terms = m_session.file().series.termsOf(series->last().id);
    if (!person || !terms)
        return fail(person ? terms.error() : person.error());
    QList<SeriesState> only{standing(series->last(), *person, *terms)};
    return addMeetings(only).map([&] { return only.takeFirst(); });
}

Result<QList<SeriesState>> OneOnOnes::standings(const QHash<Id, Peer> &peers, const QHash<Id, QList<Term>> &terms) const
{
    const Result<QList<Series>> series = m_session.file().series.series().all();
    if (!series)
        return fail(series.error());
    QList<SeriesState> states;
    for (const Series &one : *series) {
        const auto peer = peers.constFind(one.peerId);
        if (peer == peers.cend()) // lies in the trash
            continue;
        SeriesState state = standing(one, *peer, terms.value(one.id));
        if (state.state != TermState::Over)
            states << std::move(state);
    }
    std::stable_sort(states.begin(), states.end(), [](const SeriesState &a, const SeriesState &b) {
        return a.term.effectiveLastDay() < b.term.effectiveLastDay();
    });
    return states;
}

Result<QList<SeriesState>> OneOnOnes::standings() const
{
    return m_session.reading([this]() -> Result<QList<SeriesState>> {
        const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
        const Result<QHash<Id, QList<Term>>> terms = m_session.file().series.termsOfAll();
        if (!peers || !terms)
            return fail(peers ? terms.error() : peers.error());
        return standings(*peers, *terms);
    });
}

Result<QList<SeriesState>> OneOnOnes::all() const
{
    return m_session.reading([this] {
        return standings().and_then(
            [this](QList<SeriesState> states) { return addMeetings(states).map([&] { return std::move(states); }); });
    });
}

} // namespace lanai
