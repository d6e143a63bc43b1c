// `lanai-cli ritual`: social habits tacked on to work.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/ritualtext.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct RitualCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(RitualCommands)
};

// What the options say, over what there is.
Result<Ritual> ritualAsSaid(Journal &journal, const Arguments &arguments, QDate today, Ritual ritual)
{
    if (arguments.has(QStringLiteral("title")))
        ritual.title = arguments.value(QStringLiteral("title"));
    if (arguments.has(QStringLiteral("tacked-on")))
        ritual.tackedOn = arguments.value(QStringLiteral("tacked-on"));
    if (arguments.has(QStringLiteral("every"))) {
        if (const Result<void> read = readEvery(arguments.value(QStringLiteral("every")), ritual); !read)
            return fail(read.error());
    }
    const Result<QDate> next = dayOption(arguments, QStringLiteral("next"), today, ritual.next);
    if (!next)
        return fail(next.error());
    ritual.next = *next;
    if (!arguments.has(QStringLiteral("with")))
        return ritual;
    return peersNamed(journal, arguments.list(QStringLiteral("with"))).map([&](const QList<Id> &peers) {
        ritual.peers = peers;
        return ritual;
    });
}

// One ritual, told whole.
Result<Answer> toldRitual(Journal &journal, const Id &id, QDate today, const QString &sentence)
{
    const Result<Ritual> ritual = journal.rituals().ritual(id);
    const Result<Names> names = namesIn(journal);
    if (!ritual || !names)
        return fail(ritual ? names.error() : ritual.error());
    Answer answer;
    if (!sentence.isEmpty())
        answer.page.line(sentence);
    answer.page.line(ritual->title, Tone::Strong);
    answer.page.line(QStringList{everyWords(*ritual), standsWords(*ritual, today)}.join(QStringLiteral(", ")));
    if (!ritual->tackedOn.isEmpty())
        answer.page.line(RitualCommandsWords::tr("Tacked on to: %1").arg(ritual->tackedOn));
    QStringList people;
    for (const Id &peer : ritual->peers) {
        if (names->contains(peer)) // else in the trash
            people << names->value(peer);
    }
    answer.page.line(RitualCommandsWords::tr("With: %1", "people").arg(people.join(QStringLiteral(", "))));
    QList<Row> rows;
    for (const RitualTime &time : ritual->times)
        rows << Row{calendarDay(time.on, today), time.entryId.isNull() ? QString() : idText(time.entryId)};
    if (!rows.isEmpty())
        answer.page.heading(RitualCommandsWords::tr("It happened"));
    answer.page.table(rows);
    answer.json.insert(QStringLiteral("ritual"), ritualJson(*ritual, *names, today));
    return answer;
}

Result<Answer> runRitualAdd(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Ritual fresh;
    fresh.title = context.arguments().word(0);
    return ritualAsSaid(**journal, context.arguments(), context.today(), fresh)
        .and_then([&](const Ritual &ritual) { return (*journal)->rituals().add(ritual); })
        .and_then([&](const Id &id) {
            return toldRitual(**journal, id, context.today(), RitualCommandsWords::tr("Added."));
        });
}

Result<Answer> runRitualChange(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Rituals &rituals = (*journal)->rituals();
    return rituals.find(context.arguments().word(0))
        .and_then(
            [&](const Ritual &found) { return ritualAsSaid(**journal, context.arguments(), context.today(), found); })
        .and_then([&](const Ritual &ritual) { return rituals.change(ritual).map([&] { return ritual.id; }); })
        .and_then([&](const Id &id) {
            return toldRitual(**journal, id, context.today(), RitualCommandsWords::tr("Changed."));
        });
}

void tellRituals(Page &page, const QString &title, const QList<RitualLine> &lines, QDate today)
{
    if (lines.isEmpty())
        return;
    page.heading(title);
    QList<Row> rows;
    for (const RitualLine &line : lines) {
        QStringList people;
        for (const PersonRef &peer : line.peers)
            people << peer.shortName;
        const QString last = line.last.isValid()
                                 ? RitualCommandsWords::tr("last %1", "a day").arg(dayText(line.last, today))
                                 : RitualCommandsWords::tr("not yet");
        rows << Row{Cell(line.ritual.title, Tone::Strong), people.join(QStringLiteral(", ")), everyWords(line.ritual),
                    standsWords(line.ritual, today), last};
    }
    page.table(rows);
}

