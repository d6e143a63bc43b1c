#include "ui/projects/projectwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {

QString ProjectWords::name(ProjectWhy why)
{
    return why == ProjectWhy::WhiteSpace ? tr("White space") : tr("Helps a partner");
}

QString ProjectWords::meaning(ProjectWhy why)
{
    return why == ProjectWhy::WhiteSpace ? tr("It is nobody’s job yet.") : tr("It is on a partner’s plate.");
}

QString ProjectWords::name(AnotherOne another)
{
    switch (another) {
    case AnotherOne::Unsaid:
        return {};
    case AnotherOne::Yes:
        return tr("Yes");
    case AnotherOne::Maybe:
        return tr("Maybe");
    case AnotherOne::No:
        return tr("No");
    }
    return {};
}

QString ProjectWords::question(ProjectNoteKind kind)
{
    switch (kind) {
    case ProjectNoteKind::Assumptions:
        return tr("What do we take for granted?");
    case ProjectNoteKind::Options:
        return tr("Which options are there?");
    case ProjectNoteKind::Choice:
        return tr("What do we choose?");
    case ProjectNoteKind::Reason:
        return tr("Why that one?");
    case ProjectNoteKind::Note:
        return tr("Note");
    }
    return {};
}

QString ProjectWords::question(InsightFacet facet)
{
    switch (facet) {
    case InsightFacet::Thinking:
        return tr("What did you learn about how they think?");
    case InsightFacet::Values:
        return tr("What do they value?");
    case InsightFacet::Communication:
        return tr("How do they communicate?");
    case InsightFacet::Strain:
        break;
    }
    return {};
}

QString ProjectWords::subtitle(const ProjectBoard &board)
{
    QStringList sentences{tr("Small, low-stakes work with a peer. Two weeks, then a debrief.")};
    const int running = board.running();
    const int ready = int(board.column(ProjectPhase::Debrief).size());
    QStringList counts;
    if (running == 1)
        counts << tr("one is running");
    else if (running > 1)
        counts << tr("%1 are running", nullptr, running).arg(Words::number(running));
    if (ready == 1)
        counts << tr("one is ready to debrief");
    else if (ready > 1)
        counts << tr("%1 are ready to debrief", nullptr, ready).arg(Words::number(ready));
    if (!counts.isEmpty())
        sentences << Dates::capitalised(tr("%1.", "a sentence").arg(counts.join(tr(", ", "between two counts"))));
    return sentences.join(QLatin1Char(' '));
}

QString ProjectWords::day(const ProjectDay &day)
{
    if (day.days == 0)
        return {};
    return day.late > 0 ? Dates::daysLate(day.late) : tr("day %1 of %2").arg(day.day).arg(day.days);
}

QString ProjectWords::promises(const ProjectCard &card)
{
    if (card.commitments == 0)
        return {};
    if (card.project.phase == ProjectPhase::Debrief)
        return tr("%1 of %n commitments kept", nullptr, card.commitments).arg(card.kept);
    return tr("%n commitments", nullptr, card.commitments);
}

QString ProjectWords::stakes(const QList<StakesReason> &reasons)
{
    QStringList words;
    for (const StakesReason reason : reasons) {
        words << (reason == StakesReason::TooLong        ? tr("longer than %n days", nullptr, lowStakesDays)
                  : reason == StakesReason::TooManyPeers ? tr("more than %n peers", nullptr, lowStakesPeers)
                                                         : tr("more than %n open commitments", nullptr, lowStakesOpen));
    }
    return words.isEmpty() ? QString()
                           : tr("No longer low-stakes: %1").arg(words.join(tr(", ", "between two reasons")));
}

QString ProjectWords::closed(const ProjectBoard &board)
{
    const QString projects = tr("%n projects", nullptr, board.closed);
    const QString peers = tr("%n peers", nullptr, board.closedPeers);
    const QString all = board.closed == 0 ? tr("none yet")
                                          : tr("%1 with %2, %3 finished inside two weeks")
                                                .arg(projects, peers, QString::number(board.insideTwoWeeks));
    return board.abandoned == 0 ? all : tr("%1; %n abandoned", nullptr, board.abandoned).arg(all);
}

QString ProjectWords::ending(const Project &project, QDate today)
{
    const QString day = Dates::weekdayDate(project.endedOn, today);
    return project.phase == ProjectPhase::Abandoned ? tr("abandoned %1: %2").arg(day, project.endedWhy)
                                                    : tr("closed %1").arg(day);
}

QString ProjectWords::crowd(const ProjectCrowd &crowd, const QList<PersonRef> &peers)
{
    QList<PersonRef> busy;
    for (const PersonRef &peer : peers) {
        if (crowd.peers.contains(peer.id))
            busy << peer;
    }
    QStringList sentences;
    if (!busy.isEmpty())
        sentences << tr("Another one with %1 is running.").arg(people(busy));
    if (crowd.running > 0)
        sentences << tr("%1 are running now; four are a good measure.", nullptr, crowd.running)
                         .arg(Dates::capitalised(Words::number(crowd.running)));
    return sentences.join(QLatin1Char(' '));
}

QString ProjectWords::people(const QList<PersonRef> &peers)
{
    QStringList names;
    for (const PersonRef &peer : peers)
        names << peer.shortName;
    return Words::list(names);
}

QString ProjectWords::leftOut(const QList<ProjectPhase> &phases)
{
    QStringList names;
    for (const ProjectPhase phase : phases)
        names << Words::name(phase);
    return tr("It has not been through %1. Why is that left out?").arg(Words::list(names));
}

QString ProjectWords::spoken(const ProjectCard &card)
{
    QStringList parts{card.project.title, Words::name(card.project.phase), card.project.about};
    if (!card.peers.isEmpty())
        parts << tr("with %1").arg(people(card.peers));
    parts << day(card.day) << promises(card) << stakes(card.stakes);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between two parts"));
}

} // namespace lanai
