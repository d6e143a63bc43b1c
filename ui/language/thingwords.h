// What the fields of things are called, where their history is told: the same in the window and at the command line.
#pragma once
#include "core/domain/searchkind.h"
#include <QString>

namespace lanai {

// `field` as ThingField names it: "Due". One that isn't known is said as it is.
[[nodiscard]] QString fieldWords(const QString &field);
// What a kind of thing is called: "Note".
[[nodiscard]] QString thingKindWords(FoundKind kind);

} // namespace lanai
