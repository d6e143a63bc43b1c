// The pieces that both kinds of prep sheet are made of.
#pragma once
#include "core/journal/prepsheet.h"
#include "ui/sheet/sheetdocument.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {

// What was typed, on one line in one style; nothing for no text.
[[nodiscard]] SheetParagraph line(const QString &text, RunStyle style = RunStyle::Plain);

// What was typed, line by line.
[[nodiscard]] SheetCell lines(const QString &text);

[[nodiscard]] SheetCell number(int position);

// Due day, who to whom, what and how late: for columns {Label, Label, Body}.
[[nodiscard]] SheetRow promiseRow(const SheetCommitment &commitment, QDate sheetDate, const SheetWords &words);

// The parts as one document, with the footer that Rule 13 asks for.
[[nodiscard]] SheetDocument bound(const QString &title, const QList<SheetPart> &parts, const SheetImprint &imprint,
                                  const SheetWords &words);

} // namespace lanai
