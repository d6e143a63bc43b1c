#include "app/cli/circletext.h"
#include "app/cli/json.h"
#include "core/domain/rhythmtext.h"

namespace lanai {
namespace {

QJsonObject circlePersonJson(const PersonRef &person)
{
    return {{QStringLiteral("id"), jsonId(person.id)}, {QStringLiteral("name"), person.name}};
}

QJsonValue personOrNull(const PersonRef &person)
{
    return person.id.isNull() ? QJsonValue() : QJsonValue(circlePersonJson(person));
}

QJsonArray idsJson(const QList<Id> &ids)
{
    return jsonList(ids, [](const Id &id) { return jsonId(id); });
}

QJsonObject circleJson(const CirclePage &page)
{
    const Circle &circle = page.circle;
    return {{QStringLiteral("id"), jsonId(circle.id)},
            {QStringLiteral("name"), circle.name},
            {QStringLiteral("purpose"), circle.purpose},
            {QStringLiteral("values"), circle.values},
            {QStringLiteral("part"), jsonWord(circle.part)},
            {QStringLiteral("talksIn"), circle.talksIn},
            {QStringLiteral("link"), circle.link},
            {QStringLiteral("rule"), circle.rule},
            {QStringLiteral("privacy"), jsonWord(circle.privacy)},
            {QStringLiteral("endedOn"), jsonDay(circle.endedOn)},
            {QStringLiteral("members"), jsonList(page.members, circlePersonJson)},
            {QStringLiteral("membersInTrash"), QJsonArray::fromStringList(page.membersInTrash)}};
}

QJsonObject healthJson(const CircleHealth &health)
{
    return {
        {QStringLiteral("lastMet"), jsonDay(health.lastMet)},
        {QStringLiteral("nextMeets"), jsonDay(health.nextMeets)},
        {QStringLiteral("held"), health.held},
        {QStringLiteral("quiet"), idsJson(health.quiet)},
        {QStringLiteral("hosted"), idsJson(health.hosted)},
        {QStringLiteral("neverHosted"), idsJson(health.neverHosted)},
        {QStringLiteral("iHosted"), health.iHosted},
        {QStringLiteral("covered"), QJsonArray::fromStringList(health.covered)},
        {QStringLiteral("waitingTopics"), health.waitingTopics},
        {QStringLiteral("nextHost"), health.nextHostIsMe ? QJsonValue(QStringLiteral("me")) : jsonId(health.nextHost)}};
}

QJsonObject circleTermJson(const CircleTermNow &now)
{
    const Term &term = now.term;
    return {{QStringLiteral("firstDay"), jsonDay(term.firstDay)},
            {QStringLiteral("lastDay"), jsonDay(term.effectiveLastDay())},
            {QStringLiteral("state"), jsonWord(now.state)},
            {QStringLiteral("every"), everyText(term.schedule.rhythm)},
            {QStringLiteral("on"), wordFor(term.schedule.rhythm.weekday)},
            {QStringLiteral("at"), jsonTime(term.schedule.time)},
            {QStringLiteral("zone"), QString::fromLatin1(term.schedule.zone)},
            {QStringLiteral("minutes"), term.schedule.minutes},
            {QStringLiteral("week"), now.week},
            {QStringLiteral("weeks"), now.weeks},
            {QStringLiteral("held"), now.held},
            {QStringLiteral("planned"), now.planned},
            {QStringLiteral("needsDecision"), now.needsDecision},
            {QStringLiteral("why"), term.why},
            {QStringLiteral("pauseUntil"), jsonDay(term.pauseUntil)}};
}

QJsonObject takeawayJson(const CircleTaken &taken)
{
    const CircleTakeaway &takeaway = taken.takeaway;
    return {{QStringLiteral("id"), jsonId(takeaway.id)},
            {QStringLiteral("from"), personOrNull(taken.from)},
            {QStringLiteral("text"), takeaway.text},
            {QStringLiteral("tags"), QJsonArray::fromStringList(takeaway.tags)},
            {QStringLiteral("became"), jsonWord(takeaway.became)},
            {QStringLiteral("becameId"), jsonId(takeaway.becameId)},
            {QStringLiteral("becameWords"), taken.becameWords}};
}

QJsonObject circleMeetingJson(const CircleMeeting &meeting)
{
    const CircleSession &session = meeting.session;
    return {{QStringLiteral("id"), jsonId(session.id)},
            {QStringLiteral("date"), jsonDay(session.date)},
            {QStringLiteral("time"), jsonTime(session.time)},
            {QStringLiteral("zone"), QString::fromLatin1(session.zone)},
            {QStringLiteral("startsAt"), jsonInstant(session.startsAt)},
            {QStringLiteral("minutes"), session.minutes},
            {QStringLiteral("state"), jsonWord(session.state)},
            {QStringLiteral("host"), personOrNull(meeting.host)},
            {QStringLiteral("hostedByMe"), session.hostedByMe},
            {QStringLiteral("topic"), session.topic},
            {QStringLiteral("topicId"), jsonId(session.topicId)},
            {QStringLiteral("why"), session.why},
            {QStringLiteral("opening"), session.opening},
            {QStringLiteral("questions"), QJsonArray::fromStringList(session.questions)},
            {QStringLiteral("closing"), session.closing},
            {QStringLiteral("notes"), session.notes},
            {QStringLiteral("attended"), jsonList(meeting.attended, circlePersonJson)},
            {QStringLiteral("absent"), jsonList(meeting.absent, circlePersonJson)},
            {QStringLiteral("takeaways"), jsonList(meeting.takeaways, takeawayJson)}};
}

QJsonObject wishJson(const CircleWish &wish)
{
    return {{QStringLiteral("id"), jsonId(wish.topic.id)},
            {QStringLiteral("text"), wish.topic.text},
            {QStringLiteral("wantedBy"), jsonList(wish.wantedBy, circlePersonJson)},
            {QStringLiteral("ask"), jsonId(wish.topic.askId)},
            {QStringLiteral("coveredOn"), jsonDay(wish.topic.coveredOn)}};
}

QJsonObject circleAskJson(const AskLine &ask)
{
    return {{QStringLiteral("id"), jsonId(ask.id)},
            {QStringLiteral("question"), ask.question},
            {QStringLiteral("state"), jsonWord(ask.state)}};
}

} // namespace

QJsonObject circleLineJson(const CircleLine &line)
{
    return {{QStringLiteral("id"), jsonId(line.id)},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("part"), jsonWord(line.part)},
            {QStringLiteral("members"), jsonList(line.members, circlePersonJson)},
            {QStringLiteral("next"), jsonDay(line.next)},
            {QStringLiteral("ended"), line.ended}};
}

