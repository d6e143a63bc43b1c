#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/sheetsending.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "ui/sheet/oneononecomposer.h"
#include "ui/sheet/staffcomposer.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PrepCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(PrepCommands)
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
        return sendSheet(context, {SheetKind::Staff, meeting->date, sheet.imprint, staffDocument(sheet)});
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
        return sendSheet(context, {SheetKind::Day, *day, sheet.imprint, dayDocument(sheet)});
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
        return sendSheet(context, {SheetKind::OneOnOne, date, sheet.imprint, oneOnOneDocument(sheet)});
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
    command.options = sheetFileOptions();
    const qsizetype beforeList = command.options.size() - 1;
    command.options.insert(
        beforeList,
        {QStringLiteral("initials"), Takes::Nothing, {}, PrepCommandsWords::tr("names become initials"), {}});
    command.options.insert(beforeList,
                           {QStringLiteral("include"),
                            Takes::Several,
                            mayTrust ? QStringLiteral("private,conflict,trust") : QStringLiteral("private,conflict"),
                            PrepCommandsWords::tr("what else may leave this once; sealed notes never do"),
                            {}});
    command.json = sheetShape();
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
