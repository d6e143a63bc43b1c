// The session sheet of a circle in words: opening round, topic, questions, closing, on one page.
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdocument.h"

namespace lanai {

// Empty where nothing is prepared yet, and for a sealed circle.
[[nodiscard]] SheetDocument sessionDocument(const SessionSheet &sheet, const QLocale &locale = QLocale());

} // namespace lanai
