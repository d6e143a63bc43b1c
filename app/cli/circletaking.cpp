// What came of a circle's session: who was there, what was taken away, and what that becomes.
#include "app/cli/circlefinding.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleTakingWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleTaking)
};

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

// All who can have been there.
Result<QList<Id>> livingMembers(const NamedCircle &named)
{
    return named.journal->circles().page(named.circle.id).map([](const CirclePage &page) {
        QList<Id> members;
        for (const PersonRef &member : page.members)
            members << member.id;
        return members;
    });
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
                                        : livingMembers(*named);
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
        return sessionAnswer(*named, session->id, CircleTakingWords::tr("Held."));
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
            [&](const Id &) { return sessionAnswer(*named, session->id, CircleTakingWords::tr("Kept.")); });
    }
    return takeawayNamed(*named, *session, words).and_then([&](const CircleTakeaway &takeaway) {
        return becomingFrom(context, *named)
            .and_then([&](const TakeawayAs &as) { return circles.become(takeaway.id, as); })
            .and_then([&](const Id &) { return sessionAnswer(*named, session->id); });
    });
}

Command holdCommand()
{
    Command command =
        sessionCommand(QStringLiteral("circle hold"), QStringLiteral("NAME DATE"),
                       CircleTakingWords::tr("it took place: who was there, and what was taken away"), runCircleHold);
    command.options = {
        {QStringLiteral("there"),
         Option::Takes::Rest,
         QStringLiteral("NAME"),
         CircleTakingWords::tr("who was there; all members unless you say so"),
         {}},
        hostOption(),
        saidOption(Option::Takes::One, "topic", CircleTakingWords::tr("what it was about, if not as planned")),
        saidOption(Option::Takes::One, "notes", CircleTakingWords::tr("your notes")),
        saidOption(Option::Takes::Several, "takeaway",
                   CircleTakingWords::tr("\"Dana: TEXT\"; say it again for the next"))};
    command.examples = {QStringLiteral("lanai-cli circle hold reliability today --there Dana Jonas --takeaway \"Dana: "
                                       "Mute it for a month\"")};
    return command;
}

Command takeawayCommand()
{
    using Takes = Option::Takes;
    Command command = sessionCommand(
        QStringLiteral("circle takeaway"), QStringLiteral("NAME DATE TEXT"),
        CircleTakingWords::tr("keep what a session left behind, or make a thing of its own of it"), runCircleTakeaway);
    command.options = {
        {QStringLiteral("tag"), Takes::Several, QStringLiteral("TAG"), CircleTakingWords::tr("to find it by"), {}},
        {QStringLiteral("become"),
         Takes::One,
         QStringLiteral("fact|insight|ask|commitment"),
         CircleTakingWords::tr("what the takeaway that TEXT fits shall become"),
         {}},
        {QStringLiteral("peer"),
         Takes::One,
         QStringLiteral("NAME"),
         CircleTakingWords::tr("whose it becomes; otherwise whose takeaway it is"),
         {}},
        saidOption(Option::Takes::One, "text", CircleTakingWords::tr("in other words")),
        {QStringLiteral("category"), Takes::One, choicesOf<FactCategory>(), CircleTakingWords::tr("of a fact"), {}},
        {QStringLiteral("facet"), Takes::One, choicesOf<InsightFacet>(), CircleTakingWords::tr("of an insight"), {}},
        {QStringLiteral("side"),
         Takes::One,
         choicesOf<CommitmentSide>(),
         CircleTakingWords::tr("of a commitment; mine otherwise"),
         {}},
        {QStringLiteral("due"), Takes::One, QStringLiteral("DATE"), CircleTakingWords::tr("of a commitment"), {}}};
    command.examples = {
        QStringLiteral("lanai-cli circle takeaway pricing \"10 Nov\" \"Elena: Bring both in one letter\" --tag prices"),
        QStringLiteral("lanai-cli circle takeaway pricing \"10 Nov\" \"one letter\" --become insight --facet values")};
    return command;
}

} // namespace

QList<Command> circleTakingCommands()
{
    return {holdCommand(), takeawayCommand()};
}

} // namespace lanai
