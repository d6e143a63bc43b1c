#include "core/domain/datedfact.h"
#include <algorithm>

namespace lanai {
namespace {

qint64 distance(QDate one, QDate other)
{
    return std::abs(one.daysTo(other));
}

// Of the two the one nearer to `day`, the later where they are as near; either may be null.
QDate nearer(QDate one, QDate other, QDate day)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    if (distance(one, day) == distance(other, day))
        return std::max(one, other);
    return distance(one, day) < distance(other, day) ? one : other;
}

} // namespace

QDate datedNear(const Fact &fact, QDate day)
{
    const auto counts = [&fact, day](QDate date) {
        const bool settled = fact.askedOn.isValid() && fact.askedOn >= date;
        return date.isValid() && distance(date, day) <= daysAroundDatedFact && !settled;
    };
    const QDate comesRound = fact.date.nextOnOrAfter(day.addDays(-daysAroundDatedFact));
    return nearer(counts(comesRound) ? comesRound : QDate(), counts(fact.askOn) ? fact.askOn : QDate(), day);
}

QList<Fact> factsDatedNear(QList<Fact> facts, QDate day)
{
    facts.removeIf([day](const Fact &fact) { return !datedNear(fact, day).isValid(); });
    std::stable_sort(facts.begin(), facts.end(), [day](const Fact &one, const Fact &other) {
        const QDate first = datedNear(one, day);
        const QDate second = datedNear(other, day);
        if (distance(first, day) != distance(second, day))
            return distance(first, day) < distance(second, day);
        return first > second;
    });
    return facts;
}

} // namespace lanai
