#include "core/domain/termstate.h"
#include "core/domain/zonedtime.h"
#include <algorithm>

namespace lanai {

namespace {

constexpr int daysOfNotice = 14;

bool wasStopped(const Term &term)
{
    return term.decision == TermDecision::Paused || term.decision == TermDecision::Ended;
}

// A term withdrawn before it began shares its first day with what replaced it; the longer one is the later.
bool beginsBefore(const Term &left, const Term &right)
{
    if (left.firstDay != right.firstDay)
        return left.firstDay < right.firstDay;
    return left.effectiveLastDay() < right.effectiveLastDay();
}

// Whether two terms run on a common day. What was stopped gives the day of its stop away.
bool runAtOnce(const Term &term, const Term &opening)
{
    const QDate last = term.effectiveLastDay();
    if (last < term.firstDay || last < opening.firstDay || term.firstDay > opening.effectiveLastDay())
        return false;
    return !(wasStopped(term) && opening.firstDay >= last);
}

} // namespace

TermState termState(const Term &term, QDate today)
{
    if (term.decision == TermDecision::Paused)
        return TermState::Paused;
    if (term.decision == TermDecision::Ended)
        return TermState::Over;
    const bool past = today > term.effectiveLastDay();
    if (term.decision != TermDecision::None && past)
        return TermState::Over;
    if (today < term.firstDay)
        return TermState::Upcoming;
    if (term.decision != TermDecision::None)
        return TermState::Settled;
    if (past)
        return TermState::Lapsed;
    return today >= dueFrom(term) ? TermState::Due : TermState::Running;
}

bool plansMeetings(TermState state)
{
    return state == TermState::Upcoming || state == TermState::Running || state == TermState::Due ||
           state == TermState::Settled;
}

QDate dueFrom(const Term &term)
{
    return qMax(term.lastDay.addDays(-daysOfNotice), term.firstDay);
}

Result<QDateTime> lapsesAt(const Term &term)
{
    return instantOf(term.lastDay.addDays(1), QTime(0, 0), term.schedule.zone);
}

bool isOpen(const Term &term, QDate today)
{
    return term.holds(today) && !wasStopped(term);
}

std::optional<Term> latestTerm(const QList<Term> &terms)
{
    const auto latest = std::max_element(terms.cbegin(), terms.cend(), beginsBefore);
    return latest == terms.cend() ? std::nullopt : std::optional<Term>(*latest);
}

std::optional<Term> termHolding(const QList<Term> &terms, QDate day)
{
    QList<Term> holding;
    std::copy_if(terms.cbegin(), terms.cend(), std::back_inserter(holding),
                 [day](const Term &term) { return term.holds(day); });
    return latestTerm(holding);
}

std::optional<Term> needsDecision(const QList<Term> &terms, QDate today)
{
    const std::optional<Term> term = latestTerm(terms);
    if (!term)
        return std::nullopt;
    const TermState state = termState(*term, today);
    const bool pauseIsOver = state == TermState::Paused && today >= term->pauseUntil;
    const bool waits = state == TermState::Due || state == TermState::Lapsed || pauseIsOver;
    return waits ? term : std::nullopt;
}

Result<void> checkOneOpenTerm(const QList<Term> &terms, const Term &opening, const QString &peer)
{
    for (const Term &term : terms) {
        if (runAtOnce(term, opening))
            return fail(ErrorCode::TermOpenAlready, {peer, term.effectiveLastDay().toString(Qt::ISODate)});
    }
    return {};
}

} // namespace lanai
