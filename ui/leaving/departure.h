// A prep sheet that is ready to leave the journal, and where it can go. Rule 13
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/paper.h"
#include "ui/sheet/sheetdocument.h"
#include "ui/sheet/sheetfile.h"
#include <functional>

namespace lanai {

struct Departure
{
    SheetDocument document;
    SheetImprint imprint; // its list of what leaves says what `document` says
    SheetKind kind = SheetKind::Staff;
    QDate date;
    Paper paper = Paper::A4;
};

enum class LeavingTarget { Pdf, Html, Markdown, Clipboard, Printer };

// Makes the sheet anew, with names or with initials.
using DepartureMaker = std::function<Result<Departure>(bool initials)>;

} // namespace lanai
