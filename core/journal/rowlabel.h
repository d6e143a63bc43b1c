// What a row of any kind is called in a sentence or a list.
#pragma once
#include "core/domain/result.h"
#include "core/storage/rowversions.h"

namespace lanai {

class JournalFile;

// The first words of what a person wrote in it; for what holds none, the peer's name; at last the table's name.
[[nodiscard]] Result<QString> rowLabel(const JournalFile &file, const QString &table, const RowVersion &row);

} // namespace lanai
