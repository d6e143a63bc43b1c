// Which journal is meant. cli.md: --journal, LANAI_JOURNAL, the app's current one.
#pragma once
#include "app/cli/arguments.h"

namespace lanai {

// Usage when none of them names one.
[[nodiscard]] Result<QString> journalMeant(const Arguments &arguments);

// Makes `path` the app's current journal, unless there is one already. Whether it did.
bool becomeCurrentIfNone(const QString &path);

} // namespace lanai
