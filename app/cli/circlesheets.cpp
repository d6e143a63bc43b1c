// `lanai-cli circle sheet`: a session's one page. Rule 13
#include "app/cli/circlefinding.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/sheetsending.h"
#include "core/journal/circlesheet.h"
#include "core/journal/journal.h"
#include "core/journal/sheets.h"
#include "ui/sheet/circlecomposer.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct CircleSheetsWords
{
    Q_DECLARE_TR_FUNCTIONS(CircleSheets)
};

Result<CircleSheetOptions> includedIn(const Arguments &arguments)
{
    CircleSheetOptions options;
    options.initials = arguments.has(QStringLiteral("initials"));
    for (const QString &word : arguments.list(QStringLiteral("include"))) {
        if (word == QLatin1StringView("takeaways"))
            options.takeaways = true;
        else if (word == QLatin1StringView("notes"))
            options.notes = true;
        else
            return fail(ErrorCode::UnknownValue,
                        {QStringLiteral("--include"), word, QStringLiteral("takeaways"), QStringLiteral("notes")});
    }
    return options;
}

Result<Answer> runCircleSheet(Context &context)
{
    const Result<CircleSheetOptions> options = includedIn(context.arguments());
    if (!options)
        return fail(options.error());
    return circleNamed(context).and_then([&](const NamedCircle &named) {
        return sessionNamed(context, named)
            .and_then(
                [&](const CircleSession &session) { return named.journal->sheets().circle(session.id, *options); })
            .and_then([&](const CircleSheet &sheet) {
                return sendSheet(context, {SheetKind::Circle, sheet.when.date, sheet.imprint, circleDocument(sheet)});
            });
    });
}

} // namespace

Command circleSheetCommand()
{
    Command command =
        exactCommand(QStringLiteral("circle sheet"), QStringLiteral("NAME DATE"),
                     CircleSheetsWords::tr("a session's one page, its confidentiality first"), runCircleSheet);
    command.options = sheetFileOptions();
    command.options.insert(command.options.size() - 1,
                           {QStringLiteral("include"),
                            Option::Takes::Several,
                            QStringLiteral("takeaways,notes"),
                            CircleSheetsWords::tr("what was said in it, which stays here otherwise"),
                            {}});
    command.options.insert(
        command.options.size() - 1,
        {QStringLiteral("initials"), Option::Takes::Nothing, {}, CircleSheetsWords::tr("names become initials"), {}});
    command.examples = {
        QStringLiteral("lanai-cli circle sheet reliability \"2 Dec\" --format pdf --output session.pdf")};
    command.json = sheetShape();
    return command;
}

} // namespace lanai
