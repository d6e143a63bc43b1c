// A sentence that speaks for somebody, as a line and as JSON.
#pragma once
#include "app/cli/page.h"
#include "core/journal/knowers.h"
#include <QJsonObject>
#include <QStringList>

namespace lanai {

// Its day, its words, and what they stand for.
[[nodiscard]] Row evidenceRow(const Evidence &evidence, QDate today);

[[nodiscard]] QJsonObject evidenceJson(const Evidence &evidence);
[[nodiscard]] QStringList evidenceShapes();

} // namespace lanai
