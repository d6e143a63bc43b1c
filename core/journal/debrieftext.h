// A debrief that isn't closed yet, as its draft keeps it.
#pragma once
#include "core/domain/projectrules.h"

namespace lanai {

[[nodiscard]] QString debriefToText(const Debrief &debrief);
// What can't be read is left out.
[[nodiscard]] Debrief debriefFromText(const QString &text);

} // namespace lanai
