#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/leavingtext.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/sheetfile.h"
#include "ui/sheet/sheetmarkdown.h"
#include "ui/sheet/staffcomposer.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PrepCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepCommands)
};

// A sheet that is ready to leave.
struct Sheet
{
    SheetKind kind = SheetKind::OneOnOne;
    QDate date;
    SheetImprint imprint;
    SheetDocument document;
};

Result<SheetOptions> optionsFrom(const Arguments &arguments, bool mayTrust)
{
    SheetOptions options;
    options.initials = arguments.has(QStringLiteral("initials"));
    options.staff.asks = arguments.has(QStringLiteral("asks"));
    for (const QString &word : arguments.list(QStringLiteral("include"))) {
        if (word == QStringLiteral("private"))
            options.includePrivate = true;
        else if (word == QStringLiteral("conflict"))
            options.includeConflict = true;
        else if (word == QStringLiteral("trust") && mayTrust)
            options.includeTrust = true;
        else if (word == QStringLiteral("trust"))
            return usage(
                PrepCommandsWords::tr("Trust scores go on a 1:1 sheet only: use --include trust with “prep NAME”."));
        else
            return fail(ErrorCode::UnknownValue, {QStringLiteral("--include"), word, QStringLiteral("private"),
                                                  QStringLiteral("conflict"), QStringLiteral("trust")});
    }
    return options;
}

Result<SheetFormat> formatFrom(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("format")))
        return fromWord<SheetFormat>(arguments.value(QStringLiteral("format")), QStringLiteral("--format"));
    const QString suffix = arguments.value(QStringLiteral("output")).section(u'.', -1);
    return fromWord<SheetFormat>(suffix, {}).value_or(SheetFormat::Markdown);
}

// Where the sheet goes: a file, or for text the terminal.
Result<Answer> send(const Context &context, const Sheet &sheet)
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
        answer.page.line(PrepCommandsWords::tr("Wrote %1").arg(path));
        answer.page.line(stayingWords(sheet.imprint.leftOut), Tone::Quiet);
        answer.json.insert(QStringLiteral("file"), path);
        return answer;
    });
}

Result<Answer> runStaff(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    const Result<SheetOptions> options = optionsFrom(arguments, false);
    if (!journal || !options)
        return fail(journal ? options.error() : journal.error());
    Staff &staff = (*journal)->staff();
    const Result<StaffMeeting> meeting =
        arguments.words().isEmpty()
            ? staff.next(context.today())
            : dayFrom(arguments.word(0), context.today()).and_then([&](QDate day) { return staff.on(day); });
    if (!meeting)
        return fail(meeting.error());
    return (*journal)->sheets().staff(meeting->id, *options).and_then([&](const StaffSheet &sheet) {
        return send(context, {SheetKind::Staff, meeting->date, sheet.imprint, staffDocument(sheet)});
    });
}

Result<Answer> runDay(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    const Result<SheetOptions> options = optionsFrom(arguments, false);
    const Result<QDate> day =
        arguments.words().isEmpty() ? context.today() : dayFrom(arguments.word(0), context.today());
    if (!journal || !options || !day)
        return fail(!journal ? journal.error() : !options ? options.error() : day.error());
    return (*journal)->sheets().day(*day, *options).and_then([&](const DaySheet &sheet) {
        return send(context, {SheetKind::Day, *day, sheet.imprint, dayDocument(sheet)});
    });
}

Result<Answer> runPrepPeer(Context &context)
{
    const Result<Journal *> journal = context.journal();
    const Result<SheetOptions> options = optionsFrom(context.arguments(), true);
    if (!journal || !options)
        return fail(journal ? options.error() : journal.error());
    const Result<Peer> peer = (*journal)->people().find(context.arguments().word(0));
    if (!peer)
        return fail(peer.error());
    return (*journal)->sheets().oneOnOne(peer->id, *options).and_then([&](const OneOnOneSheet &sheet) {
        const QDate date = sheet.when.date.isValid() ? sheet.when.date : context.today();
        return send(context, {SheetKind::OneOnOne, date, sheet.imprint, oneOnOneDocument(sheet)});
    });
}

Command prepCommand(const QString &name, const QString &words, qsizetype least, bool mayTrust, const QString &what,
                    Result<Answer> (*run)(Context &))
{
    using Takes = Option::Takes;
    Command command;
    command.name = name;
    command.words = words;
    command.leastWords = least;
    command.mostWords = 1;
    command.what = what;
    command.options = {
        {QStringLiteral("format"),
         Takes::One,
         choicesOf<SheetFormat>(),
         PrepCommandsWords::tr("what kind of file"),
         {}},
        {QStringLiteral("output"), Takes::One, QStringLiteral("FILE"), PrepCommandsWords::tr("where to write it"), {}},
        {QStringLiteral("paper"), Takes::One, choicesOf<Paper>(), PrepCommandsWords::tr("which paper"), {}},
        {QStringLiteral("include"),
         Takes::Several,
         mayTrust ? QStringLiteral("private,conflict,trust") : QStringLiteral("private,conflict"),
         PrepCommandsWords::tr("what else may leave this once; sealed notes never do"),
         {}},
        {QStringLiteral("initials"), Takes::Nothing, {}, PrepCommandsWords::tr("names become initials"), {}},
        {QStringLiteral("list"),
         Takes::Nothing,
         {},
         PrepCommandsWords::tr("only list what would leave; write nothing"),
         {}}};
    command.json = {
        QStringLiteral("{\"leaving\": [{\"kind\", \"id\", \"person\", \"text\"}…], \"leftOut\", \"file\" or "
                       "\"markdown\"}")};
    command.run = run;
    return command;
}

} // namespace

CommandGroup prepCommands()
{
    Command staff = prepCommand(QStringLiteral("prep staff"), QStringLiteral("[DATE]"), 0, false,
                                PrepCommandsWords::tr("the staff meeting's one page"), runStaff);
    staff.options << Option{
        QStringLiteral("asks"), Option::Takes::Nothing, {}, PrepCommandsWords::tr("with the open asks"), {}};
    return {PrepCommandsWords::tr("Prep sheets"),
            {prepCommand(QStringLiteral("prep"), QStringLiteral("NAME"), 1, true,
                         PrepCommandsWords::tr("the sheet for a 1:1"), runPrepPeer),
             prepCommand(QStringLiteral("prep day"), QStringLiteral("[DATE]"), 0, false,
                         PrepCommandsWords::tr("all of one day's 1:1s in one document"), runDay),
             staff}};
}

} // namespace lanai
