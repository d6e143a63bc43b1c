// Which languages notes are checked in.
#pragma once
#include <QStringList>

namespace lanai {

// Of the languages installed, those to check in: what was chosen here, else what the interface's languages ask for.
[[nodiscard]] QStringList spellingLanguages(const QStringList &installed);
// From now on just these; none: nothing is checked.
void chooseSpellingLanguages(const QStringList &languages);

} // namespace lanai
