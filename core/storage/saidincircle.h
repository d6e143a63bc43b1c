// What was taken away from a circle and became a fact, an insight, a question or a commitment was still said there:
// that circle's confidentiality stays beside it. Rule 13.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include <QHash>
#include <QString>

namespace lanai {

class Connection;

// The rules by the things' ids. What comes from no circle has no place in it, nor what comes from one that has put no
// rule into words or is sealed, as all is that came of it. A circle or a takeaway in the trash still has its rule.
[[nodiscard]] Result<QHash<Id, QString>> circleRulesOf(const Connection &connection, const QList<Id> &things);

} // namespace lanai
