// People spoken of in running text: `@Priya`, and `with @Priya` when Priya was there.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/notenames.h"

namespace lanai {

// The mentions in one line of text (`line` of `note`), outside `code` spans. An unknown @name is text, and so is an
// address ("ana@example.org") and `\@Priya`. Names that `&`, "and", commas and `joiners` join share their "with".
// Linear in the line.
[[nodiscard]] QList<Mention> mentionsIn(QStringView note, TextRange line, const NoteNames &names,
                                        const QStringList &joiners);

} // namespace lanai
