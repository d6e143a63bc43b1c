#include "app/cli/commands.h"
#include "app/cli/groups.h"
#include "app/cli/help.h"
#include "app/cli/usage.h"
#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace lanai {
namespace {

struct CommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

std::optional<Command> commandCalled(const QString &name)
{
    for (const CommandGroup &group : commandGroups()) {
        for (const Command &command : group.commands) {
            if (command.name == name)
                return command;
        }
    }
    return std::nullopt;
}

QStringList firstWordsOfCommands()
{
    QStringList names;
    for (const CommandGroup &group : commandGroups()) {
        for (const Command &command : group.commands)
            names << command.name.section(u' ', 0, 0);
    }
    names.removeDuplicates();
    return names;
}

// Where the command's name begins: the first word that is neither a global option nor its value.
qsizetype whereNameBegins(const QStringList &given)
{
    const QList<Option> options = globalOptions();
    qsizetype at = 0;
    for (; at < given.size() && given.at(at).startsWith(u'-'); ++at) {
        const auto isIt = [&](const Option &option) { return given.at(at) == QLatin1StringView("--") + option.name; };
        const auto option = std::find_if(options.cbegin(), options.cend(), isIt);
        if (option != options.cend() && option->takes == Option::Takes::One)
            ++at;
    }
    return std::min(at, given.size());
}

Result<Command> namedCommand(const QString &first, const QString &second)
{
    if (const auto both = commandCalled(first + u' ' + second))
        return *both;
    if (const auto one = commandCalled(first))
        return *one;
    const QStringList known = firstWordsOfCommands();
    QStringList followers;
    for (const CommandGroup &group : commandGroups()) {
        for (const Command &command : group.commands) {
            if (command.name.startsWith(first + u' '))
                followers << command.name;
        }
    }
    if (!followers.isEmpty())
        return usage(
            CommandsWords::tr("“%1” is not complete. There are: %2.").arg(first, followers.join(QStringLiteral(", "))));
    const QString near = nearest(first, known);
    return usage(near.isEmpty() ? CommandsWords::tr("There is no command “%1”.").arg(first)
                                : CommandsWords::tr("There is no command “%1”. Did you mean %2?").arg(first, near));
}

Result<void> rightNumberOfWords(const Command &command, const Arguments &arguments)
{
    const qsizetype given = arguments.words().size();
    if (given < command.leastWords)
        return usage(CommandsWords::tr("Something is missing. It is written: %1").arg(usageLine(command)));
    if (command.mostWords != Command::anyNumber && given > command.mostWords)
        return usage(CommandsWords::tr("“%1” is one word too many. It is written: %2")
                         .arg(arguments.word(command.mostWords), usageLine(command)));
    return {};
}

// Where to read on, behind what is wrong with a line.
Error withHint(const Error &error, const QString &command)
{
    const QString hint = command.isEmpty()
                             ? CommandsWords::tr("“lanai-cli help” lists the commands.")
                             : CommandsWords::tr("“lanai-cli help %1” shows how it is written.").arg(command);
    return {error.code, {error.args.value(0) + u' ' + hint}};
}

} // namespace

QList<CommandGroup> commandGroups()
{
    return {peopleCommands(),  noteCommands(),     rhythmCommands(), promiseCommands(), trustCommands(),
            projectCommands(), askCommands(),      circleCommands(), staffCommands(),   prepCommands(),
            searchCommands(),  exchangeCommands(), recordCommands(), vaultCommands(),   helpCommands()};
}

QList<Option> globalOptions()
{
    using Takes = Option::Takes;
    return {
        {QStringLiteral("journal"), Takes::One, QStringLiteral("FILE"), CommandsWords::tr("the journal to use")},
        {QStringLiteral("passphrase-file"), Takes::One, QStringLiteral("FILE"),
         CommandsWords::tr("its first line is the passphrase; - is standard input")},
        {QStringLiteral("recovery-key-file"), Takes::One, QStringLiteral("FILE"),
         CommandsWords::tr("open with the recovery key in it, as it stands on the sheet; - is standard input")},
        {QStringLiteral("keychain"),
         Takes::Nothing,
         {},
         CommandsWords::tr("take the key from this computer's keychain")},
        {QStringLiteral("json"), Takes::Nothing, {}, CommandsWords::tr("answer with one JSON document")},
        {QStringLiteral("today"), Takes::One, QStringLiteral("YYYY-MM-DD"),
         CommandsWords::tr("answer as if it were that day")},
        {QStringLiteral("help"), Takes::Nothing, {}, CommandsWords::tr("show how the command is written"), u'h'},
        {QStringLiteral("version"), Takes::Nothing, {}, CommandsWords::tr("show the version")},
    };
}

Result<Line> lineOf(const QStringList &given)
{
    QStringList rest = given;
    const qsizetype at = whereNameBegins(given);
    if (at == given.size()) {
        const Result<Arguments> arguments = Arguments::sorted(rest, globalOptions());
        return arguments ? Result<Line>(Line{{}, *arguments}) : fail(withHint(arguments.error(), {}));
    }
    const Result<Command> command = namedCommand(given.at(at), given.value(at + 1));
    if (!command)
        return fail(withHint(command.error(), {}));
    rest.remove(at, command->name.contains(u' ') ? 2 : 1);
    const QList<Option> options = globalOptions() + command->options;
    const Result<Arguments> arguments = Arguments::sorted(rest, options, command->dashedWords);
    if (!arguments)
        return fail(withHint(arguments.error(), command->name));
    const bool helpWanted = arguments->has(QStringLiteral("help"));
    const Result<void> right = helpWanted ? Result<void>() : rightNumberOfWords(*command, *arguments);
    if (!right)
        return fail(withHint(right.error(), command->name));
    return Line{*command, *arguments};
}

} // namespace lanai
