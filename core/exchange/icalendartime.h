// Dates and times as libical has them.
#pragma once
#include "core/exchange/icalpointer.h"
#include <QDateTime>

namespace lanai {

// Wall clock, of no zone.
[[nodiscard]] icaltimetype icalTime(QDate date, QTime time);
[[nodiscard]] icaltimetype icalDate(QDate date);
[[nodiscard]] icaltimetype icalUtc(const QDateTime &instant);

// Invalid for a null time.
[[nodiscard]] QDate dateOf(const icaltimetype &time);
[[nodiscard]] QTime timeOf(const icaltimetype &time);

} // namespace lanai
