// The copies that Lanai made of a journal before it brought the file up to date. Rule 14
#pragma once
#include "core/domain/result.h"
#include <QStringList>

namespace lanai {

// Paths, by name; those of other journals in the same folder are left out.
[[nodiscard]] QStringList backupsOf(const QString &journal);
// CannotWrite for the first that stays.
[[nodiscard]] Result<void> removeBackups(const QStringList &backups);

} // namespace lanai
