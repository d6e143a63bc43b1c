// Circles whose term wants a decision, in what is upcoming. Rule 1
#pragma once
#include "app/cli/page.h"
#include "core/domain/result.h"
#include "core/journal/circlepage.h"
#include <QJsonArray>
#include <QTimeZone>

namespace lanai {

class Journal;

// Living ones whose term is due, lapsed, or paused until a day that has come.
[[nodiscard]] Result<QList<CirclePage>> circlesToDecide(Journal &journal);
// Nothing when there are none.
void tellCirclesToDecide(Page &page, const QList<CirclePage> &circles, const QTimeZone &device);
[[nodiscard]] QJsonObject circleDecisionJson(const CirclePage &circle);

} // namespace lanai
