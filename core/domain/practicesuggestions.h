// Which habit to practise next with somebody: the counterpart of Rule 7's topics.
#pragma once
#include "core/domain/topic.h"
#include <QHash>
#include <QList>

namespace lanai {

enum class PracticeWhy {
    HabitNotYet,  // nothing under this habit was practised with them
    HabitLongest, // of all habits the one that was practised with them longest ago
    Rest
};

template<>
struct EnumWords<PracticeWhy>
{
    static constexpr std::array words{
        EnumWord<PracticeWhy>{PracticeWhy::HabitNotYet, QLatin1StringView("habit-not-yet")},
        EnumWord<PracticeWhy>{PracticeWhy::HabitLongest, QLatin1StringView("habit-longest")},
        EnumWord<PracticeWhy>{PracticeWhy::Rest, QLatin1StringView("rest")}};
};

struct PracticeSuggestion
{
    Practice practice;
    PracticeWhy why = PracticeWhy::Rest;
    QDate habitLastUsed; // with this peer; null: not yet
    QDate lastUsed;      // this practice with this peer; null: not yet

    friend bool operator==(const PracticeSuggestion &one, const PracticeSuggestion &other)
    {
        return one.practice.id == other.practice.id && one.why == other.why;
    }
};

// All of `practices`, the first to try first. The habit practised longest ago goes first, one that was not practised at
// all before it; within a habit what was not used yet, then the longest unused; among equals the order of `practices`.
// `lastUsed`: by practice id, the day of the last 1:1 with this peer it was chosen for.
[[nodiscard]] QList<PracticeSuggestion> practiceSuggestions(const QList<Practice> &practices,
                                                            const QHash<Id, QDate> &lastUsed);

} // namespace lanai
