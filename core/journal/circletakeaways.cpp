// Circles' part about what a session left behind, and what became of it.
#include "core/domain/textlength.h"
#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/promises.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// What has gone since is left alone.
template<class Thing, class Put>
Result<void> seal(Result<Thing> thing, Put put)
{
    if (!thing)
        return thing.error().code == ErrorCode::NotFound ? Result<void>() : fail(thing.error());
    if (thing->privacy == Privacy::Sealed)
        return {};
    thing->privacy = Privacy::Sealed;
    return put(*thing);
}

Result<void> sealThing(Session &session, const CircleTakeaway &from, const Stamp &stamp)
{
    JournalFile &file = session.file();
    const auto updateIn = [&stamp](auto &store) {
        return [&store, &stamp](const auto &after) { return store.update(after, stamp); };
    };
    switch (from.became) {
    case TakeawayBecame::Fact:
        return seal(file.knowing.facts().get(from.becameId), updateIn(file.knowing.facts()));
    case TakeawayBecame::Insight:
        return seal(file.knowing.insights().get(from.becameId), updateIn(file.knowing.insights()));
    case TakeawayBecame::Commitment:
        return seal(file.commitments.get(from.becameId), updateIn(file.commitments));
    case TakeawayBecame::Ask:
        return seal(file.asks.get(from.becameId), [&session](const Ask &after) { return Asks(session).change(after); });
    case TakeawayBecame::Nothing:
        break;
    }
    return {};
}

} // namespace

Result<void> Circles::sealWhatBecame(const QList<CircleSession> &sessions, const Stamp &stamp)
{
    QList<Id> ids;
    for (const CircleSession &session : sessions)
        ids << session.id;
    return m_session.file().circles.takeawaysOf(ids).and_then([&](const QList<CircleTakeaway> &takeaways) {
        Result<void> done;
        for (const CircleTakeaway &takeaway : takeaways)
            done = done.and_then([&] { return sealThing(m_session, takeaway, stamp); });
        return done;
    });
}

Result<void> Circles::checkTakeaway(const CircleTakeaway &takeaway, const Id &before) const
{
    if (saysNothing(takeaway.text))
        return fail(ErrorCode::EmptyText, {QStringLiteral("takeaway")});
    if (takeaway.peerId.isNull() || takeaway.peerId == before)
        return {};
    const Result<CircleSession> session = this->session(takeaway.sessionId);
    if (!session)
        return fail(session.error());
    return get(session->circleId).and_then([&](const Circle &circle) -> Result<void> {
        if (!withPeopleOf(circle, *session).members.contains(takeaway.peerId))
            return fail(ErrorCode::NotFound, {idText(takeaway.peerId)});
        return {};
    });
}

Result<void> Circles::putTakeaways(const CircleSession &session, const QList<CircleTakeaway> &takeaways,
                                   const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    const Result<QList<CircleTakeaway>> there = store.takeawaysOf({session.id});
    if (!there)
        return fail(there.error());
    int position = there->isEmpty() ? 0 : there->last().position + 1;
    Result<void> done;
    for (CircleTakeaway takeaway : takeaways) {
        takeaway.id = m_session.newId();
        takeaway.sessionId = session.id;
        takeaway.text = takeaway.text.trimmed();
        const bool isThere = std::any_of(there->cbegin(), there->cend(), [&takeaway](const CircleTakeaway &other) {
            return other.text == takeaway.text && other.peerId == takeaway.peerId;
        });
        if (isThere)
            continue; // said once more when the session is put right
        takeaway.became = TakeawayBecame::Nothing;
        takeaway.becameId = Id();
        takeaway.position = position++;
        done = done.and_then([&] { return checkTakeaway(takeaway, {}); }).and_then([&] {
            return store.put(takeaway, stamp);
        });
    }
    return done;
}

Result<Id> Circles::addTakeaway(CircleTakeaway takeaway)
{
    return m_session.command(QStringLiteral("circle-takeaway-add"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return session(takeaway.sessionId)
            .and_then([&](const CircleSession &found) { return putTakeaways(found, {takeaway}, stamp); })
            .and_then([&] { return store.takeawaysOf({takeaway.sessionId}); })
            .map([&takeaway](const QList<CircleTakeaway> &all) {
                const auto said = std::find_if(all.cbegin(), all.cend(), [&takeaway](const CircleTakeaway &other) {
                    return other.text == takeaway.text.trimmed() && other.peerId == takeaway.peerId;
                });
                return said == all.cend() ? Id() : said->id;
            });
    });
}

