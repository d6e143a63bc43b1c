#include "core/journal/debrieftext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanai {

namespace {
constexpr QLatin1StringView answersKey("answers");
constexpr QLatin1StringView peerKey("peer");
constexpr QLatin1StringView facetKey("facet");
constexpr QLatin1StringView textKey("text");
constexpr QLatin1StringView differentlyKey("differently");
constexpr QLatin1StringView anotherKey("another");
} // namespace

QString debriefToText(const Debrief &debrief)
{
    QJsonArray answers;
    for (const DebriefAnswer &answer : debrief.answers)
        answers << QJsonObject{
            {peerKey, idText(answer.peerId)}, {facetKey, wordFor(answer.facet)}, {textKey, answer.text}};
    const QJsonObject whole{
        {answersKey, answers}, {differentlyKey, debrief.differently}, {anotherKey, wordFor(debrief.another)}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Debrief debriefFromText(const QString &text)
{
    const QJsonObject whole = QJsonDocument::fromJson(text.toUtf8()).object();
    Debrief debrief;
    const QJsonArray answers = whole.value(answersKey).toArray();
    for (const auto &value : answers) {
        const QJsonValue answer = value;
        const Id peer = idFromText(answer[peerKey].toString());
        const Result<InsightFacet> facet = fromWord<InsightFacet>(answer[facetKey].toString(), facetKey);
        if (!peer.isNull() && facet)
            debrief.answers << DebriefAnswer{peer, *facet, answer[textKey].toString()};
    }
    debrief.differently = whole.value(differentlyKey).toString();
    debrief.another = fromWord<AnotherOne>(whole.value(anotherKey).toString(), anotherKey).value_or(AnotherOne::Unsaid);
    return debrief;
}

} // namespace lanai
