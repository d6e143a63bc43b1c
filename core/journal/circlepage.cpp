#include "core/journal/circlepage.h"
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

namespace {

using People = QHash<Id, PersonRef>;

Result<People> livingPeople(const JournalFile &file)
{
    return file.peers.byId().map([](const QHash<Id, Peer> &peers) {
        People people;
        for (const Peer &peer : peers)
            people.insert(peer.id, personRef(peer));
        return people;
    });
}

// Those who live, in this order.
QList<PersonRef> refsOf(const QList<Id> &ids, const People &people)
{
    QList<PersonRef> refs;
    for (const Id &id : ids) {
        if (const auto found = people.constFind(id); found != people.cend())
            refs << *found;
    }
    return refs;
}

// Of past days, and nobody has said yet whether they took place.
int unsaidSessions(const QList<CircleSession> &sessions, QDate today)
{
    return static_cast<int>(std::count_if(sessions.cbegin(), sessions.cend(), [today](const CircleSession &session) {
        return session.state == CircleSessionState::Planned && session.date < today;
    }));
}

// Living ones by their next session; without one last, and ended ones after all.
bool standsBefore(const CircleLine &one, const CircleLine &other)
{
    if (one.ended != other.ended)
        return other.ended;
    if (one.next.isValid() != other.next.isValid())
        return one.next.isValid();
    return one.next < other.next;
}

template<class OneThing>
Result<QString> wordsIfLiving(const Result<OneThing> &thing, QString OneThing::*words)
{
    if (!thing)
        return thing.error().code == ErrorCode::NotFound ? Result<QString>(QString()) : fail(thing.error());
    return *thing.*words;
}

Result<QStringList> namesInTrash(JournalFile &file, const QList<Id> &members, const People &people)
{
    QStringList names;
    for (const Id &member : members) {
        if (people.contains(member))
            continue;
        const auto row = file.revisions.rows().current(Mapping<Peer>::table, member);
        if (!row)
            return fail(row.error());
        if (*row)
            names << (*row)->value(QStringLiteral("name")).toString();
    }
    return names;
}

void sortMeetings(CirclePage &page, const QList<CircleMeeting> &meetings)
{
    for (const CircleMeeting &meeting : meetings)
        (meeting.session.state == CircleSessionState::Planned ? page.ahead : page.past) << meeting;
    std::reverse(page.past.begin(), page.past.end());
}

} // namespace

Result<QString> CirclePageQuery::becameWords(const CircleTakeaway &takeaway) const
{
    JournalFile &file = m_session.file();
    switch (takeaway.became) {
    case TakeawayBecame::Fact:
        return wordsIfLiving(file.knowing.facts().get(takeaway.becameId), &Fact::text);
    case TakeawayBecame::Insight:
        return wordsIfLiving(file.knowing.insights().get(takeaway.becameId), &Insight::text);
    case TakeawayBecame::Ask:
        return wordsIfLiving(file.asks.asks().get(takeaway.becameId), &Ask::question);
    case TakeawayBecame::Commitment:
        return wordsIfLiving(file.commitments.get(takeaway.becameId), &Commitment::text);
    case TakeawayBecame::Nothing:
        break;
    }
    return QString();
}

Result<QList<CircleLine>> CirclePageQuery::lines() const
{
    return m_session.reading([this]() -> Result<QList<CircleLine>> {
        const Result<QList<Circle>> circles = m_session.file().circles.all();
        const Result<People> people = livingPeople(m_session.file());
        if (!circles || !people)
            return fail(circles ? people.error() : circles.error());
        QList<CircleLine> lines;
        for (const Circle &circle : *circles) {
            const Result<QList<CircleSession>> sessions = m_session.file().circles.sessionsOf(circle.id);
            const Result<QList<Term>> terms = m_session.file().circles.termsOf(circle.id);
            if (!sessions || !terms)
                return fail(sessions ? terms.error() : sessions.error());
            const std::optional<CircleTermNow> now = termNow(*terms, *sessions);
            lines << CircleLine{circle.id,
                                circle.name,
                                circle.part,
                                refsOf(circle.members, *people),
                                nextSessionDay(*sessions, m_session.today()),
                                circle.endedOn.isValid(),
                                unsaidSessions(*sessions, m_session.today()),
                                now && now->needsDecision};
        }
        std::stable_sort(lines.begin(), lines.end(), standsBefore);
        return lines;
    });
}

Result<QList<CircleMeeting>> CirclePageQuery::meetings(const Circle &circle, const QList<CircleSession> &sessions,
                                                       const QHash<Id, PersonRef> &people) const
{
    QList<Id> ids;
    for (const CircleSession &session : sessions)
        ids << session.id;
    const Result<QList<CircleTakeaway>> takeaways = m_session.file().circles.takeawaysOf(ids);
    if (!takeaways)
        return fail(takeaways.error());
    QHash<Id, QList<CircleTaken>> taken;
    for (const CircleTakeaway &takeaway : *takeaways) {
        const Result<QString> became = becameWords(takeaway);
        if (!became)
            return fail(became.error());
        taken[takeaway.sessionId] << CircleTaken{takeaway, people.value(takeaway.peerId), *became};
    }
    QList<CircleMeeting> meetings;
    for (const CircleSession &session : sessions) {
        QList<Id> absent = circle.members;
        absent.removeIf([&session](const Id &member) { return session.attended.contains(member); });
        const bool wasHeld = session.state == CircleSessionState::Held;
        meetings << CircleMeeting{session, people.value(session.hostId), refsOf(session.attended, people),
                                  wasHeld ? refsOf(absent, people) : QList<PersonRef>(), taken.value(session.id)};
    }
    return meetings;
}

