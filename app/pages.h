// Which pages the window has.
#pragma once
#include "ui/shell/desk.h"

namespace lanai {

[[nodiscard]] QList<Page *> makePages(const Context &context);

} // namespace lanai
