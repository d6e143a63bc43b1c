// Days as a person says them, in the language of the locale.
#pragma once
#include <QDate>
#include <QString>

namespace lanai {

// "today", "tomorrow", "yesterday", else "Thu 26 Nov"; with the year when it isn't this one. Empty for no day.
[[nodiscard]] QString dayText(QDate day, QDate today);

// "Thu 26 Nov", always with its weekday; with the year when it isn't `today`'s.
[[nodiscard]] QString calendarDay(QDate day, QDate today);

} // namespace lanai
