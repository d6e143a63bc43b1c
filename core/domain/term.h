// A stretch of a series, three months at most. It ends by decision or, when nobody decides, lapses; that it lapsed is
// never stored: it follows from dates (termstate.h).
#pragma once
#include "core/domain/id.h"
#include "core/domain/schedule.h"

namespace lanai {

enum class TermDecision { None, Renewed, Changed, Paused, Ended };

template<>
struct EnumWords<TermDecision>
{
    static constexpr std::array words{
        EnumWord<TermDecision>{TermDecision::None, QLatin1StringView("none")},
        EnumWord<TermDecision>{TermDecision::Renewed, QLatin1StringView("renewed")},
        EnumWord<TermDecision>{TermDecision::Changed, QLatin1StringView("changed")},
        EnumWord<TermDecision>{TermDecision::Paused, QLatin1StringView("paused")},
        EnumWord<TermDecision>{TermDecision::Ended, QLatin1StringView("ended")},
    };
};

// All dates are local to the schedule's zone.
struct Term
{
    Id id;
    Id seriesId;
    QDate firstDay; // both days belong to the term
    QDate lastDay;  // as agreed when it opened
    Schedule schedule;
    TermDecision decision = TermDecision::None;
    QDate decidedOn;
    QDate endedOn; // the last day that belongs to it, when a decision ended it early; the day before firstDay when the
                   // decision came before it began; null otherwise
    QString why;   // the reason of the decision, in the person's words
    QDate pauseUntil; // paused only: from this day on the series needs a decision

    // The last day that really belongs to it.
    [[nodiscard]] QDate effectiveLastDay() const { return endedOn.isValid() ? qMin(endedOn, lastDay) : lastDay; }

    // Rule 1: a meeting belongs to the term by its planned local date in the series' zone.
    [[nodiscard]] bool holds(QDate day) const { return day >= firstDay && day <= effectiveLastDay(); }

    friend bool operator==(const Term &, const Term &) = default;
};

} // namespace lanai
