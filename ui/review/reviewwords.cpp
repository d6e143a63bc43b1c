#include "ui/review/reviewwords.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {
namespace {

constexpr qsizetype mostReviewTopics = 4;

QStringList reviewActions(std::initializer_list<const char *> ids)
{
    QStringList all;
    for (const char *id : ids)
        all << QStringLiteral("review-") + QString::fromLatin1(id);
    return all;
}

ReviewLine reviewLine(ReviewPart part, const Id &thing, const PersonRef &peer)
{
    ReviewLine line;
    line.part = part;
    line.thing = thing;
    line.peer = peer;
    return line;
}

} // namespace

QString ReviewWords::subtitle(const WeeklyReview &review) const
{
    const QString about = tr("What the last two weeks have left over, and what the next seven days need.");
    if (!review.finishedOn.isValid())
        return about;
    return tr("%1 Last finished %2.", "what it is about; a day").arg(about, Dates::ago(review.finishedOn, review.date));
}

QString ReviewWords::title(ReviewPart part) const
{
    switch (part) {
    case ReviewPart::Unlogged:
        return tr("Not logged yet");
    case ReviewPart::Commitment:
        return tr("Commitments");
    case ReviewPart::Decision:
        return tr("Needs a decision");
    case ReviewPart::Ahead:
        return tr("The week ahead");
    case ReviewPart::ReachOut:
        break;
    }
    return tr("Reach out to one person");
}

QString ReviewWords::caption(const WeeklyReview &review, ReviewPart part) const
{
    switch (part) {
    case ReviewPart::Unlogged:
        return tr("last 14 days");
    case ReviewPart::Commitment:
        return tr("late, or due by %1").arg(Dates::weekdayDate(review.until, review.date));
    case ReviewPart::Decision:
        return tr("term ending");
    case ReviewPart::Ahead:
        return tr("until %1").arg(Dates::weekdayDate(review.until, review.date));
    case ReviewPart::ReachOut:
        break;
    }
    return tr("drifting most");
}

QString ReviewWords::verb(const QString &action) const
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("review-log"), QT_TR_NOOP("Log")},
        {QStringLiteral("review-held"), QT_TR_NOOP("Held")},
        {QStringLiteral("review-skip"), QT_TR_NOOP("Skip…")},
        {QStringLiteral("review-kept"), QT_TR_NOOP("Kept")},
        {QStringLiteral("review-renegotiate"), QT_TR_NOOP("Other day…")},
        {QStringLiteral("review-drop"), QT_TR_NOOP("Drop")},
        {QStringLiteral("review-agenda"), QT_TR_NOOP("Add to agenda…")},
        {QStringLiteral("review-snooze"), QT_TR_NOOP("Snooze…")},
        {QStringLiteral("review-plan"), QT_TR_NOOP("Plan a 1:1…")},
        {QStringLiteral("review-pass"), QT_TR_NOOP("Leave it")},
    };
    static const QHash<QString, TermDecision> choices{{QStringLiteral("review-renew"), TermDecision::Renewed},
                                                      {QStringLiteral("review-change"), TermDecision::Changed},
                                                      {QStringLiteral("review-pause"), TermDecision::Paused},
                                                      {QStringLiteral("review-end"), TermDecision::Ended}};
    return choices.contains(action) ? Words::verb(choices.value(action)) : tr(words.value(action));
}

ReviewLine ReviewWords::unlogged(const SyncRow &sync, QDate today) const
{
    ReviewLine line = reviewLine(ReviewPart::Unlogged, sync.meetingId, sync.peer);
    line.text = sync.peer.role;
    line.below = Dates::soon(sync.date, sync.time, today);
    line.trailing = Dates::ago(sync.date, today);
    line.spoken = tr("%1, %2, not logged", "a person, a day").arg(sync.peer.name, line.below);
    line.verbs = reviewActions({"log", "held", "skip", "pass"});
    line.subject = sync;
    return line;
}

// Late ones can't be agreed on anew: they are kept, or dropped.
ReviewLine ReviewWords::commitment(const CommitmentRow &row, QDate today) const
{
    const bool mine = row.commitment.side == CommitmentSide::Mine;
    const bool late = row.daysLate > 0;
    ReviewLine line = reviewLine(ReviewPart::Commitment, row.commitment.id, row.peer);
    line.icon = mine ? QStringLiteral("arrow-mine") : QStringLiteral("arrow-theirs");
    line.text = Words::shown(row.commitment);
    line.below = mine ? tr("I promised") : tr("%1 promised").arg(row.peer.shortName);
    line.trailing = late ? Dates::daysLate(row.daysLate) : tr("due %1").arg(Dates::soon(row.commitment.due, today));
    line.tone = late ? Colour::Overdue : Colour::Due;
    line.spoken = (mine ? tr("I promised %1: %2. %3") : tr("%1 promised: %2. %3"))
                      .arg(row.peer.name, Words::shown(row.commitment), line.trailing);
    line.verbs =
        late ? reviewActions({"kept", "drop", "pass"}) : reviewActions({"kept", "renegotiate", "drop", "pass"});
    line.subject = row;
    return line;
}

ReviewLine ReviewWords::decision(const DecisionRow &row, QDate today) const
{
    ReviewLine line = reviewLine(ReviewPart::Decision, row.seriesId, row.peer);
    line.text = row.peer.role;
    line.below = Dates::capitalised(m_today.ends(row, today));
    line.trailing = tr("decide");
    line.tone = row.lastDay <= today ? Colour::Overdue : Colour::Due;
    line.spoken = tr("%1, %2", "a person, when the term ends").arg(row.peer.name, m_today.ends(row, today));
    line.verbs = reviewActions({"renew", "change", "pause", "end", "pass"});
    line.subject = row;
    return line;
}

ReviewLine ReviewWords::ahead(const ReviewSync &ahead, QDate today) const
{
    const SyncRow &sync = ahead.sync;
    ReviewLine line = reviewLine(ReviewPart::Ahead, sync.meetingId, sync.peer);
    line.text = sync.peer.role;
    line.below = Dates::capitalised(Dates::soon(sync.date, sync.time, today));
    for (const AgendaItem &item : ahead.agenda)
        line.agenda << item.text.simplified();
    const qsizetype more = line.agenda.size() - mostReviewTopics;
    if (more > 0) {
        line.agenda.resize(mostReviewTopics);
        line.more = tr("and %n more", nullptr, int(more));
    }
    line.trailing = ahead.agenda.isEmpty() ? tr("nothing to talk about yet")
                                           : tr("%n to talk about", nullptr, int(ahead.agenda.size()));
    QStringList spoken{tr("%1, %2", "a day and time, a person").arg(line.below, sync.peer.name)};
    spoken << line.agenda << line.more;
    spoken.removeAll(QString());
    line.spoken = spoken.join(QStringLiteral(". "));
    line.verbs = reviewActions({"agenda", "skip", "pass"});
    line.subject = sync;
    return line;
}

ReviewLine ReviewWords::reachOut(const DriftRow &row) const
{
    ReviewLine line = reviewLine(ReviewPart::ReachOut, row.peer.id, row.peer);
    line.text = row.peer.role;
    line.below = Dates::capitalised(m_today.drift(row));
    line.spoken = tr("%1, %2", "a person, how long not spoken").arg(row.peer.name, m_today.drift(row));
    line.verbs = reviewActions({"plan", "log", "snooze", "pass"});
    line.subject = row;
    return line;
}

} // namespace lanai
