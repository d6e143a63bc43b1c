// `lanai-cli ask`: questions for peers, from the first wording to what came of the answer.
#include "core/journal/asks.h"
#include "app/cli/askfinding.h"
#include "app/cli/asktext.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct AskCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(AskCommands)
};

Result<Answer> runAsk(Context &context)
{
    const QString words = context.arguments().word(0);
    const auto only = choiceOption<AskState>(context.arguments(), QStringLiteral("state"));
    const Result<Journal *> journal = context.journal();
    if (!only || !journal)
        return fail(only ? journal.error() : only.error());
    if (!words.isEmpty())
        return afterAsk(journal, words, [](Journal &, const Ask &) { return Result<void>(); });
    return (*journal)->asks().list().map([&only](const AskList &list) {
        Answer answer;
        tellAsks(answer.page, list, *only);
        answer.json = askListJson(list, *only);
        return answer;
    });
}

// What the options say about a question; fields without an option stay as they are.
Result<Ask> describedAsk(Context &context, Ask ask)
{
    const Arguments &arguments = context.arguments();
    const auto closes = dayOption(arguments, QStringLiteral("closes"), context.today(), ask.closesOn);
    const auto privacy = choiceOption<Privacy>(arguments, QStringLiteral("privacy"));
    if (!closes || !privacy)
        return fail(closes ? privacy.error() : closes.error());
    if (arguments.has(QStringLiteral("context")))
        ask.context = arguments.value(QStringLiteral("context"));
    if (arguments.has(QStringLiteral("tag")))
        ask.tags = arguments.list(QStringLiteral("tag"));
    ask.closesOn = arguments.has(QStringLiteral("no-closing")) ? QDate() : *closes;
    ask.privacy = privacy->value_or(ask.privacy);
    return ask;
}

Result<Answer> runAddAsk(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Ask typed;
    typed.question = context.arguments().word(0);
    return describedAsk(context, typed)
        .and_then([&](const Ask &ask) { return (*journal)->asks().add(ask); })
        .and_then([&](const Id &id) { return askAnswer(**journal, id); });
}

Result<Answer> runEditAsk(Context &context)
{
    return afterAsk(context.journal(), context.arguments().word(0), [&](Journal &journal, const Ask &found) {
        return describedAsk(context, found).and_then([&](const Ask &ask) { return journal.asks().change(ask); });
    });
}

Result<Answer> runRefineAsk(Context &context)
{
    const Arguments &arguments = context.arguments();
    return afterAsk(context.journal(), arguments.word(0), [&](Journal &journal, const Ask &found) {
        return journal.asks().refine(found.id, arguments.word(1), arguments.value(QStringLiteral("why")));
    });
}

Result<Answer> runCloseAsk(Context &context)
{
    const Result<QDate> on = dayOption(context.arguments(), QStringLiteral("on"), context.today(), {});
    if (!on)
        return fail(on.error());
    return afterAsk(context.journal(), context.arguments().word(0),
                    [&](Journal &journal, const Ask &found) { return journal.asks().close(found.id, *on); });
}

Result<Answer> runReopenAsk(Context &context)
{
    return afterAsk(context.journal(), context.arguments().word(0),
                    [](Journal &journal, const Ask &found) { return journal.asks().reopen(found.id); });
}

Result<Answer> runDeleteAsk(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return askNamed(**journal, context.arguments().word(0)).and_then([&](const Ask &found) {
        return (*journal)->asks().remove(found.id).map([&] {
            Answer answer;
            answer.page.line(AskCommandsWords::tr("“%1” is in the trash for 30 days.").arg(found.question));
            answer.json.insert(QStringLiteral("id"), jsonId(found.id));
            return answer;
        });
    });
}

