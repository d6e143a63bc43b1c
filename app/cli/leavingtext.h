// What leaves with a sheet or a calendar, for a person and for a script. Rule 13.
#pragma once
#include "app/cli/page.h"
#include "core/journal/prepsheet.h"
#include <QJsonArray>

namespace lanai {

[[nodiscard]] QJsonArray leavingJson(const QList<LeavingThing> &things);

// The list that is shown instead of writing anything.
void tellLeaving(Page &page, const QList<LeavingThing> &things, int leftOut);

// "2 things stay here."
[[nodiscard]] QString stayingWords(int leftOut);

} // namespace lanai
