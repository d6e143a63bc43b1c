// The rules of the house that neither compiler nor linker holds, asked of one file at a time.
#pragma once
#include <QString>
#include <QStringList>

namespace lanai::test {

// What breaks a rule in the file at `path` (from the repository's root), one line each: "path:line: why".
[[nodiscard]] QStringList breaches(const QString &path, const QString &text);

} // namespace lanai::test
