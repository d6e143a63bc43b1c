// Ids that a person can type: the last eight characters are as good as all 36 while they fit one thing only.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include <QList>

namespace lanai {

// What tables show.
[[nodiscard]] QString shortId(const Id &id);

// The one of `ids` that ends in `words` (four characters or more), or `words` itself when they are a whole id, known or
// not. NotFound; AmbiguousName with the whole ids when several end so.
[[nodiscard]] Result<Id> idFrom(const QString &words, const QList<Id> &ids);

} // namespace lanai
