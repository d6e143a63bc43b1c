// A circle's topic bank: what it wants to talk about, and who wanted it.
#include "app/cli/circlefinding.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleTopicWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleTopics)
};

Result<Answer> runCircleTopic(Context &context)
{
    const Arguments &arguments = context.arguments();
    return circleNamed(context).and_then([&](const NamedCircle &named) {
        return membersNamed(named, arguments.list(QStringLiteral("wanted-by"))).and_then([&](const QList<Id> &members) {
            CircleTopic topic;
            topic.circleId = named.circle.id;
            topic.text = arguments.word(1);
            topic.wantedBy = members;
            return named.journal->circles().addTopic(topic).and_then(
                [&](const Id &) { return circleAnswer(named, CircleTopicWords::tr("It is in the bank.")); });
        });
    });
}

Result<void> noteVotes(const NamedCircle &named, const Id &topic, const QList<Id> &members, bool wanted)
{
    Result<void> done;
    for (const Id &member : members)
        done = done.and_then([&] { return named.journal->circles().want(topic, member, wanted); });
    return done;
}

Result<Answer> runCircleWant(Context &context)
{
    const Arguments &arguments = context.arguments();
    return circleNamed(context).and_then([&](const NamedCircle &named) {
        const Result<CircleTopic> topic = circleTopicNamed(named, arguments.word(1));
        const Result<QList<Id>> members = membersNamed(named, {arguments.word(2)});
        if (!topic || !members)
            return Result<Answer>(fail(topic ? members.error() : topic.error()));
        return noteVotes(named, topic->id, *members, !arguments.has(QStringLiteral("no-longer"))).and_then([&] {
            return circleAnswer(named);
        });
    });
}

} // namespace

QList<Command> circleTopicCommands()
{
    using Takes = Option::Takes;
    Command topic = circleCommand(QStringLiteral("circle topic"), QStringLiteral("NAME TEXT"),
                                  CircleTopicWords::tr("something to talk about one day"), runCircleTopic);
    topic.options = {{QStringLiteral("wanted-by"),
                      Takes::Rest,
                      QStringLiteral("NAME"),
                      CircleTopicWords::tr("the members who asked for it"),
                      {}}};
    Command want = circleCommand(QStringLiteral("circle want"), QStringLiteral("NAME TOPIC MEMBER"),
                                 CircleTopicWords::tr("note that a member wants a topic"), runCircleWant);
    want.options = {{QStringLiteral("no-longer"), Takes::Nothing, {}, CircleTopicWords::tr("take that back"), {}}};
    want.more = {CircleTopicWords::tr("TOPIC is any part of its text that fits one topic only, or the end of its id.")};
    return {topic, want};
}

} // namespace lanai
