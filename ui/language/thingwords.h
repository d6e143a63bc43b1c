// What the fields of things are called, where their history is told: the same in the window and at the command line.
#pragma once
#include <QString>

namespace lanai {

// `field` as ThingField names it: "Due". One that isn't known is said as it is.
[[nodiscard]] QString fieldWords(const QString &field);
// What a kind of thing is called, by its word, e.g. "entry": "Note". As above.
[[nodiscard]] QString thingKindWords(const QString &kind);

} // namespace lanai
