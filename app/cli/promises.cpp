#include "core/journal/promises.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/promisetext.h"
#include "app/cli/shortid.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/trash.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PromisesWords
{
    Q_DECLARE_TR_FUNCTIONS(Promises)
};

QJsonValue listedJson(const Commitment &commitment, const Names &names, QDate today)
{
    QJsonObject json = commitmentJson(commitment, today);
    json.insert(QStringLiteral("peerName"), names.value(commitment.peerId));
    return json;
}

// --mine and --theirs choose a side, --overdue those that are late.
bool isAskedFor(const Commitment &commitment, const Arguments &arguments, QDate today)
{
    const bool mine = arguments.has(QStringLiteral("mine"));
    const bool theirs = arguments.has(QStringLiteral("theirs"));
    const bool rightSide = mine == theirs || mine == (commitment.side == CommitmentSide::Mine);
    return rightSide && (!arguments.has(QStringLiteral("overdue")) || commitment.isLate(today));
}

Result<Answer> runCommitments(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Promises &promises = (*journal)->promises();
    Result<QList<Commitment>> open = promises.open();
    if (!open)
        return fail(open.error());
    const Result<Names> names = namesIn(**journal);
    if (!names)
        return fail(names.error());
    const QDate today = context.today();
    open->removeIf([&](const Commitment &each) { return !isAskedFor(each, context.arguments(), today); });
    Answer answer;
    if (open->isEmpty())
        answer.page.line(PromisesWords::tr("No open commitments here."));
    tellPromises(answer.page, PromisesWords::tr("You promised"), CommitmentSide::Mine, *open, *names, today);
    tellPromises(answer.page, PromisesWords::tr("They promised"), CommitmentSide::Theirs, *open, *names, today);
    const Result<KeptRate> mine = promises.keptRateOf(CommitmentSide::Mine);
    const Result<KeptRate> theirs = promises.keptRateOf(CommitmentSide::Theirs);
    if (!mine || !theirs)
        return fail(mine ? theirs.error() : mine.error());
    tellKeptRates(answer.page, *mine, *theirs);
    const auto json = [&](const Commitment &each) { return listedJson(each, *names, today); };
    answer.json = {{QStringLiteral("commitments"), jsonList(*open, json)},
                   {QStringLiteral("keptInTime"), keptRatesJson(*mine, *theirs)}};
    return answer;
}

// Open ones go before what is closed or no commitment at all: those are refused, each with its reason.
Result<Id> commitmentNamed(Journal &journal, const QString &words)
{
    const Result<QList<Commitment>> open = journal.promises().open();
    if (!open)
        return fail(open.error());
    QList<Id> ids;
    for (const Commitment &commitment : *open)
        ids << commitment.id;
    const Result<Id> found = idFrom(words, ids);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    return journal.trash().idsEndingIn(words).and_then([&](QList<Id> all) {
        all.removeIf([&journal](const Id &id) { return !journal.promises().commitment(id); });
        return idFrom(words, all);
    });
}

// Finds the commitment, does `change`, a Result<void>(Promises &, Id), and tells how it stands now.
template<class Change>
Result<Answer> changed(Context &context, const QString &sentence, Change change)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Promises &promises = (*journal)->promises();
    const Result<Id> id = commitmentNamed(**journal, context.arguments().word(0));
    if (!id)
        return fail(id.error());
    const Result<Names> names = namesIn(**journal);
    if (!names)
        return fail(names.error());
    return change(promises, *id).and_then([&] { return promises.commitment(*id); }).map([&](const Commitment &now) {
        Answer answer;
        answer.page.line(sentence.arg(now.text));
        answer.json.insert(QStringLiteral("commitment"), listedJson(now, *names, context.today()));
        return answer;
    });
}

Result<Answer> runKept(Context &context)
{
    const Result<QDate> on = dayOption(context.arguments(), QStringLiteral("on"), context.today(), context.today());
    if (!on)
        return fail(on.error());
    return changed(context, PromisesWords::tr("Kept: %1"),
                   [&](Promises &promises, const Id &id) { return promises.keep(id, *on); });
}

Result<Answer> runDrop(Context &context)
{
    return changed(context, PromisesWords::tr("Dropped: %1"),
                   [](Promises &promises, const Id &id) { return promises.drop(id); });
}

Result<Answer> runRenegotiate(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QString due = QStringLiteral("due");
    if (!arguments.has(due))
        return usage(
            PromisesWords::tr("Which day is it due now? Name it with --due DATE; --due \"\" makes it a working "
                              "agreement without a date."));
    const bool agreement = arguments.value(due).isEmpty();
    const Result<QDate> day = agreement ? QDate() : dayFrom(arguments.value(due), context.today());
    if (!day)
        return fail(day.error());
    const QString sentence =
        agreement ? PromisesWords::tr("A working agreement without a date now: %1")
                  : PromisesWords::tr("Due %1 now: %2").arg(dayText(*day, context.today()), QStringLiteral("%1"));
    return changed(context, sentence, [&](Promises &promises, const Id &id) {
        return promises.renegotiate(id, *day, arguments.value(QStringLiteral("why")));
    });
}

Command commitments()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("commitments");
    command.what = PromisesWords::tr("open promises, both ways");
    command.options = {{QStringLiteral("mine"), Takes::Nothing, {}, PromisesWords::tr("only what you promised"), {}},
                       {QStringLiteral("theirs"), Takes::Nothing, {}, PromisesWords::tr("only what they promised"), {}},
                       {QStringLiteral("overdue"), Takes::Nothing, {}, PromisesWords::tr("only what is late"), {}}};
    command.json = {QStringLiteral(
        "{\"commitments\": [COMMITMENT and \"peerName\"…], \"keptInTime\": {\"mine\": RATE, \"theirs\": RATE}}")};
    command.run = runCommitments;
    return command;
}

Command change(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = QStringLiteral("commitment ") + name;
    command.words = QStringLiteral("ID");
    command.what = what;
    command.leastWords = 1;
    command.mostWords = 1;
    command.more = {PromisesWords::tr("The id is the one that “lanai-cli commitments” shows.")};
    command.json = {QStringLiteral("{\"commitment\": COMMITMENT and \"peerName\"}")};
    command.run = run;
    return command;
}

} // namespace

CommandGroup promiseCommands()
{
    using Takes = Option::Takes;
    const QString date = QStringLiteral("DATE");
    Command kept = change(QStringLiteral("kept"), PromisesWords::tr("a promise was kept"), runKept);
    kept.options = {
        {QStringLiteral("on"), Takes::One, date, PromisesWords::tr("the day it was done; today otherwise"), {}}};
    Command renegotiate = change(QStringLiteral("renegotiate"),
                                 PromisesWords::tr("agreed anew, on or before the due day"), runRenegotiate);
    renegotiate.options = {
        {QStringLiteral("due"), Takes::One, date, PromisesWords::tr("the new due day"), {}},
        {QStringLiteral("why"), Takes::One, QStringLiteral("TEXT"), PromisesWords::tr("the reason"), {}}};
    const Command drop = change(QStringLiteral("drop"), PromisesWords::tr("a promise that no longer holds"), runDrop);
    return {PromisesWords::tr("Promises"), {commitments(), kept, drop, renegotiate}};
}

} // namespace lanai
