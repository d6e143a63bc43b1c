#include "core/journal/staff.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/names.h"
#include "app/cli/rhythmwords.h"
#include "app/cli/seriesoptions.h"
#include "app/cli/staffjson.h"
#include "app/cli/staffwords.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct StaffCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(StaffCommands)
};

// Sealed words are told by nobody here.
QString saidBy(const QString &name, const Preview &preview)
{
    const QString reaction =
        StaffCommandsWords::tr("%1 %2", "a name, a reaction").arg(name, reactionWords(preview.reaction));
    if (preview.words.trimmed().isEmpty() || preview.privacy == Privacy::Sealed)
        return reaction;
    return StaffCommandsWords::tr("%1: %2", "a reaction, in words").arg(reaction, preview.words.simplified());
}

// What everybody said whose support it needs, then what others did; who is still missing as long as it isn't settled.
QStringList supportOf(const StaffItem &item, const Names &names)
{
    QList<Id> people = item.needs;
    for (const Preview &preview : item.previews) {
        if (!people.contains(preview.peerId))
            people << preview.peerId;
    }
    QStringList said;
    for (const Id &peer : std::as_const(people)) {
        const std::optional<Preview> preview = latestPreview(item, peer);
        if (preview)
            said << saidBy(names.value(peer), *preview);
        else if (item.outcome == ItemOutcome::None)
            said << StaffCommandsWords::tr("%1 not yet previewed").arg(names.value(peer));
    }
    return said;
}

QString outcomeWords(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Decided:
        return StaffCommandsWords::tr("decided as sought");
    case ItemOutcome::Otherwise:
        return StaffCommandsWords::tr("decided otherwise");
    case ItemOutcome::Deferred:
        return StaffCommandsWords::tr("deferred");
    case ItemOutcome::Withdrawn:
        return StaffCommandsWords::tr("withdrawn");
    case ItemOutcome::None:
        break;
    }
    return {};
}

void tellItems(Page &page, const QList<StaffItem> &items, const Names &names)
{
    QList<Row> rows;
    for (const StaffItem &item : items) {
        rows << Row{QString::number(item.position), Cell(item.title, Tone::Strong), item.decision,
                    supportOf(item, names).join(QStringLiteral("; "))};
        if (item.outcome != ItemOutcome::None)
            rows << Row{QString(), Cell(outcomeWords(item.outcome), Tone::Due), QString(), item.outcomeText};
    }
    page.table(rows);
}

// A meeting and its items, as every staff command answers.
Result<Answer> told(const Context &context, Journal &journal, const StaffMeeting &meeting,
                    const QList<StaffItem> &items, const QString &sentence)
{
    return namesIn(journal).map([&](const Names &names) {
        Answer answer;
        if (!sentence.isEmpty())
            answer.page.line(sentence);
        answer.page.heading(meeting.title, calendarDay(meeting.date, context.today()) + u' ' +
                                               meeting.time.toString(QStringLiteral("HH:mm")));
        QStringList coming;
        for (const Attendee &attendee : meeting.attendees) {
            if (attendee.coming)
                coming << attendeeName(attendee, names);
        }
        if (!coming.isEmpty())
            answer.page.line(StaffCommandsWords::tr("With %1").arg(coming.join(QStringLiteral(", "))), Tone::Quiet);
        tellItems(answer.page, items, names);
        answer.json.insert(QStringLiteral("staff"), staffMeetingJson(meeting, items, names));
        return answer;
    });
}

Result<Answer> standing(const Context &context, Journal &journal, const Id &id, const QString &sentence)
{
    const Result<StaffMeeting> meeting = journal.staff().meeting(id);
    const Result<QList<StaffItem>> items = journal.staff().itemsOf(id);
    if (!meeting || !items)
        return fail(meeting ? items.error() : meeting.error());
    return told(context, journal, *meeting, *items, sentence);
}

// For what changes a meeting: with --today, too, everything is there that is due by that day.
Result<Journal *> caughtUp(Context &context)
{
    return context.journal().and_then(
        [](Journal *journal) { return journal->makeDue().map([journal] { return journal; }); });
}

Result<QList<Attendee>> attendeesFrom(Journal &journal, const QStringList &names)
{
    QList<Attendee> attendees;
    for (const QString &name : names) {
        Attendee attendee;
        const Result<Peer> peer = journal.people().find(name);
        if (peer)
            attendee.peerId = peer->id;
        else if (peer.error().code == ErrorCode::UnknownName) // the CEO needs no page of her own
            attendee.name = name;
        else
            return fail(peer.error());
        attendees << attendee;
    }
    return attendees;
}

