// Nothing is lost: taking back, the trash, and what a thing was before.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/shortid.h"
#include "core/domain/sidebyside.h"
#include "core/journal/trash.h"
#include "core/journal/undoing.h"
#include "ui/language/commandwords.h"
#include "ui/language/thingwords.h"
#include <QCoreApplication>
#include <QJsonArray>

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
            {QStringLiteral("label"), thing.sealed ? QJsonValue() : QJsonValue(thing.label)},
            {QStringLiteral("sealed"), thing.sealed},
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
            QString what = thing.sealed ? RecordWords::tr("(sealed)") : thing.label;
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

QJsonObject fieldJson(const FieldChange &change)
{
    return {{QStringLiteral("field"), change.name},
            {QStringLiteral("before"), change.before},
            {QStringLiteral("after"), change.after}};
}

// What the change that ended this version made different.
QList<FieldChange> changesAfter(const ThingHistory &history, qsizetype at)
{
    return at == 0 ? QList<FieldChange>()
                   : changedFields(history.moments.at(at).fields, history.moments.at(at - 1).fields);
}

QJsonObject versionJson(const ThingHistory &history, qsizetype at)
{
    const ThingMoment &moment = history.moments.at(at);
    return {{QStringLiteral("number"), at + 1},
            {QStringLiteral("until"), jsonInstant(moment.until)},
            {QStringLiteral("command"), jsonId(moment.command)},
            {QStringLiteral("kind"), moment.kind},
            {QStringLiteral("label"), moment.label},
            {QStringLiteral("inTrash"), moment.inTrash},
            {QStringLiteral("changed"), jsonList(changesAfter(history, at), fieldJson)},
            {QStringLiteral("row"), moment.row}};
}

// The lines that differ, as a difference is written: what was behind "-", what became of it behind "+".
QString differenceText(const FieldChange &change)
{
    QStringList lines;
    for (const SideBySideLine &line : sideBySide(change.before, change.after)) {
        if (line.isSame())
            continue;
        if (line.before)
            lines << QStringLiteral("- ") + *line.before;
        if (line.after)
            lines << QStringLiteral("+ ") + *line.after;
    }
    return lines.join(u'\n');
}

void tellVersion(Page &page, const ThingHistory &history, qsizetype at, const Context &context)
{
    const ThingMoment &moment = history.moments.at(at);
    const bool isNow = at == 0;
    const QString when = isNow ? RecordWords::tr("now") : dayText(dayOf(moment.until, context), context.today());
    const QString how = moment.kind.isEmpty() && !isNow ? RecordWords::tr("until another program changed it")
                        : isNow                         ? QString()
                                                        : RecordWords::tr("until: %1").arg(commandWords(moment.kind));
    page.heading(QStringLiteral("%1. %2").arg(at + 1).arg(when), how);
    page.line(moment.inTrash ? RecordWords::tr("in the trash") : moment.label, Tone::Quiet);
    for (const FieldChange &change : changesAfter(history, at)) {
        page.line(fieldWords(change.name), Tone::Strong);
        page.block(differenceText(change));
    }
}

Result<Answer> runHistory(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Id> thing = thingNamed(**journal, context.arguments().word(0));
    if (!thing)
        return fail(thing.error());
    return (*journal)->trash().history().of(*thing).map([&](const ThingHistory &history) {
        Answer answer;
        QJsonArray versions;
        for (qsizetype at = 0; at < history.moments.size(); ++at) {
            tellVersion(answer.page, history, at, context);
            versions << versionJson(history, at);
        }
        answer.json = {{QStringLiteral("id"), jsonId(*thing)}, {QStringLiteral("versions"), versions}};
        return answer;
    });
}

Result<Answer> runBringBack(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Id> thing = thingNamed(**journal, context.arguments().word(0));
    if (!thing)
        return fail(thing.error());
    History history = (*journal)->trash().history();
    const Result<ThingHistory> found = history.of(*thing);
    if (!found)
        return fail(found.error());
    const qsizetype number = context.arguments().word(1).toLongLong();
    if (number < 2 || number > found->moments.size())
        return fail(ErrorCode::OutOfRange, {RecordWords::tr("version"), context.arguments().word(1),
                                            QStringLiteral("2"), QString::number(found->moments.size())});
    return history.bringBack(*thing, found->moments.at(number - 1).turn).map([&thing] {
        Answer answer;
        answer.page.line(RecordWords::tr("It is as it was then. “lanai-cli undo” takes that back."));
        answer.json = {{QStringLiteral("broughtBack"), jsonId(*thing)}};
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
    Command history = ofThing(QStringLiteral("history"),
                              RecordWords::tr("what a thing was before, for 90 days, and what changed"), runHistory);
    history.json = {QStringLiteral("{\"id\": ID, \"versions\": [{\"number\", \"until\", \"command\", \"kind\", "
                                   "\"label\", \"inTrash\", \"changed\": [{\"field\", \"before\", \"after\"}…], "
                                   "\"row\"}…]}, newest first; the first has no \"until\" and nothing \"changed\"")};
    Command bringBack = ofThing(QStringLiteral("bring-back"),
                                RecordWords::tr("makes a thing what it was in a version of its history"), runBringBack);
    bringBack.words = QStringLiteral("ID NUMBER");
    bringBack.leastWords = 2;
    bringBack.mostWords = 2;
    bringBack.json = {QStringLiteral("{\"broughtBack\": ID}")};
    return {RecordWords::tr("Nothing is lost"), {undo, trash, restore, history, bringBack, eraseCommand()}};
}

} // namespace lanai
