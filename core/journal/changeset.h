// What a command changed, so that a view refreshes only when it shows one of these.
#pragma once
#include "core/domain/id.h"
#include <QHash>
#include <QSet>

namespace lanai {

struct ChangeSet
{
    QHash<QString, QSet<Id>> rows; // by table, e.g. "commitment"
    Id command;                    // what did it, for undoing just that; null: several, or somebody else's
    QString kind;                  // of the command, e.g. "log"

    [[nodiscard]] bool touches(QLatin1StringView table) const { return rows.contains(table); }
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

} // namespace lanai
