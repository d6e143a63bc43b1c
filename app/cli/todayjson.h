// What is next and what is slipping, as JSON.
#pragma once
#include "core/journal/today.h"
#include <QJsonObject>
#include <QStringList>

namespace lanai {

[[nodiscard]] QJsonObject decisionJson(const DecisionRow &row);
[[nodiscard]] QJsonObject todayJson(const Today &today);

// The document, and a line for each kind of row in it.
[[nodiscard]] QStringList todayShape();

} // namespace lanai
