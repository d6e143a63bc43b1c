#include "app/cli/projecttext.h"
#include "app/cli/daytext.h"
#include "app/cli/promisetext.h"
#include "app/cli/shortid.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ProjectTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ProjectText)
};

QString peopleOn(const ProjectCard &card)
{
    QStringList names;
    for (const PersonRef &peer : card.peers)
        names << peer.name;
    return names.join(QStringLiteral(", "));
}

QString promisesText(const ProjectCard &card)
{
    if (card.commitments == 0)
        return {};
    return ProjectTextWords::tr("%1 of %n commitments kept", nullptr, card.commitments).arg(card.kept);
}

QString stateOf(const ProjectCard &card)
{
    const QString ended = card.project.endedWhy.isEmpty() ? QString() : card.project.endedWhy;
    QStringList parts{projectDayText(card.day), promisesText(card), stakesText(card.stakes), ended};
    if (isEnded(card.project.phase))
        parts.removeFirst();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Tone toneOf(const ProjectCard &card)
{
    return card.day.late > 0 || !card.stakes.isEmpty() ? Tone::Due : Tone::Plain;
}

// Rule 13: in a list, what is sealed is shown by its id alone.
QList<Row> projectRows(const QList<ProjectCard> &cards, bool withPhase)
{
    QList<Row> rows;
    for (const ProjectCard &card : cards) {
        ProjectCard shown = card;
        if (card.project.privacy == Privacy::Sealed) {
            shown.project.title = ProjectTextWords::tr("(sealed)");
            shown.project.endedWhy.clear();
        }
        Row row{Cell(shortId(card.project.id), Tone::Quiet), Cell(shown.project.title, Tone::Strong),
                Cell(peopleOn(card)), Cell(stateOf(shown), toneOf(card))};
        if (withPhase)
            row.insert(1, Cell(wordFor(card.project.phase), Tone::Quiet));
        rows << row;
    }
    return rows;
}

void tellPhases(Page &page, const Project &project, QDate today)
{
    QList<Row> rows;
    for (const ProjectStep &step : project.steps)
        rows << Row{Cell(calendarDay(step.on, today)), Cell(wordFor(step.phase)), Cell(step.why)};
    if (!rows.isEmpty())
        page.heading(ProjectTextWords::tr("Steps"));
    page.table(rows);
    for (const ProjectNote &note : project.notes) {
        page.heading(wordFor(note.phase), wordFor(note.kind));
        page.block(note.text);
    }
}

void tellCommitted(Page &page, const ProjectWhole &whole, const Names &names, QDate today)
{
    QList<Row> rows;
    for (const Commitment &each : whole.commitments) {
        const QString who = names.value(each.peerId);
        const QString side =
            each.side == CommitmentSide::Mine ? ProjectTextWords::tr("you to %1", "a promise").arg(who) : who;
        rows << Row{Cell(shortId(each.id), Tone::Quiet), Cell(calendarDay(each.due, today)),
                    Cell(wordFor(each.state), Tone::Quiet), Cell(side), Cell(each.text)};
    }
    if (!rows.isEmpty())
        page.heading(ProjectTextWords::tr("Commitments"));
    page.table(rows);
}

void tellLearnt(Page &page, const ProjectWhole &whole, const Names &names)
{
    QList<Row> rows;
    for (const Insight &insight : whole.insights)
        rows << Row{Cell(names.value(insight.peerId)), Cell(wordFor(insight.facet), Tone::Quiet),
                    Cell(insight.privacy == Privacy::Sealed ? ProjectTextWords::tr("(sealed)") : insight.text)};
    if (!rows.isEmpty())
        page.heading(ProjectTextWords::tr("Learnt"));
    page.table(rows);
    if (!whole.card.project.differently.isEmpty()) {
        page.heading(ProjectTextWords::tr("Do differently together"));
        page.block(whole.card.project.differently);
    }
}

} // namespace

