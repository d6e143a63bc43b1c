#include "core/journal/askpeople.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// Who lies in the trash still said what was said.
Result<QHash<Id, PersonRef>> everybody(Session &session)
{
    return session.file().peers.everCalled().map([](const QList<Peer> &peers) {
        QHash<Id, PersonRef> people;
        for (const Peer &peer : peers)
            people.insert(peer.id, personRef(peer));
        return people;
    });
}

} // namespace

Result<AskPeople> AskPeople::of(Session &session)
{
    AskPeople all;
    all.m_today = session.today();
    const Result<QHash<Id, PersonRef>> people = everybody(session);
    const Result<QList<Circle>> circles = session.file().circles.all();
    const Result<QList<AskHearer>> hearers = session.file().asks.hearers();
    if (!people || !circles || !hearers)
        return fail(!people ? people.error() : !circles ? circles.error() : hearers.error());
    const Result<QList<PersonName>> living = session.file().peers.names();
    if (!living)
        return fail(living.error());
    for (const PersonName &person : *living)
        all.m_living.insert(person.id);
    all.m_people = *people;
    all.m_circles = *circles;
    QHash<Id, QSet<Id>> lately; // a question counts once, however often it came
    const QDate from = all.m_today.addDays(-askedEnoughDays);
    for (const AskHearer &hearer : *hearers) {
        if (!hearer.circleId.isNull())
            all.m_members[hearer.askId][hearer.circleId] << hearer.peerId;
        if (hearer.askedOn >= from)
            lately[hearer.peerId].insert(hearer.askId);
    }
    for (auto each = lately.cbegin(); each != lately.cend(); ++each)
        all.m_askedLately.insert(each.key(), static_cast<int>(each.value().size()));
    return all;
}

QList<AskStanding> AskPeople::standings(const Ask &ask) const
{
    QList<AskStanding> people = askStandings(ask, m_members.value(ask.id), m_askedLately, m_today);
    for (AskStanding &person : people)
        person.remind = person.remind && m_living.contains(person.peerId);
    return people;
}

Circle AskPeople::circle(const Id &id) const
{
    const auto found =
        std::find_if(m_circles.cbegin(), m_circles.cend(), [&id](const Circle &circle) { return circle.id == id; });
    return found == m_circles.cend() ? Circle() : *found;
}

Circle AskPeople::circleOf(const Ask &ask, const AskReply &reply) const
{
    if (reply.way != AskWay::Circle)
        return {};
    Circle first;
    for (const AskRecipient &recipient : ask.recipients) {
        const Circle its = recipient.circleId.isNull() ? Circle() : circle(recipient.circleId);
        if (its.members.contains(reply.peerId))
            return its;
        if (first.id.isNull())
            first = its;
    }
    return first;
}

} // namespace lanai
