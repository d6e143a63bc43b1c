// What search finds of circles: each opens its circle, and is as private as that.
#pragma once
#include "core/storage/foundthing.h"

namespace lanai {

[[nodiscard]] QList<SearchedThing> foundCircles();

} // namespace lanai
