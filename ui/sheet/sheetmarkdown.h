// A prep sheet as CommonMark, every typed character escaped that would mean something.
#pragma once
#include "ui/sheet/sheetdocument.h"
#include <QString>

namespace lanai {

[[nodiscard]] QString sheetMarkdown(const SheetDocument &document);

// `text` so that CommonMark, with GitHub's tables and strikethrough, shows it as it is.
[[nodiscard]] QString markdownEscaped(const QString &text);

} // namespace lanai
