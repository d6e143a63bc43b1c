#include "app/cli/askfinding.h"
#include "app/cli/asktext.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct AskFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(AskFinding)
};

} // namespace

Result<Ask> askNamed(Journal &journal, const QString &words)
{
    Result<Ask> found = journal.asks().find(words);
    if (!found && found.error().code == ErrorCode::UnknownValue) {
        Error unknown = found.error();
        unknown.args.first() = AskFindingWords::tr("question");
        return fail(unknown);
    }
    return found;
}

Result<WaitingAsks> waitingAsks(Journal &journal)
{
    const Result<QList<AskReminder>> reminders = journal.asks().reminders();
    const Result<AskList> list = journal.asks().list();
    if (!reminders || !list)
        return fail(reminders ? list.error() : reminders.error());
    WaitingAsks waiting{*reminders, {}};
    std::copy_if(list->asks.cbegin(), list->asks.cend(), std::back_inserter(waiting.closing),
                 [](const AskLine &line) { return line.closing; });
    return waiting;
}

Result<Answer> askAnswer(Journal &journal, const Id &ask)
{
    return journal.asks().whole(ask).map([](const AskWhole &whole) {
        Answer answer;
        tellAsk(answer.page, whole);
        answer.json = wholeAskJson(whole);
        return answer;
    });
}

Command askCommand(const QString &name, const QString &words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(name, words, what, run);
    command.json = {askShapes().constFirst()};
    return command;
}

} // namespace lanai
