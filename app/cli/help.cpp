#include "app/cli/help.h"
#include "app/cli/capturetext.h"
#include "app/cli/circletext.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/evidencetext.h"
#include "app/cli/projecttext.h"
#include "app/cli/ritualtext.h"
#include "app/cli/searchjson.h"
#include "app/cli/staffjson.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace lanai {
namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString optionUsage(const Option &option)
{
    const QString dashed =
        option.letter.isNull() ? QStringLiteral("--") + option.name : QStringLiteral("-") + option.letter;
    switch (option.takes) {
    case Option::Takes::Nothing:
        return dashed;
    case Option::Takes::One:
        return dashed + u' ' + option.value;
    case Option::Takes::Several:
    case Option::Takes::Rest:
        break;
    }
    return dashed + u' ' + option.value + QStringLiteral(" …");
}

QList<Row> optionRows(const QList<Option> &options)
{
    QList<Row> rows;
    for (const Option &option : options) {
        const QString whole = optionUsage({option.name, option.takes, option.value, {}, {}});
        rows << Row{Cell(option.letter.isNull() ? whole : QStringLiteral("-%1, %2").arg(option.letter).arg(whole)),
                    Cell(option.what)};
    }
    return rows;
}

QString written(const Command &command)
{
    return command.words.isEmpty() ? command.name : command.name + u' ' + command.words;
}

QJsonObject described(const Command &command)
{
    return {{QStringLiteral("name"), command.name},
            {QStringLiteral("what"), command.what},
            {QStringLiteral("usage"), usageLine(command)},
            {QStringLiteral("shapes"), QJsonArray::fromStringList(command.json)}};
}

QStringList shapesOfThings()
{
    return thingShapes() + projectShapes() + captureShapes() + ritualShapes() + circleShapes() + staffShapes() +
           searchShapes() + evidenceShapes();
}

Answer jsonShapes()
{
    Answer answer;
    answer.page.line(
        HelpWords::tr("With --json a command writes one JSON document on standard output and nothing else. Days "
                      "are ISO dates, instants are UTC, ids stay the same. Fields may be added, never renamed. "
                      "A day, time or id that isn't known is null, a text that isn't is empty."));
    QJsonArray commands;
    for (const CommandGroup &group : commandGroups()) {
        for (const Command &command : group.commands) {
            if (command.json.isEmpty())
                continue;
            answer.page.heading(command.name);
            answer.page.block(command.json.join(u'\n'));
            commands << described(command);
        }
    }
    answer.page.heading(HelpWords::tr("The things in them"));
    answer.page.block(shapesOfThings().join(u'\n'));
    answer.page.heading(HelpWords::tr("Any command that is refused"));
    answer.page.block(QStringLiteral("{\"error\": {\"code\": WORD, \"details\": [TEXT…], \"sentence\": TEXT}}"));
    answer.json = {{QStringLiteral("commands"), commands},
                   {QStringLiteral("things"), QJsonArray::fromStringList(shapesOfThings())}};
    return answer;
}

Result<Answer> runHelp(Context &context)
{
    const QStringList words = context.arguments().words();
    if (words.isEmpty())
        return overview();
    if (words == QStringList{QStringLiteral("json")})
        return jsonShapes();
    const QString asked = words.join(u' ');
    for (const CommandGroup &group : commandGroups()) {
        for (const Command &command : group.commands) {
            if (command.name == asked)
                return helpFor(command);
        }
    }
    const Result<Line> line = lineOf(words);
    return line ? Result<Answer>(overview()) : fail(line.error());
}

} // namespace

CommandGroup helpCommands()
{
    Command help;
    help.name = QStringLiteral("help");
    help.words = QStringLiteral("[COMMAND | json]");
    help.what = HelpWords::tr("this list, how one command is written, or the shape of every JSON answer");
    help.mostWords = 2;
    help.json = {
        QStringLiteral("{\"commands\": [{\"name\", \"what\", \"usage\", \"shapes\": [TEXT…]}], \"things\": [TEXT…]}")};
    help.run = runHelp;
    return {HelpWords::tr("Help"), {help}};
}

QString usageLine(const Command &command)
{
    QString line = QStringLiteral("lanai-cli ") + written(command);
    for (const Option &option : command.options)
        line += QStringLiteral(" [") + optionUsage(option) + u']';
    return line;
}

Answer overview()
{
    Answer answer;
    answer.page.line(HelpWords::tr("Lanai keeps a private, encrypted journal of your peer relationships."));
    answer.page.line(QStringLiteral("lanai-cli ") + HelpWords::tr("[options] COMMAND …"));
    QJsonArray commands;
    for (const CommandGroup &group : commandGroups()) {
        QList<Row> rows;
        for (const Command &command : group.commands) {
            rows << Row{Cell(written(command)), Cell(command.what)};
            commands << described(command);
        }
        answer.page.heading(group.title);
        answer.page.table(rows);
    }
    answer.page.heading(HelpWords::tr("Options of every command"));
    answer.page.table(optionRows(globalOptions()));
    answer.json = {{QStringLiteral("commands"), commands},
                   {QStringLiteral("things"), QJsonArray::fromStringList(shapesOfThings())}};
    return answer;
}

Answer helpFor(const Command &command)
{
    Answer answer;
    answer.page.line(usageLine(command), Tone::Strong);
    answer.page.line(command.what);
    if (!command.options.isEmpty()) {
        answer.page.heading(HelpWords::tr("Options"));
        answer.page.table(optionRows(command.options));
    }
    for (const QString &paragraph : command.more) {
        answer.page.space();
        answer.page.line(paragraph);
    }
    if (!command.examples.isEmpty()) {
        answer.page.heading(HelpWords::tr("Examples"));
        answer.page.block(command.examples.join(u'\n'));
    }
    if (!command.json.isEmpty()) {
        answer.page.heading(HelpWords::tr("With --json"));
        answer.page.block(command.json.join(u'\n'));
    }
    answer.json = {{QStringLiteral("commands"), QJsonArray{described(command)}},
                   {QStringLiteral("things"), QJsonArray::fromStringList(shapesOfThings())}};
    return answer;
}

} // namespace lanai
