// `lanai-cli circle`: groups of peers, their rhythm and their end. Rule 1
#include "app/cli/circlefinding.h"
#include "app/cli/circletext.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/decisionoptions.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/seriesoptions.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleCommands)
};

Result<Answer> runCircleList(Context &context)
{
    return context.journal()
        .and_then([](Journal *journal) { return journal->circles().lines(); })
        .map([&context](const QList<CircleLine> &lines) {
            Answer answer;
            if (lines.isEmpty())
                answer.page.line(CircleCommandsWords::tr(
                    "No circles yet. Begin one with “lanai-cli circle add NAME --members Dana Priya”."));
            tellCircles(answer.page, lines, context.today());
            answer.json.insert(QStringLiteral("circles"), jsonList(lines, circleLineJson));
            return answer;
        });
}

Result<Answer> runCircle(Context &context)
{
    if (context.arguments().words().isEmpty())
        return runCircleList(context);
    return circleNamed(context).and_then([](const NamedCircle &named) { return circleAnswer(named); });
}

void takeCircleWords(const Arguments &arguments, const char *option, QString &field)
{
    if (arguments.has(QLatin1StringView(option)))
        field = arguments.value(QLatin1StringView(option));
}

// What the options say about a circle; fields without an option stay as they are.
Result<Circle> circleAsSaid(const Arguments &arguments, Journal &journal, Circle circle)
{
    takeCircleWords(arguments, "name", circle.name);
    takeCircleWords(arguments, "purpose", circle.purpose);
    takeCircleWords(arguments, "values", circle.values);
    takeCircleWords(arguments, "talks-in", circle.talksIn);
    takeCircleWords(arguments, "link", circle.link);
    takeCircleWords(arguments, "rule", circle.rule);
    const auto part = choiceOption<CirclePart>(arguments, QStringLiteral("part"));
    const auto privacy = choiceOption<Privacy>(arguments, QStringLiteral("privacy"));
    const auto members = arguments.has(QStringLiteral("members"))
                             ? peersNamed(journal, arguments.list(QStringLiteral("members")))
                             : Result<QList<Id>>(circle.members);
    if (!part || !privacy || !members)
        return fail(!part ? part.error() : !privacy ? privacy.error() : members.error());
    circle.part = part->value_or(circle.part);
    circle.privacy = privacy->value_or(circle.privacy);
    circle.members = *members;
    return circle;
}

Result<Answer> runCircleAdd(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Circle fresh;
    fresh.name = context.arguments().word(0);
    Circles &circles = (*journal)->circles();
    return circleAsSaid(context.arguments(), **journal, fresh)
        .and_then([&](const Circle &circle) { return circles.add(circle); })
        .and_then([&](const Id &id) { return circles.get(id); })
        .and_then(
            [&](const Circle &circle) { return circleAnswer({*journal, circle}, CircleCommandsWords::tr("Added.")); });
}

Result<Answer> runCircleEdit(Context &context)
{
    return circleNamed(context).and_then([&](const NamedCircle &named) {
        return circleAsSaid(context.arguments(), *named.journal, named.circle)
            .and_then([&](const Circle &circle) { return named.journal->circles().change(circle); })
            .and_then([&] { return circleAnswer(named, CircleCommandsWords::tr("Changed.")); });
    });
}

Result<Answer> runCircleStart(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QDate today = context.today();
    const Result<NamedCircle> named = circleNamed(context);
    const Result<QDate> from = dayOption(arguments, QStringLiteral("from"), today, today);
    const Result<QDate> until = dayOption(arguments, QStringLiteral("until"), today, {});
    if (!named || !from || !until)
        return fail(!named ? named.error() : !from ? from.error() : until.error());
    Schedule usual;
    usual.zone = context.clock().zone().id();
    usual.minutes = CircleSession().minutes;
    return scheduleFrom(arguments, usual, *from, true)
        .and_then([&](const Schedule &schedule) {
            return named->journal->circles().start(named->circle.id, {schedule, *from, *until});
        })
        .and_then([&] { return circleAnswer(*named, CircleCommandsWords::tr("Its term begins.")); });
}

QString decidedWords(TermDecision choice, const Decision &decision, QDate today)
{
    switch (choice) {
    case TermDecision::Changed:
        return CircleCommandsWords::tr("Changed: it goes on in another rhythm.");
    case TermDecision::Paused:
        return CircleCommandsWords::tr("Paused. On %1 it will ask for a decision; it never restarts by itself.")
            .arg(dayText(decision.until, today));
    case TermDecision::Ended:
        return CircleCommandsWords::tr("Its rhythm has ended. The circle itself ends by “lanai-cli circle end”.");
    case TermDecision::Renewed:
    case TermDecision::None:
        break;
    }
    return CircleCommandsWords::tr("Renewed for another term.");
}

Result<Answer> runCircleDecide(Context &context)
{
    const Result<NamedCircle> named = circleNamed(context);
    if (!named)
        return fail(named.error());
    Circles &circles = named->journal->circles();
    return circles.page(named->circle.id).and_then([&](const CirclePage &page) {
        const Schedule now = page.term ? page.term->term.schedule : Schedule();
        return decisionFrom(context.arguments(), context.today(), now).and_then([&](const Decision &decision) {
            return circles.decide(named->circle.id, decision).and_then([&] {
                return circleAnswer(*named, decidedWords(decision.choice, decision, context.today()));
            });
        });
    });
}

