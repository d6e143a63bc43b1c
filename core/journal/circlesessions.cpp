// Circles' part about single sessions: planned, prepared, held, skipped.
#include "core/domain/foldedtext.h"
#include "core/domain/happened.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/circles.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

CircleSession tidiedSession(CircleSession session)
{
    session.topic = session.topic.simplified();
    session.opening = session.opening.trimmed();
    session.closing = session.closing.trimmed();
    QStringList questions;
    for (const QString &question : std::as_const(session.questions)) {
        if (!question.trimmed().isEmpty())
            questions << question.simplified();
    }
    session.questions = questions;
    if (!session.hostId.isNull())
        session.hostedByMe = false;
    return session;
}

// The rule knows no names.
Error ofCircle(Error error, const Circle &circle)
{
    if (error.code == ErrorCode::CircleSessionNotPlanned)
        error.args[0] = circle.name;
    return error;
}

} // namespace

// Whoever has left the circle stays in the sessions that were.
Circle Circles::withPeopleOf(Circle circle, const CircleSession &before)
{
    QList<Id> people = before.attended;
    if (!before.hostId.isNull())
        people << before.hostId;
    for (const Id &one : std::as_const(people)) {
        if (!circle.members.contains(one))
            circle.members << one;
    }
    return circle;
}

Result<Id> Circles::plan(CircleSession wanted)
{
    CircleSession session = tidiedSession(std::move(wanted));
    session.id = m_session.newId();
    session.termId = Id();
    session.state = CircleSessionState::Planned;
    session.attended.clear();
    return m_session.command(QStringLiteral("circle-session-plan"), [&](const Stamp &stamp) {
        return living(session.circleId)
            .and_then([&](const Circle &circle) { return checkSession(session, circle); })
            .and_then([&] { return instantOf(session.date, session.time, session.zone); })
            .and_then([&](const QDateTime &) { return m_session.file().circles.put(session, stamp); })
            .map([&] { return session.id; });
    });
}

// Past its term's last day it stands on its own. Rule 1
Result<void> Circles::settleHome(CircleSession &session, const CircleSession &before) const
{
    const bool isMoved = session.date != before.date || session.time != before.time || session.zone != before.zone;
    session.termId = before.termId;
    if (!isMoved || session.termId.isNull())
        return instantOf(session.date, session.time, session.zone).map([](const QDateTime &) {});
    const Result<QList<Term>> terms = m_session.file().circles.termsOf(session.circleId);
    if (!terms)
        return fail(terms.error());
    for (const Term &term : *terms) {
        if (term.id != session.termId)
            continue;
        const Result<MeetingHome> home = homeAfterMove(term, session.date, session.time, session.zone);
        if (!home)
            return fail(home.error());
        if (*home == MeetingHome::AdHoc)
            session.termId = Id();
    }
    return {};
}

Result<void> Circles::change(const CircleSession &wanted)
{
    CircleSession session = tidiedSession(wanted);
    return m_session.command(QStringLiteral("circle-session-change"), [&](const Stamp &stamp) -> Result<void> {
        const Result<CircleSession> before = this->session(session.id);
        if (!before)
            return fail(before.error());
        session.circleId = before->circleId;
        session.state = before->state;
        session.why = before->why;
        if (session.state != CircleSessionState::Held)
            session.attended = before->attended;
        const bool wasHeld = session.state == CircleSessionState::Held;
        const Result<Circle> circle = get(session.circleId);
        if (!circle)
            return fail(circle.error());
        if (session.topic != before->topic && session.topicId == before->topicId)
            session.topicId = Id(); // other words are another topic than the bank's
        return checkSession(session, withPeopleOf(*circle, *before))
            .and_then([&] { return wasHeld ? checkHappened(session.date, m_session.today()) : Result<void>(); })
            .and_then([&] { return settleHome(session, *before); })
            .and_then([&] { return m_session.file().circles.put(session, stamp); })
            .and_then([&] { return changedContact(*before, session, *circle, stamp); });
    });
}

Result<void> Circles::skip(const Id &id, const QString &why)
{
    return m_session.command(QStringLiteral("circle-session-skip"), [&](const Stamp &stamp) -> Result<void> {
        const Result<CircleSession> before = session(id);
        if (!before)
            return fail(before.error());
        const Result<Circle> circle = get(before->circleId);
        if (!circle)
            return fail(circle.error());
        const Result<CircleSession> skip = skipped(*before, why);
        if (!skip)
            return fail(ofCircle(skip.error(), *circle));
        return m_session.file().circles.put(*skip, stamp);
    });
}