Result<void> Circles::change(const CircleTakeaway &changed)
{
    return m_session.command(QStringLiteral("circle-takeaway-change"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return store.takeaway(changed.id).and_then([&](CircleTakeaway takeaway) {
            const Id before = takeaway.peerId;
            takeaway.text = changed.text.trimmed();
            takeaway.tags = changed.tags;
            takeaway.peerId = changed.peerId;
            return checkTakeaway(takeaway, before).and_then([&] { return store.put(takeaway, stamp); });
        });
    });
}

Result<void> Circles::removeTakeaway(const Id &id)
{
    return m_session.command(QStringLiteral("circle-takeaway-remove"), [&](const Stamp &stamp) {
        CircleStore &store = m_session.file().circles;
        return store.takeaway(id).and_then(
            [&](const CircleTakeaway &takeaway) { return store.trash(takeaway, stamp); });
    });
}

Result<Id> Circles::becomeFact(const TakeawayAs &as, const CircleSession &session, const Circle &circle,
                               const Stamp &stamp)
{
    Fact fact;
    fact.id = m_session.newId();
    fact.peerId = as.peerId;
    fact.category = as.category;
    fact.text = as.text;
    fact.learntOn = session.date;
    fact.learntWhere = circle.name;
    fact.privacy = circle.privacy;
    return m_session.file().knowing.facts().insert(fact, stamp).map([&fact] { return fact.id; });
}

Result<Id> Circles::becomeInsight(const TakeawayAs &as, const CircleSession &session, const Circle &circle,
                                  const Stamp &stamp)
{
    Insight insight;
    insight.id = m_session.newId();
    insight.peerId = as.peerId;
    insight.facet = as.facet;
    insight.text = as.text;
    insight.learntOn = session.date;
    insight.privacy = circle.privacy;
    return m_session.file().knowing.insights().insert(insight, stamp).map([&insight] { return insight.id; });
}

Result<Id> Circles::becomeThing(const CircleTakeaway &takeaway, const TakeawayAs &as, const Stamp &stamp)
{
    const Result<CircleSession> session = this->session(takeaway.sessionId);
    if (!session)
        return fail(session.error());
    const Result<Circle> circle = get(session->circleId);
    if (!circle)
        return fail(circle.error());
    if (as.what == TakeawayBecame::Ask) {
        Ask ask;
        ask.question = as.text;
        ask.tags = takeaway.tags;
        ask.privacy = circle->privacy;
        return Asks(m_session).add(ask);
    }
    if (as.peerId.isNull())
        return fail(ErrorCode::EmptyText, {QStringLiteral("person")});
    const Result<Peer> peer = m_session.file().peers.peers().get(as.peerId);
    if (!peer)
        return fail(peer.error());
    if (as.what == TakeawayBecame::Fact)
        return becomeFact(as, *session, *circle, stamp);
    if (as.what == TakeawayBecame::Insight)
        return becomeInsight(as, *session, *circle, stamp);
    Commitment commitment;
    commitment.peerId = as.peerId;
    commitment.side = as.side;
    commitment.text = as.text;
    commitment.due = as.due;
    commitment.madeOn = session->date;
    commitment.privacy = circle->privacy;
    return Promises(m_session).add(commitment);
}

Result<Id> Circles::become(const Id &id, const TakeawayAs &wanted)
{
    if (wanted.what == TakeawayBecame::Nothing)
        return fail(ErrorCode::EmptyText, {QStringLiteral("what it becomes")});
    return m_session.command(QStringLiteral("circle-takeaway-become"), [&](const Stamp &stamp) -> Result<Id> {
        CircleStore &store = m_session.file().circles;
        Result<CircleTakeaway> takeaway = store.takeaway(id);
        if (!takeaway)
            return fail(takeaway.error());
        const Result<QString> thing = CirclePageQuery(m_session).becameWords(*takeaway);
        if (!thing)
            return fail(thing.error());
        if (!thing->isEmpty()) // what has gone again leaves its place
            return fail(ErrorCode::TakeawayBecameAlready, {takeaway->text});
        TakeawayAs as = wanted;
        as.peerId = as.peerId.isNull() ? takeaway->peerId : as.peerId;
        as.text = as.text.trimmed().isEmpty() ? takeaway->text : as.text.trimmed();
        return becomeThing(*takeaway, as, stamp).and_then([&](const Id &became) {
            takeaway->became = as.what;
            takeaway->becameId = became;
            return store.put(*takeaway, stamp).map([&became] { return became; });
        });
    });
}

} // namespace lanai
