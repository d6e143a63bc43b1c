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

QHash<Id, AskedOften> askedOften(const QList<AskHearer> &hearers, QDate today)
{
    const QDate from = today.addDays(-askedEnoughDays);
    QHash<Id, AskedOften> often;
    QSet<std::pair<Id, Id>> counted;
    for (const AskHearer &hearer : hearers) {
        AskedOften &asked = often[hearer.peerId];
        asked.last = asked.last.isValid() ? std::max(asked.last, hearer.askedOn) : hearer.askedOn;
        const std::pair whose(hearer.peerId, hearer.askId);
        if (hearer.askedOn < from || counted.contains(whose))
            continue;
        counted.insert(whose);
        ++asked.lately;
    }
    return often;
}

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
    const QHash<Id, AskedOften> often = askedOften(*hearers, all.m_today);
    for (auto each = often.cbegin(); each != often.cend(); ++each)
        all.m_askedLately.insert(each.key(), each->lately);
    for (const AskHearer &hearer : *hearers) {
        if (!hearer.circleId.isNull())
            all.m_members[hearer.askId][hearer.circleId] << hearer.peerId;
    }
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
