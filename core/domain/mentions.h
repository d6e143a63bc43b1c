// People spoken of in running text: `@Priya`, and `with @Priya` when Priya was there.
#pragma once
#include "core/domain/capture.h"
#include "core/domain/names.h"

namespace lanai {

// The mentions in one line of text (`line` of `note`), outside `code` spans. An unknown @name is text, and so is an
// address ("ana@example.org") and `\@Priya`. Names that `&`, "and", commas and `joiners` join share their "with".
// `notePeers`: in a note about one Ana, "@Ana" is that one. Linear in the line.
[[nodiscard]] QList<Mention> mentionsIn(QStringView note, TextRange line, const PeopleByName &people,
                                        const QList<Id> &notePeers, const QStringList &joiners);

} // namespace lanai