Result<void> Circles::hold(const Id &id, const HeldSession &said)
{
    return m_session.command(QStringLiteral("circle-session-hold"), [&](const Stamp &stamp) -> Result<void> {
        const Result<CircleSession> before = session(id);
        if (!before)
            return fail(before.error());
        const Result<Circle> circle = get(before->circleId);
        if (!circle)
            return fail(circle.error());
        CircleSession session = *before;
        if (said.hostedByMe || !said.hostId.isNull()) {
            session.hostId = said.hostId;
            session.hostedByMe = said.hostedByMe;
        }
        session.topic = said.topic.trimmed().isEmpty() ? session.topic : said.topic;
        session.notes = said.notes.trimmed().isEmpty() ? session.notes : said.notes;
        Result<CircleSession> done = held(tidiedSession(session), said.attended, m_session.today());
        if (!done)
            return fail(ofCircle(done.error(), *circle));
        return checkSession(*done, withPeopleOf(*circle, *before))
            .and_then([&] { return coverTopic(*done, stamp); })
            .and_then([&] { return m_session.file().circles.put(*done, stamp); })
            .and_then([&] { return noteContact(*done, *circle, stamp); })
            .and_then([&] { return putTakeaways(*done, said.takeaways, stamp); });
    });
}

// The one that was chosen, or that is called so in the bank.
Result<void> Circles::coverTopic(CircleSession &session, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<CircleTopic>> topics = store.topicsOf(session.circleId);
    if (!topics)
        return fail(topics.error());
    const QString words = foldedText(session.topic);
    for (CircleTopic topic : *topics) {
        const bool isCalledSo = session.topicId.isNull() && !words.isEmpty() && foldedText(topic.text) == words;
        if (topic.id != session.topicId && !isCalledSo)
            continue;
        session.topicId = topic.id;
        topic.coveredOn = session.date;
        return store.put(topic, stamp);
    }
    return {};
}

Result<void> Circles::remove(const CircleSession &session)
{
    return m_session.command(QStringLiteral("circle-session-remove"), [&](const Stamp &stamp) {
        return m_session.file().circles.trash(session, stamp).and_then([&] { return dropContact(session.id, stamp); });
    });
}

Result<void> Circles::choose(const Id &id, const Id &topic)
{
    CircleStore &store = m_session.file().circles;
    return m_session.command(QStringLiteral("circle-session-topic"), [&](const Stamp &stamp) -> Result<void> {
        Result<CircleSession> chosen = session(id);
        const Result<CircleTopic> wanted = topic.isNull() ? CircleTopic() : store.topic(topic);
        if (!chosen || !wanted)
            return fail(chosen ? wanted.error() : chosen.error());
        if (!topic.isNull() && wanted->circleId != chosen->circleId)
            return fail(ErrorCode::NotFound, {idText(topic)});
        const bool wasHeld = chosen->state == CircleSessionState::Held;
        const Result<void> freed = wasHeld ? uncover(*chosen, stamp) : Result<void>();
        chosen->topicId = topic;
        chosen->topic = wanted->text;
        return freed.and_then([&] { return wasHeld && !topic.isNull() ? coverTopic(*chosen, stamp) : Result<void>(); })
            .and_then([&] { return store.put(*chosen, stamp); });
    });
}

Result<void> Circles::uncover(const CircleSession &session, const Stamp &stamp)
{
    if (session.topicId.isNull())
        return {};
    CircleStore &store = m_session.file().circles;
    Result<CircleTopic> topic = store.topic(session.topicId);
    if (!topic)
        return topic.error().code == ErrorCode::NotFound ? Result<void>() : fail(topic.error());
    topic->coveredOn = QDate();
    return store.put(*topic, stamp);
}

Result<CircleSession> Circles::session(const Id &session) const
{
    return m_session.file().circles.session(session);
}

Result<CircleSession> Circles::on(const Id &id, QDate day) const
{
    const Result<Circle> circle = get(id);
    if (!circle)
        return fail(circle.error());
    const Result<QList<CircleSession>> found = m_session.file().circles.sessionsOn(id, day);
    if (!found)
        return fail(found.error());
    for (const CircleSession &session : *found) {
        if (session.state == CircleSessionState::Planned)
            return session;
    }
    if (found->isEmpty())
        return fail(ErrorCode::CircleSessionNotFound, {circle->name, day.toString(Qt::ISODate)});
    return found->last();
}

} // namespace lanai
