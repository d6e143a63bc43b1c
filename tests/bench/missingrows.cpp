#include "tests/bench/rows.h"

namespace lanai::bench {

Result<Rows> missingRows(const Journals &, int)
{
    return Rows{{.name = QStringLiteral("JSON export"),
                 .twin = QStringLiteral("sqlcipher shell's dump of the same rows"),
                 .missing = QStringLiteral("there is no export")}};
}

} // namespace lanai::bench
