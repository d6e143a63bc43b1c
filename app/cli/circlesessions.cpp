// One session of a circle: prepared, held, skipped, and what was taken away.
#include "app/cli/circlefinding.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/seriesoptions.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/domain/zonedtime.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleSessionWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleSessions)
};

// One of that day, or a new one out of rhythm.
Result<CircleSession> sessionToPrepare(Context &context, const NamedCircle &named)
{
    const Result<CircleSession> there = sessionNamed(context, named);
    if (there || there.error().code != ErrorCode::CircleSessionNotFound)
        return there;
    if (!context.arguments().has(QStringLiteral("at")))
        return usage(CircleSessionWords::tr("“%1” has no session on that day. To plan one out of its rhythm, say when "
                                            "with --at 16:00.")
                         .arg(named.circle.name));
    return dayFrom(context.arguments().word(1), context.today()).map([&](QDate day) {
        CircleSession fresh;
        fresh.circleId = named.circle.id;
        fresh.date = day;
        fresh.zone = context.clock().zone().id();
        return fresh;
    });
}

Result<void> takeTime(const Arguments &arguments, QDate today, CircleSession &session)
{
    const Result<QDate> day = dayOption(arguments, QStringLiteral("to"), today, session.date);
    const Result<QTime> time = arguments.has(QStringLiteral("at")) ? timeFrom(arguments.value(QStringLiteral("at")))
                                                                   : Result<QTime>(session.time);
    const Result<int> minutes = numberOption(arguments, QStringLiteral("minutes"), 5, 480, session.minutes);
    if (!day || !time || !minutes)
        return fail(!day ? day.error() : !time ? time.error() : minutes.error());
    session.date = *day;
    session.time = *time;
    session.minutes = *minutes;
    if (!arguments.has(QStringLiteral("tz")))
        return {};
    return zoneNamed(arguments.value(QStringLiteral("tz")).toUtf8()).map([&session](const QTimeZone &zone) {
        session.zone = zone.id();
    });
}

void takeParts(const Arguments &arguments, CircleSession &session)
{
    const auto take = [&arguments](const char *option, QString &field) {
        if (arguments.has(QLatin1StringView(option)))
            field = arguments.value(QLatin1StringView(option));
    };
    take("topic", session.topic);
    take("opening", session.opening);
    take("closing", session.closing);
    take("notes", session.notes);
    if (arguments.has(QStringLiteral("question")))
        session.questions = arguments.texts(QStringLiteral("question"));
}

// A topic of the bank that is called so, or the only one that has these words in it, is that one.
Result<void> chooseFromBank(const NamedCircle &named, const CircleSession &session)
{
    if (session.topic.trimmed().isEmpty())
        return {};
    const Result<CircleTopic> topic = circleTopicNamed(named, session.topic);
    const bool isIt = topic && topic->text.contains(session.topic.simplified(), Qt::CaseInsensitive);
    return isIt ? named.journal->circles().choose(session.id, topic->id) : Result<void>();
}

Result<Answer> runCircleSession(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<NamedCircle> named = circleNamed(context);
    if (!named)
        return fail(named.error());
    Result<CircleSession> session = sessionToPrepare(context, *named);
    if (!session)
        return fail(session.error());
    const Result<void> said = takeHost(arguments, *named, session->hostId, session->hostedByMe).and_then([&] {
        return takeTime(arguments, context.today(), *session);
    });
    if (!said)
        return fail(said.error());
    takeParts(arguments, *session);
    Circles &circles = named->journal->circles();
    const Result<Id> id =
        session->id.isNull() ? circles.plan(*session) : circles.change(*session).map([&] { return session->id; });
    if (!id)
        return fail(id.error());
    session->id = *id;
    const Result<void> chosen =
        arguments.has(QStringLiteral("topic")) ? chooseFromBank(*named, *session) : Result<void>();
    return chosen.and_then([&] { return sessionAnswer(*named, *id); });
}

Result<Answer> runCircleSkip(Context &context)
{
    return circleNamed(context).and_then([&](const NamedCircle &named) {
        return sessionNamed(context, named).and_then([&](const CircleSession &session) {
            return named.journal->circles()
                .skip(session.id, context.arguments().value(QStringLiteral("why")))
                .and_then([&] { return sessionAnswer(named, session.id, CircleSessionWords::tr("Skipped.")); });
        });
    });
}

Command prepareCommand()
{
    using Takes = Option::Takes;
    Command command =
        sessionCommand(QStringLiteral("circle session"), QStringLiteral("NAME DATE"),
                       CircleSessionWords::tr("prepare one session, or plan one out of rhythm"), runCircleSession);
    command.options = {
        hostOption(),
        saidOption(Option::Takes::One, "topic",
                   CircleSessionWords::tr("what it is about; one of the bank by its words")),
        saidOption(Option::Takes::One, "opening", CircleSessionWords::tr("the opening round")),
        saidOption(Option::Takes::Several, "question",
                   CircleSessionWords::tr("a question; say it again for the next one")),
        saidOption(Option::Takes::One, "closing", CircleSessionWords::tr("how it closes")),
        saidOption(Option::Takes::One, "notes", CircleSessionWords::tr("your notes")),
        {QStringLiteral("to"), Takes::One, QStringLiteral("DATE"), CircleSessionWords::tr("another day for it"), {}},
        {QStringLiteral("at"), Takes::One, QStringLiteral("16:00"), CircleSessionWords::tr("its local time"), {}},
        {QStringLiteral("tz"), Takes::One, QStringLiteral("ZONE"), CircleSessionWords::tr("its time zone"), {}},
        {QStringLiteral("minutes"), Takes::One, QStringLiteral("60"), CircleSessionWords::tr("how long"), {}}};
    command.examples = {
        QStringLiteral("lanai-cli circle session reliability \"2 Dec\" --host Jonas --topic \"The small "
                       "thing\" --question \"What did we explain away?\"")};
    return command;
}

} // namespace

QList<Command> circleSessionCommands()
{
    Command skip = sessionCommand(QStringLiteral("circle skip"), QStringLiteral("NAME DATE"),
                                  CircleSessionWords::tr("it does not take place"), runCircleSkip);
    skip.options = {saidOption(Option::Takes::One, "why", CircleSessionWords::tr("the reason"))};
    return {prepareCommand(), skip};
}

} // namespace lanai