QString projectDayText(const ProjectDay &day)
{
    if (day.days == 0)
        return {};
    return day.late > 0 ? ProjectTextWords::tr("%n days late", nullptr, day.late)
                        : ProjectTextWords::tr("day %1 of %2").arg(day.day).arg(day.days);
}

QString stakesText(const QList<StakesReason> &stakes)
{
    if (stakes.isEmpty())
        return {};
    QStringList reasons;
    for (const StakesReason reason : stakes) {
        reasons << (reason == StakesReason::TooLong
                        ? ProjectTextWords::tr("longer than %n days", nullptr, lowStakesDays)
                    : reason == StakesReason::TooManyPeers
                        ? ProjectTextWords::tr("more than %n peers", nullptr, lowStakesPeers)
                        : ProjectTextWords::tr("more than %n open commitments", nullptr, lowStakesOpen));
    }
    return ProjectTextWords::tr("no longer low-stakes: %1").arg(reasons.join(QStringLiteral(", ")));
}

void tellBoard(Page &page, const ProjectBoard &board)
{
    if (board.cards.isEmpty() && board.ended.isEmpty())
        page.line(ProjectTextWords::tr("No project yet. Add the first with “lanai-cli project add TITLE --with NAME”: "
                                       "small, low-stakes, two weeks."));
    for (const auto &entry : EnumWords<ProjectPhase>::words) {
        const QList<ProjectCard> cards = board.column(entry.value);
        if (!cards.isEmpty())
            page.heading(entry.word, QString::number(cards.size()));
        page.table(projectRows(cards, false));
    }
    if (!board.ended.isEmpty()) {
        const QString projects = ProjectTextWords::tr("%n projects", nullptr, board.closed);
        const QString peers = ProjectTextWords::tr("%n peers", nullptr, board.closedPeers);
        page.heading(ProjectTextWords::tr("Closed this year"),
                     ProjectTextWords::tr("%1 with %2, %3 finished inside two weeks")
                         .arg(projects, peers)
                         .arg(board.insideTwoWeeks));
    }
    page.table(projectRows(board.ended, true));
    QStringList names;
    for (const PersonRef &peer : board.suggested)
        names << peer.name;
    if (!names.isEmpty()) {
        page.heading(ProjectTextWords::tr("Nothing made together yet"));
        page.line(names.join(QStringLiteral(", ")));
    }
}

void tellProjectsOf(Page &page, const QList<ProjectCard> &cards)
{
    if (!cards.isEmpty())
        page.heading(ProjectTextWords::tr("Projects"));
    page.table(projectRows(cards, true));
}

void tellProject(Page &page, const ProjectWhole &whole, const Names &names, QDate today)
{
    const Project &project = whole.card.project;
    const auto labelled = [](const QString &label, const QString &text) {
        return Row{Cell(label, Tone::Quiet), Cell(text)};
    };
    page.heading(project.title, wordFor(project.phase));
    QList<Row> rows{labelled(ProjectTextWords::tr("id"), shortId(project.id)),
                    labelled(ProjectTextWords::tr("about"), project.about),
                    labelled(ProjectTextWords::tr("with"), peopleOn(whole.card)),
                    labelled(ProjectTextWords::tr("why"), project.why == ProjectWhy::WhiteSpace
                                                              ? ProjectTextWords::tr("white space: nobody's job yet")
                                                              : ProjectTextWords::tr("it helps a partner")),
                    labelled(ProjectTextWords::tr("we hope to learn"), project.hope),
                    labelled(ProjectTextWords::tr("start"), calendarDay(project.start, today)),
                    labelled(ProjectTextWords::tr("due"), calendarDay(project.due, today)),
                    labelled(ProjectTextWords::tr("ended"), calendarDay(project.endedOn, today)),
                    labelled(ProjectTextWords::tr("stands"), stateOf(whole.card))};
    rows.removeIf([](const Row &row) { return row.last().text.isEmpty(); });
    page.table(rows);
    tellPhases(page, project, today);
    tellCommitted(page, whole, names, today);
    tellLearnt(page, whole, names);
}

} // namespace lanai
