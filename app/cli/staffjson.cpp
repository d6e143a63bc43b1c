#include "app/cli/staffjson.h"
#include "app/cli/json.h"

namespace lanai {
namespace {

QJsonObject attendeeJson(const Attendee &attendee, const Names &names)
{
    return {{QStringLiteral("peer"), jsonId(attendee.peerId)},
            {QStringLiteral("name"), attendeeName(attendee, names)},
            {QStringLiteral("coming"), attendee.coming},
            {QStringLiteral("line"), attendee.line}};
}

QJsonObject previewJson(const Preview &preview, const Names &names)
{
    return {{QStringLiteral("id"), jsonId(preview.id)},
            {QStringLiteral("peer"), jsonId(preview.peerId)},
            {QStringLiteral("peerName"), names.value(preview.peerId)},
            {QStringLiteral("on"), jsonDay(preview.on)},
            {QStringLiteral("reaction"), jsonWord(preview.reaction)},
            {QStringLiteral("words"), preview.words},
            {QStringLiteral("changed"), preview.changed},
            {QStringLiteral("privacy"), jsonWord(preview.privacy)}};
}

QJsonObject needJson(const Id &peer, const Names &names)
{
    return {{QStringLiteral("peer"), jsonId(peer)}, {QStringLiteral("peerName"), names.value(peer)}};
}

QJsonObject itemJson(const StaffItem &item, const Names &names)
{
    const auto preview = [&names](const Preview &each) { return previewJson(each, names); };
    const auto need = [&names](const Id &each) { return needJson(each, names); };
    return {{QStringLiteral("id"), jsonId(item.id)},
            {QStringLiteral("position"), item.position},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("sought"), jsonWord(item.sought)},
            {QStringLiteral("decision"), item.decision},
            {QStringLiteral("needs"), jsonList(item.needs, need)},
            {QStringLiteral("previews"), jsonList(item.previews, preview)},
            {QStringLiteral("outcome"), jsonWord(item.outcome)},
            {QStringLiteral("outcomeText"), item.outcomeText},
            {QStringLiteral("privacy"), jsonWord(item.privacy)}};
}

} // namespace

QJsonObject staffMeetingJson(const StaffMeeting &meeting, const QList<StaffItem> &items, const Names &names)
{
    const auto attendee = [&names](const Attendee &each) { return attendeeJson(each, names); };
    const auto item = [&names](const StaffItem &each) { return itemJson(each, names); };
    return {{QStringLiteral("id"), jsonId(meeting.id)},
            {QStringLiteral("title"), meeting.title},
            {QStringLiteral("date"), jsonDay(meeting.date)},
            {QStringLiteral("time"), jsonTime(meeting.time)},
            {QStringLiteral("zone"), QString::fromLatin1(meeting.zone)},
            {QStringLiteral("everyWeeks"), meeting.everyWeeks},
            {QStringLiteral("attendees"), jsonList(meeting.attendees, attendee)},
            {QStringLiteral("items"), jsonList(items, item)}};
}

QStringList staffShapes()
{
    return {shapeOf(QStringLiteral("STAFF"), staffMeetingJson({}, {}, {})),
            shapeOf(QStringLiteral("STAFF attendees"), attendeeJson({}, {})),
            shapeOf(QStringLiteral("STAFF items"), itemJson({}, {})),
            shapeOf(QStringLiteral("STAFF needs"), needJson({}, {})),
            shapeOf(QStringLiteral("STAFF previews"), previewJson({}, {}))};
}

QString attendeeName(const Attendee &attendee, const Names &names)
{
    return attendee.peerId.isNull() ? attendee.name : names.value(attendee.peerId);
}

} // namespace lanai
