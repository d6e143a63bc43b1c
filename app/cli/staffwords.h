// The staff meeting's words, the same as on its sheet.
#pragma once
#include "ui/sheet/sheetwords.h"

namespace lanai {

// "supports with a change"
[[nodiscard]] inline QString reactionWords(Reaction reaction)
{
    return SheetWords(QLocale()).name(reaction);
}

} // namespace lanai
