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
#include "core/domain/ledgerviews.h"
#include "core/journal/journal.h"
#include "core/journal/ledger.h"
#include "core/journal/trash.h"
#include <QCoreApplication>
#include <QJsonArray>

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

// --mine and --theirs choose a side, --overdue those that are late, --week those due by Sunday, --agreements those
// without a day.
bool isAskedFor(const Commitment &commitment, const Arguments &arguments, QDate today)
{
    if (arguments.has(QStringLiteral("agreements")) && commitment.due.isValid())
        return false;
    if (arguments.has(QStringLiteral("week")) && !isInView(commitment, LedgerView::ThisWeek, today))
        return false;
    const bool mine = arguments.has(QStringLiteral("mine"));
    const bool theirs = arguments.has(QStringLiteral("theirs"));
    const bool rightSide = mine == theirs || mine == (commitment.side == CommitmentSide::Mine);
    return rightSide && (!arguments.has(QStringLiteral("overdue")) || commitment.isLate(today));
}

// What is listed, and what was kept in time: everybody's, or with --peer that person's.
struct ListedPromises
{
    QList<Commitment> listed;
    CircleRules rules;
    KeptRate mine;
    KeptRate theirs;
};

Result<ListedPromises> promisesOf(Journal &journal, const QString &peer, LedgerView view)
{
    const Result<Ledger> ledger = journal.ledger();
    if (!ledger)
        return fail(ledger.error());
    const Result<QList<Id>> named = peer.isNull() ? QList<Id>() : peersNamed(journal, {peer});
    if (!named)
        return fail(named.error());
    ListedPromises found;
    for (const LedgerRow &row : view == LedgerView::Closed ? ledger->closed : ledger->open) {
        if (named->isEmpty() || named->contains(row.peer.id))
            found.listed << row.commitment;
        if (!row.rule.isEmpty())
            found.rules.insert(row.commitment.id, row.rule);
    }
    if (named->size() == 1) {
        const Result<QList<Commitment>> theirs = journal.promises().ofPeer(named->first());
        if (!theirs)
            return fail(theirs.error());
        found.mine = keptRate(*theirs, CommitmentSide::Mine, ledger->date);
        found.theirs = keptRate(*theirs, CommitmentSide::Theirs, ledger->date);
        return found;
    }
    const Result<KeptRate> mine = journal.promises().keptRateOf(CommitmentSide::Mine);
    const Result<KeptRate> theirs = journal.promises().keptRateOf(CommitmentSide::Theirs);
    if (!mine || !theirs)
        return fail(mine ? theirs.error() : mine.error());
    found.mine = *mine;
    found.theirs = *theirs;
    return found;
}

