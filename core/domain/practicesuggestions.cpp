#include "core/domain/practicesuggestions.h"
#include <algorithm>

namespace lanai {

QList<PracticeSuggestion> practiceSuggestions(const QList<Practice> &practices, const QHash<Id, QDate> &lastUsed)
{
    QHash<TrustHabit, QDate> habits;
    for (const Practice &practice : practices) {
        QDate &latest = habits[practice.habit];
        latest = std::max(latest, lastUsed.value(practice.id)); // a null date is before every other
    }
    QList<PracticeSuggestion> found;
    for (const Practice &practice : practices)
        found << PracticeSuggestion{practice, PracticeWhy::Rest, habits.value(practice.habit),
                                    lastUsed.value(practice.id)};
    std::stable_sort(found.begin(), found.end(), [](const PracticeSuggestion &one, const PracticeSuggestion &other) {
        if (one.habitLastUsed != other.habitLastUsed)
            return one.habitLastUsed < other.habitLastUsed;
        if (one.practice.habit != other.practice.habit)
            return one.practice.habit < other.practice.habit;
        return one.lastUsed < other.lastUsed;
    });
    for (PracticeSuggestion &one : found) {
        if (!one.habitLastUsed.isValid())
            one.why = PracticeWhy::HabitNotYet;
        else if (one.practice.habit == found.first().practice.habit)
            one.why = PracticeWhy::HabitLongest;
    }
    return found;
}

} // namespace lanai
