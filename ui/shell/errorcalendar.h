// Why something of a calendar could not be used, in words, for the window and the command line.
#pragma once
#include "core/domain/calendarmatch.h"

namespace lanai {

// "No peer is named", "Several peers are called so: Ana Ruiz, Ana Lima". `names`: see CalendarReason.
[[nodiscard]] QString calendarReasonWords(CalendarReason reason, const QStringList &names);

// "Its time zone is unknown: Nowhere".
[[nodiscard]] QString calendarTroubleWords(const CalendarProblem &problem);

} // namespace lanai
