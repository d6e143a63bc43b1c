#include "ui/peers/peerwords.h"
#include "core/domain/zonedtime.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"
#include <QLocale>

namespace lanai {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString month(QDate day)
{
    return QLocale().toString(day, QStringLiteral("MMM yyyy"));
}

} // namespace

QString PeerWords::contact(QDate day) const
{
    if (!day.isValid())
        return tr("never", "last contact");
    return tr("%1, %2", "a date, how long ago").arg(Dates::shortDay(day, m_today), Dates::ago(day, m_today));
}

QString PeerWords::due(QDate due) const
{
    return due.isValid() ? Dates::shortDay(due, m_today) : tr("no date", "a promise without a due day");
}

QString PeerWords::comesRound(const RecurringDate &date)
{
    if (!date.isSet())
        return {};
    // 2000 was a leap year, so that 29 February can be written.
    const QString day = Dates::day(QDate(2000, date.month, date.day));
    return date.year == 0 ? day : tr("%1 %2", "a day and month, a year").arg(day).arg(date.year);
}

QString PeerWords::next(const QDateTime &startsAt, const QTimeZone &device) const
{
    if (!startsAt.isValid())
        return {};
    const WallTime wall = wallTime(startsAt, device);
    return tr("%1, %2", "a date and a time").arg(Dates::weekdayDate(wall.date, m_today), Dates::time(wall.time));
}

QString PeerWords::schedule(const Schedule &schedule)
{
    const QString weekday = QLocale().dayName(schedule.rhythm.weekday, QLocale::ShortFormat);
    return tr("%1, %2 %3, %4", "a rhythm, a weekday, a time, a length")
        .arg(Words::name(schedule.rhythm), weekday, Dates::time(schedule.time), Dates::minutes(schedule.minutes));
}

QString PeerWords::ends(const SeriesState &series) const
{
    const QString last = Dates::weekdayDate(series.term.effectiveLastDay(), m_today);
    switch (series.state) {
    case TermState::Upcoming:
        return tr("begins %1").arg(Dates::weekdayDate(series.term.firstDay, m_today));
    case TermState::Lapsed:
        return tr("lapsed %1").arg(last);
    case TermState::Paused:
        return series.term.pauseUntil.isValid()
                   ? tr("paused until %1").arg(Dates::weekdayDate(series.term.pauseUntil, m_today))
                   : tr("paused");
    case TermState::Over:
        return tr("ended %1").arg(last);
    case TermState::Running:
    case TermState::Due:
    case TermState::Settled:
        return tr("ends %1").arg(last);
    }
    return {};
}

QString PeerWords::held(const SeriesState &series)
{
    const QString held = tr("%n held", "1:1s", series.held);
    return series.skipped == 0 ? held : joined({held, tr("%n skipped", "1:1s", series.skipped)});
}

QString PeerWords::rate(const KeptRate &rate)
{
    return rate.counted == 0 ? tr("none due", "promises") : tr("%1 of %2").arg(rate.inTime).arg(rate.counted);
}

QString PeerWords::roleLine(const Peer &peer)
{
    return joined({peer.role, peer.team.isEmpty() ? peer.organisation : peer.team});
}

QString PeerWords::pastRole(const RoleHistory &role)
{
    return joined({role.role, role.organisation});
}

QString PeerWords::pastDays(const RoleHistory &role)
{
    if (role.from.isValid() && role.until.isValid())
        return tr("%1 to %2", "months").arg(month(role.from), month(role.until));
    if (role.until.isValid())
        return tr("until %1", "a month").arg(month(role.until));
    return role.from.isValid() ? tr("from %1", "a month").arg(month(role.from)) : QString();
}

QString PeerWords::title(const TimelineRow &row, const QString &shortName)
{
    switch (row.kind) {
    case TimelineKind::Entry:
        return row.minutes == 0 ? Words::name(row.entryKind)
                                : tr("%1, %n minutes", "1:1", row.minutes).arg(Words::name(row.entryKind));
    case TimelineKind::Fact:
        return tr("Fact");
    case TimelineKind::Insight:
        return tr("How %1 works").arg(shortName);
    case TimelineKind::CommitmentKept:
        return tr("Commitment kept");
    case TimelineKind::Commitment:
        return row.state == CommitmentState::Dropped ? tr("Commitment dropped") : tr("Commitment");
    case TimelineKind::CheckIn:
        return tr("Trust check-in");
    case TimelineKind::Role:
        return tr("Earlier role");
    }
    return {};
}

QString PeerWords::text(const TimelineRow &row, const QString &shortName)
{
    if (row.kind == TimelineKind::CheckIn) {
        const QLocale locale;
        const QString own = tr("Trust %1. Listening %2, open-mindedness %3, vulnerability %4.")
                                .arg(locale.toString(row.trust), locale.toString(row.listening),
                                     locale.toString(row.openMindedness), locale.toString(row.vulnerability));
        return row.asked ? tr("%1 Asked %2, too.", "one's own numbers, a name").arg(own, shortName) : own;
    }
    if (row.kind != TimelineKind::CommitmentKept && row.kind != TimelineKind::Commitment)
        return row.text;
    const QString who = row.side == CommitmentSide::Mine ? tr("You") : shortName;
    const QString said = tr("%1: %2", "who promised, what").arg(who, row.text);
    if (row.daysEarly == 0 || row.state != CommitmentState::Kept)
        return said;
    const QString when =
        row.daysEarly > 0 ? tr("%n days early", nullptr, row.daysEarly) : Dates::daysLate(-row.daysEarly);
    return tr("%1, %2", "what was kept, when").arg(said, when);
}

QString PeerWords::sealed()
{
    return tr("Sealed. Open it to read it.");
}

QStringList PeerWords::chips(const TimelineRow &row)
{
    QStringList chips;
    if (row.commitments > 0)
        chips << tr("%n commitments", nullptr, row.commitments);
    if (row.facts > 0)
        chips << tr("%n facts", nullptr, row.facts);
    if (row.worth > 0)
        chips << tr("Worth it %1 of 5").arg(row.worth);
    if (!row.rule.isEmpty())
        chips << tr("In a circle: %1", "its confidentiality").arg(row.rule);
    return chips;
}

} // namespace lanai
