// What a search found, as JSON.
#pragma once
#include "core/journal/search.h"
#include <QJsonObject>
#include <QStringList>

namespace lanai {

[[nodiscard]] QJsonObject hitJson(const SearchHit &hit);

// "HIT: {…}", for `help json`.
[[nodiscard]] QStringList searchShapes();

} // namespace lanai
