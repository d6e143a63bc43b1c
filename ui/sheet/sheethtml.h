// A prep sheet as one HTML file that needs nothing else: its style inside, no script, no reference to anything outside.
#pragma once
#include "ui/sheet/paper.h"
#include "ui/sheet/papertheme.h"
#include "ui/sheet/sheetdocument.h"

namespace lanai {

// UTF-8. `paper`: what it is printed on; on a screen it is a white sheet in every theme.
[[nodiscard]] QByteArray sheetHtml(const SheetDocument &document, Paper paper, const PaperTheme &theme = {});

} // namespace lanai
