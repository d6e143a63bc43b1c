// Which lines of a text are which lines of the text it was before.
#pragma once
#include <QList>
#include <QStringView>

namespace lanai {

// For each line of `after` the place of the same line in `before`, or -1. Both go up together: a line that was moved
// past another isn't found. Lines that stand only once anchor the others (patience difference), so that of two equal
// lines the right one is found. About linear in the number of lines.
[[nodiscard]] QList<qsizetype> matchedLines(const QList<QStringView> &before, const QList<QStringView> &after);

} // namespace lanai
