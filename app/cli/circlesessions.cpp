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

// --host NAME or me.
Result<void> takeHost(const Arguments &arguments, const NamedCircle &named, Id &host, bool &me)
{
    const QString words = arguments.value(QStringLiteral("host"));
    if (words.isEmpty())
        return {};
    me = words.compare(QLatin1StringView("me"), Qt::CaseInsensitive) == 0;
    host = Id();
    if (me)
        return {};
    return membersNamed(named, {words}).and_then([&](const QList<Id> &members) -> Result<void> {
        if (members.size() != 1)
            return usage(CircleSessionWords::tr("One of them hosts: name one member, or “me”."));
        host = members.first();
        return {};
    });
}

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

// A topic that is called so in the bank is that one.
Result<void> chooseFromBank(const NamedCircle &named, const CircleSession &session)
{
    if (session.topic.trimmed().isEmpty())
        return {};
    const Result<CircleTopic> topic = circleTopicNamed(named, session.topic);
    const bool isIt = topic && topic->text.compare(session.topic.simplified(), Qt::CaseInsensitive) == 0;
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

// "Dana: mute it for a month" is Dana's; without a member before the colon it is the round's.
CircleTakeaway takeawayFrom(const NamedCircle &named, const QString &said)
{
    CircleTakeaway takeaway;
    takeaway.text = said.trimmed();
    const qsizetype colon = said.indexOf(u':');
    const Result<QList<Id>> from = colon > 0 ? membersNamed(named, {said.first(colon)}) : fail(ErrorCode::EmptyName);
    if (from && from->size() == 1) {
        takeaway.peerId = from->first();
        takeaway.text = said.mid(colon + 1).trimmed();
    }
    return takeaway;
}

Result<Answer> runCircleHold(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<NamedCircle> named = circleNamed(context);
    if (!named)
        return fail(named.error());
    const Result<CircleSession> session = sessionNamed(context, *named);
    const Result<QList<Id>> there = arguments.has(QStringLiteral("there"))
                                        ? membersNamed(*named, arguments.list(QStringLiteral("there")))
                                        : Result<QList<Id>>(named->circle.members);
    HeldSession held;
    const Result<void> host = takeHost(arguments, *named, held.hostId, held.hostedByMe);
    if (!session || !there || !host)
        return fail(!session ? session.error() : !there ? there.error() : host.error());
    held.attended = *there;
    held.topic = arguments.value(QStringLiteral("topic"));
    held.notes = arguments.value(QStringLiteral("notes"));
    for (const QString &said : arguments.texts(QStringLiteral("takeaway")))
        held.takeaways << takeawayFrom(*named, said);
    return named->journal->circles().hold(session->id, held).and_then([&] {
        return sessionAnswer(*named, session->id, CircleSessionWords::tr("Held."));
    });
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

Result<TakeawayAs> becomingFrom(Context &context, const NamedCircle &named)
{
    const Arguments &arguments = context.arguments();
    const auto what = choiceOption<TakeawayBecame>(arguments, QStringLiteral("become"));
    const auto category = choiceOption<FactCategory>(arguments, QStringLiteral("category"));
    const auto facet = choiceOption<InsightFacet>(arguments, QStringLiteral("facet"));
    const auto side = choiceOption<CommitmentSide>(arguments, QStringLiteral("side"));
    const Result<QDate> due = dayOption(arguments, QStringLiteral("due"), context.today(), {});
    if (!what || !category || !facet || !side || !due)
        return fail(!what       ? what.error()
                    : !category ? category.error()
                    : !facet    ? facet.error()
                    : !side     ? side.error()
                                : due.error());
    TakeawayAs as;
    as.what = what->value_or(as.what);
    as.category = category->value_or(as.category);
    as.facet = facet->value_or(as.facet);
    as.side = side->value_or(as.side);
    as.due = *due;
    as.text = arguments.value(QStringLiteral("text"));
    if (!arguments.has(QStringLiteral("peer")))
        return as;
    return named.journal->people().find(arguments.value(QStringLiteral("peer"))).map([&as](const Peer &peer) {
        as.peerId = peer.id;
        return as;
    });
}

Result<Answer> runCircleTakeaway(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<NamedCircle> named = circleNamed(context);
    if (!named)
        return fail(named.error());
    const Result<CircleSession> session = sessionNamed(context, *named);
    if (!session)
        return fail(session.error());
    Circles &circles = named->journal->circles();
    const QString words = arguments.word(2);
    if (!arguments.has(QStringLiteral("become"))) {
        CircleTakeaway takeaway = takeawayFrom(*named, words);
        takeaway.sessionId = session->id;
        takeaway.tags = arguments.list(QStringLiteral("tag"));
        return circles.addTakeaway(takeaway).and_then(
            [&](const Id &) { return sessionAnswer(*named, session->id, CircleSessionWords::tr("Kept.")); });
    }
    return takeawayNamed(*named, *session, words).and_then([&](const CircleTakeaway &takeaway) {
        return becomingFrom(context, *named)
            .and_then([&](const TakeawayAs &as) { return circles.become(takeaway.id, as); })
            .and_then([&](const Id &) { return sessionAnswer(*named, session->id); });
    });
}

Option sessionText(const char *name, const QString &what)
{
    return {QString::fromLatin1(name), Option::Takes::One, QStringLiteral("TEXT"), what, {}};
}

Option sessionTexts(const char *name, const QString &what)
{
    return {QString::fromLatin1(name), Option::Takes::Several, QStringLiteral("TEXT"), what, {}};
}

Option hostOption()
{
    return {QStringLiteral("host"),
            Option::Takes::One,
            QStringLiteral("NAME|me"),
            CircleSessionWords::tr("the member who hosts, or you"),
            {}};
}

Command prepareCommand()
{
    using Takes = Option::Takes;
    Command command =
        sessionCommand(QStringLiteral("circle session"), QStringLiteral("NAME DATE"),
                       CircleSessionWords::tr("prepare one session, or plan one out of rhythm"), runCircleSession);
    command.options = {
        hostOption(),
        sessionText("topic", CircleSessionWords::tr("what it is about; one of the bank by its words")),
        sessionText("opening", CircleSessionWords::tr("the opening round")),
        sessionTexts("question", CircleSessionWords::tr("a question; say it again for the next one")),
        sessionText("closing", CircleSessionWords::tr("how it closes")),
        sessionText("notes", CircleSessionWords::tr("your notes")),
        {QStringLiteral("to"), Takes::One, QStringLiteral("DATE"), CircleSessionWords::tr("another day for it"), {}},
        {QStringLiteral("at"), Takes::One, QStringLiteral("16:00"), CircleSessionWords::tr("its local time"), {}},
        {QStringLiteral("tz"), Takes::One, QStringLiteral("ZONE"), CircleSessionWords::tr("its time zone"), {}},
        {QStringLiteral("minutes"), Takes::One, QStringLiteral("60"), CircleSessionWords::tr("how long"), {}}};
    command.examples = {
        QStringLiteral("lanai-cli circle session reliability \"2 Dec\" --host Jonas --topic \"The small "
                       "thing\" --question \"What did we explain away?\"")};
    return command;
}

Command holdCommand()
{
    Command command =
        sessionCommand(QStringLiteral("circle hold"), QStringLiteral("NAME DATE"),
                       CircleSessionWords::tr("it took place: who was there, and what was taken away"), runCircleHold);
    command.options = {{QStringLiteral("there"),
                        Option::Takes::Rest,
                        QStringLiteral("NAME"),
                        CircleSessionWords::tr("who was there; all members unless you say so"),
                        {}},
                       hostOption(),
                       sessionText("topic", CircleSessionWords::tr("what it was about, if not as planned")),
                       sessionText("notes", CircleSessionWords::tr("your notes")),
                       sessionTexts("takeaway", CircleSessionWords::tr("\"Dana: TEXT\"; say it again for the next"))};
    command.examples = {QStringLiteral("lanai-cli circle hold reliability today --there Dana Jonas --takeaway \"Dana: "
                                       "Mute it for a month\"")};
    return command;
}

Command takeawayCommand()
{
    using Takes = Option::Takes;
    Command command = sessionCommand(
        QStringLiteral("circle takeaway"), QStringLiteral("NAME DATE TEXT"),
        CircleSessionWords::tr("keep what a session left behind, or make a thing of its own of it"), runCircleTakeaway);
    command.options = {
        {QStringLiteral("tag"), Takes::Several, QStringLiteral("TAG"), CircleSessionWords::tr("to find it by"), {}},
        {QStringLiteral("become"),
         Takes::One,
         QStringLiteral("fact|insight|ask|commitment"),
         CircleSessionWords::tr("what the takeaway that TEXT fits shall become"),
         {}},
        {QStringLiteral("peer"),
         Takes::One,
         QStringLiteral("NAME"),
         CircleSessionWords::tr("whose it becomes; otherwise whose takeaway it is"),
         {}},
        sessionText("text", CircleSessionWords::tr("in other words")),
        {QStringLiteral("category"), Takes::One, choicesOf<FactCategory>(), CircleSessionWords::tr("of a fact"), {}},
        {QStringLiteral("facet"), Takes::One, choicesOf<InsightFacet>(), CircleSessionWords::tr("of an insight"), {}},
        {QStringLiteral("side"),
         Takes::One,
         choicesOf<CommitmentSide>(),
         CircleSessionWords::tr("of a commitment; mine otherwise"),
         {}},
        {QStringLiteral("due"), Takes::One, QStringLiteral("DATE"), CircleSessionWords::tr("of a commitment"), {}}};
    command.examples = {
        QStringLiteral("lanai-cli circle takeaway pricing \"10 Nov\" \"Elena: Bring both in one letter\" --tag prices"),
        QStringLiteral("lanai-cli circle takeaway pricing \"10 Nov\" \"one letter\" --become insight --facet values")};
    return command;
}

} // namespace

QList<Command> circleSessionCommands()
{
    Command skip = sessionCommand(QStringLiteral("circle skip"), QStringLiteral("NAME DATE"),
                                  CircleSessionWords::tr("it does not take place"), runCircleSkip);
    skip.options = {sessionText("why", CircleSessionWords::tr("the reason"))};
    return {prepareCommand(), holdCommand(), skip, takeawayCommand()};
}

} // namespace lanai
