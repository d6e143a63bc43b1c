// A prep sheet as PDF: selectable text, embedded fonts, its title in the metadata.
#pragma once
#include "ui/sheet/paper.h"
#include "ui/sheet/sheetdocument.h"
#include <QByteArray>

namespace lanai {

// Needs a QGuiApplication for its fonts; no display (QT_QPA_PLATFORM=offscreen will do).
[[nodiscard]] QByteArray sheetPdf(const SheetDocument &document, Paper paper);

} // namespace lanai