Result<Answer> runCommitments(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Arguments &arguments = context.arguments();
    const bool closed = arguments.has(QStringLiteral("closed"));
    const QString peer = arguments.has(QStringLiteral("peer")) ? arguments.value(QStringLiteral("peer")) : QString();
    Result<ListedPromises> found = promisesOf(**journal, peer, closed ? LedgerView::Closed : LedgerView::Open);
    if (!found)
        return fail(found.error());
    const Result<Names> names = namesIn(**journal);
    if (!names)
        return fail(names.error());
    const QDate today = context.today();
    QList<Commitment> &open = found->listed;
    open.removeIf([&](const Commitment &each) { return !isAskedFor(each, arguments, today); });
    Answer answer;
    if (open.isEmpty())
        answer.page.line(closed ? PromisesWords::tr("Nothing was kept or dropped in the last 90 days.")
                                : PromisesWords::tr("No open commitments here."));
    tellPromises(answer.page, PromisesWords::tr("You promised"), CommitmentSide::Mine, open, *names, today,
                 found->rules);
    tellPromises(answer.page, PromisesWords::tr("They promised"), CommitmentSide::Theirs, open, *names, today,
                 found->rules);
    tellKeptRates(answer.page, found->mine, found->theirs);
    const auto json = [&](const Commitment &each) { return listedJson(each, *names, today); };
    answer.json = {{QStringLiteral("commitments"), jsonList(open, json)},
                   {QStringLiteral("rules"), rulesJson(found->rules)},
                   {QStringLiteral("keptInTime"), keptRatesJson(found->mine, found->theirs)}};
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

Result<QList<Id>> commitmentsNamed(Journal &journal, const QStringList &words)
{
    QList<Id> ids;
    for (const QString &word : words) {
        const Result<Id> id = commitmentNamed(journal, word);
        if (!id)
            return fail(id.error());
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids;
}

// How they stand now. One alone is also told as "commitment".
Result<Answer> standing(Context &context, Journal &journal, const QString &sentence, const QList<Id> &ids)
{
    const Result<Names> names = namesIn(journal);
    if (!names)
        return fail(names.error());
    Answer answer;
    QJsonArray all;
    for (const Id &id : ids) {
        const Result<Commitment> now = journal.promises().commitment(id);
        if (!now)
            return fail(now.error());
        answer.page.line(sentence.arg(promiseWords(*now)));
        all << listedJson(*now, *names, context.today());
    }
    if (ids.size() == 1)
        answer.json.insert(QStringLiteral("commitment"), all.first());
    answer.json.insert(QStringLiteral("commitments"), all);
    return answer;
}

// Finds the commitments, does `change`, a Result<void>(Promises &, QList<Id>), as one command, and tells how they stand
// now.
template<class Change>
Result<Answer> changed(Context &context, const QString &sentence, Change change)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return commitmentsNamed(**journal, context.arguments().words()).and_then([&](const QList<Id> &ids) {
        return change((*journal)->promises(), ids).and_then([&] {
            return standing(context, **journal, sentence, ids);
        });
    });
}

Result<Answer> runKept(Context &context)
{
    const Result<QDate> on = dayOption(context.arguments(), QStringLiteral("on"), context.today(), context.today());
    if (!on)
        return fail(on.error());
    return changed(context, PromisesWords::tr("Kept: %1"),
                   [&](Promises &promises, const QList<Id> &ids) { return promises.keep(ids, *on); });
}

Result<Answer> runDrop(Context &context)
{
    return changed(context, PromisesWords::tr("Dropped: %1"),
                   [](Promises &promises, const QList<Id> &ids) { return promises.drop(ids); });
}

Result<Answer> runReopen(Context &context)
{
    return changed(context, PromisesWords::tr("Open again: %1"),
                   [](Promises &promises, const QList<Id> &ids) { return promises.reopen(ids); });
}

// --due; an empty one is no day. Both sentences have one place, for what was promised.
struct NewDue
{
    QDate day;
    QString sentence;
};

Result<NewDue> newDue(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QString due = QStringLiteral("due");
    if (!arguments.has(due))
        return usage(
            PromisesWords::tr("Which day is it due now? Name it with --due DATE; --due \"\" makes it a working "
                              "agreement without a date."));
    if (arguments.value(due).isEmpty())
        return NewDue{{}, PromisesWords::tr("A working agreement without a date now: %1")};
    return dayFrom(arguments.value(due), context.today()).map([&](QDate day) {
        return NewDue{day,
                      PromisesWords::tr("Due %1 now: %2").arg(dayText(day, context.today()), QStringLiteral("%1"))};
    });
}

Result<Answer> runRenegotiate(Context &context)
{
    const Result<NewDue> due = newDue(context);
    if (!due)
        return fail(due.error());
    return changed(context, due->sentence, [&](Promises &promises, const QList<Id> &ids) {
        return promises.renegotiate(ids, due->day, context.arguments().value(QStringLiteral("why")));
    });
}

Result<Answer> runCorrect(Context &context)
{
    const Result<NewDue> due = newDue(context);
    if (!due)
        return fail(due.error());
    return changed(context, due->sentence,
                   [&](Promises &promises, const QList<Id> &ids) { return promises.correctDue(ids, due->day); });
}

Command commitments()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("commitments");
    command.what = PromisesWords::tr("open promises, both ways");
    command.options = {
        {QStringLiteral("mine"), Takes::Nothing, {}, PromisesWords::tr("only what you promised"), {}},
        {QStringLiteral("theirs"), Takes::Nothing, {}, PromisesWords::tr("only what they promised"), {}},
        {QStringLiteral("overdue"), Takes::Nothing, {}, PromisesWords::tr("only what is late"), {}},
        {QStringLiteral("week"), Takes::Nothing, {}, PromisesWords::tr("only what is late or due by Sunday"), {}},
        {QStringLiteral("agreements"),
         Takes::Nothing,
         {},
         PromisesWords::tr("only working agreements, which have no date"),
         {}},
        {QStringLiteral("closed"),
         Takes::Nothing,
         {},
         PromisesWords::tr("instead what was kept or dropped in the last 90 days"),
         {}},
        {QStringLiteral("peer"),
         Takes::One,
         QStringLiteral("NAME"),
         PromisesWords::tr("only with this person, with what you two kept in time"),
         {}}};
    command.json = {
        QStringLiteral(
            "{\"commitments\": [COMMITMENT and \"peerName\"…], \"rules\": [RULE…], \"keptInTime\": {\"mine\": RATE, "
            "\"theirs\": RATE}}"),
        rulesShape()};
    command.run = runCommitments;
    return command;
}

Command change(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = QStringLiteral("commitment ") + name;
    command.words = QStringLiteral("ID…");
    command.what = what;
    command.leastWords = 1;
    command.mostWords = Command::anyNumber;
    command.more = {
        PromisesWords::tr("The id is the one that “lanai-cli commitments” shows. Several are changed together, or none "
                          "of them, and one undo takes them back.")};
    command.json = {
        QStringLiteral("{\"commitments\": [COMMITMENT and \"peerName\"…], \"commitment\": the same where it is one}")};
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
    Command correct = change(QStringLiteral("correct"),
                             PromisesWords::tr("another day for one that was read or typed wrong"), runCorrect);
    correct.options = {{QStringLiteral("due"), Takes::One, date, PromisesWords::tr("the right due day"), {}}};
    const Command reopen =
        change(QStringLiteral("reopen"), PromisesWords::tr("it was neither kept nor dropped after all"), runReopen);
    return {PromisesWords::tr("Promises"), {commitments(), kept, drop, renegotiate, correct, reopen}};
}

} // namespace lanai
