// A sheet on its way out: into a file, or as text onto the terminal. Rule 13
#pragma once
#include "app/cli/command.h"
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetfile.h"

namespace lanai {

// A sheet that is ready to leave.
struct LeavingSheet
{
    SheetKind kind = SheetKind::OneOnOne;
    QDate date;
    SheetImprint imprint;
    SheetDocument document;
};

// As --format, --paper, --output and --list say.
[[nodiscard]] Result<Answer> sendSheet(const Context &context, const LeavingSheet &sheet);

// Those four.
[[nodiscard]] QList<Option> sheetFileOptions();
[[nodiscard]] QStringList sheetShape();

} // namespace lanai
