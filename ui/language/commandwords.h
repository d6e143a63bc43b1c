// What a command did, in words: "a note logged".
#pragma once
#include <QString>

namespace lanai {

// `kind` as the journal keeps it, e.g. "log". One that isn't known is said as it is.
[[nodiscard]] QString commandWords(const QString &kind);

} // namespace lanai
