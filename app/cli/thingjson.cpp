#include "app/cli/thingjson.h"
#include "app/cli/json.h"

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
    return {{QStringLiteral("id"), jsonId(fact.id)},
            {QStringLiteral("peer"), jsonId(fact.peerId)},
            {QStringLiteral("category"), jsonWord(fact.category)},
            {QStringLiteral("label"), fact.label},
            {QStringLiteral("text"), fact.text},
            {QStringLiteral("learntOn"), jsonDay(fact.learntOn)},
            {QStringLiteral("learntWhere"), fact.learntWhere},
            {QStringLiteral("entry"), jsonId(fact.entryId)},
            {QStringLiteral("comesRound"), jsonDay(fact.date)},
            {QStringLiteral("askOn"), jsonDay(fact.askOn)},
            {QStringLiteral("askedOn"), jsonDay(fact.askedOn)},
            {QStringLiteral("privacy"), jsonWord(fact.privacy)}};
}

QJsonObject insightJson(const Insight &insight)
{
    return {{QStringLiteral("id"), jsonId(insight.id)},
            {QStringLiteral("peer"), jsonId(insight.peerId)},
            {QStringLiteral("facet"), jsonWord(insight.facet)},
            {QStringLiteral("text"), insight.text},
            {QStringLiteral("learntOn"), jsonDay(insight.learntOn)},
            {QStringLiteral("entry"), jsonId(insight.entryId)},
            {QStringLiteral("privacy"), jsonWord(insight.privacy)}};
}

QJsonObject commitmentJson(const Commitment &commitment, QDate today)
{
    const auto event = [](const Renegotiation &agreed) -> QJsonValue {
        return QJsonObject{{QStringLiteral("on"), jsonDay(agreed.on)},
                           {QStringLiteral("oldDue"), jsonDay(agreed.oldDue)},
                           {QStringLiteral("newDue"), jsonDay(agreed.newDue)},
                           {QStringLiteral("why"), agreed.why}};
    };
    return {{QStringLiteral("id"), jsonId(commitment.id)},
            {QStringLiteral("peer"), jsonId(commitment.peerId)},
            {QStringLiteral("side"), jsonWord(commitment.side)},
            {QStringLiteral("text"), commitment.text},
            {QStringLiteral("madeOn"), jsonDay(commitment.madeOn)},
            {QStringLiteral("due"), jsonDay(commitment.due)},
            {QStringLiteral("dueDoubtful"), commitment.dueDoubtful},
            {QStringLiteral("state"), jsonWord(commitment.state)},
            {QStringLiteral("late"), commitment.isLate(today)},
            {QStringLiteral("keptLate"), commitment.wasKeptLate()},
            {QStringLiteral("closedOn"), jsonDay(commitment.closedOn)},
            {QStringLiteral("entry"), jsonId(commitment.entryId)},
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

QStringList thingShapes()
{
    return {shapeOf(QStringLiteral("PEER"), peerJson({})),
            shapeOf(QStringLiteral("ROLE"), roleJson({})),
            shapeOf(QStringLiteral("FACT"), factJson({})),
            shapeOf(QStringLiteral("INSIGHT"), insightJson({})),
            shapeOf(QStringLiteral("COMMITMENT"), commitmentJson({}, {})),
            shapeOf(QStringLiteral("ENTRY"), entryJson({}))};
}

} // namespace lanai
