// `lanai-cli away`: times in which nobody drifts, and what becomes of the 1:1s planned then. Rule 11.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/values.h"
#include "core/journal/awayweeks.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct AwayCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(AwayCommands)
};

QJsonObject awayJson(const AwayWeek &away)
{
    return {{QStringLiteral("id"), jsonId(away.id)},
            {QStringLiteral("from"), jsonDay(away.from)},
            {QStringLiteral("until"), jsonDay(away.until)},
            {QStringLiteral("why"), away.reason}};
}

QJsonObject awayPlannedJson(const AwayRow &row)
{
    return {{QStringLiteral("meeting"), jsonId(row.meeting)},
            {QStringLiteral("peer"), row.peer.name},
            {QStringLiteral("day"), jsonDay(row.date)},
            {QStringLiteral("movesTo"), jsonDay(row.movesTo)}};
}

void tellAwayPlanned(Page &page, const QList<AwayRow> &planned, AwayChoice choice, QDate today)
{
    QList<Row> rows;
    for (const AwayRow &row : planned) {
        const bool moves = choice == AwayChoice::Move && row.movesTo.isValid();
        const QString what = choice == AwayChoice::Keep ? AwayCommandsWords::tr("stays planned")
                             : moves ? AwayCommandsWords::tr("moved to %1").arg(calendarDay(row.movesTo, today))
                                     : AwayCommandsWords::tr("skipped");
        rows << Row{calendarDay(row.date, today), Cell(row.peer.name, Tone::Strong), what};
    }
    page.table(rows);
}

Result<Answer> runAwayList(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->awayWeeks().all().map([&](const QList<AwayWeek> &all) {
        Answer answer;
        if (all.isEmpty())
            answer.page.line(
                AwayCommandsWords::tr("No time away. Add one with “lanai-cli away add 2026-12-24 2027-01-03”."));
        QList<Row> rows;
        for (const AwayWeek &away : all)
            rows << Row{AwayCommandsWords::tr("%1 to %2", "two days")
                            .arg(calendarDay(away.from, context.today()), calendarDay(away.until, context.today())),
                        away.reason};
        answer.page.table(rows);
        answer.json.insert(QStringLiteral("away"), jsonList(all, awayJson));
        return answer;
    });
}

Result<Answer> runAwayAdd(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    const Result<QDate> from = dayFrom(arguments.word(0), context.today());
    const Result<QDate> until = dayFrom(arguments.word(1), context.today());
    const auto choice = choiceOption<AwayChoice>(arguments, QStringLiteral("planned"));
    if (!journal || !from || !until || !choice)
        return fail(!journal ? journal.error() : !from ? from.error() : !until ? until.error() : choice.error());
    AwayWeeks &all = (*journal)->awayWeeks();
    AwayWeek away{{}, *from, *until, arguments.value(QStringLiteral("why"))};
    const AwayChoice chosen = choice->value_or(AwayChoice::Keep);
    const Result<QList<AwayRow>> planned = all.plannedIn(away);
    const Result<Id> added = all.add(away, chosen);
    if (!added || !planned)
        return fail(added ? planned.error() : added.error());
    away.id = *added;
    Answer answer;
    answer.page.line(AwayCommandsWords::tr("Away from %1 to %2.")
                         .arg(calendarDay(*from, context.today()), calendarDay(*until, context.today())));
    tellAwayPlanned(answer.page, *planned, chosen, context.today());
    answer.json.insert(QStringLiteral("away"), awayJson(away));
    answer.json.insert(QStringLiteral("planned"), jsonList(*planned, awayPlannedJson));
    return answer;
}

Result<Answer> runAwayRemove(Context &context)
{
    const Result<Journal *> journal = context.journal();
    const Result<QDate> from = dayFrom(context.arguments().word(0), context.today());
    if (!journal || !from)
        return fail(journal ? from.error() : journal.error());
    AwayWeeks &all = (*journal)->awayWeeks();
    return all.beginningOn(*from).and_then([&](const AwayWeek &away) {
        return all.remove(away.id).map([&] {
            Answer answer;
            answer.page.line(
                AwayCommandsWords::tr("The time away from %1 is removed.").arg(calendarDay(*from, context.today())));
            answer.json.insert(QStringLiteral("away"), awayJson(away));
            return answer;
        });
    });
}

} // namespace

QList<Command> awayCommands()
{
    using Takes = Option::Takes;
    Command list;
    list.name = QStringLiteral("away");
    list.what = AwayCommandsWords::tr("times away: nobody drifts in them");
    list.json = {QStringLiteral("{\"away\": [{\"id\", \"from\", \"until\", \"why\"}…]}")};
    list.run = runAwayList;
    Command add;
    add.name = QStringLiteral("away add");
    add.words = QStringLiteral("FROM TO");
    add.what = AwayCommandsWords::tr("you are away from one day to another, both included");
    add.leastWords = add.mostWords = 2;
    add.options = {{QStringLiteral("why"), Takes::One, QStringLiteral("TEXT"), AwayCommandsWords::tr("the reason"), {}},
                   {QStringLiteral("planned"),
                    Takes::One,
                    choicesOf<AwayChoice>(),
                    AwayCommandsWords::tr(
                        "what becomes of 1:1s planned then: they stay, are skipped, or move where there is room"),
                    {}}};
    add.examples = {QStringLiteral("lanai-cli away add 2026-12-24 2027-01-03 --why Holidays --planned skip")};
    add.json = {QStringLiteral("{\"away\": {\"id\", \"from\", \"until\", \"why\"},"),
                QStringLiteral(" \"planned\": [{\"meeting\", \"peer\", \"day\", \"movesTo\"}…]} as they were planned")};
    add.run = runAwayAdd;
    Command remove;
    remove.name = QStringLiteral("away remove");
    remove.words = QStringLiteral("FROM");
    remove.what = AwayCommandsWords::tr("take a time away out again, by its first day");
    remove.leastWords = remove.mostWords = 1;
    remove.json = {QStringLiteral("{\"away\": {\"id\", \"from\", \"until\", \"why\"}}")};
    remove.run = runAwayRemove;
    return {list, add, remove};
}

} // namespace lanai