std::optional<CircleTermNow> CirclePageQuery::termNow(const QList<Term> &terms,
                                                      const QList<CircleSession> &sessions) const
{
    const std::optional<Term> latest = latestTerm(terms);
    if (!latest)
        return std::nullopt;
    const QDate today = localDate(m_session.clock().nowUtc(), latest->schedule.zone).value_or(m_session.today());
    CircleTermNow now;
    now.term = termHolding(terms, today).value_or(*latest);
    now.state = termState(now.term, today);
    now.week = weekNumber(now.term, today);
    now.weeks = weekCount(now.term);
    now.needsDecision = needsDecision(terms, today).has_value();
    for (const CircleSession &session : sessions) {
        if (session.termId != now.term.id)
            continue;
        ++now.planned;
        now.held += session.state == CircleSessionState::Held ? 1 : 0;
    }
    return now;
}

Result<QList<AskLine>> CirclePageQuery::asksOf(const Id &circle) const
{
    const Result<QList<Ask>> asks = m_session.file().asks.all();
    if (!asks)
        return fail(asks.error());
    QHash<Id, QDate> wentOn;
    for (const Ask &ask : *asks) {
        for (const AskRecipient &recipient : ask.recipients) {
            if (recipient.circleId == circle)
                wentOn.insert(ask.id, recipient.askedOn);
        }
    }
    if (wentOn.isEmpty())
        return QList<AskLine>();
    return AskPageQuery(m_session).lines().map([&wentOn](QList<AskLine> lines) {
        lines.removeIf([&wentOn](const AskLine &line) { return !wentOn.contains(line.id); });
        std::stable_sort(lines.begin(), lines.end(), [&wentOn](const AskLine &one, const AskLine &other) {
            return wentOn.value(one.id) > wentOn.value(other.id);
        });
        return lines;
    });
}

Result<CirclePage> CirclePageQuery::page(const Id &id) const
{
    return m_session.reading([&]() -> Result<CirclePage> {
        const CircleStore &store = m_session.file().circles;
        const Result<Circle> circle = store.get(id);
        const Result<QList<Term>> terms = store.termsOf(id);
        const Result<QList<CircleSession>> sessions = store.sessionsOf(id);
        const Result<QList<CircleTopic>> topics = store.topicsOf(id);
        const Result<People> people = livingPeople(m_session.file());
        const Result<QList<AskLine>> asks = asksOf(id);
        for (const Result<void> &read :
             {circle.map([](const Circle &) {}), terms.map([](const QList<Term> &) {}),
              sessions.map([](const QList<CircleSession> &) {}), topics.map([](const QList<CircleTopic> &) {}),
              people.map([](const People &) {}), asks.map([](const QList<AskLine> &) {})}) {
            if (!read)
                return fail(read.error());
        }
        const Result<QList<CircleMeeting>> met = meetings(*circle, *sessions, *people);
        const Result<QStringList> trashed = namesInTrash(m_session.file(), circle->members, *people);
        if (!met || !trashed)
            return fail(met ? trashed.error() : met.error());
        CirclePage page;
        page.circle = *circle;
        page.today = m_session.today();
        page.members = refsOf(circle->members, *people);
        page.membersInTrash = *trashed;
        Circle present = *circle; // nobody waits for a host who isn't there
        present.members.removeIf([&people](const Id &member) { return !people->contains(member); });
        page.health = circleHealth(present, *sessions, *topics, page.today);
        page.term = termNow(*terms, *sessions);
        page.terms = *terms;
        sortMeetings(page, *met);
        for (const CircleTopic &topic : topicsInOrder(*topics))
            page.topics << CircleWish{topic, refsOf(topic.wantedBy, *people)};
        page.asks = *asks;
        return page;
    });
}

Result<QList<CircleUpcoming>> CirclePageQuery::upcoming(int days) const
{
    return m_session.reading([&]() -> Result<QList<CircleUpcoming>> {
        const QDate today = m_session.today();
        const CircleStore &store = m_session.file().circles;
        // Days are those of this device: another zone's may be the one beside. Rule 3
        const Result<QList<CircleSession>> sessions = store.plannedBetween(today.addDays(-1), today.addDays(days + 1));
        const Result<QList<Circle>> circles = store.all();
        const Result<People> people = livingPeople(m_session.file());
        if (!sessions || !circles || !people)
            return fail(!sessions ? sessions.error() : !circles ? circles.error() : people.error());
        QList<CircleUpcoming> ahead;
        for (const CircleSession &session : *sessions) {
            const QDate day = localDate(session.startsAt, m_session.clock().zone());
            const auto circle = std::find_if(circles->cbegin(), circles->cend(),
                                             [&session](const Circle &one) { return one.id == session.circleId; });
            if (circle == circles->cend() || day < today || day > today.addDays(days))
                continue;
            CircleUpcoming one{session, circle->name, circle->rule, people->value(session.hostId)};
            if (circle->privacy == Privacy::Sealed) {
                one.session.topic.clear();
                one.rule.clear();
            }
            ahead << one;
        }
        return ahead;
    });
}

} // namespace lanai
