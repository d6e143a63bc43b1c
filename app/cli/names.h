// People as a command line names them, and as an answer does.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include <QHash>
#include <QStringList>

namespace lanai {

class Journal;

// What everybody is called.
using Names = QHash<Id, QString>;
[[nodiscard]] Result<Names> namesIn(Journal &journal);

// "Dana Whitfield, Priya Raman"
[[nodiscard]] QString namesOf(const QList<Id> &people, const Names &names);

// The peers that `words` name, each one or several joined by commas, & or "and". UnknownName, AmbiguousName, EmptyName.
[[nodiscard]] Result<QList<Id>> peersNamed(Journal &journal, const QStringList &words);

} // namespace lanai
