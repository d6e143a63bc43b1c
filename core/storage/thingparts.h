// What belongs to a thing so closely that its history is told together with its own: a note's people, the steps of a
// project, the days a commitment was agreed on anew.
#pragma once
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/revisionlog.h"

namespace lanai {

// The row itself first, then its parts as they were made; living or in the trash.
[[nodiscard]] Result<QList<TouchedRow>> rowsOfThing(const Connection &connection, const QString &table,
                                                    const Id &thing);

} // namespace lanai
