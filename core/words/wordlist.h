// The lists of words that are compiled in.
#pragma once
#include <QStringList>

namespace lanai {

// The lines of one in resources/words, without blank ones and comments.
[[nodiscard]] QStringList wordListLines(const QString &name);

} // namespace lanai
