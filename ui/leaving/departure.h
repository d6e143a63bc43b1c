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

// What is chosen while the list of what leaves is looked at. Trust and conflict are for this sheet alone: nothing
// remembers them.
struct SheetExtras
{
    bool initials = false;
    bool conflict = false; // the words of conflict entries; a 1:1's sheet only, as trust
    bool trust = false;

    friend bool operator==(const SheetExtras &, const SheetExtras &) = default;
};

// Makes the sheet anew with what is chosen.
using DepartureMaker = std::function<Result<Departure>(const SheetExtras &extras)>;

} // namespace lanai