QList<Option> askOptions()
{
    using Takes = Option::Takes;
    return {{QStringLiteral("context"),
             Takes::One,
             QStringLiteral("TEXT"),
             AskCommandsWords::tr("in my situation, because …"),
             {}},
            {QStringLiteral("tag"),
             Takes::Several,
             QStringLiteral("TAG"),
             AskCommandsWords::tr("words to find it by; all of them at once"),
             {}},
            {QStringLiteral("closes"),
             Takes::One,
             QStringLiteral("DATE"),
             AskCommandsWords::tr("until when it waits for answers"),
             {}},
            {QStringLiteral("privacy"),
             Takes::One,
             choicesOf<Privacy>(),
             AskCommandsWords::tr("private unless you say so"),
             {}}};
}

Command showAskCommand()
{
    Command show;
    show.name = QStringLiteral("ask");
    show.words = QStringLiteral("[WHICH]");
    show.what = AskCommandsWords::tr("your questions by how they stand, or one of them whole");
    show.mostWords = 1;
    show.options = {
        {QStringLiteral("state"), Option::Takes::One, choicesOf<AskState>(), AskCommandsWords::tr("only those"), {}}};
    show.more = {
        AskCommandsWords::tr("WHICH is any part of its words that fits one question only, or the end of its id.")};
    show.json = askLineShapes();
    show.run = runAsk;
    return show;
}

QList<Command> askLifeCommands()
{
    using Takes = Option::Takes;
    const QString which = QStringLiteral("WHICH");
    Command close = askCommand(QStringLiteral("ask close"), which,
                               AskCommandsWords::tr("lays it aside, with or without an answer"), runCloseAsk);
    close.options = {{QStringLiteral("on"),
                      Takes::One,
                      QStringLiteral("DATE"),
                      AskCommandsWords::tr("the day it was; today otherwise"),
                      {}}};
    Command reopen = askCommand(QStringLiteral("ask reopen"), which,
                                AskCommandsWords::tr("takes up again what was closed"), runReopenAsk);
    Command remove =
        askCommand(QStringLiteral("ask delete"), which,
                   AskCommandsWords::tr("puts it into the trash with its replies; what it became stays"), runDeleteAsk);
    remove.json = {QStringLiteral("{\"id\"}")};
    return {close, reopen, remove};
}

} // namespace

CommandGroup askCommands()
{
    using Takes = Option::Takes;
    Command add = askCommand(QStringLiteral("ask add"), QStringLiteral("QUESTION"),
                             AskCommandsWords::tr("a new question, asked of nobody yet"), runAddAsk);
    add.options = askOptions();
    add.examples = {QStringLiteral("lanai-cli ask add \"What did you stop measuring this year?\" --tag metrics "
                                   "--context \"We report 61 metrics\"")};
    add.json = askShapes();
    Command edit = askCommand(QStringLiteral("ask edit"), QStringLiteral("WHICH"),
                              AskCommandsWords::tr("changes its context, tags, closing day or privacy"), runEditAsk);
    edit.options = askOptions() + QList<Option>{{QStringLiteral("no-closing"),
                                                 Takes::Nothing,
                                                 {},
                                                 AskCommandsWords::tr("it waits without a closing day"),
                                                 {}}};
    Command refine = askCommand(QStringLiteral("ask refine"), QStringLiteral("WHICH NEW"),
                                AskCommandsWords::tr("better words for it; the ones before are kept"), runRefineAsk);
    refine.options = {
        {QStringLiteral("why"), Takes::One, QStringLiteral("TEXT"), AskCommandsWords::tr("why these are better"), {}}};
    refine.examples = {QStringLiteral("lanai-cli ask refine \"too many metrics\" \"What did you stop measuring?\" "
                                      "--why \"asks for a story\"")};
    return {AskCommandsWords::tr("Questions"), QList<Command>{showAskCommand(), add, edit, refine} +
                                                   askPeopleCommands() + askOfflineCommands() + askLifeCommands() +
                                                   QList<Command>{playbookCommand()}};
}

} // namespace lanai
