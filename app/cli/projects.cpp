// `lanai-cli project`: small work with peers, from the idea to its debrief. Rule 10.
#include "core/journal/projects.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/projectfinding.h"
#include "app/cli/projecttext.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ProjectCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCommands)
};

Result<Answer> runProjects(Context &context)
{
    return context.journal()
        .and_then([](Journal *journal) { return journal->projects().board(); })
        .map([](const ProjectBoard &board) {
            Answer answer;
            tellBoard(answer.page, board);
            answer.json = boardJson(board);
            return answer;
        });
}

// Finds the project, does `change`, a Result<void>(Projects &, ProjectCard), and shows how it stands now.
template<class Change>
Result<Answer> afterProject(Context &context, Change change)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Projects &projects = (*journal)->projects();
    return projectNamed(**journal, context.arguments().word(0)).and_then([&](const Project &found) {
        return change(projects, found).and_then([&] { return projectAnswer(**journal, found.id); });
    });
}

Result<Answer> runProject(Context &context)
{
    return afterProject(context, [](Projects &, const Project &) { return Result<void>(); });
}

void takeWords(const Arguments &arguments, const char *option, QString &field)
{
    if (arguments.has(QLatin1StringView(option)))
        field = arguments.value(QLatin1StringView(option)).trimmed();
}

// What the options say about a project; fields without an option stay as they are.
Result<Project> describedProject(Context &context, Journal &journal, Project project)
{
    const Arguments &arguments = context.arguments();
    takeWords(arguments, "title", project.title);
    takeWords(arguments, "about", project.about);
    takeWords(arguments, "hope", project.hope);
    const auto why = choiceOption<ProjectWhy>(arguments, QStringLiteral("why"));
    const auto start = dayOption(arguments, QStringLiteral("start"), context.today(), project.start);
    const auto due = dayOption(arguments, QStringLiteral("due"), context.today(), project.due);
    const auto peers = arguments.has(QStringLiteral("with"))
                           ? peersNamed(journal, arguments.list(QStringLiteral("with")))
                           : Result<QList<Id>>(project.peers);
    if (!why || !start || !due || !peers)
        return fail(!why ? why.error() : !start ? start.error() : !due ? due.error() : peers.error());
    project.why = why->value_or(project.why);
    project.start = *start;
    project.due = *due;
    project.peers = *peers;
    return project;
}

Result<Answer> runAddProject(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Project named;
    named.title = context.arguments().word(0);
    return describedProject(context, **journal, named).and_then([&](Project project) {
        if (project.start.isValid())
            project.phase = ProjectPhase::Diverge;
        return (*journal)->projects().add(project).and_then([&](const Id &id) { return projectAnswer(**journal, id); });
    });
}

Result<Answer> runEditProject(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return afterProject(context, [&](Projects &projects, const Project &found) {
        return describedProject(context, **journal, found).and_then([&](const Project &changed) {
            return projects.change(changed);
        });
    });
}

Result<Answer> runMoveProject(Context &context)
{
    const Result<ProjectPhase> to =
        fromWord<ProjectPhase>(context.arguments().word(1), ProjectCommandsWords::tr("phase"));
    const Result<QDate> on = dayOption(context.arguments(), QStringLiteral("on"), context.today(), {});
    if (!to || !on)
        return fail(to ? on.error() : to.error());
    if (isEnded(*to))
        return usage(*to == ProjectPhase::Closed
                         ? ProjectCommandsWords::tr("A project is closed by its debrief: “lanai-cli project debrief”.")
                         : ProjectCommandsWords::tr("Abandoning asks one line why: “lanai-cli project abandon”."));
    return afterProject(context, [&](Projects &projects, const Project &found) {
        return projects.move(found.id, *to, context.arguments().value(QStringLiteral("why")), *on);
    });
}

Result<Answer> runAbandonProject(Context &context)
{
    return afterProject(context, [&](Projects &projects, const Project &found) {
        return projects.abandon(found.id, context.arguments().value(QStringLiteral("why")));
    });
}

Result<Answer> runRemoveProject(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return projectNamed(**journal, context.arguments().word(0)).and_then([&](const Project &found) {
        return (*journal)->projects().remove(found.id).map([&] {
            Answer answer;
            answer.page.line(ProjectCommandsWords::tr("“%1” is in the trash for 30 days.").arg(found.title));
            answer.json.insert(QStringLiteral("id"), jsonId(found.id));
            return answer;
        });
    });
}