Result<Answer> runAddMeeting(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = caughtUp(context);
    const Result<QDate> day = dayFrom(arguments.word(0), context.today());
    if (!journal || !day)
        return fail(journal ? day.error() : journal.error());
    StaffMeeting meeting;
    meeting.date = *day;
    meeting.zone = context.clock().zone().id();
    meeting.title = arguments.has(QStringLiteral("title")) ? arguments.value(QStringLiteral("title"))
                                                           : StaffCommandsWords::tr("Exec staff");
    const Result<QTime> at =
        timeFrom(arguments.has(QStringLiteral("at")) ? arguments.value(QStringLiteral("at")) : QStringLiteral("09:00"));
    const Result<int> weeks = numberOption(arguments, QStringLiteral("every-weeks"), 0, 12, 1);
    Result<QList<Attendee>> attendees = attendeesFrom(**journal, arguments.list(QStringLiteral("attendees")));
    if (!at || !weeks || !attendees)
        return fail(!at ? at.error() : !weeks ? weeks.error() : attendees.error());
    meeting.time = *at;
    meeting.everyWeeks = *weeks;
    meeting.attendees = *attendees;
    return (*journal)->staff().add(meeting).and_then([&](const Id &id) {
        return standing(context, **journal, id, StaffCommandsWords::tr("The staff meeting is planned."));
    });
}

// The meeting that the first word names.
Result<StaffMeeting> meetingNamed(Context &context, Journal &journal)
{
    return dayFrom(context.arguments().word(0), context.today()).and_then([&](QDate day) {
        return journal.staff().on(day);
    });
}

// The item that the first two words name: the meeting's day, and a number or part of its title.
Result<StaffItem> itemNamed(Context &context, Journal &journal)
{
    return meetingNamed(context, journal).and_then([&](const StaffMeeting &meeting) {
        return journal.staff().findItem(meeting.id, context.arguments().word(1));
    });
}

// The one that a rhythm will make: shown as it will be, though it has no row to change yet.
Result<Answer> toBeMade(const Context &context, Journal &journal, const Error &notMade)
{
    const QDate day = QDate::fromString(notMade.args.value(0), Qt::ISODate);
    return journal.staff().toBeMade(day).and_then([&](const std::optional<StaffMeeting> &meeting) -> Result<Answer> {
        if (!meeting)
            return fail(notMade);
        const QString sentence =
            StaffCommandsWords::tr("Not in the journal yet: it is added by itself when the one before it is over and "
                                   "the journal is opened without --today where it can be changed.");
        return told(context, journal, *meeting, {}, sentence);
    });
}

Result<Answer> runShow(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<StaffMeeting> meeting = context.arguments().words().isEmpty()
                                             ? (*journal)->staff().next(context.today())
                                             : meetingNamed(context, **journal);
    if (meeting)
        return standing(context, **journal, meeting->id, {});
    if (meeting.error().code == ErrorCode::StaffMeetingNotMade)
        return toBeMade(context, **journal, meeting.error());
    return fail(meeting.error());
}

Result<Answer> runItem(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = caughtUp(context);
    if (!journal)
        return fail(journal.error());
    const Result<StaffMeeting> meeting = meetingNamed(context, **journal);
    const Result<std::optional<ItemSought>> sought = choiceOption<ItemSought>(arguments, QStringLiteral("sought"));
    const Result<QList<Id>> needs = peersNamed(**journal, arguments.list(QStringLiteral("needs")));
    if (!meeting || !sought || !needs)
        return fail(!meeting ? meeting.error() : !sought ? sought.error() : needs.error());
    StaffItem item;
    item.staffMeetingId = meeting->id;
    item.title = arguments.word(1);
    item.decision = arguments.value(QStringLiteral("decision"));
    item.sought = sought->value_or(ItemSought::Decide);
    item.needs = *needs;
    return (*journal)->staff().addItem(item).and_then(
        [&](const Id &) { return standing(context, **journal, meeting->id, StaffCommandsWords::tr("On the list.")); });
}

Result<Answer> runPreview(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = caughtUp(context);
    if (!journal)
        return fail(journal.error());
    const Result<StaffItem> item = itemNamed(context, **journal);
    const Result<Peer> peer = (*journal)->people().find(arguments.word(2));
    const Result<Reaction> reaction = fromWord<Reaction>(arguments.word(3), StaffCommandsWords::tr("reaction"));
    const Result<QDate> on = dayOption(arguments, QStringLiteral("on"), context.today(), context.today());
    if (!item || !peer || !reaction || !on)
        return fail(!item ? item.error() : !peer ? peer.error() : !reaction ? reaction.error() : on.error());
    Preview preview;
    preview.itemId = item->id;
    preview.peerId = peer->id;
    preview.reaction = *reaction;
    preview.on = *on;
    preview.words = arguments.value(QStringLiteral("message"));
    return (*journal)->staff().addPreview(preview).and_then([&](const Id &) {
        return standing(context, **journal, item->staffMeetingId,
                        StaffCommandsWords::tr("Noted: %1 %2.").arg(peer->name, reactionWords(*reaction)));
    });
}

