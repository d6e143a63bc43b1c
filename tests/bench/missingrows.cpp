#include "tests/bench/rows.h"

namespace lanai::bench {

Result<Rows> missingRows(const Journals &, int)
{
    const QString noWindow = QStringLiteral("there is no window");
    return Rows{{.name = QStringLiteral("window painted (lock screen)"),
                 .twin = QStringLiteral("an empty Qt Widgets window"),
                 .missing = noWindow},
                {.name = QStringLiteral("JSON export"),
                 .twin = QStringLiteral("sqlcipher shell's dump of the same rows"),
                 .missing = QStringLiteral("there is no export")}};
}

} // namespace lanai::bench
