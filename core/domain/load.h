// Rules 4 and 5: how much of the weeks ahead 1:1s take, what is over a limit, and what could give way. It warns and
// suggests; it never blocks and never acts.
#pragma once
#include "core/domain/interdependence.h"
#include "core/domain/peer.h"
#include <QDate>
#include <QList>
#include <array>
#include <optional>

namespace lanai {

// A 1:1 that is planned, or would be if something under consideration were done.
struct LoadMeeting
{
    Id id;       // null: only considered
    Id seriesId; // null: ad hoc
    QDate day;   // the device's local date
    int minutes = 0;
};

// What is known about an open series when room is looked for.
struct LoadSeries
{
    Id id;
    Interdependence interdependence = Interdependence::Moderate;
    double worth = 0; // mean of this term's meetings that were rated, 1..5; 0: none was
    QDate lastDay;    // of the term
    Qt::DayOfWeek weekday = Qt::Thursday;
};

struct WeekLoad
{
    QDate monday;
    int minutes = 0;
    bool overHours = false;
    QList<QDate> fullDays; // with more peer 1:1s than the limit for a day
    Id weakest;            // the series to think about first; null where nothing is over a limit

    friend bool operator==(const WeekLoad &, const WeekLoad &) = default;
};

struct Load
{
    QList<WeekLoad> weeks;
    std::array<double, 7> weekdays{}; // minutes of an average week, Monday first
    QDate busiestDay;                 // most peer 1:1s, the earliest of those; null: none planned
    int mostADay = 0;
    int openSeries = 0;
    bool tooManySeries = false;
    Id weakest; // of all series, where there are too many

    [[nodiscard]] double minutesAWeek() const;
    // Whether a limit is passed anywhere in these weeks.
    [[nodiscard]] bool isOver() const;
};

// For the `weeks` weeks that begin with the one `today` lies in. Meetings outside of them don't count.
[[nodiscard]] Load load(const QList<LoadMeeting> &meetings, const QList<LoadSeries> &series, const Me &me, QDate today,
                        int weeks = 13);

// The first day of the week that `day` lies in.
[[nodiscard]] QDate mondayOf(QDate day);

// The weakest case for being kept as it is: light interdependence first, then low worth (nobody's rating counts as 3),
// then far from being decided on. Null for none.
[[nodiscard]] Id weakestCase(const QList<LoadSeries> &series);

// Rule 5: series that meet on another day than the peer day, the strongest case first.
[[nodiscard]] QList<Id> offThePeerDay(const QList<LoadSeries> &series, const Me &me);

// One meeting of a full day that could move to a lighter one, the weakest case first: a week or more later and before
// the next meeting of its series, never past its term (Rule 1). None where nothing fits.
struct LighterDay
{
    Id meeting;
    QDate day;

    friend bool operator==(const LighterDay &, const LighterDay &) = default;
};
[[nodiscard]] std::optional<LighterDay> lighterDay(QDate fullDay, const QList<LoadMeeting> &meetings,
                                                   const QList<LoadSeries> &series, const Me &me);

} // namespace lanai
