// When a fact is on somebody's mind: around the day that comes round, or on which to ask about it. Rules 12 and 13.
#pragma once
#include "core/domain/knowing.h"
#include <QList>

namespace lanai {

inline constexpr int daysAroundDatedFact = 7; // before and after, both included

// The fact's day nearest to `day` and within 7 days of it; of two as near, the later. Null: none is, or it was ticked
// "asked about" on that day or later, which settles it until it comes round again.
[[nodiscard]] QDate datedNear(const Fact &fact, QDate day);

// Those with such a day, the nearest first; of two as near, the one still to come.
[[nodiscard]] QList<Fact> factsDatedNear(QList<Fact> facts, QDate day);

} // namespace lanai