QList<Option> projectOptions()
{
    using Takes = Option::Takes;
    const QString text = QStringLiteral("TEXT");
    const QString date = QStringLiteral("DATE");
    return {{QStringLiteral("with"),
             Takes::Rest,
             QStringLiteral("NAME"),
             ProjectCommandsWords::tr("the peers you do it with"),
             {}},
            {QStringLiteral("about"), Takes::One, text, ProjectCommandsWords::tr("one line: what of"), {}},
            {QStringLiteral("why"),
             Takes::One,
             choicesOf<ProjectWhy>(),
             ProjectCommandsWords::tr("nobody's job yet, or help for a partner"),
             {}},
            {QStringLiteral("hope"),
             Takes::One,
             text,
             ProjectCommandsWords::tr("what you hope to learn about each other"),
             {}},
            {QStringLiteral("start"),
             Takes::One,
             date,
             ProjectCommandsWords::tr("the day it began; with it a new one is no idea any more"),
             {}},
            {QStringLiteral("due"),
             Takes::One,
             date,
             ProjectCommandsWords::tr("the due day; 14 days after the start otherwise"),
             {}}};
}

Command projectsCommand()
{
    Command command;
    command.name = QStringLiteral("projects");
    command.what = ProjectCommandsWords::tr("the board: ideas, what runs, and what was closed this year");
    command.json = {
        QStringLiteral("{\"projects\": [PROJECT…], \"ended\": [PROJECT…], \"closedThisYear\": {\"projects\", "
                       "\"peers\", \"insideTwoWeeks\", \"abandoned\"}, \"nothingYet\": [{\"id\", \"name\"}…]}")};
    command.run = runProjects;
    return command;
}

Command moveProjectCommand()
{
    using Takes = Option::Takes;
    Command move = projectCommand(
        QStringLiteral("project move"), QStringLiteral("WHICH PHASE"),
        ProjectCommandsWords::tr("into another phase: idea, diverge, converge, deliver, debrief"), runMoveProject);
    move.options = {{QStringLiteral("why"),
                     Takes::One,
                     QStringLiteral("TEXT"),
                     ProjectCommandsWords::tr("one line; needed where a phase is left out"),
                     {}},
                    {QStringLiteral("on"),
                     Takes::One,
                     QStringLiteral("DATE"),
                     ProjectCommandsWords::tr("the day it was; today otherwise"),
                     {}}};
    move.more = {ProjectCommandsWords::tr("Out of an idea it starts that day and is due 14 days after.")};
    return move;
}

} // namespace

CommandGroup projectCommands()
{
    using Takes = Option::Takes;
    const QString what = QStringLiteral("WHICH");
    const Option why{
        QStringLiteral("why"), Takes::One, QStringLiteral("TEXT"), ProjectCommandsWords::tr("one line"), {}};
    Command show =
        projectCommand(QStringLiteral("project"), what, ProjectCommandsWords::tr("one project whole"), runProject);
    show.more = {
        ProjectCommandsWords::tr("WHICH is any part of its title that fits one project only, or the end of its id.")};
    Command add =
        projectCommand(QStringLiteral("project add"), QStringLiteral("TITLE"),
                       ProjectCommandsWords::tr("a new project: an idea, unless it has a start"), runAddProject);
    add.options = projectOptions();
    add.examples = {QStringLiteral("lanai-cli project add \"One glossary for ARR terms\" --with Priya Tomás"),
                    QStringLiteral("lanai-cli project add \"Quote library\" --with \"Wei Lin\" --start today")};
    Command edit =
        projectCommand(QStringLiteral("project edit"), what,
                       ProjectCommandsWords::tr("changes what it is about, with whom, its days"), runEditProject);
    edit.options = projectOptions();
    edit.options.prepend(
        {QStringLiteral("title"), Takes::One, QStringLiteral("TEXT"), ProjectCommandsWords::tr("a new title"), {}});
    Command abandon = projectCommand(
        QStringLiteral("project abandon"), what,
        ProjectCommandsWords::tr("ends it without a debrief: no failure, but one line why"), runAbandonProject);
    abandon.options = {why};
    Command remove = projectCommand(
        QStringLiteral("project remove"), what,
        ProjectCommandsWords::tr("puts it into the trash; its commitments and insights stay"), runRemoveProject);
    remove.json = {QStringLiteral("{\"id\"}")};
    return {ProjectCommandsWords::tr("Projects"),
            QList<Command>{projectsCommand(), show, add, edit, moveProjectCommand()} + projectWorkCommands() +
                QList<Command>{abandon, remove}};
}

} // namespace lanai
