// The half of projecttext.h that scripts read.
#include "app/cli/json.h"
#include "app/cli/projecttext.h"
#include "app/cli/thingjson.h"

namespace lanai {
namespace {

QJsonObject projectPersonJson(const PersonRef &peer)
{
    return {{QStringLiteral("id"), jsonId(peer.id)}, {QStringLiteral("name"), peer.name}};
}

QJsonObject projectStepJson(const ProjectStep &step)
{
    return {{QStringLiteral("phase"), jsonWord(step.phase)},
            {QStringLiteral("on"), jsonDay(step.on)},
            {QStringLiteral("why"), step.why}};
}

QJsonObject projectNoteJson(const ProjectNote &note)
{
    return {{QStringLiteral("phase"), jsonWord(note.phase)},
            {QStringLiteral("kind"), jsonWord(note.kind)},
            {QStringLiteral("text"), note.text}};
}

QJsonObject projectJson(const ProjectCard &card)
{
    const Project &project = card.project;
    return {{QStringLiteral("id"), jsonId(project.id)},
            {QStringLiteral("title"), project.title},
            {QStringLiteral("about"), project.about},
            {QStringLiteral("phase"), jsonWord(project.phase)},
            {QStringLiteral("privacy"), jsonWord(project.privacy)},
            {QStringLiteral("peers"), jsonList(card.peers, projectPersonJson)},
            {QStringLiteral("why"), jsonWord(project.why)},
            {QStringLiteral("hope"), project.hope},
            {QStringLiteral("start"), jsonDay(project.start)},
            {QStringLiteral("due"), jsonDay(project.due)},
            {QStringLiteral("day"), card.day.day},
            {QStringLiteral("days"), card.day.days},
            {QStringLiteral("late"), card.day.late},
            {QStringLiteral("stakes"), jsonList(card.stakes, [](StakesReason reason) { return jsonWord(reason); })},
            {QStringLiteral("commitments"), card.commitments},
            {QStringLiteral("kept"), card.kept},
            {QStringLiteral("endedOn"), jsonDay(project.endedOn)},
            {QStringLiteral("endedWhy"), project.endedWhy},
            {QStringLiteral("differently"), project.differently},
            {QStringLiteral("another"), jsonWord(project.another)}};
}

} // namespace

// Rule 13: without the words of what is sealed.
QJsonObject listedProjectJson(const ProjectCard &card)
{
    QJsonObject json = projectJson(card);
    if (card.project.privacy == Privacy::Sealed) {
        for (const auto &words : {QStringLiteral("title"), QStringLiteral("about"), QStringLiteral("hope"),
                                  QStringLiteral("endedWhy"), QStringLiteral("differently")})
            json.insert(words, QJsonValue());
    }
    return json;
}

QJsonObject boardJson(const ProjectBoard &board)
{
    return {{QStringLiteral("projects"), jsonList(board.cards, listedProjectJson)},
            {QStringLiteral("ended"), jsonList(board.ended, listedProjectJson)},
            {QStringLiteral("closedThisYear"), QJsonObject{{QStringLiteral("projects"), board.closed},
                                                           {QStringLiteral("peers"), board.closedPeers},
                                                           {QStringLiteral("insideTwoWeeks"), board.insideTwoWeeks},
                                                           {QStringLiteral("abandoned"), board.abandoned}}},
            {QStringLiteral("nothingYet"), jsonList(board.suggested, projectPersonJson)}};
}

QJsonObject wholeProjectJson(const ProjectWhole &whole, QDate today)
{
    const auto promise = [today](const Commitment &each) { return commitmentJson(each, today); };
    return {{QStringLiteral("project"), projectJson(whole.card)},
            {QStringLiteral("steps"), jsonList(whole.card.project.steps, projectStepJson)},
            {QStringLiteral("notes"), jsonList(whole.card.project.notes, projectNoteJson)},
            {QStringLiteral("commitments"), jsonList(whole.commitments, promise)},
            {QStringLiteral("insights"), jsonList(whole.insights, insightJson)}};
}

QStringList projectShapes()
{
    return {shapeOf(QStringLiteral("PROJECT"), projectJson({})), shapeOf(QStringLiteral("STEP"), projectStepJson({})),
            shapeOf(QStringLiteral("PHASENOTE"), projectNoteJson({}))};
}

} // namespace lanai
