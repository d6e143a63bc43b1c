// Nothing is lost: taking back, the trash, and what a thing was before.
#include "app/cli/commandwords.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/shortid.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

Result<Answer> runUndo(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->undo().map([](const Undone &undone) {
        Answer answer;
        answer.page.line(RecordWords::tr("Taken back: %1.").arg(commandWords(undone.kind)));
        answer.json = {{QStringLiteral("undone"), QJsonObject{{QStringLiteral("command"), jsonId(undone.command)},
                                                              {QStringLiteral("kind"), undone.kind}}},
                       {QStringLiteral("by"), jsonId(undone.id)}};
        return answer;
    });
}

QDate dayOf(const QDateTime &instant, const Context &context)
{
    return instant.toTimeZone(context.clock().zone()).date();
}

QJsonObject trashedJson(const TrashedThing &thing)
{
    return {{QStringLiteral("id"), jsonId(thing.id)},
            {QStringLiteral("table"), thing.table},
            {QStringLiteral("label"), thing.label},
            {QStringLiteral("peer"), thing.peer},
            {QStringLiteral("deletedAt"), jsonInstant(thing.deletedAt)},
            {QStringLiteral("daysLeft"), thing.daysLeft},
            {QStringLiteral("along"), thing.along}};
}

Result<Answer> runTrash(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->trash().things().map([&context](const QList<TrashedThing> &things) {
        Answer answer;
        if (things.isEmpty())
            answer.page.line(RecordWords::tr("The trash is empty."));
        QList<Row> rows;
        for (const TrashedThing &thing : things) {
            QString what = thing.label;
            if (thing.along > 0)
                what += u' ' + RecordWords::tr("(and %n more)", nullptr, thing.along);
            rows << Row{Cell(shortId(thing.id), Tone::Quiet),
                        Cell(dayText(dayOf(thing.deletedAt, context), context.today())),
                        Cell(RecordWords::tr("%n days left", nullptr, thing.daysLeft), Tone::Quiet), Cell(thing.peer),
                        Cell(what)};
        }
        answer.page.table(rows);
        answer.json = {{QStringLiteral("things"), jsonList(things, trashedJson)}};
        return answer;
    });
}

Result<Id> thingNamed(Journal &journal, const QString &words)
{
    return journal.trash().idsEndingIn(words).and_then([&words](const QList<Id> &ids) { return idFrom(words, ids); });
}

Result<Answer> runRestore(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Id> thing = thingNamed(**journal, context.arguments().word(0));
    if (!thing)
        return fail(thing.error());
    return (*journal)->trash().restore(*thing).map([&thing] {
        Answer answer;
        answer.page.line(RecordWords::tr("It is back, with what was deleted together with it."));
        answer.json = {{QStringLiteral("restored"), jsonId(*thing)}};
        return answer;
    });
}

QJsonObject versionJson(const ThingVersion &version)
{
    return {{QStringLiteral("until"), jsonInstant(version.until)},
            {QStringLiteral("command"), jsonId(version.command)},
            {QStringLiteral("kind"), version.kind},
            {QStringLiteral("label"), version.label},
            {QStringLiteral("row"), version.row}};
}

Result<Answer> runHistory(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Id> thing = thingNamed(**journal, context.arguments().word(0));
    if (!thing)
        return fail(thing.error());
    return (*journal)->trash().history(*thing).map([&](const QList<ThingVersion> &versions) {
        Answer answer;
        QList<Row> rows;
        for (const ThingVersion &version : versions) {
            const bool isNow = version.until.isNull();
            rows << Row{
                Cell(isNow ? RecordWords::tr("now") : dayText(dayOf(version.until, context), context.today())),
                Cell(isNow ? QString() : RecordWords::tr("until: %1").arg(commandWords(version.kind)), Tone::Quiet),
                Cell(version.label)};
        }
        answer.page.table(rows);
        answer.json = {{QStringLiteral("id"), jsonId(*thing)},
                       {QStringLiteral("versions"), jsonList(versions, versionJson)}};
        return answer;
    });
}

Command called(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = name;
    command.what = what;
    command.run = run;
    return command;
}

Command ofThing(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = called(name, what, run);
    command.words = QStringLiteral("ID");
    command.leastWords = 1;
    command.mostWords = 1;
    return command;
}

} // namespace

CommandGroup recordCommands()
{
    Command undo = called(QStringLiteral("undo"), RecordWords::tr("takes back your last command here"), runUndo);
    undo.more = {
        RecordWords::tr("What the window did, and what was changed again since, stays as it is. Repeated, it takes "
                        "back the command before.")};
    undo.json = {QStringLiteral("{\"undone\": {\"command\": ID, \"kind\": WORD}, \"by\": ID}")};
    Command trash = called(QStringLiteral("trash"), RecordWords::tr("what was deleted in the last 30 days"), runTrash);
    trash.json = {QStringLiteral("{\"things\": [{\"id\", \"table\", \"label\", \"peer\", \"deletedAt\", \"daysLeft\", "
                                 "\"along\"}…]}")};
    Command restore =
        ofThing(QStringLiteral("restore-thing"),
                RecordWords::tr("brings a thing back, with what was deleted together with it"), runRestore);
    restore.json = {QStringLiteral("{\"restored\": ID}")};
    Command history =
        ofThing(QStringLiteral("history"), RecordWords::tr("what a thing was before, for 90 days"), runHistory);
    history.json = {QStringLiteral("{\"id\": ID, \"versions\": [{\"until\", \"command\", \"kind\", \"label\", "
                                   "\"row\"}…]}, newest first; the first has no \"until\"")};
    return {RecordWords::tr("Nothing is lost"), {undo, trash, restore, history}};
}

} // namespace lanai
