#include "app/cli/capturetext.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/notetext.h"
#include "app/cli/shortid.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include "core/journal/journal.h"
#include "core/journal/trash.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(Note)
};

Result<Entry> entryNamed(Journal &journal, const QString &words)
{
    return journal.trash()
        .idsEndingIn(words)
        .and_then([&](QList<Id> ids) {
            ids.removeIf([&journal](const Id &id) { return !journal.notes().entry(id); });
            return idFrom(words, ids);
        })
        .and_then([&journal](const Id &id) { return journal.notes().entry(id); });
}

Result<Answer> runNote(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Entry> entry = entryNamed(**journal, context.arguments().word(0));
    if (!entry)
        return fail(entry.error());
    const Result<QList<FiledThing>> filed = (*journal)->notes().filedBy(entry->id);
    if (!filed)
        return fail(filed.error());
    const Result<Names> names = namesIn(**journal);
    if (!names)
        return fail(names.error());
    QStringList about{wordFor(entry->kind), namesOf(entry->ownPeers(), *names), wordFor(entry->privacy),
                      entry->tags.join(QStringLiteral(", "))};
    about.removeAll(QString());
    Answer answer;
    answer.page.heading(calendarDay(entry->date, context.today()), about.join(QStringLiteral(" · ")));
    answer.page.block(entry->body.trimmed());
    tellFiled(answer.page, NoteWords::tr("Filed"), *filed, *names, context.today());
    const auto thing = [&](const FiledThing &each) { return filedJson(each, *names); };
    answer.json = {{QStringLiteral("entry"), entryJson(*entry)}, {QStringLiteral("filed"), jsonList(*filed, thing)}};
    return answer;
}

NoteDraft draftOf(const Entry &entry)
{
    NoteDraft draft;
    draft.date = entry.date;
    draft.body = entry.body;
    draft.kind = entry.kind;
    draft.privacy = entry.privacy;
    draft.tags = entry.tags;
    for (const EntryPeer &peer : entry.peers) {
        if (peer.role == EntryRole::About)
            draft.peers << peer.peerId;
    }
    draft.meetingId = entry.meetingId;
    return draft;
}

// The text only when one is named: `note edit ID --kind kudos` doesn't wait for standard input.
bool namesText(const Arguments &arguments)
{
    return arguments.words().size() > 1 || arguments.has(QStringLiteral("message"));
}

Result<Answer> runEdit(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QList<Option> options = noteOptions();
    const auto given = [&arguments](const Option &option) { return arguments.has(option.name); };
    if (!namesText(arguments) && std::none_of(options.cbegin(), options.cend(), given))
        return usage(NoteWords::tr("Nothing to change is named. “lanai-cli help note edit” shows what there is."));
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const std::optional<NoteSource> source =
        namesText(arguments) ? std::optional(NoteSource(arguments, arguments.word(1))) : std::nullopt;
    const Result<Entry> entry = entryNamed(**journal, arguments.word(0));
    Result<NoteDraft> draft =
        entry.and_then([&](const Entry &found) { return noteDescribed(draftOf(found), arguments, context.today()); });
    if (!draft) {
        if (source)
            source->giveBackUnread();
        return fail(draft.error());
    }
    const auto save = [&](const QString &text) {
        draft->body = text;
        return (*journal)->notes().edit(entry->id, *draft);
    };
    const Result<Filed> filed = source ? source->intoNote(save) : save(entry->body);
    if (!filed)
        return fail(filed.error());
    return noteTold(**journal, *filed, NoteWords::tr("Changed: %1, %2, %3."));
}

Result<Answer> runDelete(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Entry> entry = entryNamed(**journal, context.arguments().word(0));
    if (!entry)
        return fail(entry.error());
    return (*journal)->notes().remove(entry->id).map([&](const QList<KeptThing> &kept) {
        Answer answer;
        answer.page.line(NoteWords::tr("In the trash for 30 days, with what only this note filed."));
        tellKept(answer.page, kept);
        answer.json = {{QStringLiteral("deleted"), jsonId(entry->id)},
                       {QStringLiteral("kept"), jsonList(kept, keptJson)}};
        return answer;
    });
}

Command noteCalled(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = name;
    command.words = QStringLiteral("ID");
    command.what = what;
    command.leastWords = 1;
    command.mostWords = 1;
    command.run = run;
    return command;
}

} // namespace

Command noteCommand()
{
    Command command = noteCalled(QStringLiteral("note"), NoteWords::tr("one note and what it filed"), runNote);
    command.json = {QStringLiteral("{\"entry\": ENTRY, \"filed\": [FILED…]}")};
    return command;
}

Command noteEditCommand()
{
    Command command = noteCalled(QStringLiteral("note edit"),
                                 NoteWords::tr("changes a note; lines that stay keep what they filed"), runEdit);
    command.words = QStringLiteral("ID [FILE | -]");
    command.mostWords = 2;
    command.options = noteOptions();
    command.json = noteShape();
    return command;
}

Command noteDeleteCommand()
{
    Command command = noteCalled(QStringLiteral("note delete"), NoteWords::tr("puts a note into the trash"), runDelete);
    command.json = {QStringLiteral("{\"deleted\": ID, \"kept\": [{\"kind\", \"id\", \"text\"}…]}")};
    return command;
}

} // namespace lanai
