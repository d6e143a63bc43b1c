#include "app/cli/todayjson.h"
#include "app/cli/json.h"
#include "app/cli/thingjson.h"

namespace lanai {
namespace {

QJsonObject syncJson(const SyncRow &row)
{
    return {{QStringLiteral("meeting"), jsonId(row.meetingId)},
            {QStringLiteral("peer"), jsonId(row.peer.id)},
            {QStringLiteral("peerName"), row.peer.name},
            {QStringLiteral("startsAt"), jsonInstant(row.startsAt)},
            {QStringLiteral("date"), jsonDay(row.date)},
            {QStringLiteral("time"), jsonTime(row.time)},
            {QStringLiteral("ownTime"), jsonTime(row.ownTime)},
            {QStringLiteral("zone"), QString::fromLatin1(row.zone)},
            {QStringLiteral("minutes"), row.minutes},
            {QStringLiteral("week"), row.week},
            {QStringLiteral("weeks"), row.weeks},
            {QStringLiteral("lastContact"), jsonDay(row.lastContact)},
            {QStringLiteral("remember"), row.remember ? QJsonValue(rememberedJson(*row.remember)) : QJsonValue()},
            {QStringLiteral("moved"), row.moved}};
}

QJsonObject skipJson(const SkipNote &note)
{
    return {{QStringLiteral("date"), jsonDay(note.date)},
            {QStringLiteral("peer"), jsonId(note.peer.id)},
            {QStringLiteral("peerName"), note.peer.name},
            {QStringLiteral("why"), note.why}};
}

QJsonObject previewPersonJson(const PreviewPerson &person)
{
    return {{QStringLiteral("peer"), jsonId(person.peer.id)},
            {QStringLiteral("peerName"), person.peer.name},
            {QStringLiteral("reaction"), person.preview ? jsonWord(person.preview->reaction) : QJsonValue()},
            {QStringLiteral("nextSync"), jsonInstant(person.nextSync)}};
}

QJsonObject previewRowJson(const PreviewRow &row)
{
    return {{QStringLiteral("item"), jsonId(row.item.id)},
            {QStringLiteral("title"), row.item.title},
            {QStringLiteral("previewed"), row.previewed},
            {QStringLiteral("people"), jsonList(row.people, previewPersonJson)}};
}

QJsonObject staffJson(const BeforeStaff &staff)
{
    return {{QStringLiteral("meeting"), jsonId(staff.meeting.id)},
            {QStringLiteral("date"), jsonDay(staff.meeting.date)},
            {QStringLiteral("previewed"), staff.previewed},
            {QStringLiteral("items"), jsonList(staff.items, previewRowJson)}};
}

QJsonObject driftJson(const DriftRow &row)
{
    return {
        {QStringLiteral("peer"), jsonId(row.peer.id)},          {QStringLiteral("peerName"), row.peer.name},
        {QStringLiteral("since"), jsonDay(row.drifting.since)}, {QStringLiteral("days"), row.drifting.days},
        {QStringLiteral("daysPast"), row.drifting.daysPast()},  {QStringLiteral("hasSeries"), row.drifting.hasSeries}};
}

} // namespace

QJsonObject decisionJson(const DecisionRow &row)
{
    return {{QStringLiteral("series"), jsonId(row.seriesId)},
            {QStringLiteral("peer"), jsonId(row.peer.id)},
            {QStringLiteral("peerName"), row.peer.name},
            {QStringLiteral("state"), jsonWord(row.state)},
            {QStringLiteral("lastDay"), jsonDay(row.lastDay)}};
}

QJsonObject todayJson(const Today &today)
{
    const auto promise = [&today](const CommitmentRow &row) {
        QJsonObject json = commitmentJson(row.commitment, today.date);
        json.insert(QStringLiteral("peerName"), row.peer.name);
        return json;
    };
    return {{QStringLiteral("date"), jsonDay(today.date)},
            {QStringLiteral("days"), today.days},
            {QStringLiteral("syncs"), jsonList(today.syncs, syncJson)},
            {QStringLiteral("skipped"), jsonList(today.skipped, skipJson)},
            {QStringLiteral("decisions"), jsonList(today.decisions, decisionJson)},
            {QStringLiteral("mine"), jsonList(today.mine, promise)},
            {QStringLiteral("theirs"), jsonList(today.theirs, promise)},
            {QStringLiteral("staff"), today.staff ? QJsonValue(staffJson(*today.staff)) : QJsonValue()},
            {QStringLiteral("drifting"), jsonList(today.drifting, driftJson)},
            {QStringLiteral("unlogged"), jsonList(today.unlogged, syncJson)}};
}

QStringList todayShape()
{
    return {QStringLiteral("{\"date\", \"days\", \"syncs\": [SYNC…], \"skipped\": [SKIPPED…], \"decisions\": [DUE…], "
                           "\"lapsedEarlier\": [DUE…], "
                           "\"mine\": [COMMITMENT and \"peerName\"…], \"theirs\": [COMMITMENT and \"peerName\"…], "
                           "\"staff\": BEFORE, \"drifting\": [DRIFTING…], \"unlogged\": [SYNC…], \"circles\": "
                           "[CIRCLEAHEAD…], \"circleDecisions\": [CIRCLEDECISION…], "
                           "\"askReminders\": [ASKREMINDER…], \"asksClosing\": [ASKLINE…]}"),
            shapeOf(QStringLiteral("SYNC"), syncJson({})),
            shapeOf(QStringLiteral("SKIPPED"), skipJson({})),
            shapeOf(QStringLiteral("DUE"), decisionJson({})),
            shapeOf(QStringLiteral("BEFORE"), staffJson({})),
            shapeOf(QStringLiteral("BEFORE items"), previewRowJson({})),
            shapeOf(QStringLiteral("BEFORE people"), previewPersonJson({})),
            shapeOf(QStringLiteral("DRIFTING"), driftJson({}))};
}

} // namespace lanai
