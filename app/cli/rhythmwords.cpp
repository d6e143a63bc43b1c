#include "app/cli/rhythmwords.h"
#include "app/cli/daytext.h"
#include "core/domain/zonedtime.h"
#include <QCoreApplication>
#include <QLocale>

namespace lanai {
namespace {

struct RhythmTr
{
    Q_DECLARE_TR_FUNCTIONS(RhythmWords)
};

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString ordinalWords(int ordinal, const QString &weekday)
{
    switch (ordinal) {
    case 1:
        return RhythmTr::tr("the first %1").arg(weekday);
    case 2:
        return RhythmTr::tr("the second %1").arg(weekday);
    case 3:
        return RhythmTr::tr("the third %1").arg(weekday);
    case 4:
        return RhythmTr::tr("the fourth %1").arg(weekday);
    default:
        return RhythmTr::tr("the last %1").arg(weekday);
    }
}

} // namespace

QString rhythmWords(const Rhythm &rhythm)
{
    const QString weekday = QLocale().dayName(rhythm.weekday);
    switch (rhythm.unit) {
    case RhythmUnit::Weeks:
        return rhythm.weeks == 1 ? RhythmTr::tr("every week on %1").arg(weekday)
                                 : RhythmTr::tr("every %n weeks on %1", nullptr, rhythm.weeks).arg(weekday);
    case RhythmUnit::Monthly:
        return RhythmTr::tr("monthly on %1").arg(ordinalWords(rhythm.ordinal, weekday));
    case RhythmUnit::Quarterly:
        return RhythmTr::tr("quarterly on %1").arg(ordinalWords(rhythm.ordinal, weekday));
    }
    return {};
}

QString scheduleWords(const Schedule &schedule, const QTimeZone &device)
{
    const QString zone = schedule.zone == device.id() ? QString() : u' ' + QString::fromLatin1(schedule.zone);
    return RhythmTr::tr("%1 at %2, %n minutes", nullptr, schedule.minutes)
        .arg(rhythmWords(schedule.rhythm), timeText(schedule.time) + zone);
}

QString stateWords(TermState state)
{
    switch (state) {
    case TermState::Upcoming:
        return RhythmTr::tr("begins later");
    case TermState::Running:
        return RhythmTr::tr("running");
    case TermState::Due:
        return RhythmTr::tr("due for a decision");
    case TermState::Settled:
        return RhythmTr::tr("running, decided");
    case TermState::Lapsed:
        return RhythmTr::tr("lapsed, needs a decision");
    case TermState::Paused:
        return RhythmTr::tr("paused");
    case TermState::Over:
        return RhythmTr::tr("ended");
    }
    return {};
}

QString standingWords(const SeriesState &state, QDate today)
{
    const QString last = dayText(state.term.effectiveLastDay(), today);
    const QString asks = dayText(state.term.pauseUntil, today);
    const Term &newest = state.terms.isEmpty() ? state.term : state.terms.last();
    switch (state.state) {
    case TermState::Lapsed:
        return RhythmTr::tr("lapsed %1, needs a decision").arg(last);
    case TermState::Over:
        return RhythmTr::tr("ended %1").arg(last);
    case TermState::Paused:
        if (newest.firstDay > state.term.firstDay)
            return RhythmTr::tr("paused, goes on %1").arg(dayText(newest.firstDay, today));
        return state.needsDecision ? RhythmTr::tr("paused, needs a decision since %1").arg(asks)
                                   : RhythmTr::tr("paused, asks for a decision %1").arg(asks);
    default:
        return RhythmTr::tr("%1, until %2").arg(stateWords(state.state), last);
    }
}

QString momentText(const QDateTime &instant, const QTimeZone &device, QDate today)
{
    if (!instant.isValid())
        return {};
    const WallTime wall = wallTime(instant, device);
    return dayText(wall.date, today) + u' ' + timeText(wall.time);
}

} // namespace lanai
