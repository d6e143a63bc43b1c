#include "app/cli/sheetsending.h"
#include "app/cli/context.h"
#include "app/cli/leavingtext.h"
#include "app/cli/values.h"
#include "ui/sheet/sheetmarkdown.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct SheetSendingWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepCommands)
};

Result<SheetFormat> formatFrom(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("format")))
        return fromWord<SheetFormat>(arguments.value(QStringLiteral("format")), QStringLiteral("--format"));
    const QString suffix = arguments.value(QStringLiteral("output")).section(u'.', -1);
    return fromWord<SheetFormat>(suffix, {}).value_or(SheetFormat::Markdown);
}

} // namespace

Result<Answer> sendSheet(const Context &context, const LeavingSheet &sheet)
{
    const Arguments &arguments = context.arguments();
    const Result<SheetFormat> format = formatFrom(arguments);
    const auto paper = choiceOption<Paper>(arguments, QStringLiteral("paper"));
    if (!format || !paper)
        return fail(format ? paper.error() : format.error());
    Answer answer;
    answer.json = {{QStringLiteral("leaving"), leavingJson(sheet.imprint.leaving)},
                   {QStringLiteral("leftOut"), sheet.imprint.leftOut}};
    if (arguments.has(QStringLiteral("list"))) {
        tellLeaving(answer.page, sheet.imprint.leaving, sheet.imprint.leftOut);
        return answer;
    }
    QString path = arguments.value(QStringLiteral("output"));
    if (path.isEmpty() && *format == SheetFormat::Markdown) {
        const QString markdown = sheetMarkdown(sheet.document);
        answer.document = markdown;
        answer.json.insert(QStringLiteral("markdown"), markdown);
        return answer;
    }
    if (path.isEmpty())
        path = proposedFileName(sheet.kind, sheet.date, *format);
    return writeSheet(sheet.document, *format, paper->value_or(paperOf(QLocale())), path).map([&] {
        answer.page.line(SheetSendingWords::tr("Wrote %1").arg(path));
        answer.page.line(stayingWords(sheet.imprint.leftOut), Tone::Quiet);
        answer.json.insert(QStringLiteral("file"), path);
        return answer;
    });
}

QList<Option> sheetFileOptions()
{
    using Takes = Option::Takes;
    return {
        {QStringLiteral("format"),
         Takes::One,
         choicesOf<SheetFormat>(),
         SheetSendingWords::tr("what kind of file"),
         {}},
        {QStringLiteral("output"), Takes::One, QStringLiteral("FILE"), SheetSendingWords::tr("where to write it"), {}},
        {QStringLiteral("paper"), Takes::One, choicesOf<Paper>(), SheetSendingWords::tr("which paper"), {}},
        {QStringLiteral("list"),
         Takes::Nothing,
         {},
         SheetSendingWords::tr("only list what would leave; write nothing"),
         {}}};
}

QStringList sheetShape()
{
    return {QStringLiteral("{\"leaving\": [{\"kind\", \"id\", \"person\", \"text\"}…], \"leftOut\", \"file\" or "
                           "\"markdown\"}")};
}

} // namespace lanai