Result<Answer> runOutcome(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = caughtUp(context);
    if (!journal)
        return fail(journal.error());
    const Result<StaffItem> item = itemNamed(context, **journal);
    const Result<ItemOutcome> outcome = fromWord<ItemOutcome>(arguments.word(2), StaffCommandsWords::tr("outcome"));
    if (!item || !outcome)
        return fail(item ? outcome.error() : item.error());
    const QString sentence = *outcome == ItemOutcome::Deferred
                                 ? StaffCommandsWords::tr("Deferred: it joins the next meeting.")
                                 : StaffCommandsWords::tr("Noted.");
    return (*journal)->staff().decide(item->id, *outcome, arguments.value(QStringLiteral("message"))).and_then([&] {
        return standing(context, **journal, item->staffMeetingId, sentence);
    });
}

Command staffCommand(const QString &name, const QString &words, qsizetype least, qsizetype most, const QString &what,
                     Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = name;
    command.words = words;
    command.leastWords = least;
    command.mostWords = most;
    command.what = what;
    command.json = {QStringLiteral("{\"staff\": STAFF}")};
    command.run = run;
    return command;
}

Option message()
{
    return {QStringLiteral("message"), Option::Takes::One, QStringLiteral("TEXT"), StaffCommandsWords::tr("in words"),
            u'm'};
}

Command addMeetingCommand()
{
    using Takes = Option::Takes;
    Command add = staffCommand(QStringLiteral("staff add"), QStringLiteral("DATE"), 1, 1,
                               StaffCommandsWords::tr("plan a staff meeting"), runAddMeeting);
    add.options = {
        {QStringLiteral("attendees"),
         Takes::Rest,
         QStringLiteral("NAME…"),
         StaffCommandsWords::tr("who comes; a name that is no peer is kept as a name"),
         {}},
        {QStringLiteral("title"), Takes::One, QStringLiteral("TEXT"), StaffCommandsWords::tr("what it is called"), {}},
        {QStringLiteral("at"), Takes::One, QStringLiteral("09:00"), StaffCommandsWords::tr("the local time"), {}},
        {QStringLiteral("every-weeks"),
         Takes::One,
         QStringLiteral("1"),
         StaffCommandsWords::tr("how often it comes round; 0 is once"),
         {}}};
    return add;
}

Command itemCommand()
{
    using Takes = Option::Takes;
    Command item = staffCommand(QStringLiteral("staff item"), QStringLiteral("DATE TITLE"), 2, 2,
                                StaffCommandsWords::tr("something you will bring"), runItem);
    item.options = {
        {QStringLiteral("decision"),
         Takes::One,
         QStringLiteral("TEXT"),
         StaffCommandsWords::tr("the decision sought"),
         {}},
        {QStringLiteral("sought"), Takes::One, choicesOf<ItemSought>(), StaffCommandsWords::tr("what it is for"), {}},
        {QStringLiteral("needs"),
         Takes::Rest,
         QStringLiteral("NAME…"),
         StaffCommandsWords::tr("whose support it needs"),
         {}}};
    return item;
}

Command previewCommand()
{
    Command preview = staffCommand(QStringLiteral("staff preview"), QStringLiteral("DATE ITEM NAME REACTION"), 4, 4,
                                   StaffCommandsWords::tr("what someone said about it beforehand"), runPreview);
    preview.more = {StaffCommandsWords::tr("The reactions: %1.").arg(wordsOf<Reaction>().join(QStringLiteral(", ")))};
    preview.options = {message(),
                       {QStringLiteral("on"),
                        Option::Takes::One,
                        QStringLiteral("DATE"),
                        StaffCommandsWords::tr("the day it was said; today otherwise"),
                        {}}};
    return preview;
}

} // namespace

CommandGroup staffCommands()
{
    const Command show = staffCommand(
        QStringLiteral("staff"), QStringLiteral("[DATE]"), 0, 1,
        StaffCommandsWords::tr("a staff meeting and what you bring; the next one without a date"), runShow);
    Command outcome =
        staffCommand(QStringLiteral("staff outcome"), QStringLiteral("DATE ITEM decided|otherwise|deferred|withdrawn"),
                     3, 3, StaffCommandsWords::tr("what came of an item"), runOutcome);
    outcome.more = {StaffCommandsWords::tr("The outcome “none” takes back what was said before.")};
    outcome.options = {message()};
    return {StaffCommandsWords::tr("Staff meeting"),
            {show, addMeetingCommand(), itemCommand(), previewCommand(), outcome}};
}

} // namespace lanai
