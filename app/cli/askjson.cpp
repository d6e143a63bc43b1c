// The half of asktext.h that scripts read.
#include "app/cli/asktext.h"
#include "app/cli/json.h"

namespace lanai {
namespace {

QJsonObject askPersonJson(const PersonRef &peer)
{
    return {{QStringLiteral("id"), jsonId(peer.id)}, {QStringLiteral("name"), peer.name}};
}

QJsonValue askWordsUnlessSealed(const QString &words, Privacy privacy)
{
    return privacy == Privacy::Sealed ? QJsonValue() : QJsonValue(words);
}

QJsonObject askWordingJson(const AskWording &wording)
{
    return {{QStringLiteral("until"), jsonDay(wording.until)},
            {QStringLiteral("text"), wording.text},
            {QStringLiteral("why"), wording.why}};
}

QJsonObject askedOfJson(const AskedOf &asked)
{
    return {{QStringLiteral("id"), jsonId(asked.recipient.id)},
            {QStringLiteral("peer"), jsonId(asked.recipient.peerId)},
            {QStringLiteral("circle"), jsonId(asked.recipient.circleId)},
            {QStringLiteral("name"), asked.circle.isEmpty() ? asked.peer.name : asked.circle},
            {QStringLiteral("rule"), asked.rule},
            {QStringLiteral("askedOn"), jsonDay(asked.recipient.askedOn)},
            {QStringLiteral("way"), jsonWord(asked.recipient.way)},
            {QStringLiteral("replied"), asked.replied},
            {QStringLiteral("remind"), asked.remind},
            {QStringLiteral("askedLately"), asked.askedLately},
            {QStringLiteral("agendaMeeting"), jsonInstant(asked.agendaMeeting)},
            {QStringLiteral("thankedOn"), jsonDay(asked.recipient.thankedOn)}};
}

QJsonObject askAnswerJson(const AskAnswer &answer)
{
    return {{QStringLiteral("id"), jsonId(answer.reply.id)},
            {QStringLiteral("peer"), jsonId(answer.reply.peerId)},
            {QStringLiteral("name"), answer.peer.name},
            {QStringLiteral("on"), jsonDay(answer.reply.on)},
            {QStringLiteral("way"), jsonWord(answer.reply.way)},
            {QStringLiteral("words"), answer.reply.words},
            {QStringLiteral("rule"), answer.rule}};
}

QJsonObject askThreadJson(const AskThread &thread)
{
    return {{QStringLiteral("text"), thread.text}, {QStringLiteral("reply"), jsonId(thread.replyId)}};
}

QJsonObject askOfflineJson(const AskOffline &offline)
{
    const auto item = [](const AgendaItem &each) { return jsonId(each.id); };
    const auto project = [](const Project &each) { return jsonId(each.id); };
    const auto topic = [](const std::pair<CircleTopic, QString> &each) { return jsonId(each.first.id); };
    return {{QStringLiteral("agenda"), jsonList(offline.agenda, item)},
            {QStringLiteral("projects"), jsonList(offline.projects, project)},
            {QStringLiteral("topics"), jsonList(offline.topics, topic)}};
}

QJsonObject askJson(const Ask &ask, AskState state)
{
    return {{QStringLiteral("id"), jsonId(ask.id)},
            {QStringLiteral("question"), ask.question},
            {QStringLiteral("context"), ask.context},
            {QStringLiteral("state"), jsonWord(state)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(ask.tags)},
            {QStringLiteral("privacy"), jsonWord(ask.privacy)},
            {QStringLiteral("entry"), jsonId(ask.entryId)},
            {QStringLiteral("askedOn"), jsonDay(ask.askedOn)},
            {QStringLiteral("answeredOn"), jsonDay(ask.answeredOn)},
            {QStringLiteral("closesOn"), jsonDay(ask.closesOn)},
            {QStringLiteral("closedOn"), jsonDay(ask.closedOn)},
            {QStringLiteral("did"), ask.did},
            {QStringLiteral("didOn"), jsonDay(ask.didOn)},
            {QStringLiteral("went"), ask.went},
            {QStringLiteral("wentOn"), jsonDay(ask.wentOn)}};
}

QJsonObject playbookEntryJson(const PlaybookEntry &entry)
{
    return {{QStringLiteral("kind"), jsonWord(entry.kind)},
            {QStringLiteral("id"), jsonId(entry.thing)},
            {QStringLiteral("circle"), jsonId(entry.circle)},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("situation"), entry.situation},
            {QStringLiteral("answer"), entry.answer},
            {QStringLiteral("did"), entry.did},
            {QStringLiteral("went"), entry.went},
            {QStringLiteral("from"), jsonList(entry.from, askPersonJson)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
            {QStringLiteral("on"), jsonDay(entry.on)},
            {QStringLiteral("rule"), entry.rule}};
}

} // namespace

QJsonObject askLineJson(const AskLine &line)
{
    return {{QStringLiteral("id"), jsonId(line.id)},
            {QStringLiteral("question"), askWordsUnlessSealed(line.question, line.privacy)},
            {QStringLiteral("state"), jsonWord(line.state)},
            {QStringLiteral("asked"), line.asked},
            {QStringLiteral("replied"), line.replied},
            {QStringLiteral("lastReply"), jsonDay(line.lastReply)},
            {QStringLiteral("askedOn"), jsonDay(line.askedOn)},
            {QStringLiteral("closesOn"), jsonDay(line.closesOn)},
            {QStringLiteral("remind"), line.remind},
            {QStringLiteral("closing"), line.closing},
            {QStringLiteral("privacy"), jsonWord(line.privacy)}};
}

QJsonObject askListJson(const AskList &list, const std::optional<AskState> &only)
{
    return {{QStringLiteral("asks"), jsonList(only ? list.in(*only) : list.asks, askLineJson)},
            {QStringLiteral("toActOn"), list.toActOn()}};
}

QJsonObject wholeAskJson(const AskWhole &whole)
{
    return {{QStringLiteral("ask"), askJson(whole.ask, whole.state)},
            {QStringLiteral("wordings"), jsonList(whole.ask.wordings, askWordingJson)},
            {QStringLiteral("recipients"), jsonList(whole.recipients, askedOfJson)},
            {QStringLiteral("replies"), jsonList(whole.replies, askAnswerJson)},
            {QStringLiteral("threads"), jsonList(whole.ask.threads, askThreadJson)},
            {QStringLiteral("askedEnough"), jsonList(whole.askedEnough, askPersonJson)},
            {QStringLiteral("rule"), whole.rule},
            {QStringLiteral("offline"), askOfflineJson(whole.offline)}};
}

QJsonObject askReminderJson(const AskReminder &reminder)
{
    return {{QStringLiteral("ask"), jsonId(reminder.askId)},        {QStringLiteral("question"), reminder.question},
            {QStringLiteral("peer"), jsonId(reminder.peer.id)},     {QStringLiteral("peerName"), reminder.peer.name},
            {QStringLiteral("askedOn"), jsonDay(reminder.askedOn)}, {QStringLiteral("days"), reminder.days}};
}

QJsonObject playbookJson(const QList<PlaybookEntry> &entries)
{
    return {{QStringLiteral("entries"), jsonList(entries, playbookEntryJson)}};
}

QStringList askLineShapes()
{
    return {QStringLiteral("{\"asks\": [ASKLINE…], \"toActOn\"}, or with WHICH as “ask add”"),
            shapeOf(QStringLiteral("ASKLINE"), askLineJson({}))};
}

QStringList askShapes()
{
    return {QStringLiteral(
                "{\"ask\": ASK, \"wordings\": [WORDING…], \"recipients\": [RECIPIENT…], \"replies\": "
                "[REPLY…], \"threads\": [THREAD…], \"askedEnough\": [{\"id\", \"name\"}…], \"rule\", \"offline\": "
                "{\"agenda\": [ID…], \"projects\": [ID…], \"topics\": [ID…]}}"),
            shapeOf(QStringLiteral("ASK"), askJson({}, AskState::Draft)),
            shapeOf(QStringLiteral("WORDING"), askWordingJson({})),
            shapeOf(QStringLiteral("RECIPIENT"), askedOfJson({})),
            shapeOf(QStringLiteral("REPLY"), askAnswerJson({})),
            shapeOf(QStringLiteral("THREAD"), askThreadJson({}))};
}

QStringList askReminderShapes()
{
    return {shapeOf(QStringLiteral("ASKREMINDER"), askReminderJson({}))};
}

QStringList playbookShapes()
{
    return {QStringLiteral("{\"entries\": [PLAYBOOK…]}"), shapeOf(QStringLiteral("PLAYBOOK"), playbookEntryJson({}))};
}

} // namespace lanai
