#include "app/cli/searchjson.h"
#include "app/cli/json.h"

namespace lanai {
namespace {

QJsonValue rangeJson(const TextRange &range)
{
    return QJsonObject{{QStringLiteral("start"), range.start}, {QStringLiteral("length"), range.length}};
}

QJsonValue markedJson(const MarkedText &marked)
{
    return QJsonObject{{QStringLiteral("text"), marked.text},
                       {QStringLiteral("marks"), jsonList(marked.marks, rangeJson)}};
}

QJsonValue personJson(const PersonRef &person)
{
    return QJsonObject{{QStringLiteral("id"), jsonId(person.id)}, {QStringLiteral("name"), person.name}};
}

template<class E>
QJsonValue wordOrNull(const std::optional<E> &value)
{
    return value ? jsonWord(*value) : QJsonValue();
}

} // namespace

QJsonObject hitJson(const SearchHit &hit)
{
    return {{QStringLiteral("kind"), jsonWord(hit.kind)},
            {QStringLiteral("id"), jsonId(hit.id)},
            {QStringLiteral("entryKind"), wordOrNull(hit.entryKind)},
            {QStringLiteral("peers"), jsonList(hit.peers, personJson)},
            {QStringLiteral("date"), jsonDay(hit.date)},
            {QStringLiteral("ownDay"), jsonDay(hit.ownDay)},
            {QStringLiteral("privacy"), jsonWord(hit.privacy)},
            {QStringLiteral("title"), markedJson(hit.title)},
            {QStringLiteral("snippet"), markedJson(hit.snippet)},
            {QStringLiteral("tags"), jsonList(hit.tags, markedJson)},
            {QStringLiteral("side"), wordOrNull(hit.side)},
            {QStringLiteral("state"), wordOrNull(hit.state)},
            {QStringLiteral("due"), jsonDay(hit.due)},
            {QStringLiteral("late"), hit.isLate},
            {QStringLiteral("role"), markedJson(hit.role)},
            {QStringLiteral("rule"), hit.rule},
            {QStringLiteral("nextMeeting"), jsonInstant(hit.nextMeeting)}};
}

QStringList searchShapes()
{
    return {QStringLiteral("MARKED: {\"text\", \"marks\": [{\"start\", \"length\"}…]} in UTF-16 units"),
            shapeOf(QStringLiteral("HIT"), hitJson({}))};
}

} // namespace lanai
