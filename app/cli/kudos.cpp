// `lanai-cli kudos`: a kind word, remembered, and whose turn it is.
#include "core/journal/kudos.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/thingjson.h"
#include "app/cli/values.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct KudosWords
{
    Q_DECLARE_TR_FUNCTIONS(Kudos)
};

Result<Answer> runKudosGive(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), context.today());
    const auto privacy = choiceOption<Privacy>(arguments, QStringLiteral("privacy"));
    if (!journal || !on || !privacy)
        return fail(!journal ? journal.error() : !on ? on.error() : privacy.error());
    const Result<Peer> peer = (*journal)->people().find(arguments.word(0));
    if (!peer)
        return fail(peer.error());
    return (*journal)
        ->kudos()
        .give(peer->id, arguments.word(1), *on, privacy->value_or(Privacy::Private))
        .and_then([&](const Id &id) { return (*journal)->notes().entry(id); })
        .map([&](const Entry &entry) {
            Answer answer;
            answer.page.line(KudosWords::tr("A kind word for %1, %2.", "a name, a day")
                                 .arg(peer->name, dayText(entry.date, context.today())));
            answer.json = {{QStringLiteral("peer"), jsonId(peer->id)}, {QStringLiteral("entry"), entryJson(entry)}};
            return answer;
        });
}

QJsonObject kudosDueJson(const KudosDue &due)
{
    return {{QStringLiteral("peer"), jsonId(due.peer.id)},
            {QStringLiteral("peerName"), due.peer.name},
            {QStringLiteral("last"), jsonDay(due.last)}};
}

Result<Answer> runKudosDue(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->kudos().due().map([&context](const QList<KudosDue> &due) {
        Answer answer;
        if (due.isEmpty())
            answer.page.line(KudosWords::tr("Everybody has had a kind word within a quarter."));
        else
            answer.page.heading(KudosWords::tr("A kind word would be welcome"));
        QList<Row> rows;
        for (const KudosDue &one : due) {
            const QString last = one.last.isValid()
                                     ? KudosWords::tr("last %1", "a day").arg(calendarDay(one.last, context.today()))
                                     : KudosWords::tr("none yet");
            rows << Row{Cell(one.peer.name, Tone::Strong), Cell(last)};
        }
        answer.page.table(rows);
        answer.json.insert(QStringLiteral("due"), jsonList(due, kudosDueJson));
        return answer;
    });
}

} // namespace

QList<Command> kudosCommands()
{
    using Takes = Option::Takes;
    Command give = exactCommand(QStringLiteral("kudos give"), QStringLiteral("NAME TEXT"),
                                KudosWords::tr("recognise somebody in one line; it counts as contact"), runKudosGive);
    give.options = {
        {QStringLiteral("on"), Takes::One, QStringLiteral("DATE"), KudosWords::tr("when; today without it"), {}},
        {QStringLiteral("privacy"),
         Takes::One,
         choicesOf<Privacy>(),
         KudosWords::tr("private unless you say so; sheet-safe words may stand on a prep sheet"),
         {}}};
    give.examples = {QStringLiteral("lanai-cli kudos give Dana \"Took the night call so that two people slept\"")};
    give.json = {QStringLiteral("{\"peer\": ID, \"entry\": ENTRY}")};
    Command due = exactCommand(QStringLiteral("kudos due"), {},
                               KudosWords::tr("who has had no kind word for a quarter"), runKudosDue);
    due.json = {QStringLiteral("{\"due\": [{\"peer\", \"peerName\", \"last\"}…]}")};
    return {give, due};
}

} // namespace lanai
