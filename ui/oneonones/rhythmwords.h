// The sentences of the 1:1s page.
#pragma once
#include "core/journal/rhythmpage.h"
#include <QCoreApplication>

namespace lanai {

class RhythmWords
{
    Q_DECLARE_TR_FUNCTIONS(RhythmWords)

public:
    // "Eight series, 2 h 56 min a week on average. Two terms end within two weeks."
    [[nodiscard]] static QString subtitle(const RhythmPage &page);
    [[nodiscard]] static QString schedule(const Schedule &schedule); // "Every 2 weeks, Thu 15:00, 30 min"
    // "Ends today", "Ends Thu 17 Dec", "Lapsed Thu 3 Sept", "Paused until Mon 4 Jan"
    [[nodiscard]] static QString end(const RhythmRow &row, QDate today);
    // "Thu 26 Nov 10:00, skipped: US Thanksgiving"
    [[nodiscard]] static QString meeting(const RhythmMeeting &meeting, QDate today);
    [[nodiscard]] static QString row(const RhythmRow &row, QDate today); // the whole row, for a screen reader

    [[nodiscard]] static QString lastSpoke(const WithoutSeries &row, QDate today); // "No series, last spoke 6 Oct"
    // "Light interdependence. Monthly would cover it."
    [[nodiscard]] static QString suggestion(const WithoutSeries &row);

    [[nodiscard]] static QString hours(const RhythmPage &page);   // "2 h 56 min of 6 h", or the week that is over it
    [[nodiscard]] static QString busiest(const RhythmPage &page); // "4 on Thu 3 Dec, limit 3"
    [[nodiscard]] static QString open(const RhythmPage &page);    // "8 of 9"
    // "Week of 30 Nov: 6 h 15 min, limit 6 h; more than 3 on Thu 3 Dec; weakest case: Jonas"
    [[nodiscard]] static QString week(const WeekLoad &week, const LoadAhead &ahead, QDate today);
    [[nodiscard]] static QString away(const AwayWeek &away, QDate today); // "Away Thu 24 Dec to Sun 3 Jan: Holidays"
    [[nodiscard]] static QString lowRated(const RhythmPage &page);
    // "Move Priya to Thursday to keep peer 1:1s on one day.", "Jonas could move to 10 Dec."
    [[nodiscard]] static QString advice(const LoadAdvice &advice, const RhythmPage &page);
};

} // namespace lanai
