#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/rhythmwords.h"
#include "app/cli/seriesoptions.h"
#include "app/cli/severalmeetings.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/domain/zonedtime.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

constexpr int mostDaysBy = 366;

struct MeetingCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingCommands)
};

// The meeting that the first two words name, as `change` leaves it; `change` is a
// Result<QString>(OneOnOnes &, const Meeting &) and answers with the sentence to say.
template<class Change>
Result<Answer> changed(Context &context, Change change)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    OneOnOnes &oneOnOnes = (*journal)->oneOnOnes();
    const Result<Peer> peer = (*journal)->people().find(context.arguments().word(0));
    const Result<QDate> day = dayFrom(context.arguments().word(1), context.today());
    if (!peer || !day)
        return fail(peer ? day.error() : peer.error());
    const Result<Meeting> meeting = oneOnOnes.on(peer->id, *day);
    if (!meeting)
        return fail(meeting.error());
    const Result<QString> sentence = change(oneOnOnes, *meeting);
    if (!sentence)
        return fail(sentence.error());
    return oneOnOnes.meeting(meeting->id).map([&](const Meeting &now) {
        Answer answer;
        answer.page.line(sentence->arg(peer->name));
        QJsonObject json = meetingJson(now);
        json.insert(QStringLiteral("peerName"), peer->name);
        answer.json.insert(QStringLiteral("meeting"), json);
        return answer;
    });
}

Result<Answer> runSkip(Context &context)
{
    if (context.arguments().words().size() > 2)
        return settleSeveral(context, MeetingFate::What::Skip, 0);
    return changed(context, [&](OneOnOnes &oneOnOnes, const Meeting &meeting) {
        return oneOnOnes.skip(meeting.id, context.arguments().value(QStringLiteral("why"))).map([] {
            return MeetingCommandsWords::tr("Skipped the 1:1 with %1. What was on its agenda goes to the next one.");
        });
    });
}

struct When
{
    QDate date;
    QTime time;
};

// "2026-12-03 15:00", "Fri 9:30"; a day alone keeps the time, a time alone the day.
Result<When> whenFrom(const QString &words, QDate today, const When &before)
{
    QString day = words.trimmed();
    QTime time = before.time;
    constexpr qsizetype isoDay = 10; // "2026-12-03T15:00"
    if (day.size() > isoDay && day.at(isoDay) == u'T')
        day[isoDay] = u' ';
    const qsizetype colon = day.lastIndexOf(u':');
    if (colon > 0) {
        const qsizetype blank = day.lastIndexOf(u' ', colon);
        const Result<QTime> said = timeFrom(day.mid(blank + 1));
        if (!said)
            return fail(said.error());
        time = *said;
        day = blank < 0 ? QString() : day.left(blank);
    }
    if (day.isEmpty() && colon > 0)
        return When{before.date, time};
    return dayFrom(day, today).map([time](QDate date) { return When{date, time}; });
}

// "tomorrow 10:00 (09:00 Europe/London)": the times given are those of its own zone. Rule 3
QString whereverItIs(const Meeting &meeting, const Context &context)
{
    const QTimeZone device = context.clock().zone();
    const QString here = momentText(meeting.startsAt, device, context.today());
    const WallTime there = wallTime(meeting.startsAt, QTimeZone(meeting.zone));
    if (there == wallTime(meeting.startsAt, device))
        return here;
    return MeetingCommandsWords::tr("%1 (%2 %3)", "here (there, its zone)")
        .arg(here, there.time.toString(QStringLiteral("HH:mm")), QString::fromLatin1(meeting.zone));
}

