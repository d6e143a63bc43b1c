// Circles' part about their rhythm: terms of three months at most, as a 1:1's series has them. Rule 1
#include "core/domain/termstate.h"
#include "core/domain/zonedtime.h"
#include "core/journal/circles.h"
#include "core/journal/session.h"
#include "core/journal/termoutcome.h"

namespace lanai {

namespace {

// Somebody has thought about it: a topic, a host, a part of its sheet.
bool isPreparedSession(const CircleSession &session)
{
    return session.hostedByMe || !session.hostId.isNull() || !session.topicId.isNull() || !session.topic.isEmpty() ||
           !session.opening.isEmpty() || !session.questions.isEmpty() || !session.closing.isEmpty() ||
           !session.notes.isEmpty();
}

CircleSession preparedAs(CircleSession session, const CircleSession &before)
{
    session.hostId = before.hostId;
    session.hostedByMe = before.hostedByMe;
    session.topic = before.topic;
    session.topicId = before.topicId;
    session.opening = before.opening;
    session.questions = before.questions;
    session.closing = before.closing;
    session.notes = before.notes;
    return session;
}

} // namespace

QDate Circles::todayIn(const QByteArray &zone) const
{
    return localDate(m_session.clock().nowUtc(), zone).value_or(m_session.today());
}

Result<void> Circles::start(const Id &id, const CircleStart &start)
{
    const Result<QDate> today = localDate(m_session.clock().nowUtc(), start.schedule.zone);
    if (!today)
        return fail(today.error());
    const auto until = start.until.isValid() ? std::optional<QDate>(start.until) : std::nullopt;
    Result<Term> term = openTerm(id, start.schedule, start.from.isValid() ? start.from : *today, until);
    if (!term)
        return fail(term.error());
    term->id = m_session.newId();
    return m_session.command(QStringLiteral("circle-start"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return living(id)
            .and_then([&](const Circle &circle) {
                return store.termsOf(id).and_then(
                    [&](const QList<Term> &terms) { return checkOneOpenTerm(terms, *term, circle.name); });
            })
            .and_then([&] { return store.put(*term, stamp); })
            .and_then([&] { return planSessions(*term, {}, stamp); });
    });
}

Result<void> Circles::decide(const Id &id, const Decision &decision)
{
    return m_session.command(QStringLiteral("circle-decide"), [&](const Stamp &stamp) -> Result<void> {
        CircleStore &store = m_session.file().circles;
        const Result<Circle> circle = living(id);
        const Result<QList<Term>> terms = store.termsOf(id);
        if (!circle || !terms)
            return fail(circle ? terms.error() : circle.error());
        const std::optional<Term> latest = latestTerm(*terms);
        if (!latest)
            return fail(ErrorCode::NoOpenSeries, {circle->name});
        Result<DecisionOutcome> outcome = decidedOutcome(
            *latest, {todayIn(latest->schedule.zone), circle->name, decision.why.simplified()}, decision);
        if (!outcome)
            return fail(outcome.error());
        const Result<QList<CircleSession>> dropped =
            store.put(outcome->closed, stamp).and_then([&] { return dropPlannedOf(outcome->closed, stamp); });
        if (!dropped)
            return fail(dropped.error());
        if (!outcome->opened)
            return {};
        Term opened = *outcome->opened;
        opened.id = m_session.newId();
        return store.put(opened, stamp).and_then([&] { return planSessions(opened, *dropped, stamp); });
    });
}

Result<void> Circles::planSessions(const Term &term, QList<CircleSession> prepared, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    prepared.removeIf([](const CircleSession &session) { return !isPreparedSession(session); });
    for (CircleSession session : sessionsOf(term, term.firstDay)) {
        // One that a change took away comes back; one that was lived through stays.
        const Result<bool> lives = store.isLivingSession(session.id);
        if (!lives)
            return fail(lives.error());
        if (*lives)
            continue;
        if (!prepared.isEmpty())
            session = preparedAs(session, prepared.takeFirst());
        const Result<void> planned = store.put(session, stamp);
        if (!planned)
            return planned;
    }
    return {};
}

Result<QList<CircleSession>> Circles::dropPlannedOf(const Term &closed, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<CircleSession>> sessions = store.sessionsOf(closed.seriesId);
    if (!sessions)
        return sessions;
    QList<CircleSession> dropped;
    Result<void> done;
    for (const CircleSession &session : *sessions) {
        const bool isOfIt = session.termId == closed.id && session.state == CircleSessionState::Planned;
        if (!isOfIt || closed.holds(session.date))
            continue;
        done = done.and_then([&] { return store.trash(session, stamp); });
        dropped << session;
    }
    return done.map([&dropped] { return dropped; });
}

Result<void> Circles::dropPlannedAfter(const Id &circle, QDate day, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    return store.sessionsOf(circle).and_then([&](const QList<CircleSession> &sessions) {
        Result<void> done;
        for (const CircleSession &session : sessions) {
            if (session.state == CircleSessionState::Planned && session.date > day)
                done = done.and_then([&] { return store.trash(session, stamp); });
        }
        return done;
    });
}

// Also one whose renewal was decided already, and the one that was to follow.
Result<void> Circles::endTerms(const Circle &circle, const QString &why, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<Term>> terms = store.termsOf(circle.id);
    if (!terms)
        return fail(terms.error());
    const std::optional<Term> latest = latestTerm(*terms);
    Result<void> done;
    for (Term term : *terms) {
        const QDate today = todayIn(term.schedule.zone);
        const Result<DecisionOutcome> outcome = lanai::end(term, {today, circle.name, why});
        if (termState(term, today) == TermState::Settled) {
            term.decision = TermDecision::Ended;
            term.decidedOn = today;
            term.endedOn = today;
            term.why = why;
            done = done.and_then([&] { return store.put(term, stamp); });
        } else if (outcome && (plansMeetings(termState(term, today)) || term.id == latest->id)) {
            done = done.and_then([&] { return store.put(outcome->closed, stamp); });
        }
    }
    return done;
}

} // namespace lanai
