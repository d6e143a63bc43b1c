// When the week's review is offered: from its weekday on, until it is finished.
#pragma once
#include <QDate>

namespace lanai {

// The last such weekday up to `today`, itself included.
[[nodiscard]] QDate reviewDayUpTo(QDate today, Qt::DayOfWeek weekday);

// `finishedOn`: when it was last finished; null: never. `begunOn`: since when there is anybody to review; null: there
// is nobody yet. A review day before that has passed by.
[[nodiscard]] bool reviewIsDue(QDate today, Qt::DayOfWeek weekday, QDate finishedOn, QDate begunOn);

} // namespace lanai