Result<Answer> runRitualList(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<RitualPage> page = (*journal)->rituals().page();
    const Result<Names> names = namesIn(**journal);
    if (!page || !names)
        return fail(page ? names.error() : page.error());
    const QDate today = context.today();
    Answer answer;
    if (page->living.isEmpty() && page->ended.isEmpty())
        answer.page.line(RitualCommandsWords::tr(
            "No rituals yet. Add one with “lanai-cli ritual add \"Coffee before staff\" --with Dana”."));
    tellRituals(answer.page, RitualCommandsWords::tr("Rituals"), page->living, today);
    tellRituals(answer.page, RitualCommandsWords::tr("Ended"), page->ended, today);
    QList<Ritual> all;
    for (const RitualLine &line : page->living + page->ended)
        all << line.ritual;
    if (!page->suggestions.isEmpty())
        answer.page.heading(RitualCommandsWords::tr("Suggestions"));
    for (const RitualSuggestion &idea : page->suggestions)
        answer.page.line(suggestionWords(idea, all, today));
    answer.json.insert(QStringLiteral("rituals"),
                       jsonList(all, [&](const Ritual &ritual) { return ritualJson(ritual, *names, today); }));
    answer.json.insert(QStringLiteral("suggestions"), jsonList(page->suggestions, suggestionJson));
    return answer;
}

Result<Answer> runRitualShow(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->rituals().find(context.arguments().word(0)).and_then([&](const Ritual &found) {
        return toldRitual(**journal, found.id, context.today(), {});
    });
}

Result<Answer> runRitualHappened(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), {});
    const auto privacy = choiceOption<Privacy>(arguments, QStringLiteral("privacy"));
    if (!journal || !on || !privacy)
        return fail(!journal ? journal.error() : !on ? on.error() : privacy.error());
    Rituals &rituals = (*journal)->rituals();
    RitualHappening happening{*on, arguments.value(QStringLiteral("message")), {}, privacy->value_or(Privacy::Private)};
    if (arguments.has(QStringLiteral("note"))) {
        happening.entryId = idFromText(arguments.value(QStringLiteral("note")));
        if (happening.entryId.isNull())
            return fail(ErrorCode::NotFound, {arguments.value(QStringLiteral("note"))});
    }
    const Result<Ritual> found = rituals.find(arguments.word(0));
    if (!found)
        return fail(found.error());
    const Result<RitualHeld> held = rituals.happened(found->id, happening);
    if (!held)
        return fail(held.error());
    const QString day = calendarDay(held->on, context.today());
    return toldRitual(**journal, found->id, context.today(),
                      held->linked
                          ? RitualCommandsWords::tr("It happened on %1; the note of that day is linked.").arg(day)
                          : RitualCommandsWords::tr("It happened on %1; a note is written.").arg(day))
        .map([&](Answer answer) {
            answer.json.insert(QStringLiteral("entry"), jsonId(held->entryId));
            return answer;
        });
}

Result<Answer> runRitualForget(Context &context)
{
    const Result<Journal *> journal = context.journal();
    const Result<QDate> on = dayFrom(context.arguments().word(1), context.today());
    if (!journal || !on)
        return fail(journal ? on.error() : journal.error());
    Rituals &rituals = (*journal)->rituals();
    return rituals.find(context.arguments().word(0)).and_then([&](const Ritual &found) {
        return rituals.forget(found.id, *on).and_then([&] {
            return toldRitual(**journal, found.id, context.today(),
                              RitualCommandsWords::tr("It did not happen on %1; the note stays.")
                                  .arg(calendarDay(*on, context.today())));
        });
    });
}

Result<Answer> runRitualEnd(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), {});
    if (!journal || !on)
        return fail(journal ? on.error() : journal.error());
    Rituals &rituals = (*journal)->rituals();
    const bool goesOn = arguments.has(QStringLiteral("go-on"));
    return rituals.find(arguments.word(0)).and_then([&](const Ritual &found) {
        const Result<void> done = goesOn ? rituals.goOn(found.id) : rituals.end(found.id, *on);
        return done.and_then([&] {
            return toldRitual(**journal, found.id, context.today(),
                              goesOn ? RitualCommandsWords::tr("It goes on.") : RitualCommandsWords::tr("It ended."));
        });
    });
}

Result<Answer> runRitualDelete(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Names> names = namesIn(**journal);
    if (!names)
        return fail(names.error());
    Rituals &rituals = (*journal)->rituals();
    return rituals.find(context.arguments().word(0)).and_then([&](const Ritual &found) {
        return rituals.remove(found.id).map([&] {
            Answer answer;
            answer.page.line(RitualCommandsWords::tr("“%1” is in the trash; its notes stay.").arg(found.title));
            answer.json.insert(QStringLiteral("ritual"), ritualJson(found, *names, context.today()));
            return answer;
        });
    });
}

