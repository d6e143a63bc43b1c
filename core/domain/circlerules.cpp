#include "core/domain/circlerules.h"
#include "core/domain/foldedtext.h"
#include "core/domain/happened.h"
#include "core/domain/termmeetings.h"
#include "core/domain/textlength.h"
#include <QSet>
#include <algorithm>

namespace lanai {

namespace {

constexpr int shortestSession = 5; // minutes
constexpr int longestSession = 480;

bool wasHeld(const CircleSession &session)
{
    return session.state == CircleSessionState::Held;
}

QList<CircleSession> heldLatestFirst(QList<CircleSession> sessions)
{
    sessions.removeIf([](const CircleSession &session) { return !wasHeld(session); });
    std::stable_sort(sessions.begin(), sessions.end(), [](const CircleSession &one, const CircleSession &other) {
        return std::pair(one.date, one.time) > std::pair(other.date, other.time);
    });
    return sessions;
}

// What came to somebody's share of hosting.
struct HostShare
{
    int times = 0;
    QDate last;
};

HostShare shareOf(const QList<CircleSession> &held, const Id &host, bool me)
{
    HostShare share;
    for (const CircleSession &session : held) {
        const bool theirs = me ? session.hostedByMe : !host.isNull() && session.hostId == host;
        if (!theirs)
            continue;
        ++share.times;
        share.last = share.last.isValid() ? std::max(share.last, session.date) : session.date;
    }
    return share;
}

bool isBefore(const HostShare &one, const HostShare &other)
{
    if (one.times != other.times)
        return one.times < other.times;
    return one.last.isValid() && other.last.isValid() && one.last < other.last;
}

QList<Id> quietMembers(const Circle &circle, const QList<CircleSession> &held)
{
    QList<Id> quiet;
    if (held.size() < quietSessions)
        return quiet;
    for (const Id &member : circle.members) {
        const bool missedAll =
            std::none_of(held.cbegin(), held.cbegin() + quietSessions,
                         [&member](const CircleSession &session) { return session.attended.contains(member); });
        if (missedAll)
            quiet << member;
    }
    return quiet;
}

// Me last among equals: a circle is carried by those who are in it.
void chooseNextHost(CircleHealth &health, const Circle &circle, const QList<CircleSession> &held)
{
    QList<Id> inTurn;
    std::copy_if(circle.members.cbegin(), circle.members.cend(), std::back_inserter(inTurn),
                 [&health](const Id &member) { return !health.quiet.contains(member); });
    HostShare least = shareOf(held, {}, true);
    health.nextHostIsMe = true;
    for (auto member = inTurn.crbegin(); member != inTurn.crend(); ++member) {
        const HostShare share = shareOf(held, *member, false);
        if (isBefore(least, share))
            continue;
        least = share;
        health.nextHost = *member;
        health.nextHostIsMe = false;
    }
}

QStringList topicsCovered(const QList<CircleSession> &held, const QList<CircleTopic> &topics)
{
    QList<std::pair<QDate, QString>> all;
    QSet<Id> ofSessions; // their words there may be others than in the bank
    for (const CircleSession &session : held) {
        all << std::pair(session.date, session.topic.simplified());
        ofSessions << session.topicId;
    }
    for (const CircleTopic &topic : topics) {
        if (topic.coveredOn.isValid() && !ofSessions.contains(topic.id))
            all << std::pair(topic.coveredOn, topic.text.simplified());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    QStringList covered;
    QStringList folded;
    for (const auto &[day, text] : std::as_const(all)) {
        const QString known = foldedText(text);
        if (text.isEmpty() || folded.contains(known))
            continue;
        folded << known;
        covered << text;
    }
    return covered;
}

} // namespace

Result<void> checkCircle(const Circle &circle)
{
    if (saysNothing(circle.name))
        return fail(ErrorCode::EmptyText, {QStringLiteral("name")});
    if (circle.members.isEmpty())
        return fail(ErrorCode::CircleNeedsMember, {circle.name.simplified()});
    if (circle.privacy == Privacy::SheetSafe)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("privacy"), wordFor(circle.privacy),
                                            wordFor(Privacy::Private), wordFor(Privacy::Sealed)});
    return {};
}

