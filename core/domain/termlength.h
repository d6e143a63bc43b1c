// Rule 1: how long a term may be, and how its weeks are counted.
#pragma once
#include "core/domain/term.h"

namespace lanai {

// Three calendar months after the first day, and no further: 31 Jan → 30 Apr.
[[nodiscard]] QDate latestLastDay(QDate firstDay);

// 13 weeks (first day + 90 days), or three months where that is shorter: 1 Feb → 1 May.
[[nodiscard]] QDate defaultLastDay(QDate firstDay);

// TermTooLong, TermEndsBeforeItBegins, UnreadableDate (a date that is none).
[[nodiscard]] Result<void> checkTermDays(QDate firstDay, QDate lastDay);

// "of N": the days agreed on ÷ 7, rounded up, whether or not it ended early. 1 or more.
[[nodiscard]] int weekCount(const Term &term);

// "week n": 1 in the first seven days. 0 on a day that lies outside the days agreed on.
[[nodiscard]] int weekNumber(const Term &term, QDate day);

} // namespace lanai