QList<Option> ritualOptions()
{
    using Takes = Option::Takes;
    return {{QStringLiteral("with"), Takes::Rest, QStringLiteral("NAME"), RitualCommandsWords::tr("who is in it"), {}},
            {QStringLiteral("every"),
             Takes::One,
             QStringLiteral("weekly|2w…52w|monthly|quarterly|yearly|event"),
             RitualCommandsWords::tr("how often; event: whenever what it is tacked on to happens"),
             {}},
            {QStringLiteral("tacked-on"),
             Takes::One,
             QStringLiteral("TEXT"),
             RitualCommandsWords::tr("the work it is tacked on to"),
             {}},
            {QStringLiteral("next"), Takes::One, QStringLiteral("DATE"), RitualCommandsWords::tr("its next day"), {}}};
}

Command ritualCommand(const QString &name, const QString &words, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(name, words, what, run);
    command.json = {QStringLiteral("{\"ritual\": RITUAL}")};
    return command;
}

Command ritualHappenedCommand()
{
    using Takes = Option::Takes;
    Command happened =
        ritualCommand(QStringLiteral("ritual happened"), QStringLiteral("TITLE"),
                      RitualCommandsWords::tr("it happened: writes a note, or links one"), runRitualHappened);
    happened.options = {{QStringLiteral("on"),
                         Takes::One,
                         QStringLiteral("DATE"),
                         RitualCommandsWords::tr("when; today without it"),
                         {}},
                        {QStringLiteral("message"), Takes::One, QStringLiteral("TEXT"),
                         RitualCommandsWords::tr("what to remember of it"), u'm'},
                        {QStringLiteral("note"),
                         Takes::One,
                         QStringLiteral("ID"),
                         RitualCommandsWords::tr("the note that tells of it already"),
                         {}},
                        {QStringLiteral("privacy"),
                         Takes::One,
                         choicesOf<Privacy>(),
                         RitualCommandsWords::tr("of the note; private unless you say so"),
                         {}}};
    happened.json = {QStringLiteral("{\"ritual\": RITUAL, \"entry\"}")};
    happened.examples = {QStringLiteral("lanai-cli ritual happened bakery -m \"Two buns each\"")};
    return happened;
}

} // namespace

QList<Command> ritualCommands()
{
    using Takes = Option::Takes;
    Command add = ritualCommand(QStringLiteral("ritual add"), QStringLiteral("TITLE"),
                                RitualCommandsWords::tr("a social habit tacked on to work"), runRitualAdd);
    add.options = ritualOptions();
    add.examples = {
        QStringLiteral("lanai-cli ritual add \"Dinner after the offsite\" --with Dana Marcus --every event"),
        QStringLiteral("lanai-cli ritual add \"Long lunch\" --with Oren --every quarterly --next 17 Dec")};
    Command list =
        ritualCommand(QStringLiteral("ritual list"), {},
                      RitualCommandsWords::tr("all of them, the next first, and what is suggested"), runRitualList);
    list.json = {
        QStringLiteral("{\"rituals\": [RITUAL…],"),
        QStringLiteral(" \"suggestions\": [{\"idea\": %1, \"ritual\", \"event\", \"from\", \"until\", \"peer\"}…]}")
            .arg(choicesOf<RitualIdea>())};
    Command change = ritualCommand(QStringLiteral("ritual change"), QStringLiteral("TITLE"),
                                   RitualCommandsWords::tr("change what the options say"), runRitualChange);
    change.options = ritualOptions();
    change.options.prepend(
        {QStringLiteral("title"), Takes::One, QStringLiteral("TEXT"), RitualCommandsWords::tr("another title"), {}});
    Command end = ritualCommand(QStringLiteral("ritual end"), QStringLiteral("TITLE"),
                                RitualCommandsWords::tr("no more of it; what was stays"), runRitualEnd);
    end.options = {
        {QStringLiteral("on"),
         Takes::One,
         QStringLiteral("DATE"),
         RitualCommandsWords::tr("when; today without it"),
         {}},
        {QStringLiteral("go-on"), Takes::Nothing, {}, RitualCommandsWords::tr("an ended one lives again"), {}}};
    return {add,
            list,
            ritualCommand(QStringLiteral("ritual show"), QStringLiteral("TITLE"),
                          RitualCommandsWords::tr("one of them, with every time"), runRitualShow),
            ritualHappenedCommand(),
            change,
            ritualCommand(QStringLiteral("ritual forget"), QStringLiteral("TITLE DATE"),
                          RitualCommandsWords::tr("it did not happen that day, after all"), runRitualForget),
            end,
            ritualCommand(QStringLiteral("ritual delete"), QStringLiteral("TITLE"),
                          RitualCommandsWords::tr("into the trash"), runRitualDelete)};
}

} // namespace lanai
