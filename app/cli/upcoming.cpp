#include "app/cli/askfinding.h"
#include "app/cli/asktext.h"
#include "app/cli/circledecisions.h"
#include "app/cli/circletext.h"
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/promisetext.h"
#include "app/cli/rhythmwords.h"
#include "app/cli/staffwords.h"
#include "app/cli/todayjson.h"
#include "app/cli/values.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/today.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace lanai {
namespace {

struct UpcomingWords
{
    Q_DECLARE_TR_FUNCTIONS(Upcoming)
};

QString clockText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString weekText(const SyncRow &row)
{
    if (row.weeks == 0)
        return UpcomingWords::tr("ad hoc");
    return UpcomingWords::tr("week %1 of %2").arg(row.week).arg(row.weeks);
}

Cell timeCell(const SyncRow &row)
{
    if (!row.ownTime.isValid())
        return clockText(row.time);
    return UpcomingWords::tr("%1 (%2 %3)")
        .arg(clockText(row.time), clockText(row.ownTime), QString::fromLatin1(row.zone));
}

void tellSyncs(Page &page, const Today &today)
{
    page.heading(UpcomingWords::tr("Upcoming syncs"), UpcomingWords::tr("next %n days", nullptr, today.days));
    if (today.syncs.isEmpty())
        page.line(UpcomingWords::tr("No syncs in the next %n days.", nullptr, today.days));
    QDate day;
    QList<Row> rows;
    const auto flush = [&] {
        if (!rows.isEmpty())
            page.table(rows);
        rows.clear();
    };
    for (const SyncRow &row : today.syncs) {
        if (row.date != day) {
            flush();
            day = row.date;
            QStringList skipped;
            for (const SkipNote &note : today.skipped) {
                if (note.date == day)
                    skipped << UpcomingWords::tr("%1, %2 skipped").arg(note.why, note.peer.shortName);
            }
            const QString told = skipped.join(QStringLiteral("; "));
            page.line(dayText(day, today.date) + (told.isEmpty() ? QString() : QStringLiteral("   ") + told),
                      Tone::Quiet);
        }
        rows << Row{timeCell(row), Cell(row.peer.name, Tone::Strong),
                    Cell(weekText(row), row.lastWeek ? Tone::Due : Tone::Quiet),
                    row.remember ? row.remember->text : QString()};
    }
    flush();
}

void tellDecisions(Page &page, const Today &today)
{
    if (today.decisions.isEmpty())
        return;
    page.heading(UpcomingWords::tr("Needs a decision"));
    QList<Row> rows;
    for (const DecisionRow &row : today.decisions) {
        const QString day = dayText(row.lastDay, today.date);
        const bool past = row.lastDay <= today.date;
        QString stands = UpcomingWords::tr("ends %1").arg(day);
        if (row.state == TermState::Lapsed)
            stands = UpcomingWords::tr("lapsed %1").arg(day);
        else if (row.state == TermState::Paused)
            stands = UpcomingWords::tr("paused until %1").arg(day);
        rows << Row{Cell(row.peer.name, Tone::Strong), Cell(stands, past ? Tone::Overdue : Tone::Due)};
    }
    page.table(rows);
}

void tellSide(Page &page, const QString &title, CommitmentSide side, const QList<CommitmentRow> &promises, QDate today)
{
    QList<Commitment> commitments;
    Names names;
    CircleRules rules;
    for (const CommitmentRow &row : promises) {
        commitments << row.commitment;
        rules.insert(row.commitment.id, row.rule);
        names.insert(row.peer.id, row.peer.name);
    }
    tellPromises(page, title, side, commitments, names, today, rules);
}

QString previewText(const PreviewPerson &person, QDate today, const QTimeZone &device)
{
    if (person.preview)
        return UpcomingWords::tr("%1 %2").arg(person.peer.shortName, reactionWords(person.preview->reaction));
    if (person.nextSync.isValid())
        return UpcomingWords::tr("%1 not yet, %2")
            .arg(person.peer.shortName, momentText(person.nextSync, device, today));
    return UpcomingWords::tr("%1 not yet, no sync before the meeting").arg(person.peer.shortName);
}

void tellStaff(Page &page, const Today &today, const QTimeZone &device)
{
    if (!today.staff || today.staff->items.isEmpty())
        return;
    page.heading(UpcomingWords::tr("Before staff meeting, %1").arg(calendarDay(today.staff->meeting.date, today.date)),
                 UpcomingWords::tr("%1 of %2 previewed").arg(today.staff->previewed).arg(today.staff->items.size()));
    QList<Row> rows;
    for (const PreviewRow &row : today.staff->items) {
        QStringList people;
        for (const PreviewPerson &person : row.people)
            people << previewText(person, today.date, device);
        rows << Row{row.previewed ? UpcomingWords::tr("done") : UpcomingWords::tr("open"),
                    Cell(row.item.title, Tone::Strong), people.join(QStringLiteral("; "))};
    }
    page.table(rows);
}

void tellDrifting(Page &page, const Today &today)
{
    if (today.drifting.isEmpty())
        return;
    page.heading(UpcomingWords::tr("Drifting"), UpcomingWords::tr("no contact past the rhythm"));
    QList<Row> rows;
    for (const DriftRow &row : today.drifting) {
        const Drifting &drift = row.drifting;
        const QString how = drift.hasSeries ? UpcomingWords::tr("%n days past the rhythm", nullptr, drift.daysPast())
                                            : UpcomingWords::tr("no series, %n days", nullptr, drift.days);
        rows << Row{Cell(row.peer.name, Tone::Strong), how};
    }
    page.table(rows);
}

void tellUnlogged(Page &page, const Today &today)
{
    if (today.unlogged.isEmpty())
        return;
    page.heading(UpcomingWords::tr("Nothing said about yet"));
    QList<Row> rows;
    for (const SyncRow &row : today.unlogged)
        rows << Row{dayText(row.date, today.date), timeCell(row), Cell(row.peer.name, Tone::Strong)};
    page.table(rows);
}

// Undecided for longer than `today` tells: they are never forgotten, nor said first every day.
Result<QList<DecisionRow>> lapsedEarlier(Journal &journal, const Today &today)
{
    return journal.oneOnOnes().standings().map([&today](const QList<SeriesState> &all) {
        QList<DecisionRow> earlier;
        for (const SeriesState &state : all) {
            const auto isTold = [&state](const DecisionRow &row) { return row.seriesId == state.series.id; };
            const bool told = std::any_of(today.decisions.cbegin(), today.decisions.cend(), isTold);
            if (state.needsDecision && !told)
                earlier << DecisionRow{state.series.id, personRef(state.peer), state.state,
                                       state.term.effectiveLastDay()};
        }
        return earlier;
    });
}

void tellEarlier(Page &page, const QList<DecisionRow> &earlier, QDate today)
{
    if (earlier.isEmpty())
        return;
    QStringList who;
    for (const DecisionRow &row : earlier)
        who << UpcomingWords::tr("%1 (%2)", "a name, a day").arg(row.peer.name, calendarDay(row.lastDay, today));
    page.space();
    page.line(UpcomingWords::tr("Lapsed earlier and still undecided: %1").arg(who.join(QStringLiteral(", "))),
              Tone::Quiet);
}

Result<Answer> runUpcoming(Context &context)
{
    constexpr int furthest = 92; // a term
    const Result<int> days = numberOption(context.arguments(), QStringLiteral("days"), 0, furthest, 14);
    const Result<Journal *> journal = context.journal();
    if (!days || !journal)
        return fail(days ? journal.error() : days.error());
    return (*journal)->today(*days).and_then([&](const Today &today) -> Result<Answer> {
        const Result<QList<DecisionRow>> earlier = lapsedEarlier(**journal, today);
        const Result<QList<CircleUpcoming>> circles = (*journal)->circles().upcoming(*days);
        const Result<WaitingAsks> waiting = waitingAsks(**journal);
        const Result<QList<CirclePage>> undecided = circlesToDecide(**journal);
        if (!earlier || !circles || !waiting)
            return fail(!earlier ? earlier.error() : !circles ? circles.error() : waiting.error());
        if (!undecided)
            return fail(undecided.error());
        Answer answer;
        const QTimeZone device = context.clock().zone();
        tellSyncs(answer.page, today);
        tellCirclesAhead(answer.page, *circles, today.date, device);
        tellDecisions(answer.page, today);
        tellEarlier(answer.page, *earlier, today.date);
        tellCirclesToDecide(answer.page, *undecided, device);
        tellSide(answer.page, UpcomingWords::tr("You promised"), CommitmentSide::Mine, today.mine, today.date);
        tellSide(answer.page, UpcomingWords::tr("They promised"), CommitmentSide::Theirs, today.theirs, today.date);
        tellStaff(answer.page, today, device);
        tellWaitingAsks(answer.page, *waiting, today.date);
        tellDrifting(answer.page, today);
        tellUnlogged(answer.page, today);
        answer.json = todayJson(today);
        answer.json.insert(QStringLiteral("lapsedEarlier"), jsonList(*earlier, decisionJson));
        answer.json.insert(QStringLiteral("circles"), jsonList(*circles, circleAheadJson));
        answer.json.insert(QStringLiteral("circleDecisions"), jsonList(*undecided, circleDecisionJson));
        answer.json.insert(QStringLiteral("askReminders"), jsonList(waiting->reminders, askReminderJson));
        answer.json.insert(QStringLiteral("asksClosing"), jsonList(waiting->closing, askLineJson));
        return answer;
    });
}

} // namespace

Command upcomingCommand()
{
    Command command;
    command.name = QStringLiteral("upcoming");
    command.what = UpcomingWords::tr("whom you meet, the one thing to remember, and what is slipping");
    command.options = {{QStringLiteral("days"),
                        Option::Takes::One,
                        QStringLiteral("14"),
                        UpcomingWords::tr("how many days ahead"),
                        {}}};
    command.json = todayShape() + askReminderShapes();
    command.json << shapeOf(QStringLiteral("CIRCLEAHEAD"), circleAheadJson({}))
                 << shapeOf(QStringLiteral("CIRCLEDECISION"), circleDecisionJson({}));
    command.run = runUpcoming;
    return command;
}

CommandGroup rhythmCommands()
{
    return {UpcomingWords::tr("Rhythm"), QList<Command>{upcomingCommand(), loadCommand()} + seriesCommands() +
                                             meetingCommands() + awayCommands() + ritualCommands()};
}

} // namespace lanai
