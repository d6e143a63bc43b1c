#include "core/journal/people.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/peerpage.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString roleOf(const Peer &peer)
{
    QStringList parts{peer.role, peer.organisation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QList<Row> rowsOf(const QList<Peer> &peers, Standing standing)
{
    QList<Row> rows;
    for (const Peer &peer : peers) {
        if (peer.standing == standing)
            rows << Row{Cell(peer.name, Tone::Strong), Cell(roleOf(peer)),
                        Cell(wordFor(peer.interdependence), Tone::Quiet),
                        Cell(peer.tags.join(QStringLiteral(", ")), Tone::Quiet)};
    }
    return rows;
}

Result<Answer> runPeers(Context &context)
{
    const Result<QList<Peer>> peers =
        context.journal().and_then([](Journal *journal) { return journal->people().all(); });
    if (!peers)
        return fail(peers.error());
    Answer answer;
    answer.json.insert(QStringLiteral("peers"), jsonList(*peers, peerJson));
    if (peers->isEmpty())
        answer.page.line(
            PeopleWords::tr("Nobody is in the journal yet. Add the first with “lanai-cli peer add NAME”."));
    const QList<std::pair<Standing, QString>> groups{{Standing::Current, PeopleWords::tr("Peers")},
                                                     {Standing::Former, PeopleWords::tr("Former peers")},
                                                     {Standing::Dormant, PeopleWords::tr("Dormant")}};
    for (const auto &[standing, title] : groups) {
        const QList<Row> rows = rowsOf(*peers, standing);
        if (!rows.isEmpty())
            answer.page.heading(title, QString::number(rows.size()));
        answer.page.table(rows);
    }
    return answer;
}

Result<Answer> runPeer(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->people().find(context.arguments().word(0)).and_then([&](const Peer &peer) {
        return peerPage(**journal, peer.id);
    });
}

QList<Option> workOptions()
{
    using Takes = Option::Takes;
    const QString text = QStringLiteral("TEXT");
    return {{QStringLiteral("role"), Takes::One, text, PeopleWords::tr("what they do"), {}},
            {QStringLiteral("org"), Takes::One, text, PeopleWords::tr("their organisation"), {}},
            {QStringLiteral("team"), Takes::One, text, PeopleWords::tr("their team"), {}},
            {QStringLiteral("interdependence"),
             Takes::One,
             choicesOf<Interdependence>(),
             PeopleWords::tr("how much your work and theirs depend on one another"),
             {}},
            {QStringLiteral("standing"),
             Takes::One,
             choicesOf<Standing>(),
             PeopleWords::tr("whether you work together now"),
             {}}};
}

QList<Option> personOptions()
{
    using Takes = Option::Takes;
    const QString text = QStringLiteral("TEXT");
    return {
        {QStringLiteral("preferred"),
         Takes::One,
         QStringLiteral("NAME"),
         PeopleWords::tr("what they like to be called"),
         {}},
        {QStringLiteral("pronouns"), Takes::One, text, PeopleWords::tr("their pronouns"), {}},
        {QStringLiteral("email"), Takes::One, QStringLiteral("ADDRESS"), PeopleWords::tr("their e-mail address"), {}},
        {QStringLiteral("phone"), Takes::One, QStringLiteral("NUMBER"), PeopleWords::tr("their phone number"), {}},
        {QStringLiteral("tz"),
         Takes::One,
         QStringLiteral("ZONE"),
         PeopleWords::tr("their time zone, as Europe/Berlin"),
         {}},
        {QStringLiteral("birthday"),
         Takes::One,
         QStringLiteral("DATE"),
         PeopleWords::tr("2026-12-03, or 12-03 without a year"),
         {}},
        {QStringLiteral("met"), Takes::One, text, PeopleWords::tr("how you met"), {}},
        {QStringLiteral("tag"),
         Takes::Several,
         QStringLiteral("TAG"),
         PeopleWords::tr("words to find them by; all of them at once"),
         {}}};
}

QList<Option> peerOptions()
{
    return workOptions() + personOptions();
}

void takeText(const Arguments &arguments, const QString &option, QString &field)
{
    if (arguments.has(option))
        field = arguments.value(option).simplified();
}

// What the options say about a peer; fields without an option stay as they are.
Result<Peer> described(Peer peer, const Arguments &arguments, QDate today)
{
    takeText(arguments, QStringLiteral("name"), peer.name);
    takeText(arguments, QStringLiteral("role"), peer.role);
    takeText(arguments, QStringLiteral("org"), peer.organisation);
    takeText(arguments, QStringLiteral("team"), peer.team);
    takeText(arguments, QStringLiteral("preferred"), peer.preferredName);
    takeText(arguments, QStringLiteral("pronouns"), peer.pronouns);
    takeText(arguments, QStringLiteral("email"), peer.email);
    takeText(arguments, QStringLiteral("phone"), peer.phone);
    takeText(arguments, QStringLiteral("met"), peer.howWeMet);
    if (arguments.has(QStringLiteral("tz")))
        peer.timeZone = arguments.value(QStringLiteral("tz")).toUtf8();
    if (arguments.has(QStringLiteral("tag")))
        peer.tags = arguments.list(QStringLiteral("tag"));
    const auto interdependence = choiceOption<Interdependence>(arguments, QStringLiteral("interdependence"));
    if (!interdependence)
        return fail(interdependence.error());
    const auto standing = choiceOption<Standing>(arguments, QStringLiteral("standing"));
    if (!standing)
        return fail(standing.error());
    peer.interdependence = interdependence->value_or(peer.interdependence);
    peer.standing = standing->value_or(peer.standing);
    if (!arguments.has(QStringLiteral("birthday")))
        return peer;
    return recurringFrom(arguments.value(QStringLiteral("birthday")), today)
        .map([&peer](const RecurringDate &birthday) {
            peer.birthday = birthday;
            return peer;
        });
}

Result<Answer> runAddPeer(Context &context)
{
    Peer named;
    named.name = context.arguments().word(0);
    const Result<Peer> peer = described(named, context.arguments(), context.today());
    if (!peer)
        return fail(peer.error());
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    People &people = (*journal)->people();
    return people.add(*peer).and_then([&](const Id &id) { return people.peer(id); }).map([](const Peer &added) {
        Answer answer;
        answer.page.line(PeopleWords::tr("%1 is in the journal.").arg(added.name));
        answer.json.insert(QStringLiteral("peer"), peerJson(added));
        return answer;
    });
}

Result<Answer> runEditPeer(Context &context)
{
    const QList<Option> options = peerOptions();
    const Arguments &arguments = context.arguments();
    const auto given = [&](const Option &option) { return arguments.has(option.name); };
    if (!arguments.has(QStringLiteral("name")) && std::none_of(options.cbegin(), options.cend(), given))
        return usage(PeopleWords::tr("Nothing to change is named. “lanai-cli help peer edit” shows what there is."));
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    People &people = (*journal)->people();
    const Result<Peer> changed = people.find(arguments.word(0)).and_then([&](const Peer &peer) {
        return described(peer, arguments, context.today());
    });
    if (!changed)
        return fail(changed.error());
    return people.change(*changed).and_then([&] { return people.peer(changed->id); }).and_then([&](const Peer &peer) {
        return peerPage(**journal, peer.id);
    });
}

Command peers()
{
    Command command;
    command.name = QStringLiteral("peers");
    command.what = PeopleWords::tr("everybody in the journal");
    command.json = {QStringLiteral("{\"peers\": [PEER…]}")};
    command.run = runPeers;
    return command;
}

Command peer()
{
    Command command;
    command.name = QStringLiteral("peer");
    command.words = QStringLiteral("NAME");
    command.what = PeopleWords::tr("one person’s page");
    command.leastWords = 1;
    command.mostWords = 1;
    command.more = {
        PeopleWords::tr("A name is any part of it that fits one person only; case and accents don’t matter.")};
    command.json = peerPageShape();
    command.run = runPeer;
    return command;
}

Command add()
{
    Command command;
    command.name = QStringLiteral("peer add");
    command.words = QStringLiteral("NAME");
    command.what = PeopleWords::tr("a new person");
    command.leastWords = 1;
    command.mostWords = 1;
    command.options = peerOptions();
    command.examples = {
        QStringLiteral("lanai-cli peer add \"Dana Whitfield\" --role \"VP Engineering\" --interdependence strong")};
    command.json = {QStringLiteral("{\"peer\": PEER}")};
    command.run = runAddPeer;
    return command;
}

Command edit()
{
    Command command;
    command.name = QStringLiteral("peer edit");
    command.words = QStringLiteral("NAME");
    command.what = PeopleWords::tr("changes what is known of a person");
    command.leastWords = 1;
    command.mostWords = 1;
    command.options = peerOptions();
    command.options.prepend(
        {QStringLiteral("name"), Option::Takes::One, QStringLiteral("NAME"), PeopleWords::tr("a new name"), {}});
    command.more = {
        PeopleWords::tr("An empty value takes away what was there: --phone \"\". A new role, organisation or "
                        "team keeps the one before in their history.")};
    command.json = peerPageShape();
    command.run = runEditPeer;
    return command;
}

} // namespace

CommandGroup peopleCommands()
{
    const QList<Command> own{peers(), peer(), add(), edit(), factAddCommand(), whoKnowsCommand(), breadthCommand()};
    return {PeopleWords::tr("People"), own + kudosCommands()};
}

} // namespace lanai
