#include "core/journal/notes.h"
#include "app/cli/capturetext.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/notetext.h"
#include "app/cli/terminal.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct NotesWords
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

// Everything but its text: names and options are looked at before anybody writes a word.
Result<NoteDraft> draftFor(Context &context, Journal &journal, const QStringList &names)
{
    Result<NoteDraft> draft = noteDescribed({}, context.arguments(), context.today());
    if (!draft)
        return draft;
    const Result<QList<Id>> peers = peersNamed(journal, names);
    if (!peers)
        return fail(peers.error());
    draft->peers = *peers;
    return journal.notes().checkAllButText(*draft).map([&] { return *draft; });
}

Result<Answer> runLog(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    QStringList names = context.arguments().words();
    const NoteSource source(context.arguments(), names);
    Result<NoteDraft> draft = draftFor(context, **journal, names);
    if (!draft) {
        source.giveBackUnread();
        return fail(draft.error());
    }
    const Result<Filed> filed = source.intoNote([&](const QString &text) {
        draft->body = text;
        return (*journal)->notes().log(*draft);
    });
    if (!filed)
        return fail(filed.error());
    return noteTold(**journal, *filed, NotesWords::tr("Saved: %1, %2, %3."));
}

QString placeOf(EntryRole role)
{
    switch (role) {
    case EntryRole::About:
        return NotesWords::tr("about");
    case EntryRole::Present:
        return NotesWords::tr("was there");
    case EntryRole::Mentioned:
        return NotesWords::tr("spoken of");
    }
    return {};
}

QJsonObject captureJson(const QList<EntryPeer> &peers, const QList<FiledThing> &things,
                        const QList<CaptureMark> &doubts, const Names &names)
{
    const auto person = [](const EntryPeer &each) -> QJsonValue {
        return QJsonObject{{QStringLiteral("peer"), jsonId(each.peerId)},
                           {QStringLiteral("role"), jsonWord(each.role)}};
    };
    const auto thing = [&](const FiledThing &each) { return filedJson(each, names); };
    const auto doubt = [&](const CaptureMark &each) { return doubtJson(each, names); };
    return {{QStringLiteral("peers"), jsonList(peers, person)},
            {QStringLiteral("wouldFile"), jsonList(things, thing)},
            {QStringLiteral("toSettle"), jsonList(doubts, doubt)}};
}

Result<Answer> runCapture(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    QStringList words = context.arguments().words();
    const NoteSource source(context.arguments(), words);
    Result<NoteDraft> draft = draftFor(context, **journal, words);
    if (!draft)
        return fail(draft.error());
    const Result<CaptureNote> note = source.intoNote([&](const QString &text) {
        draft->body = text;
        return (*journal)->notes().capture(*draft);
    });
    if (!note)
        return fail(note.error());
    const Result<Names> names = namesIn(**journal);
    if (!names)
        return fail(names.error());
    const QList<FiledThing> things = thingsIn(*note, context.today());
    const QList<CaptureMark> doubts = doubtsIn(*note, draft->body);
    QList<Row> people;
    for (const EntryPeer &peer : note->peers)
        people << Row{Cell(placeOf(peer.role), Tone::Quiet), Cell(names->value(peer.peerId))};
    Answer answer;
    answer.page.line(things.isEmpty() ? NotesWords::tr("Nothing would be filed but the note itself.")
                                      : NotesWords::tr("Nothing is saved yet."));
    if (!people.isEmpty())
        answer.page.heading(NotesWords::tr("People"));
    answer.page.table(people);
    tellFiled(answer.page, NotesWords::tr("Would be filed"), things, *names, context.today());
    tellDoubts(answer.page, doubts, *names);
    answer.json = captureJson(note->peers, things, doubts, *names);
    return answer;
}

Command notesCommand(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = name;
    command.words = QStringLiteral("[NAME …] [FILE | -]");
    command.what = what;
    command.mostWords = Command::anyNumber;
    command.options = noteOptions();
    command.run = run;
    return command;
}

Command log()
{
    Command command = notesCommand(QStringLiteral("log"), NotesWords::tr("a note, and what its marks say"), runLog);
    using Takes = Option::Takes;
    command.options << QList<Option>{
        {QStringLiteral("worth"),
         Takes::One,
         QStringLiteral("1-5"),
         NotesWords::tr("what the 1:1 was worth; makes the note one"),
         {}},
        {QStringLiteral("outcome"),
         Takes::One,
         QStringLiteral("TEXT"),
         NotesWords::tr("one line: what came of the 1:1"),
         {}},
        {QStringLiteral("remember"),
         Takes::One,
         QStringLiteral("TEXT"),
         NotesWords::tr("one line to see before the next 1:1"),
         {}},
        {QStringLiteral("status"), Takes::Nothing, {}, NotesWords::tr("the 1:1 was mostly spent on status"), {}},
        {QStringLiteral("practice"),
         Takes::One,
         QStringLiteral("did-it|partly|forgot"),
         NotesWords::tr("how the practice for the 1:1 went"),
         {}}};
    command.more = {
        NotesWords::tr("The note comes from -m, from a file (notes.md, ./notes) or from standard input. Lines that "
                       "begin with a mark become things of their own:"),
        QStringLiteral(">> me by Fri: …    >> Dana by 3 Dec: …    ++ fact    ?? ask    !! how they work    -> agenda")};
    command.examples = {QStringLiteral("lanai-cli log Dana -m \"Walked through the roadmap.\" --worth 4"),
                        QStringLiteral("printf 'Quick one.\\n>> me by Fri: send the draft\\n' | lanai-cli log Dana -")};
    command.json = noteShape();
    return command;
}

Command capture()
{
    Command command =
        notesCommand(QStringLiteral("capture"), NotesWords::tr("what “log” would file; changes nothing"), runCapture);
    command.json = {
        QStringLiteral("{\"peers\": [{\"peer\", \"role\": about|present|mentioned}…], \"wouldFile\": [FILED…], "
                       "\"toSettle\": [UNSETTLED…]}")};
    return command;
}

} // namespace

CommandGroup noteCommands()
{
    const QList<Command> own{log(), capture(), noteCommand(), noteEditCommand(), noteDeleteCommand()};
    return {NotesWords::tr("Notes"), own + inboxCommands()};
}

} // namespace lanai
