// The one page of a circle's session in words.
#pragma once
#include "core/journal/circlesheet.h"
#include "ui/sheet/sheetdocument.h"

namespace lanai {

// Parts of a session that nobody has prepared are left out; its confidentiality never is.
[[nodiscard]] SheetDocument circleDocument(const CircleSheet &sheet, const QLocale &locale = QLocale());

} // namespace lanai
