// The sentences of the Today page.
#pragma once
#include "core/journal/today.h"
#include <QCoreApplication>

namespace lanai {

class Clock;

class TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)

public:
    // "Three peer 1:1s today, two series need a decision, and two staff items still to preview."
    [[nodiscard]] QString subtitle(const Today &today) const;

    [[nodiscard]] QString dayTitle(QDate date, QDate today) const;   // "Today", "Tuesday"
    [[nodiscard]] QString dayDetail(QDate date, QDate today) const;  // "Thursday 19 November", "24 November"
    [[nodiscard]] QString skips(const QList<SkipNote> &notes) const; // "US Thanksgiving, Dana skipped"

    [[nodiscard]] QString ownTime(const SyncRow &sync) const; // "16:00 in New York"; empty when it is the same here
    [[nodiscard]] QString week(const SyncRow &sync) const;    // "week 9 of 13"; "ad hoc"
    [[nodiscard]] QString spoken(const SyncRow &sync) const;  // the whole row, for a screen reader

    [[nodiscard]] QString ends(const DecisionRow &decision, QDate today) const; // "ends today", "lapsed on Tue 1 Dec"
    [[nodiscard]] QString
    drift(const DriftRow &drift) const; // "3 weeks past monthly", "7 weeks, due every 4", "no series, 6 weeks"
    // "Dana, today 10:00", "Priya, supports", "Elena, no sync before"
    [[nodiscard]] QString preview(const PreviewPerson &person, const Clock &clock) const;
    [[nodiscard]] QString brief(Reaction reaction) const; // "with a change": short enough for the rail

    [[nodiscard]] QString near(QDate date, QDate today) const; // "Tue 17" within a week either way, else "27 Nov"

    // The icon of what is remembered, of resources/icons.
    [[nodiscard]] static QString iconOf(RememberKind kind);

private:
    [[nodiscard]] QString nothingToday(const Today &today) const;
};

} // namespace lanai