QJsonObject circlePageJson(const CirclePage &page)
{
    return {{QStringLiteral("circle"), circleJson(page)},
            {QStringLiteral("health"), healthJson(page.health)},
            {QStringLiteral("term"), page.term ? QJsonValue(circleTermJson(*page.term)) : QJsonValue()},
            {QStringLiteral("ahead"), jsonList(page.ahead, circleMeetingJson)},
            {QStringLiteral("past"), jsonList(page.past, circleMeetingJson)},
            {QStringLiteral("topics"), jsonList(page.topics, wishJson)},
            {QStringLiteral("asks"), jsonList(page.asks, circleAskJson)}};
}

QJsonObject sessionAnswerJson(const Circle &circle, const CircleMeeting &meeting)
{
    return {{QStringLiteral("circle"), jsonId(circle.id)},
            {QStringLiteral("name"), circle.name},
            {QStringLiteral("rule"), circle.rule},
            {QStringLiteral("session"), circleMeetingJson(meeting)}};
}

QJsonObject circleAheadJson(const CircleUpcoming &ahead)
{
    const CircleSession &session = ahead.session;
    return {{QStringLiteral("session"), jsonId(session.id)},
            {QStringLiteral("circle"), jsonId(session.circleId)},
            {QStringLiteral("name"), ahead.circle},
            {QStringLiteral("rule"), ahead.rule},
            {QStringLiteral("startsAt"), jsonInstant(session.startsAt)},
            {QStringLiteral("date"), jsonDay(session.date)},
            {QStringLiteral("time"), jsonTime(session.time)},
            {QStringLiteral("zone"), QString::fromLatin1(session.zone)},
            {QStringLiteral("minutes"), session.minutes},
            {QStringLiteral("topic"), session.topic},
            {QStringLiteral("host"), personOrNull(ahead.host)},
            {QStringLiteral("hostedByMe"), session.hostedByMe}};
}

QStringList circlePageShape()
{
    return {QStringLiteral("{\"circle\": CIRCLE, \"health\": HEALTH, \"term\": CIRCLETERM, \"ahead\": [SESSION…], "
                           "\"past\": [SESSION…], \"topics\": [WISH…], \"asks\": [{\"id\", \"question\", "
                           "\"state\"}…]}")};
}

QStringList circleShapes()
{
    return {shapeOf(QStringLiteral("CIRCLE"), circleJson({})),
            shapeOf(QStringLiteral("HEALTH"), healthJson({})),
            shapeOf(QStringLiteral("CIRCLETERM"), circleTermJson({})),
            shapeOf(QStringLiteral("SESSION"), circleMeetingJson({})),
            shapeOf(QStringLiteral("TAKEAWAY"), takeawayJson({})),
            shapeOf(QStringLiteral("WISH"), wishJson({}))};
}

} // namespace lanai
