#include "app/cli/notetext.h"
#include "app/cli/capturetext.h"
#include "app/cli/daytext.h"
#include "app/cli/input.h"
#include "app/cli/json.h"
#include "app/cli/terminal.h"
#include "app/cli/thingjson.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct NoteTextWords
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

} // namespace

NoteSource::NoteSource(const Arguments &arguments, QStringList &words)
{
    if (arguments.has(QStringLiteral("message")))
        m_said = arguments.value(QStringLiteral("message"));
    else if (!words.isEmpty() && namesASource(words.last()))
        m_source = words.takeLast();
}

NoteSource::NoteSource(const Arguments &arguments, const QString &source)
    : m_source(source)
{
    if (arguments.has(QStringLiteral("message")))
        m_said = arguments.value(QStringLiteral("message"));
}

Result<QByteArray> NoteSource::read() const
{
    if (m_said)
        return m_said->toUtf8();
    if (m_source == QLatin1StringView("-") && Terminal::isAtInput())
        Terminal::writeError(NoteTextWords::tr("Write the note; Ctrl+D on a line of its own ends it.").toUtf8() + '\n');
    return bytesFrom(m_source);
}

void NoteSource::giveBackUnread() const
{
    if (m_said || m_source != QLatin1StringView("-") || Terminal::isAtInput())
        return;
    if (const Result<QByteArray> note = read())
        giveBack(*note);
}

void NoteSource::giveBack(const QByteArray &note) const
{
    const bool standsElsewhere = m_said || m_source != QLatin1StringView("-");
    if (standsElsewhere || note.trimmed().isEmpty())
        return;
    Terminal::writeError(NoteTextWords::tr("Not saved. The note was:").toUtf8() + '\n' + note +
                         (note.endsWith('\n') ? "" : "\n"));
}

Result<NoteDraft> noteDescribed(NoteDraft draft, const Arguments &arguments, QDate today)
{
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), today, draft.date);
    if (!on)
        return fail(on.error());
    const auto kind = choiceOption<EntryKind>(arguments, QStringLiteral("kind"));
    if (!kind)
        return fail(kind.error());
    const auto privacy = choiceOption<Privacy>(arguments, QStringLiteral("privacy"));
    if (!privacy)
        return fail(privacy.error());
    const Result<int> worth = numberOption(arguments, QStringLiteral("worth"), 1, 5, 0);
    if (!worth)
        return fail(worth.error());
    const auto practised = choiceOption<IntentionResult>(arguments, QStringLiteral("practice"));
    if (!practised)
        return fail(practised.error());
    draft.intentionResult = practised->value_or(draft.intentionResult);
    if (arguments.has(QStringLiteral("status")))
        draft.mostlyStatus = true;
    draft.date = *on;
    draft.kind = kind->has_value() ? *kind : draft.kind;
    draft.privacy = privacy->value_or(draft.privacy);
    if (*worth > 0)
        draft.worth = *worth;
    if (arguments.has(QStringLiteral("outcome")))
        draft.outcome = arguments.value(QStringLiteral("outcome")).simplified();
    if (arguments.has(QStringLiteral("remember")))
        draft.remember = arguments.value(QStringLiteral("remember")).simplified();
    if (arguments.has(QStringLiteral("tag")))
        draft.tags = arguments.list(QStringLiteral("tag"));
    return draft;
}

Result<Answer> noteTold(Journal &journal, const Filed &filed, const QString &sentence)
{
    const Result<Entry> entry = journal.notes().entry(filed.entryId);
    if (!entry)
        return fail(entry.error());
    const Result<Names> names = namesIn(journal);
    if (!names)
        return fail(names.error());
    const QDate today = journal.clock().today();
    const QString who =
        entry->peers.isEmpty() ? NoteTextWords::tr("about nobody yet") : namesOf(entry->ownPeers(), *names);
    Answer answer;
    answer.page.line(sentence.arg(wordFor(entry->kind), who, dayText(entry->date, today)));
    answer.page.line(NoteTextWords::tr("Its id: %1").arg(idText(entry->id)), Tone::Quiet);
    tellFiled(answer.page, NoteTextWords::tr("Filed"), filed.things, *names, today);
    const QList<CaptureMark> doubts = doubtsIn(filed, entry->body);
    tellDoubts(answer.page, doubts, *names);
    tellKept(answer.page, filed.kept);
    const auto thing = [&](const FiledThing &each) { return filedJson(each, *names); };
    const auto doubt = [&](const CaptureMark &each) { return doubtJson(each, *names); };
    answer.json = {{QStringLiteral("entry"), entryJson(*entry)},
                   {QStringLiteral("filed"), jsonList(filed.things, thing)},
                   {QStringLiteral("toSettle"), jsonList(doubts, doubt)},
                   {QStringLiteral("kept"), jsonList(filed.kept, keptJson)}};
    return answer;
}

QList<Option> noteOptions()
{
    using Takes = Option::Takes;
    return {
        {QStringLiteral("message"), Takes::One, QStringLiteral("TEXT"), NoteTextWords::tr("the note itself"), u'm'},
        {QStringLiteral("on"), Takes::One, QStringLiteral("DATE"), NoteTextWords::tr("its day; today otherwise"), {}},
        {QStringLiteral("kind"), Takes::One, choicesOf<EntryKind>(), NoteTextWords::tr("what it was"), {}},
        {QStringLiteral("privacy"),
         Takes::One,
         choicesOf<Privacy>(),
         NoteTextWords::tr("private unless you say so"),
         {}},
        {QStringLiteral("tag"), Takes::Several, QStringLiteral("TAG"), NoteTextWords::tr("words to find it by"), {}}};
}

QStringList noteShape()
{
    return {QStringLiteral("{\"entry\": ENTRY, \"filed\": [FILED…], \"toSettle\": [UNSETTLED…], \"kept\": [{\"kind\", "
                           "\"id\", \"text\"}…]}")};
}

} // namespace lanai
