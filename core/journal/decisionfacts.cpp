#include "core/journal/decisionfacts.h"
#include "core/domain/checkinrules.h"
#include "core/domain/termlength.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr int ratedBack = 10;  // meetings, for the last two that were rated
constexpr int notesRead = 200; // of the peer, for a conflict within the term

} // namespace

Result<DecisionFacts> DecisionFactsQuery::run(const Id &peer) const
{
    const Result<SeriesState> series = OneOnOnes(m_session).ofPeer(peer);
    if (!series)
        return fail(series.error());
    DecisionFacts facts;
    facts.series = *series;
    facts.term = latestTerm(series->terms).value_or(series->term);
    facts.state = termState(facts.term, series->today);
    facts.weeks = weekCount(facts.term);
    return addMeetings(facts)
        .and_then([&] { return addCommitments(facts); })
        .and_then([&] { return addTrust(facts); })
        .and_then([&] { return addAdvice(facts); })
        .map([&] { return facts; });
}

Result<void> DecisionFactsQuery::addMeetings(DecisionFacts &facts) const
{
    const Result<QList<Meeting>> meetings = m_session.file().meetings.ofTerm(facts.term.id);
    if (!meetings)
        return fail(meetings.error());
    int rated = 0;
    int worth = 0;
    for (const Meeting &meeting : *meetings) {
        ++facts.meetings;
        facts.skipped += meeting.state == MeetingState::Skipped && meeting.date <= facts.series.today ? 1 : 0;
        if (meeting.state != MeetingState::Held)
            continue;
        ++facts.held;
        facts.mostlyStatus += meeting.mostlyStatus ? 1 : 0;
        facts.minutes += meeting.actualMinutes > 0 ? meeting.actualMinutes : meeting.minutes;
        rated += meeting.worth > 0 ? 1 : 0;
        worth += meeting.worth;
    }
    if (rated > 0)
        facts.worth = static_cast<double>(worth) / rated;
    return {};
}

Result<void> DecisionFactsQuery::addCommitments(DecisionFacts &facts) const
{
    return m_session.file().commitments.ofPeer(facts.series.peer.id).map([&](const QList<Commitment> &all) {
        facts.mine = keptRate(all, CommitmentSide::Mine, m_session.today());
        facts.theirs = keptRate(all, CommitmentSide::Theirs, m_session.today());
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(facts.agreements),
                     [](const Commitment &one) { return one.state == CommitmentState::Open && !one.due.isValid(); });
    });
}

Result<void> DecisionFactsQuery::addTrust(DecisionFacts &facts) const
{
    return m_session.file().checkIns.ofPeer(facts.series.peer.id).map([&facts](const QList<CheckIn> &checkIns) {
        if (checkIns.isEmpty())
            return;
        const CheckIn &then = trustAtStart(checkIns, facts.term.firstDay);
        facts.trustThen = then.trust;
        facts.trustThenOn = then.on;
        facts.trustNow = checkIns.first().trust;
        facts.trustNowOn = checkIns.first().on;
    });
}

Result<void> DecisionFactsQuery::addAdvice(DecisionFacts &facts) const
{
    const Id peer = facts.series.peer.id;
    const Result<QList<Meeting>> held = m_session.file().meetings.heldOf(peer, m_session.today(), ratedBack);
    const Result<QList<Entry>> notes = m_session.file().entries.latestOf(peer, notesRead);
    const Result<QList<CheckIn>> checkIns = m_session.file().checkIns.ofPeer(peer);
    if (!held || !notes || !checkIns)
        return fail(!held ? held.error() : !notes ? notes.error() : checkIns.error());
    RhythmEvidence evidence;
    evidence.current = facts.term.schedule.rhythm;
    evidence.interdependence = facts.series.peer.interdependence;
    for (const Meeting &meeting : *held) {
        if (meeting.seriesId == facts.series.series.id)
            evidence.worths.prepend(meeting.worth);
    }
    evidence.skips = facts.skipped;
    evidence.conflict = std::any_of(notes->cbegin(), notes->cend(), [&](const Entry &note) {
        return note.kind == EntryKind::Conflict && note.date >= facts.term.firstDay;
    });
    evidence.trustFell = trustFellSince(*checkIns, facts.term.firstDay);
    evidence.nextStart = std::max(facts.series.today, facts.term.effectiveLastDay()).addDays(1);
    facts.advice = rhythmAdvice(evidence);
    return {};
}

} // namespace lanai
