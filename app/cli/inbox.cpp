// What is written without unlocking, and where it goes afterwards.
#include "core/journal/inbox.h"
#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/notetext.h"
#include "app/cli/shortid.h"
#include "app/cli/usage.h"
#include "core/keys/sealedinbox.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace lanai {
namespace {

struct InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

Result<Answer> runJot(Context &context)
{
    const Result<QString> path = journalMeant(context.arguments());
    if (!path)
        return fail(path.error());
    if (!QFileInfo::exists(*path))
        return fail(ErrorCode::FileNotFound, {*path});
    QStringList words = context.arguments().words();
    const NoteSource source(context.arguments(), words);
    if (!words.isEmpty())
        return usage(InboxWords::tr("“%1” names no file. A note on the line itself is written: jot -m \"…\"")
                         .arg(words.first()));
    const SealedInbox inbox(*path);
    const QDateTime now = context.clock().nowUtc();
    const Id id = newId(now.toMSecsSinceEpoch());
    const Result<void> sealed = source.intoNote([&](const QString &text) { return inbox.add({id, now, text}); });
    if (!sealed)
        return fail(sealed.error());
    Answer answer;
    answer.page.line(
        InboxWords::tr("Kept, encrypted. It waits on Today, under “To file”, when the journal is opened next."));
    answer.json = {{QStringLiteral("note"), jsonId(id)}, {QStringLiteral("inbox"), inbox.path()}};
    return answer;
}

// The journal, with what lay in the inbox beside it.
Result<Journal *> collected(Context &context, InboxCollected &told)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return journal;
    const Result<InboxCollected> come = (*journal)->inbox().collect();
    // What came before can be read where nothing can be written.
    if (!come && come.error().code != ErrorCode::ReadOnly)
        return fail(come.error());
    told = come.value_or(InboxCollected());
    return journal;
}

Result<WaitingNote> waitingNamed(Inbox &inbox, const QString &words)
{
    const Result<QList<WaitingNote>> waiting = inbox.waiting();
    if (!waiting)
        return fail(waiting.error());
    QList<Id> ids;
    for (const WaitingNote &note : *waiting)
        ids << note.id;
    return idFrom(words, ids).and_then([&](const Id &id) -> Result<WaitingNote> {
        for (const WaitingNote &note : *waiting) {
            if (note.id == id)
                return note;
        }
        return fail(ErrorCode::NotFound, {words});
    });
}

Result<Answer> runInbox(Context &context)
{
    InboxCollected come;
    const Result<Journal *> journal = collected(context, come);
    const auto waiting = journal ? (*journal)->inbox().waiting() : fail(journal.error());
    if (!waiting)
        return fail(waiting.error());
    Answer answer;
    if (waiting->isEmpty())
        answer.page.line(InboxWords::tr("Nothing waits to be filed."));
    for (const WaitingNote &note : *waiting) {
        const QDate written = (*journal)->inbox().draftOf(note).date;
        answer.page.heading(dayText(written, context.today()), shortId(note.id));
        answer.page.block(note.text.trimmed());
    }
    if (come.unreadable > 0) {
        answer.page.space();
        answer.page.line(InboxWords::tr("%n note(s) in “%1” can't be read: damaged, or meant for another journal.",
                                        nullptr, come.unreadable)
                             .arg(QFileInfo((*journal)->inbox().path()).fileName()));
    }
    const auto shown = [](const WaitingNote &note) -> QJsonValue {
        return QJsonObject{{QStringLiteral("id"), jsonId(note.id)},
                           {QStringLiteral("at"), jsonInstant(note.writtenAt)},
                           {QStringLiteral("text"), note.text}};
    };
    answer.json = {{QStringLiteral("waiting"), jsonList(*waiting, shown)},
                   {QStringLiteral("unreadable"), come.unreadable}};
    return answer;
}

Result<Answer> runFile(Context &context)
{
    InboxCollected come;
    const Result<Journal *> journal = collected(context, come);
    if (!journal)
        return fail(journal.error());
    Inbox &inbox = (*journal)->inbox();
    const Arguments &arguments = context.arguments();
    const Result<WaitingNote> note = waitingNamed(inbox, arguments.word(0));
    if (!note)
        return fail(note.error());
    const Result<QList<Id>> peers = peersNamed(**journal, arguments.words().mid(1));
    Result<NoteDraft> draft = noteDescribed(inbox.draftOf(*note), arguments, context.today());
    if (!peers || !draft)
        return fail(peers ? draft.error() : peers.error());
    draft->peers = *peers;
    return inbox.file(note->id, *draft).and_then([&](const Filed &filed) {
        return noteTold(**journal, filed, InboxWords::tr("Filed: %1, %2, %3."));
    });
}

Result<Answer> runInboxDelete(Context &context)
{
    InboxCollected come;
    const Result<Journal *> journal = collected(context, come);
    if (!journal)
        return fail(journal.error());
    Inbox &inbox = (*journal)->inbox();
    const Result<WaitingNote> note = waitingNamed(inbox, context.arguments().word(0));
    const Result<void> gone = note ? inbox.remove(note->id) : fail(note.error());
    if (!gone)
        return fail(gone.error());
    Answer answer;
    answer.page.line(InboxWords::tr("In the trash for 30 days."));
    answer.json = {{QStringLiteral("deleted"), jsonId(note->id)}};
    return answer;
}

Command inboxCommand(const char *name, const char *words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = QString::fromLatin1(name);
    command.words = QString::fromUtf8(words);
    command.what = what;
    command.run = run;
    return command;
}

} // namespace

QList<Command> inboxCommands()
{
    QList<Option> options = noteOptions();
    Command jot =
        inboxCommand("jot", "[FILE | -]", InboxWords::tr("keeps a note without unlocking, to be filed later"), runJot);
    jot.mostWords = 1;
    jot.options = {options.takeFirst()}; // the note itself
    jot.examples = {QStringLiteral("lanai-cli jot -m \"Dana wants the number first.\"")};
    jot.json = {QStringLiteral("{\"note\": ID, \"inbox\": PATH}")};
    Command inbox =
        inboxCommand("inbox", "", InboxWords::tr("notes written without unlocking that wait to be filed"), runInbox);
    inbox.json = {QStringLiteral("{\"waiting\": [{\"id\", \"at\", \"text\"}…], \"unreadable\": NUMBER}")};
    Command file =
        inboxCommand("inbox file", "ID [NAME …]", InboxWords::tr("makes a note of one, as “log” does"), runFile);
    file.leastWords = 1;
    file.mostWords = Command::anyNumber;
    file.options = options;
    file.json = noteShape();
    Command remove = inboxCommand("inbox delete", "ID", InboxWords::tr("puts one into the trash"), runInboxDelete);
    remove.leastWords = 1;
    remove.mostWords = 1;
    remove.json = {QStringLiteral("{\"deleted\": ID}")};
    return {jot, inbox, file, remove};
}

} // namespace lanai
