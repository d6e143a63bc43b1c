// Asks' half about people: whom a question goes to, what comes back, and what becomes of that.
#include "core/domain/happened.h"
#include "core/journal/askagenda.h"
#include "core/journal/askbecoming.h"

namespace lanai {

namespace {

AskRecipient recipientOf(const Id &ask, const Id &peer, const Id &circle, AskWay way)
{
    AskRecipient recipient;
    recipient.id = askRecipientId(ask, circle.isNull() ? peer : circle);
    recipient.peerId = peer;
    recipient.circleId = circle;
    recipient.way = circle.isNull() ? way : AskWay::Circle; // a circle has no 1:1
    return recipient;
}

// NotFound for who is unknown or lies in the trash; CircleEnded.
Result<QList<AskRecipient>> recipientsOf(Session &session, const Id &ask, const QList<Id> &peers,
                                         const QList<Id> &circles, AskWay way)
{
    QList<AskRecipient> whom;
    for (const Id &peer : peers) {
        const Result<Peer> living = session.file().peers.peers().get(peer);
        if (!living)
            return fail(living.error());
        whom << recipientOf(ask, peer, {}, way);
    }
    for (const Id &circle : circles) {
        const Result<Circle> living = session.file().circles.get(circle);
        if (!living)
            return fail(living.error());
        if (living->endedOn.isValid())
            return fail(ErrorCode::CircleEnded, {living->name});
        whom << recipientOf(ask, {}, circle, way);
    }
    return whom;
}

// A refusal that names an id: names the person or circle instead.
Error sayingWho(Session &session, Error error)
{
    if (error.code != ErrorCode::AskRecipientReplied)
        return error;
    const Id who = idFromText(error.args.value(0));
    const Result<Peer> peer = session.file().peers.peers().get(who);
    const Result<Circle> circle = peer ? fail(ErrorCode::NotFound) : session.file().circles.get(who);
    if (peer || circle)
        error.args = {peer ? peer->name : circle->name};
    return error;
}

} // namespace

Result<void> Asks::ask(const Id &ask, const QList<Id> &peers, const QList<Id> &circles, AskWay way, QDate on)
{
    const QDate today = m_session.today();
    return m_session.command(QStringLiteral("ask-to"), [&](const Stamp &stamp) -> Result<void> {
        AskStore &store = m_session.file().asks;
        const Result<QList<AskRecipient>> whom = recipientsOf(m_session, ask, peers, circles, way);
        if (!whom)
            return fail(whom.error());
        const Result<Ask> before = store.get(ask);
        Result<Ask> after =
            before.and_then([&](const Ask &found) { return asked(found, *whom, on.isValid() ? on : today, today); });
        if (!after)
            return fail(after.error());
        AskAgenda agenda(m_session, stamp);
        for (AskRecipient &recipient : after->recipients) {
            if (!peers.contains(recipient.peerId))
                continue;
            const auto was = std::find_if(before->recipients.cbegin(), before->recipients.cend(),
                                          [&recipient](const AskRecipient &other) { return other.id == recipient.id; });
            const Result<void> taken = was == before->recipients.cend() ? Result<void>() : agenda.take(was->agendaId);
            const Result<Id> brought = !taken                             ? fail(taken.error())
                                       : recipient.way == AskWay::Meeting ? agenda.bring(*after, recipient.peerId)
                                                                          : Result<Id>(Id());
            if (!brought)
                return fail(brought.error());
            recipient.agendaId = *brought;
        }
        return store.put(*after, stamp);
    });
}

Result<void> Asks::unask(const Id &ask, const Id &recipient)
{
    return m_session.command(QStringLiteral("ask-unask"), [&](const Stamp &stamp) -> Result<void> {
        AskStore &store = m_session.file().asks;
        const Result<Ask> before = store.get(ask);
        const Result<Ask> after = before.and_then([&](const Ask &found) { return unasked(found, recipient); });
        if (!after)
            return fail(sayingWho(m_session, after.error()));
        const auto was = std::find_if(before->recipients.cbegin(), before->recipients.cend(),
                                      [&recipient](const AskRecipient &other) { return other.id == recipient; });
        return store.put(*after, stamp).and_then([&] { return AskAgenda(m_session, stamp).take(was->agendaId); });
    });
}

Result<Id> Asks::reply(const Id &ask, AskReply reply)
{
    reply.id = m_session.newId();
    if (!reply.on.isValid())
        reply.on = m_session.today();
    return m_session.command(QStringLiteral("ask-reply"), [&](const Stamp &stamp) -> Result<Id> {
        const Result<Peer> from = m_session.file().peers.peers().get(reply.peerId);
        if (!from)
            return fail(from.error());
        return become(QStringLiteral("ask-reply"), ask,
                      [&](const Ask &found) { return replied(found, reply, m_session.today()); })
            .and_then([&] { return AskAgenda(m_session, stamp).tick(ask, reply.peerId); })
            .map([&] { return reply.id; });
    });
}

Result<void> Asks::changeReply(const Id &ask, const AskReply &reply)
{
    return become(QStringLiteral("ask-reply-change"), ask,
                  [&](const Ask &found) { return replyChanged(found, reply, m_session.today()); });
}

Result<void> Asks::removeReply(const Id &ask, const Id &reply)
{
    return become(QStringLiteral("ask-reply-remove"), ask,
                  [&](const Ask &found) { return withoutReply(found, reply); });
}

Result<void> Asks::weave(const Id &ask, QList<AskThread> threads)
{
    for (AskThread &thread : threads) {
        if (thread.id.isNull())
            thread.id = m_session.newId();
    }
    return become(QStringLiteral("ask-weave"), ask,
                  [&](const Ask &found) { return woven(found, threads, m_session.today()); });
}

Result<void> Asks::outcome(const Id &ask, const QString &did, const QString &went, QDate on)
{
    const QDate day = on.isValid() ? on : m_session.today();
    return checkHappened(day, m_session.today()).and_then([&] {
        return become(QStringLiteral("ask-outcome"), ask,
                      [&](const Ask &found) { return withOutcome(found, did, went, day); });
    });
}

Result<void> Asks::thank(const Id &ask, const QList<Id> &recipients, QDate on)
{
    const QDate day = on.isValid() ? on : m_session.today();
    return checkHappened(day, m_session.today()).and_then([&] {
        return become(QStringLiteral("ask-thank"), ask,
                      [&](const Ask &found) { return thanked(found, recipients, day); });
    });
}

} // namespace lanai
