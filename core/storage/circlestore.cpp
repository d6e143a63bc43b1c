#include "core/storage/circlestore.h"
#include "core/storage/partrows.h"

namespace lanai {

namespace {
constexpr QLatin1StringView ofCircle{"circle_id"};
constexpr QLatin1StringView ofSession{"session_id"};
constexpr QLatin1StringView ofTopic{"topic_id"};
constexpr QLatin1StringView byStart{"=? ORDER BY start_at, pk"};

template<class OneOfCircle>
Result<OneOfCircle> firstOf(const Result<QList<OneOfCircle>> &found)
{
    return found.map([](const QList<OneOfCircle> &all) { return all.first(); });
}

} // namespace

Result<void> CircleStore::put(const Circle &circle, const Stamp &stamp)
{
    return m_circles.put(circle, stamp).and_then([&] {
        return putMembers(m_members, ofCircle, circle.id, circle.members, stamp);
    });
}

Result<void> CircleStore::trash(const Circle &circle, const Stamp &stamp)
{
    const Result<QList<CircleSession>> sessions = sessionsOf(circle.id);
    const Result<QList<CircleTopic>> topics = topicsOf(circle.id);
    if (!sessions || !topics)
        return fail(sessions ? topics.error() : sessions.error());
    Result<void> done = m_circles.trash(circle.id, stamp)
                            .and_then([&] { return trashRows(m_members, ofCircle, circle.id, stamp); })
                            .and_then([&] { return trashRows(m_terms, ofCircle, circle.id, stamp); });
    for (const CircleSession &session : *sessions)
        done = done.and_then([&] { return trash(session, stamp); });
    for (const CircleTopic &topic : *topics)
        done = done.and_then([&] { return trash(topic, stamp); });
    return done;
}

Result<QList<Circle>> CircleStore::whole(Result<QList<Circle>> circles) const
{
    return circles.and_then([this](QList<Circle> all) {
        return addMembers(m_members, ofCircle, all, &Circle::members).map([&all] { return all; });
    });
}

Result<Circle> CircleStore::get(const Id &circle) const
{
    return m_circles.get(circle).and_then([this](const Circle &found) { return firstOf(whole(QList<Circle>{found})); });
}

Result<QList<Circle>> CircleStore::all() const
{
    return whole(m_circles.where(QStringLiteral("1 ORDER BY ended_on IS NOT NULL, name COLLATE NOCASE, pk")));
}

Result<QList<Circle>> CircleStore::ofPeer(const Id &peer) const
{
    return whole(m_circles.where(
        QStringLiteral("id IN (SELECT circle_id FROM circle_member WHERE peer_id=? AND deleted_at IS NULL) "
                       "ORDER BY ended_on IS NOT NULL, name COLLATE NOCASE, pk"),
        {idText(peer)}));
}

Result<void> CircleStore::put(const Term &term, const Stamp &stamp)
{
    return m_terms.put(CircleTermRow{term}, stamp);
}

Result<std::optional<Term>> CircleStore::term(const Id &term) const
{
    return m_terms.where(QStringLiteral("id=?"), {idText(term)}).map([](const QList<CircleTermRow> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional<Term>(rows.first());
    });
}

Result<QList<Term>> CircleStore::termsOf(const Id &circle) const
{
    return m_terms.where(QString(ofCircle) + QStringLiteral("=? ORDER BY first_day, pk"), {idText(circle)})
        .map([](const QList<CircleTermRow> &rows) { return QList<Term>(rows.cbegin(), rows.cend()); });
}

Result<void> CircleStore::put(const CircleSession &session, const Stamp &stamp)
{
    return m_sessions.put(session, stamp).and_then([&] {
        return putMembers(m_attendance, ofSession, session.id, session.attended, stamp);
    });
}

Result<void> CircleStore::trash(const CircleSession &session, const Stamp &stamp)
{
    return m_sessions.trash(session.id, stamp)
        .and_then([&] { return trashRows(m_attendance, ofSession, session.id, stamp); })
        .and_then([&] { return trashRows(m_takeaways, ofSession, session.id, stamp); });
}

Result<QList<CircleSession>> CircleStore::whole(Result<QList<CircleSession>> sessions) const
{
    return sessions.and_then([this](QList<CircleSession> all) {
        return addMembers(m_attendance, ofSession, all, &CircleSession::attended).map([&all] { return all; });
    });
}

Result<CircleSession> CircleStore::session(const Id &session) const
{
    return m_sessions.get(session).and_then(
        [this](const CircleSession &found) { return firstOf(whole(QList<CircleSession>{found})); });
}

Result<bool> CircleStore::isLivingSession(const Id &session) const
{
    return m_sessions.clockOf(session).map([](Hlc clock) { return clock != 0; });
}

Result<QList<CircleSession>> CircleStore::sessionsOf(const Id &circle) const
{
    return whole(m_sessions.where(QString(ofCircle) + byStart, {idText(circle)}));
}

Result<QList<CircleSession>> CircleStore::sessionsOn(const Id &circle, QDate day) const
{
    return whole(m_sessions.where(QStringLiteral("circle_id=? AND day") + byStart, {idText(circle), dayText(day)}));
}

Result<QList<CircleSession>> CircleStore::plannedBetween(QDate from, QDate until) const
{
    return whole(m_sessions.where(QStringLiteral("state='planned' AND day>=? AND day<=? ORDER BY start_at, pk"),
                                  {dayText(from), dayText(until)}));
}

Result<void> CircleStore::put(const CircleTakeaway &takeaway, const Stamp &stamp)
{
    return m_takeaways.put(takeaway, stamp);
}

Result<void> CircleStore::trash(const CircleTakeaway &takeaway, const Stamp &stamp)
{
    return m_takeaways.trash(takeaway.id, stamp);
}

Result<QList<CircleTakeaway>> CircleStore::takeawaysOf(const QList<Id> &sessions) const
{
    return m_takeaways.where(QString(ofSession) +
                                 QStringLiteral(" IN (SELECT value FROM json_each(?)) ORDER BY position, pk"),
                             {idSet(sessions)});
}

Result<void> CircleStore::put(const CircleTopic &topic, const Stamp &stamp)
{
    return m_topics.put(topic, stamp).and_then([&] {
        return putMembers(m_votes, ofTopic, topic.id, topic.wantedBy, stamp);
    });
}

Result<void> CircleStore::trash(const CircleTopic &topic, const Stamp &stamp)
{
    return m_topics.trash(topic.id, stamp).and_then([&] { return trashRows(m_votes, ofTopic, topic.id, stamp); });
}

Result<QList<CircleTopic>> CircleStore::whole(Result<QList<CircleTopic>> topics) const
{
    return topics.and_then([this](QList<CircleTopic> all) {
        return addMembers(m_votes, ofTopic, all, &CircleTopic::wantedBy).map([&all] { return all; });
    });
}

Result<CircleTopic> CircleStore::topic(const Id &topic) const
{
    return m_topics.get(topic).and_then(
        [this](const CircleTopic &found) { return firstOf(whole(QList<CircleTopic>{found})); });
}

Result<QList<CircleTopic>> CircleStore::topicsOf(const Id &circle) const
{
    return whole(m_topics.where(QString(ofCircle) + QStringLiteral("=? ORDER BY created_at, pk"), {idText(circle)}));
}

Result<QList<CircleTopic>> CircleStore::topicsOfAsk(const Id &ask) const
{
    return whole(m_topics.where(QStringLiteral("ask_id=? ORDER BY created_at, pk"), {idText(ask)}));
}

} // namespace lanai
