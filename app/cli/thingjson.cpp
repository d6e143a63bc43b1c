#include "app/cli/thingjson.h"
#include "app/cli/json.h"
#include "core/domain/rhythmtext.h"

namespace lanai {
QJsonObject peerJson(const Peer &peer)
{
    return {{QStringLiteral("id"), jsonId(peer.id)},
            {QStringLiteral("name"), peer.name},
            {QStringLiteral("preferredName"), peer.preferredName},
            {QStringLiteral("pronouns"), peer.pronouns},
            {QStringLiteral("role"), peer.role},
            {QStringLiteral("organisation"), peer.organisation},
            {QStringLiteral("team"), peer.team},
            {QStringLiteral("email"), peer.email},
            {QStringLiteral("phone"), peer.phone},
            {QStringLiteral("links"), QJsonArray::fromStringList(peer.links)},
            {QStringLiteral("timeZone"), QString::fromLatin1(peer.timeZone)},
            {QStringLiteral("birthday"), jsonDay(peer.birthday)},
            {QStringLiteral("interdependence"), jsonWord(peer.interdependence)},
            {QStringLiteral("standing"), jsonWord(peer.standing)},
            {QStringLiteral("howWeMet"), peer.howWeMet},
            {QStringLiteral("tags"), QJsonArray::fromStringList(peer.tags)},
            {QStringLiteral("snoozeUntil"), jsonDay(peer.snoozeUntil)}};
}

QJsonObject roleJson(const RoleHistory &role)
{
    return {{QStringLiteral("role"), role.role},
            {QStringLiteral("organisation"), role.organisation},
            {QStringLiteral("team"), role.team},
            {QStringLiteral("from"), jsonDay(role.from)},
            {QStringLiteral("until"), jsonDay(role.until)}};
}

QJsonObject factJson(const Fact &fact)
{
    return {
        {QStringLiteral("id"), jsonId(fact.id)},
        {QStringLiteral("peer"), jsonId(fact.peerId)},
        {QStringLiteral("category"), jsonWord(fact.category)},
        {QStringLiteral("label"), fact.label},
        {QStringLiteral("text"), fact.privacy == Privacy::Sealed ? QJsonValue() : QJsonValue(fact.text)},
        {QStringLiteral("learntOn"), jsonDay(fact.learntOn)},
        {QStringLiteral("learntWhere"), fact.privacy == Privacy::Sealed ? QJsonValue() : QJsonValue(fact.learntWhere)},
        {QStringLiteral("entry"), jsonId(fact.entryId)},
        {QStringLiteral("comesRound"), jsonDay(fact.date)},
        {QStringLiteral("askOn"), jsonDay(fact.askOn)},
        {QStringLiteral("askedOn"), jsonDay(fact.askedOn)},
        {QStringLiteral("confirmedOn"), jsonDay(fact.confirmedOn)},
        {QStringLiteral("privacy"), jsonWord(fact.privacy)}};
}

QJsonObject insightJson(const Insight &insight)
{
    return {{QStringLiteral("id"), jsonId(insight.id)},
            {QStringLiteral("peer"), jsonId(insight.peerId)},
            {QStringLiteral("facet"), jsonWord(insight.facet)},
            {QStringLiteral("text"), insight.privacy == Privacy::Sealed ? QJsonValue() : QJsonValue(insight.text)},
            {QStringLiteral("learntOn"), jsonDay(insight.learntOn)},
            {QStringLiteral("entry"), jsonId(insight.entryId)},
            {QStringLiteral("project"), jsonId(insight.projectId)},
            {QStringLiteral("confirmedOn"), jsonDay(insight.confirmedOn)},
            {QStringLiteral("privacy"), jsonWord(insight.privacy)}};
}

QJsonObject checkInJson(const CheckIn &checkIn)
{
    const auto conduct = [](const ConductScore &own) {
        return QJsonObject{{QStringLiteral("score"), own.score}, {QStringLiteral("fact"), own.fact}};
    };
    return {{QStringLiteral("id"), jsonId(checkIn.id)},
            {QStringLiteral("peer"), jsonId(checkIn.peerId)},
            {QStringLiteral("on"), jsonDay(checkIn.on)},
            {QStringLiteral("trust"), checkIn.trust},
            {QStringLiteral("listening"), conduct(checkIn.listening)},
            {QStringLiteral("openMindedness"), conduct(checkIn.openMindedness)},
            {QStringLiteral("vulnerability"), conduct(checkIn.vulnerability)},
            {QStringLiteral("told"), checkIn.told},
            {QStringLiteral("asked"), checkIn.asked},
            {QStringLiteral("theirWords"), checkIn.theirWords},
            {QStringLiteral("theirRating"), checkIn.theirRating},
            {QStringLiteral("easier"), checkIn.easier},
            {QStringLiteral("practice"), jsonId(checkIn.practiceId)},
            {QStringLiteral("meeting"), jsonId(checkIn.meetingId)}};
}

QJsonObject commitmentJson(const Commitment &commitment, QDate today)
{
    const bool sealed = commitment.privacy == Privacy::Sealed;
    const auto event = [sealed](const Renegotiation &agreed) -> QJsonValue {
        return QJsonObject{{QStringLiteral("on"), jsonDay(agreed.on)},
                           {QStringLiteral("oldDue"), jsonDay(agreed.oldDue)},
                           {QStringLiteral("newDue"), jsonDay(agreed.newDue)},
                           {QStringLiteral("why"), sealed ? QJsonValue() : QJsonValue(agreed.why)}};
    };
    return {{QStringLiteral("id"), jsonId(commitment.id)},
            {QStringLiteral("peer"), jsonId(commitment.peerId)},
            {QStringLiteral("side"), jsonWord(commitment.side)},
            {QStringLiteral("text"), sealed ? QJsonValue() : QJsonValue(commitment.text)},
            {QStringLiteral("madeOn"), jsonDay(commitment.madeOn)},
            {QStringLiteral("due"), jsonDay(commitment.due)},
            {QStringLiteral("dueDoubtful"), commitment.dueDoubtful},
            {QStringLiteral("state"), jsonWord(commitment.state)},
            {QStringLiteral("late"), commitment.isLate(today)},
            {QStringLiteral("keptLate"), commitment.wasKeptLate()},
            {QStringLiteral("closedOn"), jsonDay(commitment.closedOn)},
            {QStringLiteral("entry"), jsonId(commitment.entryId)},
            {QStringLiteral("project"), jsonId(commitment.projectId)},
            {QStringLiteral("privacy"), jsonWord(commitment.privacy)},
            {QStringLiteral("renegotiations"), jsonList(commitment.renegotiations, event)}};
}

QJsonObject entryJson(const Entry &entry)
{
    const auto peer = [](const EntryPeer &named) -> QJsonValue {
        return QJsonObject{{QStringLiteral("peer"), jsonId(named.peerId)},
                           {QStringLiteral("role"), jsonWord(named.role)}};
    };
    return {{QStringLiteral("id"), jsonId(entry.id)},
            {QStringLiteral("kind"), jsonWord(entry.kind)},
            {QStringLiteral("date"), jsonDay(entry.date)},
            {QStringLiteral("body"), entry.body},
            {QStringLiteral("privacy"), jsonWord(entry.privacy)},
            {QStringLiteral("peers"), jsonList(entry.peers, peer)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
            {QStringLiteral("meeting"), jsonId(entry.meetingId)},
            {QStringLiteral("createdAt"), jsonInstant(entry.createdAt)},
            {QStringLiteral("updatedAt"), jsonInstant(entry.updatedAt)}};
}

QJsonObject meetingJson(const Meeting &meeting)
{
    return {{QStringLiteral("id"), jsonId(meeting.id)},
            {QStringLiteral("peer"), jsonId(meeting.peerId)},
            {QStringLiteral("series"), jsonId(meeting.seriesId)},
            {QStringLiteral("term"), jsonId(meeting.termId)},
            {QStringLiteral("date"), jsonDay(meeting.date)},
            {QStringLiteral("time"), jsonTime(meeting.time)},
            {QStringLiteral("zone"), QString::fromLatin1(meeting.zone)},
            {QStringLiteral("startsAt"), jsonInstant(meeting.startsAt)},
            {QStringLiteral("minutes"), meeting.minutes},
            {QStringLiteral("mode"), jsonWord(meeting.mode)},
            {QStringLiteral("state"), jsonWord(meeting.state)},
            {QStringLiteral("movedFrom"),
             meeting.movedFrom.isValid() ? QJsonValue(meeting.movedFrom.toString(QStringLiteral("yyyy-MM-ddTHH:mm")))
                                         : QJsonValue()},
            {QStringLiteral("why"), meeting.why},
            {QStringLiteral("worth"), meeting.worth},
            {QStringLiteral("outcome"), meeting.outcome},
            {QStringLiteral("remember"), meeting.remember},
            {QStringLiteral("mostlyStatus"), meeting.mostlyStatus},
            {QStringLiteral("practice"), jsonId(meeting.practiceId)},
            {QStringLiteral("practised"), jsonWord(meeting.intentionResult)}};
}

QJsonObject termJson(const Term &term)
{
    const Schedule &schedule = term.schedule;
    return {{QStringLiteral("id"), jsonId(term.id)},
            {QStringLiteral("firstDay"), jsonDay(term.firstDay)},
            {QStringLiteral("lastDay"), jsonDay(term.effectiveLastDay())},
            {QStringLiteral("every"), everyText(schedule.rhythm)},
            {QStringLiteral("on"), onText(schedule.rhythm)},
            {QStringLiteral("at"), jsonTime(schedule.time)},
            {QStringLiteral("zone"), QString::fromLatin1(schedule.zone)},
            {QStringLiteral("minutes"), schedule.minutes},
            {QStringLiteral("decision"), jsonWord(term.decision)},
            {QStringLiteral("decidedOn"), jsonDay(term.decidedOn)},
            {QStringLiteral("pauseUntil"), jsonDay(term.pauseUntil)},
            {QStringLiteral("why"), term.why}};
}

QJsonObject seriesJson(const SeriesState &state)
{
    return {{QStringLiteral("id"), jsonId(state.series.id)},
            {QStringLiteral("peer"), jsonId(state.peer.id)},
            {QStringLiteral("peerName"), state.peer.name},
            {QStringLiteral("purpose"), state.series.purpose},
            {QStringLiteral("state"), jsonWord(state.state)},
            {QStringLiteral("needsDecision"), state.needsDecision},
            {QStringLiteral("week"), state.week},
            {QStringLiteral("weeks"), state.weeks},
            {QStringLiteral("held"), state.held},
            {QStringLiteral("skipped"), state.skipped},
            {QStringLiteral("planned"), state.planned},
            {QStringLiteral("next"), jsonInstant(state.next)},
            {QStringLiteral("term"), termJson(state.term)}};
}

QJsonObject rememberedJson(const Remembered &remembered)
{
    return {{QStringLiteral("kind"), jsonWord(remembered.kind)},
            {QStringLiteral("text"), remembered.text},
            {QStringLiteral("source"), jsonId(remembered.sourceId)},
            {QStringLiteral("on"), jsonDay(remembered.on)}};
}

QJsonObject keptRateJson(const KeptRate &rate)
{
    return {{QStringLiteral("inTime"), rate.inTime}, {QStringLiteral("counted"), rate.counted}};
}

QJsonObject keptRatesJson(const KeptRate &mine, const KeptRate &theirs)
{
    return {{QStringLiteral("mine"), keptRateJson(mine)}, {QStringLiteral("theirs"), keptRateJson(theirs)}};
}

QStringList thingShapes()
{
    return {shapeOf(QStringLiteral("PEER"), peerJson({})),
            shapeOf(QStringLiteral("ROLE"), roleJson({})),
            shapeOf(QStringLiteral("FACT"), factJson({})),
            shapeOf(QStringLiteral("INSIGHT"), insightJson({})),
            shapeOf(QStringLiteral("CHECKIN"), checkInJson({})),
            shapeOf(QStringLiteral("COMMITMENT"), commitmentJson({}, {})),
            shapeOf(QStringLiteral("ENTRY"), entryJson({})),
            shapeOf(QStringLiteral("SERIES"), seriesJson({})),
            shapeOf(QStringLiteral("TERM"), termJson({})),
            shapeOf(QStringLiteral("MEETING"), meetingJson({})),
            shapeOf(QStringLiteral("REMEMBERED"), rememberedJson({})),
            shapeOf(QStringLiteral("RATE"), keptRateJson({}))};
}

} // namespace lanai
