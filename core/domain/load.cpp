#include "core/domain/load.h"
#include <QHash>
#include <QMap>
#include <algorithm>
#include <numeric>

namespace lanai {

namespace {

constexpr double unrated = 3;

// Whether `one` has a weaker case for staying than `other`.
bool isWeaker(const LoadSeries &one, const LoadSeries &other)
{
    if (one.interdependence != other.interdependence)
        return one.interdependence > other.interdependence;
    const double mine = one.worth > 0 ? one.worth : unrated;
    const double theirs = other.worth > 0 ? other.worth : unrated;
    if (mine != theirs)
        return mine < theirs;
    if (one.lastDay != other.lastDay)
        return one.lastDay > other.lastDay;
    return one.id < other.id;
}

QHash<Id, LoadSeries> byId(const QList<LoadSeries> &series)
{
    QHash<Id, LoadSeries> found;
    for (const LoadSeries &one : series)
        found.insert(one.id, one);
    return found;
}

QMap<QDate, int> countByDay(const QList<LoadMeeting> &meetings)
{
    QMap<QDate, int> count;
    for (const LoadMeeting &meeting : meetings)
        ++count[meeting.day];
    return count;
}

// The series among `all` that meet on one of these meetings.
QList<LoadSeries> seriesOf(const QList<LoadMeeting> &meetings, const QHash<Id, LoadSeries> &all)
{
    QList<LoadSeries> found;
    for (const LoadMeeting &meeting : meetings) {
        const auto series = all.constFind(meeting.seriesId);
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [&](const LoadSeries &one) { return one.id == meeting.seriesId; });
        if (series != all.cend() && !known)
            found << *series;
    }
    return found;
}

WeekLoad weekOf(QDate monday, const QList<LoadMeeting> &meetings, const QHash<Id, LoadSeries> &series, const Me &me)
{
    WeekLoad week{monday, 0, false, {}, {}};
    QList<LoadMeeting> own;
    for (const LoadMeeting &meeting : meetings) {
        if (mondayOf(meeting.day) != monday)
            continue;
        own << meeting;
        week.minutes += meeting.minutes;
    }
    week.overHours = week.minutes > me.weeklyMinutes;
    const QMap<QDate, int> count = countByDay(own);
    for (auto day = count.cbegin(); day != count.cend(); ++day) {
        if (*day > me.dailyPeerMeetings)
            week.fullDays << day.key();
    }
    if (week.overHours)
        week.weakest = weakestCase(seriesOf(own, series));
    else if (!week.fullDays.isEmpty()) {
        own.removeIf([&](const LoadMeeting &meeting) { return !week.fullDays.contains(meeting.day); });
        week.weakest = weakestCase(seriesOf(own, series));
    }
    return week;
}

} // namespace

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

double Load::minutesAWeek() const
{
    return std::accumulate(weekdays.cbegin(), weekdays.cend(), 0.0);
}

bool Load::isOver() const
{
    return tooManySeries || std::any_of(weeks.cbegin(), weeks.cend(), [](const WeekLoad &week) {
               return week.overHours || !week.fullDays.isEmpty();
           });
}

Load load(const QList<LoadMeeting> &meetings, const QList<LoadSeries> &series, const Me &me, QDate today, int weeks)
{
    const QDate first = mondayOf(today);
    const QHash<Id, LoadSeries> known = byId(series);
    QList<LoadMeeting> ahead = meetings;
    ahead.removeIf(
        [&](const LoadMeeting &meeting) { return meeting.day < first || meeting.day >= first.addDays(weeks * 7); });
    Load load;
    for (int i = 0; i < weeks; ++i)
        load.weeks << weekOf(first.addDays(i * 7), ahead, known, me);
    for (const LoadMeeting &meeting : std::as_const(ahead))
        load.weekdays.at(static_cast<size_t>(meeting.day.dayOfWeek() - 1)) += double(meeting.minutes) / weeks;
    const QMap<QDate, int> count = countByDay(ahead);
    const auto busiest = std::max_element(count.cbegin(), count.cend());
    if (busiest != count.cend()) {
        load.busiestDay = busiest.key();
        load.mostADay = *busiest;
    }
    load.openSeries = static_cast<int>(series.size());
    load.tooManySeries = load.openSeries > me.openSeries;
    if (load.tooManySeries)
        load.weakest = weakestCase(series);
    return load;
}

Id weakestCase(const QList<LoadSeries> &series)
{
    const auto weakest = std::min_element(series.cbegin(), series.cend(), isWeaker);
    return weakest == series.cend() ? Id() : weakest->id;
}

QList<Id> offThePeerDay(const QList<LoadSeries> &series, const Me &me)
{
    QList<LoadSeries> off = series;
    off.removeIf([&me](const LoadSeries &one) { return one.weekday == me.peerDay; });
    std::sort(off.begin(), off.end(), [](const LoadSeries &a, const LoadSeries &b) { return isWeaker(b, a); });
    QList<Id> ids;
    for (const LoadSeries &one : std::as_const(off))
        ids << one.id;
    return ids;
}

std::optional<LighterDay> lighterDay(QDate fullDay, const QList<LoadMeeting> &meetings, const QList<LoadSeries> &series,
                                     const Me &me)
{
    const QHash<Id, LoadSeries> known = byId(series);
    const QMap<QDate, int> count = countByDay(meetings);
    QList<LoadMeeting> there;
    for (const LoadMeeting &meeting : meetings) {
        if (meeting.day == fullDay && !meeting.id.isNull() && known.contains(meeting.seriesId))
            there << meeting;
    }
    std::sort(there.begin(), there.end(), [&known](const LoadMeeting &a, const LoadMeeting &b) {
        return isWeaker(*known.constFind(a.seriesId), *known.constFind(b.seriesId));
    });
    for (const LoadMeeting &meeting : std::as_const(there)) {
        QDate last = known.constFind(meeting.seriesId)->lastDay;
        for (const LoadMeeting &next : meetings) {
            if (next.seriesId == meeting.seriesId && next.day > fullDay)
                last = std::min(last, next.day.addDays(-1));
        }
        for (QDate day = fullDay.addDays(7); day <= last; day = day.addDays(7)) {
            if (count.value(day) < me.dailyPeerMeetings)
                return LighterDay{meeting.id, day};
        }
    }
    return {};
}

} // namespace lanai
