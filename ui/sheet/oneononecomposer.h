// The prep sheets of 1:1s in words.
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdocument.h"

namespace lanai {

// Sections without anything to say are left out; a document without any is empty.
[[nodiscard]] SheetDocument oneOnOneDocument(const OneOnOneSheet &sheet, const QLocale &locale = QLocale());

// *The day's preps*: each 1:1 begins on a page of its own, so that each can be taken along alone.
[[nodiscard]] SheetDocument dayDocument(const DaySheet &day, const QLocale &locale = QLocale());

} // namespace lanai
