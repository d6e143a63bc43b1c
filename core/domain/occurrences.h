// Rule 1: on which days a rhythm falls. Dates only: instantOf() in zonedtime.h gives each its instant. Rhythms are such
// as checkRhythm() lets pass; an invalid date gives an invalid date, and no occurrences.
#pragma once
#include "core/domain/schedule.h"
#include <QList>

namespace lanai {

// The first such weekday on or after `onOrAfter`.
[[nodiscard]] QDate firstWeekday(QDate onOrAfter, Qt::DayOfWeek weekday);

// Where a new series or a changed rhythm begins: its first day on or after `onOrAfter`, bound to no phase.
[[nodiscard]] QDate firstOccurrence(const Rhythm &rhythm, QDate onOrAfter);

// Every day of the schedule from `from` to `to`, both included, oldest first; none before its anchor. Every N weeks
// keeps the anchor's phase, quarterly counts every third month from the anchor's month, so that a renewed term goes on
// where the one before left off. An anchor that isn't a day of the rhythm stands for the first one after it.
[[nodiscard]] QList<QDate> occurrences(const Schedule &schedule, QDate from, QDate to);

// The first day of the schedule on or after `from`, in its phase.
[[nodiscard]] QDate nextOccurrence(const Schedule &schedule, QDate from);

} // namespace lanai
