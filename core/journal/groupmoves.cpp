#include "core/journal/groupmoves.h"
#include "core/domain/askrules.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// Who was asked under both names keeps the earlier day, and one of two thanks is enough. Whether anything changed.
bool replaceAsked(Ask &ask, const Id &from, const Id &to)
{
    const auto of = [&ask](const Id &peer) {
        return std::find_if(ask.recipients.begin(), ask.recipients.end(),
                            [&peer](const AskRecipient &one) { return one.peerId == peer; });
    };
    const auto other = of(from);
    if (other == ask.recipients.end())
        return false;
    if (const auto kept = of(to); kept != ask.recipients.end()) {
        kept->askedOn = std::min(kept->askedOn, other->askedOn);
        if (!kept->thankedOn.isValid())
            kept->thankedOn = other->thankedOn;
        if (kept->agendaId.isNull())
            kept->agendaId = other->agendaId;
        ask.recipients.erase(other);
        return true;
    }
    other->peerId = to;
    other->id = askRecipientId(ask.id, to); // the same row for the same person in every copy
    return true;
}

} // namespace

bool replaceMember(QList<Id> &peers, const Id &from, const Id &to)
{
    const qsizetype at = peers.indexOf(from);
    if (at < 0)
        return false;
    if (peers.contains(to))
        peers.removeAt(at);
    else
        peers[at] = to;
    return true;
}

Result<void> GroupMoves::moveSessions(const Id &circle, const Id &from, const Id &to, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<CircleSession>> sessions = store.sessionsOf(circle);
    if (!sessions)
        return fail(sessions.error());
    Result<void> done;
    for (CircleSession session : *sessions) {
        const bool wasThere = replaceMember(session.attended, from, to);
        const bool hosted = session.hostId == from;
        if (hosted)
            session.hostId = to;
        if (wasThere || hosted)
            done = done.and_then([&] { return store.put(session, stamp); });
    }
    return done;
}

Result<void> GroupMoves::moveTopics(const Id &circle, const Id &from, const Id &to, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<CircleTopic>> topics = store.topicsOf(circle);
    if (!topics)
        return fail(topics.error());
    Result<void> done;
    for (CircleTopic topic : *topics) {
        if (replaceMember(topic.wantedBy, from, to))
            done = done.and_then([&] { return store.put(topic, stamp); });
    }
    return done;
}

Result<void> GroupMoves::moveCircles(const Id &from, const Id &to, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<Circle>> circles = store.all();
    if (!circles)
        return fail(circles.error());
    Result<void> done;
    for (Circle circle : *circles) {
        if (replaceMember(circle.members, from, to))
            done = done.and_then([&] { return store.put(circle, stamp); });
        done = done.and_then([&] { return moveSessions(circle.id, from, to, stamp); }).and_then([&] {
            return moveTopics(circle.id, from, to, stamp);
        });
    }
    return done;
}

Result<void> GroupMoves::moveAsks(const Id &from, const Id &to, const Stamp &stamp)
{
    AskStore &store = m_session.file().asks;
    const Result<QList<Ask>> asks = store.all();
    if (!asks)
        return fail(asks.error());
    Result<void> done;
    for (Ask ask : *asks) {
        if (replaceAsked(ask, from, to))
            done = done.and_then([&] { return store.put(ask, stamp); });
    }
    return done;
}

} // namespace lanai
