// Erasing at once. Rule 14: it asks, says which backups still hold the thing and offers to remove them.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/prompt.h"
#include "app/cli/shortid.h"
#include "app/cli/usage.h"
#include "core/journal/backupchecks.h"
#include "ui/language/thingwords.h"
#include "ui/shell/errortext.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lanai {
namespace {

struct EraseWords
{
    Q_DECLARE_TR_FUNCTIONS(Erase)
};

QStringList fileNames(const QList<StoredBackup> &backups)
{
    QStringList names;
    for (const StoredBackup &backup : backups)
        names << QFileInfo(backup.path).fileName();
    return names;
}

QString meantText(const ErasedThing &meant)
{
    QStringList lines{EraseWords::tr("%1: “%2”").arg(thingKindWords(wordFor(meant.kind)), meant.label)};
    if (meant.along() > 0)
        lines << EraseWords::tr("and %n more that went into the trash with it.", nullptr, meant.along());
    lines << EraseWords::tr("It can't be brought back, and undo doesn't help.");
    return lines.join(u'\n');
}

Result<void> asked(const Context &context, const QString &what, const QString &question, const QString &option)
{
    if (context.arguments().has(option))
        return {};
    if (!Prompt::canAsk())
        return usage(EraseWords::tr("Nobody is there to be asked. “--%1” answers yes.").arg(option));
    Prompt::say(what);
    const QString yes = EraseWords::tr("yes");
    const Result<bool> answer = Prompt::confirm(EraseWords::tr("%1 Type “%2”: ").arg(question, yes), yes);
    if (!answer)
        return fail(answer.error());
    return *answer ? Result<void>() : fail(ErrorCode::Cancelled);
}

// A person at a terminal is asked; a script says so beforehand.
bool wantsBackupsGone(const Context &context, const StillHeld &held)
{
    const QString option = QStringLiteral("remove-backups");
    if (held.holding.isEmpty() || (!context.arguments().has(option) && !Prompt::canAsk()))
        return false;
    const QString what = EraseWords::tr("These backups still hold it:") + u'\n' + fileNames(held.holding).join(u'\n');
    const Result<void> wanted =
        asked(context, what, EraseWords::tr("Delete them? A new backup is made first."), option);
    return wanted.has_value();
}

Result<Answer> told(Context &context, Journal &journal, const ErasedThing &erased)
{
    const BackupFolder folder(journal.path(), context.clock());
    const StillHeld held = backupsHolding(folder.all(), journal.key(), erased);
    Answer answer;
    answer.page.line(EraseWords::tr("Erased: “%1”.").arg(erased.label));
    const bool wanted = wantsBackupsGone(context, held);
    const Result<StoredBackup> gone =
        wanted ? replaceBackups(folder, journal.key(), held.holding) : fail(ErrorCode::Cancelled);
    const bool removing = gone.has_value();
    if (wanted && !removing) // the thing is erased all the same
        answer.page.line(
            EraseWords::tr("The backups that hold it could not be deleted: %1").arg(errorSentence(gone.error())));
    if (removing) {
        answer.page.line(EraseWords::tr("%n backup(s) that held it are deleted, and a new one was made.", nullptr,
                                        int(held.holding.size())));
    } else if (!held.holding.isEmpty()) {
        answer.page.line(EraseWords::tr("These backups still hold it:"));
        answer.page.block(fileNames(held.holding).join(u'\n'));
    }
    if (!held.unknown.isEmpty()) {
        answer.page.line(EraseWords::tr("These could not be looked into, and may hold it:"));
        answer.page.block(fileNames(held.unknown).join(u'\n'));
    }
    answer.page.line(EraseWords::tr("Copies of the file that you made yourself keep it."), Tone::Quiet);
    const auto path = [](const StoredBackup &backup) { return QJsonValue(backup.path); };
    answer.json = {{QStringLiteral("erased"), jsonList(erased.rows, [](const Id &id) { return jsonId(id); })},
                   {QStringLiteral("heldBy"), removing ? QJsonArray() : jsonList(held.holding, path)},
                   {QStringLiteral("removed"), removing ? jsonList(held.holding, path) : QJsonArray()},
                   {QStringLiteral("unknown"), jsonList(held.unknown, path)}};
    return answer;
}

Result<Answer> runErase(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const QString word = context.arguments().word(0);
    Trash &trash = (*journal)->trash();
    const Result<ErasedThing> meant = trash.idsEndingIn(word)
                                          .and_then([&word](const QList<Id> &ids) { return idFrom(word, ids); })
                                          .and_then([&trash](const Id &id) { return trash.erasable(id); });
    if (!meant)
        return fail(meant.error());
    const Result<void> sure =
        asked(context, meantText(*meant), EraseWords::tr("Erase it for good?"), QStringLiteral("yes"));
    if (!sure)
        return fail(sure.error());
    return trash.erase(meant->rows.first()).and_then([&](const ErasedThing &erased) {
        return told(context, **journal, erased);
    });
}

} // namespace

Command eraseCommand()
{
    Command command;
    command.name = QStringLiteral("erase");
    command.words = QStringLiteral("ID");
    command.what = EraseWords::tr("erases a thing for good, in the trash or not; asks first");
    command.leastWords = 1;
    command.mostWords = 1;
    command.options = {{QStringLiteral("yes"), Option::Takes::Nothing, {}, EraseWords::tr("don't ask"), {}},
                       {QStringLiteral("remove-backups"),
                        Option::Takes::Nothing,
                        {},
                        EraseWords::tr("delete the backups that hold it, once a new one is made"),
                        {}}};
    command.more = {EraseWords::tr("Its earlier versions, its pictures and what it left in the search index go, too.")};
    command.json = {QStringLiteral("{\"erased\": [ID…], \"heldBy\": [PATH…], \"removed\": [PATH…], "
                                   "\"unknown\": [PATH…]}")};
    command.run = runErase;
    return command;
}

} // namespace lanai
