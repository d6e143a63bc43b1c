// `lanai-cli ask`, what is taken off-line; what was asked before; and the playbook.
#include "app/cli/askfinding.h"
#include "app/cli/asktext.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/promisetext.h"
#include "app/cli/shortid.h"
#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/knowers.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct AskOfflineWords
{
    Q_DECLARE_TR_FUNCTIONS(AskOffline)
};

Result<Answer> runAskAgenda(Context &context)
{
    const Arguments &arguments = context.arguments();
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return journal.people()
            .find(arguments.word(1))
            .and_then([&](const Peer &peer) { return journal.asks().toAgenda(found.id, peer.id); })
            .map([](const Id &) {});
    });
}

Result<Answer> runAskProject(Context &context)
{
    const Arguments &arguments = context.arguments();
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return peersNamed(journal, arguments.words().mid(1))
            .and_then([&](const QList<Id> &peers) { return journal.asks().toProject(found.id, peers); })
            .map([](const Id &) {});
    });
}

Result<Answer> runAskTopic(Context &context)
{
    const Arguments &arguments = context.arguments();
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return journal.circles()
            .find(arguments.word(1))
            .and_then([&](const Circle &circle) { return journal.asks().toTopic(found.id, circle.id); })
            .map([](const Id &) {});
    });
}

QJsonObject similarJson(const Similar &similar)
{
    return {{QStringLiteral("kind"), jsonWord(similar.kind)},
            {QStringLiteral("id"), jsonId(similar.thing)},
            {QStringLiteral("ask"), jsonId(similar.ask)},
            {QStringLiteral("title"), similar.title},
            {QStringLiteral("text"), similar.text},
            {QStringLiteral("on"), jsonDay(similar.on)},
            {QStringLiteral("rule"), similar.rule}};
}

Result<Answer> runAskSimilar(Context &context)
{
    const QString words = context.arguments().words().join(u' ');
    if (words.trimmed().isEmpty())
        return fail(ErrorCode::EmptyQuery);
    return context.journal()
        .and_then([&words](Journal *journal) { return journal->knowers().similar(words); })
        .map([&context](const QList<Similar> &all) {
            Answer answer;
            if (all.isEmpty())
                answer.page.line(AskOfflineWords::tr("Nothing like it was asked or written before."));
            QList<Row> rows;
            for (const Similar &similar : all)
                rows << Row{Cell(shortId(similar.thing), Tone::Quiet), Cell(wordFor(similar.kind), Tone::Quiet),
                            Cell(calendarDay(similar.on, context.today())), Cell(similar.title, Tone::Strong),
                            Cell(underRule(similar.text, similar.rule))};
            answer.page.table(rows);
            answer.json.insert(QStringLiteral("similar"), jsonList(all, similarJson));
            return answer;
        });
}

Result<Answer> runPlaybook(Context &context)
{
    const Arguments &arguments = context.arguments();
    return context.journal()
        .and_then([&arguments](Journal *journal) {
            return journal->playbook().find(arguments.words().join(u' '), arguments.value(QStringLiteral("tag")));
        })
        .map([&context](const QList<PlaybookEntry> &entries) {
            Answer answer;
            tellPlaybook(answer.page, entries, context.today());
            answer.json = playbookJson(entries);
            return answer;
        });
}

} // namespace

QList<Command> askOfflineCommands()
{
    Command similar =
        askCommand(QStringLiteral("ask similar"), QStringLiteral("WORDS"),
                   AskOfflineWords::tr("what was asked, answered or written before like this"), runAskSimilar);
    similar.mostWords = Command::anyNumber;
    similar.json = {QStringLiteral("{\"similar\": [SIMILAR…]}"), shapeOf(QStringLiteral("SIMILAR"), similarJson({}))};
    Command project =
        askCommand(QStringLiteral("ask project"), QStringLiteral("WHICH NAME…"),
                   AskOfflineWords::tr("takes it off-line: an idea for a project with those peers"), runAskProject);
    project.leastWords = 2;
    project.mostWords = Command::anyNumber;
    return {similar,
            askCommand(QStringLiteral("ask agenda"), QStringLiteral("WHICH NAME"),
                       AskOfflineWords::tr("takes it off-line: onto the agenda of the next 1:1"), runAskAgenda),
            project,
            askCommand(QStringLiteral("ask topic"), QStringLiteral("WHICH CIRCLE"),
                       AskOfflineWords::tr("takes it off-line: into a circle's topic bank"), runAskTopic)};
}

Command playbookCommand()
{
    Command playbook;
    playbook.name = QStringLiteral("playbook");
    playbook.words = QStringLiteral("[SITUATION]");
    playbook.what = AskOfflineWords::tr("what helped before: answered questions and takeaways, found by a situation");
    playbook.mostWords = Command::anyNumber;
    playbook.options = {{QStringLiteral("tag"),
                         Option::Takes::One,
                         QStringLiteral("TAG"),
                         AskOfflineWords::tr("only those with this tag"),
                         {}}};
    playbook.examples = {QStringLiteral("lanai-cli playbook \"a colleague lost a parent\"")};
    playbook.json = playbookShapes();
    playbook.run = runPlaybook;
    return playbook;
}

} // namespace lanai
