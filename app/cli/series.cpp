#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/decisionoptions.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/rhythmwords.h"
#include "app/cli/seriesoptions.h"
#include "app/cli/thingjson.h"
#include "app/cli/values.h"
#include "core/domain/away.h"
#include "core/domain/zonedtime.h"
#include "core/journal/awayweeks.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include <QCoreApplication>
#include <algorithm>

namespace lanai {
namespace {

struct SeriesCommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesCommands)
};

// Planned 1:1s of the term that opened last which lie in times away.
int plannedAway(Journal &journal, const SeriesState &state)
{
    const Term &term = state.terms.last();
    const Result<QList<Meeting>> meetings = journal.oneOnOnes().between(state.peer.id, term.firstDay, term.lastDay);
    const Result<QList<AwayWeek>> away = journal.awayWeeks().all();
    const QTimeZone device = journal.clock().zone();
    return meetings && away
               ? int(std::count_if(meetings->cbegin(), meetings->cend(),
                                   [&](const Meeting &meeting) {
                                       return meeting.state == MeetingState::Planned && meeting.termId == term.id &&
                                              awayOn(*away, localDate(meeting.startsAt, device)) != nullptr;
                                   }))
               : 0;
}

void tell(Page &page, const QList<SeriesState> &all, const QTimeZone &device, QDate today)
{
    QList<Row> rows;
    for (const SeriesState &state : all) {
        const QString next = state.next.isValid()
                                 ? SeriesCommandsWords::tr("next %1").arg(momentText(state.next, device, today))
                                 : SeriesCommandsWords::tr("nothing planned");
        rows << Row{Cell(state.peer.name, Tone::Strong),
                    Cell(standingWords(state, today), state.needsDecision ? Tone::Due : Tone::Plain),
                    SeriesCommandsWords::tr("%1; held %2 of %3; %4")
                        .arg(scheduleWords(state.term.schedule, device), QString::number(state.held),
                             QString::number(state.planned), next)};
    }
    page.table(rows);
}

Result<Answer> runSeries(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return (*journal)->oneOnOnes().all().map([&](const QList<SeriesState> &all) {
        Answer answer;
        if (all.isEmpty())
            answer.page.line(
                SeriesCommandsWords::tr("No series yet. Begin one with “lanai-cli series add NAME --every 2w --on thu "
                                        "--at 15:00”."));
        tell(answer.page, all, context.clock().zone(), context.today());
        answer.json.insert(QStringLiteral("series"), jsonList(all, seriesJson));
        return answer;
    });
}

// How a series stands after a command, with one sentence before it.
Answer standing(const QString &sentence, const SeriesState &state, const Context &context, int away = 0)
{
    Answer answer;
    answer.page.line(sentence);
    if (away > 0)
        answer.page.line(SeriesCommandsWords::tr("%n of its 1:1s lie in times away and stay planned.", nullptr, away),
                         Tone::Due);
    tell(answer.page, {state}, context.clock().zone(), context.today());
    answer.json.insert(QStringLiteral("series"), seriesJson(state));
    return answer;
}

Result<Answer> runAdd(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    OneOnOnes &oneOnOnes = (*journal)->oneOnOnes();
    const Result<Peer> peer = (*journal)->people().find(arguments.word(0));
    if (!peer)
        return fail(peer.error());
    const QDate today = context.today();
    const Result<QDate> from = dayOption(arguments, QStringLiteral("from"), today, today);
    const Result<QDate> until = dayOption(arguments, QStringLiteral("until"), today, {});
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    Schedule before;
    before.zone = context.clock().zone().id();
    const Result<Schedule> schedule = scheduleFrom(arguments, before, *from, true);
    if (!schedule)
        return fail(schedule.error());
    const bool skipAway = arguments.has(QStringLiteral("skip-away"));
    const SeriesDraft draft{peer->id, arguments.value(QStringLiteral("purpose")), *schedule, *from, *until, skipAway};
    return oneOnOnes.start(draft)
        .and_then([&](const Id &) { return oneOnOnes.ofPeer(peer->id); })
        .map([&](const SeriesState &state) {
            Answer answer = standing(SeriesCommandsWords::tr("A series with %1 begins.").arg(peer->name), state,
                                     context, plannedAway(**journal, state));
            if (state.planned == 0)
                answer.page.line(SeriesCommandsWords::tr("No meeting falls into this term."), Tone::Due);
            return answer;
        });
}