Id circleSessionId(const Id &circle, QDate day)
{
    return derivedId({QStringLiteral("circle-session"), idText(circle), day.toString(Qt::ISODate)});
}

QList<CircleSession> sessionsOf(const Term &term, QDate from)
{
    QList<CircleSession> sessions;
    for (const QDate day : meetingDays(term)) {
        if (day < from)
            continue;
        CircleSession session;
        session.id = circleSessionId(term.seriesId, day);
        session.circleId = term.seriesId;
        session.termId = term.id;
        session.date = day;
        session.time = term.schedule.time;
        session.zone = term.schedule.zone;
        session.minutes = term.schedule.minutes;
        sessions << session;
    }
    return sessions;
}

Result<void> checkSession(const CircleSession &session, const Circle &circle)
{
    if (session.circleId.isNull())
        return fail(ErrorCode::EmptyText, {QStringLiteral("circle")});
    if (session.zone.isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("zone")});
    if (session.minutes < shortestSession || session.minutes > longestSession)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("minutes"), QString::number(session.minutes),
                                            QString::number(shortestSession), QString::number(longestSession)});
    QList<Id> named = session.attended;
    if (!session.hostId.isNull())
        named << session.hostId;
    for (const Id &one : std::as_const(named)) {
        if (!circle.members.contains(one))
            return fail(ErrorCode::NotFound, {idText(one)});
    }
    return {};
}

Result<CircleSession> held(CircleSession session, const QList<Id> &attended, QDate today)
{
    if (session.state == CircleSessionState::Skipped)
        return fail(ErrorCode::CircleSessionNotPlanned,
                    {QString(), session.date.toString(Qt::ISODate), wordFor(session.state)});
    session.state = CircleSessionState::Held;
    session.attended.clear();
    for (const Id &one : attended) {
        if (!session.attended.contains(one))
            session.attended << one;
    }
    return checkHappened(session.date, today).map([&session] { return session; });
}

Result<CircleSession> skipped(CircleSession session, const QString &why)
{
    if (session.state != CircleSessionState::Planned)
        return fail(ErrorCode::CircleSessionNotPlanned,
                    {QString(), session.date.toString(Qt::ISODate), wordFor(session.state)});
    session.state = CircleSessionState::Skipped;
    session.why = why.simplified();
    return session;
}

CircleHealth circleHealth(const Circle &circle, const QList<CircleSession> &sessions, const QList<CircleTopic> &topics,
                          QDate today)
{
    const QList<CircleSession> all = heldLatestFirst(sessions);
    CircleHealth health;
    health.held = static_cast<int>(all.size());
    if (!all.isEmpty())
        health.lastMet = all.first().date;
    health.nextMeets = nextSessionDay(sessions, today);
    health.quiet = quietMembers(circle, all);
    for (const Id &member : circle.members)
        (shareOf(all, member, false).times > 0 ? health.hosted : health.neverHosted) << member;
    health.iHosted = shareOf(all, {}, true).times > 0;
    health.covered = topicsCovered(all, topics);
    health.waitingTopics = static_cast<int>(std::count_if(
        topics.cbegin(), topics.cend(), [](const CircleTopic &topic) { return !topic.coveredOn.isValid(); }));
    chooseNextHost(health, circle, all);
    return health;
}

QDate nextSessionDay(const QList<CircleSession> &sessions, QDate today)
{
    QDate next;
    for (const CircleSession &session : sessions) {
        const bool isAhead = session.state == CircleSessionState::Planned && session.date >= today;
        if (isAhead && (!next.isValid() || session.date < next))
            next = session.date;
    }
    return next;
}

QList<CircleTopic> topicsInOrder(QList<CircleTopic> topics)
{
    std::stable_sort(topics.begin(), topics.end(), [](const CircleTopic &one, const CircleTopic &other) {
        if (one.coveredOn.isValid() != other.coveredOn.isValid())
            return other.coveredOn.isValid();
        if (one.coveredOn != other.coveredOn)
            return one.coveredOn > other.coveredOn;
        if (one.coveredOn.isValid() || one.wantedBy.size() == other.wantedBy.size())
            return one.createdAt < other.createdAt;
        return one.wantedBy.size() > other.wantedBy.size();
    });
    return topics;
}

} // namespace lanai
