// Which pages of the playbook speak of a situation, however it is told.
#pragma once
#include "core/journal/playbook.h"

namespace lanai {

// The best first, with the words of the answer that speak of it: the words themselves, their stems, and what may stand
// for them, as for "who would know". None for words that say nothing.
[[nodiscard]] QList<PlaybookEntry> fittingEntries(const QList<PlaybookEntry> &entries, const QString &situation,
                                                  QDate today);

} // namespace lanai
