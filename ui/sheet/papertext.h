// What a person typed, made fit for paper: the same words, without what would break a page or turn a line around.
#pragma once
#include <QString>
#include <QStringList>

namespace lanai {

// The lines of `text`, trimmed, without empty ones. Control characters, NUL and bidirectional overrides are dropped (an
// override without its end would turn the rest of a line around), tabs are blanks, half a surrogate pair becomes
// U+FFFD, and letters are composed (NFC): the page's font is drawn without shaping where a script can do without.
[[nodiscard]] QStringList paperLines(const QString &text);

// The same on one line.
[[nodiscard]] QString paperText(const QString &text);

} // namespace lanai
