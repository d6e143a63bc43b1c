#include "core/domain/termdecision.h"
#include "core/domain/occurrences.h"
#include "core/domain/termlength.h"
#include "core/domain/termstate.h"

namespace lanai {

namespace {

bool canBeDecided(TermState state)
{
    return state != TermState::Settled && state != TermState::Over;
}

tl::unexpected<Error> nothingToDecide(const Deciding &deciding)
{
    return fail(ErrorCode::NothingToDecide, {deciding.peer});
}

// Only a paused term has a reason already: both stay, each on its line.
Term withReason(Term term, const QString &why)
{
    if (!term.why.isEmpty() && !why.isEmpty())
        term.why += QLatin1Char('\n');
    term.why += why;
    return term;
}

Term decided(const Term &term, TermDecision decision, const Deciding &deciding)
{
    Term closed = withReason(term, deciding.why);
    closed.decision = decision;
    closed.decidedOn = deciding.today;
    closed.pauseUntil = QDate();
    return closed;
}

// Taking a series up again after a pause says nothing new about the term: it stays a paused one in the history.
Term closedBy(TermDecision decision, const Term &term, const Deciding &deciding)
{
    if (term.decision == TermDecision::Paused)
        return withReason(term, deciding.why);
    return decided(term, decision, deciding);
}

// Never longer than agreed on, never before the day before it would have begun.
Term endingOn(Term term, QDate day)
{
    if (day < term.effectiveLastDay())
        term.endedOn = qMax(day, term.firstDay.addDays(-1));
    return term;
}

// The day on which the next term opens when this one has lapsed or is paused.
QDate reopeningDay(const Term &term, QDate today)
{
    return qMax(today, term.effectiveLastDay().addDays(1));
}

bool isInterrupted(TermState state)
{
    return state == TermState::Lapsed || state == TermState::Paused;
}

Result<Term> followingTerm(const Term &term, const Schedule &schedule, QDate firstDay, std::optional<QDate> lastDay)
{
    Term next;
    next.seriesId = term.seriesId;
    next.firstDay = firstDay;
    next.lastDay = lastDay.value_or(defaultLastDay(firstDay));
    next.schedule = schedule;
    const auto checked = checkSchedule(schedule).and_then([&] { return checkTermDays(next.firstDay, next.lastDay); });
    if (!checked)
        return fail(checked.error());
    return next;
}

// The wanted schedule from `earliest` on. The same rhythm goes on in its own weeks; another begins with its first day.
Schedule inPhase(const Schedule &before, Schedule wanted, QDate earliest)
{
    wanted.anchor = wanted.rhythm == before.rhythm ? before.anchor : firstOccurrence(wanted.rhythm, earliest);
    return wanted;
}

// Stopping today, by pause or by end: today's meeting still belongs to the term.
Term stopped(const Term &term, TermDecision decision, const Deciding &deciding)
{
    return endingOn(decided(term, decision, deciding), deciding.today);
}

} // namespace

Result<Term> openTerm(const Id &seriesId, Schedule schedule, QDate firstDay, std::optional<QDate> lastDay)
{
    if (const auto rhythm = checkRhythm(schedule.rhythm); !rhythm)
        return fail(rhythm.error());
    schedule.anchor = firstOccurrence(schedule.rhythm, firstDay);
    Term nothingBefore;
    nothingBefore.seriesId = seriesId;
    return followingTerm(nothingBefore, schedule, firstDay, lastDay);
}

Result<DecisionOutcome> renew(const Term &term, const Deciding &deciding, std::optional<QDate> lastDay)
{
    const TermState state = termState(term, deciding.today);
    if (!canBeDecided(state) || state == TermState::Upcoming)
        return nothingToDecide(deciding);
    const QDate first = isInterrupted(state) ? reopeningDay(term, deciding.today) : term.effectiveLastDay().addDays(1);
    const auto opened = followingTerm(term, term.schedule, first, lastDay);
    if (!opened)
        return fail(opened.error());
    return DecisionOutcome{closedBy(TermDecision::Renewed, term, deciding), *opened};
}

Result<DecisionOutcome> change(const Term &term, const Deciding &deciding, const Schedule &wanted,
                               std::optional<QDate> lastDay)
{
    const TermState state = termState(term, deciding.today);
    if (!canBeDecided(state))
        return nothingToDecide(deciding);
    if (const auto rhythm = checkRhythm(wanted.rhythm); !rhythm)
        return fail(rhythm.error());
    const QDate earliest =
        isInterrupted(state) ? reopeningDay(term, deciding.today) : qMax(deciding.today.addDays(1), term.firstDay);
    const Schedule schedule = inPhase(term.schedule, wanted, earliest);
    const QDate first = isInterrupted(state) ? earliest : nextOccurrence(schedule, earliest);
    const auto opened = followingTerm(term, schedule, first, lastDay);
    if (!opened)
        return fail(opened.error());
    return DecisionOutcome{endingOn(closedBy(TermDecision::Changed, term, deciding), first.addDays(-1)), *opened};
}

Result<DecisionOutcome> pause(const Term &term, const Deciding &deciding, QDate until)
{
    if (!canBeDecided(termState(term, deciding.today)))
        return nothingToDecide(deciding);
    if (!until.isValid())
        return fail(ErrorCode::UnreadableDate, {QString()});
    if (until <= deciding.today) {
        return fail(ErrorCode::PauseEndsTooEarly, {until.toString(Qt::ISODate), deciding.today.toString(Qt::ISODate)});
    }
    Term closed = stopped(term, TermDecision::Paused, deciding);
    closed.pauseUntil = until;
    return DecisionOutcome{closed, std::nullopt};
}

Result<DecisionOutcome> end(const Term &term, const Deciding &deciding)
{
    if (!canBeDecided(termState(term, deciding.today)))
        return nothingToDecide(deciding);
    return DecisionOutcome{stopped(term, TermDecision::Ended, deciding), std::nullopt};
}

} // namespace lanai