QString decidedSentence(TermDecision choice, const SeriesState &state, QDate today)
{
    const QDate last = state.terms.last().effectiveLastDay();
    switch (choice) {
    case TermDecision::Changed:
        return SeriesCommandsWords::tr("Changed. The new term with %1 runs until %2.")
            .arg(state.peer.name, dayText(last, today));
    case TermDecision::Paused:
        return SeriesCommandsWords::tr("Paused. On %1 it will ask for a decision; it never restarts by itself.")
            .arg(dayText(state.terms.last().pauseUntil, today));
    case TermDecision::Ended:
        return SeriesCommandsWords::tr("Ended, with thanks. What it was for: %1")
            .arg(state.series.purpose.isEmpty() ? SeriesCommandsWords::tr("nothing was written down")
                                                : state.series.purpose);
    case TermDecision::Renewed:
    case TermDecision::None:
        break;
    }
    return SeriesCommandsWords::tr("Renewed. The next term with %1 runs until %2.")
        .arg(state.peer.name, dayText(last, today));
}

Result<Answer> runDecide(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    OneOnOnes &oneOnOnes = (*journal)->oneOnOnes();
    const Result<Peer> peer = (*journal)->people().find(context.arguments().word(0));
    if (!peer)
        return fail(peer.error());
    const Result<SeriesState> before = oneOnOnes.ofPeer(peer->id);
    if (!before)
        return fail(before.error());
    const Result<Decision> decision = decisionFrom(context.arguments(), context.today(), before->term.schedule);
    if (!decision)
        return fail(decision.error());
    return oneOnOnes.decide(peer->id, *decision).map([&](const SeriesState &state) {
        return standing(decidedSentence(decision->choice, state, context.today()), state, context,
                        plannedAway(**journal, state));
    });
}

Option skipAwayOption()
{
    return {QStringLiteral("skip-away"),
            Option::Takes::Nothing,
            {},
            SeriesCommandsWords::tr("skip the new term's 1:1s that lie in times away; otherwise they stay planned"),
            {}};
}

QString shape()
{
    return QStringLiteral("{\"series\": SERIES}");
}

Command listCommand()
{
    Command list;
    list.name = QStringLiteral("series");
    list.what = SeriesCommandsWords::tr("the regular 1:1s and how their terms stand");
    list.json = {QStringLiteral("{\"series\": [SERIES…]}")};
    list.run = runSeries;
    return list;
}

Command addCommand()
{
    using Takes = Option::Takes;
    const QString date = QStringLiteral("DATE");
    Command add;
    add.name = QStringLiteral("series add");
    add.words = QStringLiteral("NAME");
    add.what = SeriesCommandsWords::tr("begin a series of 1:1s; a term is three months at most");
    add.leastWords = add.mostWords = 1;
    add.options = scheduleOptions();
    add.options << Option{QStringLiteral("from"),
                          Takes::One,
                          date,
                          SeriesCommandsWords::tr("the first day; today otherwise"),
                          {}}
                << Option{QStringLiteral("until"),
                          Takes::One,
                          date,
                          SeriesCommandsWords::tr("the last day; 13 weeks otherwise, never over three months"),
                          {}}
                << Option{QStringLiteral("purpose"),
                          Takes::One,
                          QStringLiteral("TEXT"),
                          SeriesCommandsWords::tr("what it is for, in one line"),
                          {}}
                << skipAwayOption();
    add.examples = {QStringLiteral("lanai-cli series add Dana --every 2w --on thu --at 15:00 --minutes 45")};
    add.json = {shape()};
    add.run = runAdd;
    return add;
}

Command decideCommand()
{
    Command decide;
    decide.name = QStringLiteral("series decide");
    decide.words = QStringLiteral("NAME renew|change|pause|end");
    decide.what = SeriesCommandsWords::tr("decide what becomes of a term; nothing renews itself");
    decide.leastWords = decide.mostWords = 2;
    decide.options = decisionOptions();
    decide.options << skipAwayOption();
    decide.json = {shape()};
    decide.run = runDecide;
    return decide;
}

} // namespace

QList<Command> seriesCommands()
{
    return {listCommand(), addCommand(), decideCommand()};
}

} // namespace lanai
