// The staff meeting's prep sheet in words. Rule 6, Prep sheets.
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdocument.h"

namespace lanai {

// Sections without anything to say are left out; a document without any is empty.
[[nodiscard]] SheetDocument staffDocument(const StaffSheet &sheet, const QLocale &locale = QLocale());

} // namespace lanai