Result<Answer> runMove(Context &context)
{
    const QString to = QStringLiteral("to");
    const QString by = QStringLiteral("by");
    if (context.arguments().has(by) && !context.arguments().has(to)) {
        const Result<int> days = numberOption(context.arguments(), by, -mostDaysBy, mostDaysBy, 0);
        return days ? settleSeveral(context, MeetingFate::What::Move, *days) : fail(days.error());
    }
    if (context.arguments().words().size() > 2 || context.arguments().has(by))
        return usage(MeetingCommandsWords::tr("Several move by a number of days: --by 7. One moves to a day: --to."));
    if (!context.arguments().has(to))
        return usage(MeetingCommandsWords::tr(
            "Where to? Name the day, and the time when it changes: --to \"2026-12-03 15:00\"."));
    return changed(context, [&](OneOnOnes &oneOnOnes, const Meeting &meeting) -> Result<QString> {
        const Result<When> when =
            whenFrom(context.arguments().value(to), context.today(), {meeting.date, meeting.time});
        if (!when)
            return fail(when.error());
        return oneOnOnes.move(meeting.id, when->date, when->time, {}, context.arguments().value(QStringLiteral("why")))
            .map([&](const Meeting &moved) {
                const QString at = whereverItIs(moved, context);
                const bool left = !meeting.termId.isNull() && moved.termId.isNull();
                return left ? MeetingCommandsWords::tr(
                                  "Moved the 1:1 with %1 to %2. That lies outside its term, so it stands on its "
                                  "own now and keeps its agenda.")
                                  .arg(QStringLiteral("%1"), at)
                            : MeetingCommandsWords::tr("Moved the 1:1 with %1 to %2.").arg(QStringLiteral("%1"), at);
            });
    });
}

Result<Answer> runHold(Context &context)
{
    const Result<int> worth = numberOption(context.arguments(), QStringLiteral("worth"), 1, 5, 0);
    if (!worth)
        return fail(worth.error());
    const auto practised = choiceOption<IntentionResult>(context.arguments(), QStringLiteral("practice"));
    if (!practised)
        return fail(practised.error());
    return changed(context, [&](OneOnOnes &oneOnOnes, const Meeting &meeting) {
        HeldMeeting held;
        held.worth = *worth;
        held.outcome = context.arguments().value(QStringLiteral("outcome"));
        held.intentionResult = practised->value_or(IntentionResult::Unsaid);
        held.mostlyStatus = context.arguments().has(QStringLiteral("status"));
        return oneOnOnes.hold(meeting.id, held).map([] {
            return MeetingCommandsWords::tr("The 1:1 with %1 was held.");
        });
    });
}

Command meetingCommand(const QString &name, const QString &what, Result<Answer> (*run)(Context &))
{
    Command command = exactCommand(QStringLiteral("meeting ") + name, QStringLiteral("NAME DATE"), what, run);
    command.json = {QStringLiteral("{\"meeting\": MEETING and \"peerName\"}")};
    return command;
}

void letSeveral(Command &command)
{
    command.words = QStringLiteral("NAME DATE [NAME DATE…]");
    command.mostWords = Command::anyNumber;
    command.json << QStringLiteral("{\"meetings\": [MEETING, …]} of several");
}

Command holdCommand()
{
    using Takes = Option::Takes;
    Command hold = meetingCommand(QStringLiteral("hold"), MeetingCommandsWords::tr("a 1:1 took place"), runHold);
    hold.options = {
        {QStringLiteral("worth"),
         Takes::One,
         QStringLiteral("1-5"),
         MeetingCommandsWords::tr("was it worth the time"),
         {}},
        {QStringLiteral("outcome"),
         Takes::One,
         QStringLiteral("TEXT"),
         MeetingCommandsWords::tr("what came of it, in one line"),
         {}},
        {QStringLiteral("status"), Takes::Nothing, {}, MeetingCommandsWords::tr("it was mostly spent on status"), {}},
        {QStringLiteral("practice"),
         Takes::One,
         QStringLiteral("did-it|partly|forgot"),
         MeetingCommandsWords::tr("how the practice for it went"),
         {}}};
    return hold;
}

} // namespace

QList<Command> meetingCommands()
{
    using Takes = Option::Takes;
    const Option why{
        QStringLiteral("why"), Takes::One, QStringLiteral("TEXT"), MeetingCommandsWords::tr("the reason"), {}};
    Command skip =
        meetingCommand(QStringLiteral("skip"), MeetingCommandsWords::tr("a 1:1 will not take place"), runSkip);
    skip.options = {why};
    letSeveral(skip);
    Command move =
        meetingCommand(QStringLiteral("move"), MeetingCommandsWords::tr("a 1:1 moves to another day or time"), runMove);
    move.options = {{QStringLiteral("to"),
                     Takes::One,
                     QStringLiteral("DATETIME"),
                     MeetingCommandsWords::tr("the new day, and the new time if it changes"),
                     {}},
                    {QStringLiteral("by"),
                     Takes::One,
                     QStringLiteral("DAYS"),
                     MeetingCommandsWords::tr("so many days later, below 0 earlier; also several at once"),
                     {}},
                    why};
    letSeveral(move);
    return {skip, move, holdCommand()};
}

} // namespace lanai
