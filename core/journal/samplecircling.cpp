// SampleLoader's part about circles.
#include "core/domain/circlerules.h"
#include "core/journal/sampleloader.h"
#include "core/journal/session.h"

namespace lanai {

QList<Id> SampleLoader::peersNamed(const QStringList &names) const
{
    QList<Id> peers;
    for (const QString &name : names)
        peers << peerNamed(name);
    return peers;
}

Result<void> SampleLoader::addCircle(const SampleCircle &told, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    Circle circle = told.circle;
    circle.id = m_session.newId();
    circle.members = peersNamed(told.members);
    Result<void> done = checkCircle(circle).and_then([&] { return store.put(circle, stamp); });
    for (const SampleWish &wish : told.topics) {
        CircleTopic topic;
        topic.id = m_session.newId();
        topic.circleId = circle.id;
        topic.text = wish.text;
        topic.wantedBy = peersNamed(wish.wantedBy);
        done = done.and_then([&] { return store.put(topic, stamp); });
    }
    for (const SampleCircleTerm &term : told.terms)
        done = done.and_then([&] { return addCircleTerm(term, circle.id, stamp); });
    return done;
}

Result<void> SampleLoader::addCircleTerm(const SampleCircleTerm &told, const Id &circle, const Stamp &stamp)
{
    Term term = told.term;
    term.id = m_session.newId();
    term.seriesId = circle;
    Result<void> done = m_session.file().circles.put(term, stamp);
    for (const SampleSession &session : told.sessions)
        done = done.and_then([&] { return addCircleSession(session, term, stamp); });
    return done;
}

Result<void> SampleLoader::addCircleSession(const SampleSession &told, const Term &term, const Stamp &stamp)
{
    CircleStore &store = m_session.file().circles;
    CircleSession session = told.session;
    session.id = circleSessionId(term.seriesId, session.date);
    session.circleId = term.seriesId;
    session.termId = term.id;
    session.hostId = peerNamed(told.host);
    session.attended = peersNamed(told.attended);
    Result<void> done = store.put(session, stamp);
    int position = 0;
    for (const SampleTakeaway &taken : told.takeaways) {
        CircleTakeaway takeaway;
        takeaway.id = m_session.newId();
        takeaway.sessionId = session.id;
        takeaway.peerId = peerNamed(taken.peer);
        takeaway.text = taken.text;
        takeaway.tags = taken.tags;
        takeaway.position = position++;
        done = done.and_then([&] { return store.put(takeaway, stamp); });
    }
    return done;
}

} // namespace lanai
