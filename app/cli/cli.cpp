#include "app/cli/cli.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/help.h"
#include "app/cli/terminal.h"
#include "core/domain/utf8.h"
#include "ui/shell/errortext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lanai {
namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QStringList> decoded(const QList<QByteArray> &given)
{
    QStringList words;
    for (const QByteArray &bytes : given) {
        const Result<QString> word = textFromUtf8(bytes);
        if (!word)
            return fail(word.error());
        words << *word;
    }
    return words;
}

QByteArray document(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Answer> answerTo(const Line &line)
{
    const Arguments &arguments = line.arguments;
    if (arguments.has(QStringLiteral("version"))) {
        Answer answer;
        answer.page.line(QStringLiteral("lanai-cli " LANAI_VERSION));
        answer.json.insert(QStringLiteral("version"), QStringLiteral(LANAI_VERSION));
        return answer;
    }
    if (arguments.has(QStringLiteral("help")))
        return line.command.name.isEmpty() ? overview() : helpFor(line.command);
    if (line.command.name.isEmpty())
        return fail(ErrorCode::Usage, {CliWords::tr("A command is missing. “lanai-cli help” lists them.")});
    Result<Context> context = Context::of(arguments);
    if (!context)
        return fail(context.error());
    return line.command.run(*context);
}

int refused(const Error &error, bool json)
{
    const QString sentence = errorSentence(error);
    Page page;
    page.line(sentence);
    Terminal::writeError(page.laidOut(Terminal::errorPaper()).toUtf8());
    if (json) {
        const QJsonObject details{{QStringLiteral("code"), errorWord(error.code)},
                                  {QStringLiteral("details"), QJsonArray::fromStringList(error.args)},
                                  {QStringLiteral("sentence"), sentence}};
        // The refusal stands all the same when nobody reads it.
        if (!Terminal::writeOutput(document({{QStringLiteral("error"), details}})))
            return exitStatus(error.code);
    }
    return exitStatus(error.code);
}

} // namespace

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::WrongPassphrase:
        return 3;
    case ErrorCode::DamagedFile:
        return 4;
    default:
        return 1;
    }
}

int runCli(const QList<QByteArray> &given)
{
    const bool json = given.contains("--json"); // also when the line can't be read
    const Result<QStringList> words = decoded(given);
    if (!words)
        return refused(words.error(), json);
    const Result<Line> line = lineOf(*words);
    if (!line)
        return refused(line.error(), json);
    const Result<Answer> answer = answerTo(*line);
    if (!answer)
        return refused(answer.error(), json);
    const QString told = answer->document.isNull() ? answer->page.laidOut(Terminal::outputPaper()) : answer->document;
    const QByteArray output = json ? document(answer->json) : told.toUtf8();
    if (const Result<void> done = Terminal::writeOutput(output); !done)
        return refused(done.error(), false);
    return 0;
}

} // namespace lanai
