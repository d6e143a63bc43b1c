// What becomes of a term, of a series or a circle: renew, change, pause or end. Rule 1
#pragma once
#include "app/cli/arguments.h"
#include "core/journal/oneonones.h"

namespace lanai {

// --every, --on, --at, --tz, --minutes, --until, --why.
[[nodiscard]] QList<Option> decisionOptions();

// The second word says what; `now`: the schedule that a change begins from. UnknownValue, UnreadableDate; Usage for a
// pause without --until and a change of nothing.
[[nodiscard]] Result<Decision> decisionFrom(const Arguments &arguments, QDate today, const Schedule &now);

} // namespace lanai