Result<Answer> runCircleEnd(Context &context)
{
    return circleNamed(context).and_then([&](const NamedCircle &named) {
        return named.journal->circles()
            .end(named.circle.id, context.arguments().value(QStringLiteral("why")))
            .and_then([&] { return circleAnswer(named, CircleCommandsWords::tr("It ended. What was in it stays.")); });
    });
}

Result<Answer> runCircleDelete(Context &context)
{
    return circleNamed(context).and_then([](const NamedCircle &named) {
        return named.journal->circles().remove(named.circle.id).map([&] {
            Answer answer;
            answer.page.line(CircleCommandsWords::tr("“%1” is in the trash for 30 days, with its sessions, takeaways "
                                                     "and topics. What takeaways became stays.")
                                 .arg(named.circle.name));
            answer.json.insert(QStringLiteral("id"), jsonId(named.circle.id));
            return answer;
        });
    });
}

QList<Option> circleOptions()
{
    using Takes = Option::Takes;
    return {{QStringLiteral("members"),
             Takes::Rest,
             QStringLiteral("NAME"),
             CircleCommandsWords::tr("the peers in it; you are in it anyway"),
             {}},
            saidOption(Option::Takes::One, "purpose", CircleCommandsWords::tr("what it is for, in one line")),
            saidOption(Option::Takes::One, "values", CircleCommandsWords::tr("what all of them share")),
            {QStringLiteral("part"),
             Takes::One,
             choicesOf<CirclePart>(),
             CircleCommandsWords::tr("what you are in it; a member unless you say so"),
             {}},
            saidOption(Option::Takes::One, "talks-in", CircleCommandsWords::tr("where it talks between sessions")),
            saidOption(Option::Takes::One, "link", CircleCommandsWords::tr("a link to there")),
            saidOption(Option::Takes::One, "rule", CircleCommandsWords::tr("its confidentiality, in its own words")),
            {QStringLiteral("privacy"),
             Takes::One,
             QStringLiteral("private|sealed"),
             CircleCommandsWords::tr("a sealed one goes on no sheet at all"),
             {}}};
}

Command startCommand()
{
    using Takes = Option::Takes;
    Command start =
        circleCommand(QStringLiteral("circle start"), QStringLiteral("NAME"),
                      CircleCommandsWords::tr("give it a rhythm; a term is three months at most"), runCircleStart);
    start.options = scheduleOptions();
    start.options << Option{QStringLiteral("from"),
                            Takes::One,
                            QStringLiteral("DATE"),
                            CircleCommandsWords::tr("the first day; today otherwise"),
                            {}}
                  << Option{QStringLiteral("until"),
                            Takes::One,
                            QStringLiteral("DATE"),
                            CircleCommandsWords::tr("the last day; 13 weeks otherwise, never over three months"),
                            {}};
    start.examples = {QStringLiteral("lanai-cli circle start reliability --every 4w --on wed --at 16:00")};
    return start;
}

Command decideCircleCommand()
{
    Command decide = circleCommand(QStringLiteral("circle decide"), QStringLiteral("NAME renew|change|pause|end"),
                                   CircleCommandsWords::tr("decide what becomes of its term; nothing renews itself"),
                                   runCircleDecide);
    decide.options = decisionOptions();
    return decide;
}

} // namespace

CommandGroup circleCommands()
{
    const QString name = QStringLiteral("NAME");
    Command show = circleCommand(QStringLiteral("circle"), QStringLiteral("[NAME]"),
                                 CircleCommandsWords::tr("all circles, or one of them whole"), runCircle);
    show.leastWords = 0;
    show.more = {CircleCommandsWords::tr("NAME is any part of its name that fits one circle only, or its id.")};
    show.json.prepend(QStringLiteral("{\"circles\": [%1…]}")
                          .arg(shapeOf(QStringLiteral("CIRCLELINE"), circleLineJson({})).section(u' ', 1)));
    Command add = circleCommand(QStringLiteral("circle add"), name,
                                CircleCommandsWords::tr("a group of peers with shared values"), runCircleAdd);
    add.options = circleOptions();
    add.examples = {QStringLiteral("lanai-cli circle add \"Reliability practice\" --members Dana Jonas --part sponsor "
                                   "--rule \"Lessons may travel, names may not\"")};
    Command edit = circleCommand(QStringLiteral("circle edit"), name,
                                 CircleCommandsWords::tr("change what the options say"), runCircleEdit);
    edit.options = circleOptions();
    edit.options.prepend(saidOption(Option::Takes::One, "name", CircleCommandsWords::tr("another name")));
    Command end = circleCommand(QStringLiteral("circle end"), name,
                                CircleCommandsWords::tr("no more of it; what was in it stays"), runCircleEnd);
    end.options = {saidOption(Option::Takes::One, "why", CircleCommandsWords::tr("the reason"))};
    Command remove =
        circleCommand(QStringLiteral("circle delete"), name,
                      CircleCommandsWords::tr("put it into the trash, with all that is its own"), runCircleDelete);
    remove.json = {QStringLiteral("{\"id\"}")};
    return {CircleCommandsWords::tr("Circles"),
            QList<Command>{show, add, edit, startCommand(), decideCircleCommand()} + circleSessionCommands() +
                circleTakingCommands() + circleTopicCommands() + QList<Command>{circleSheetCommand(), end, remove}};
}

} // namespace lanai
