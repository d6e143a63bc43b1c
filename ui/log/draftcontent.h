// What is being written on the log page, as the journal keeps it until it is saved.
#pragma once
#include "core/journal/notes.h"

namespace lanai {

[[nodiscard]] QString draftToText(const NoteDraft &draft);
// None for text that isn't a draft of ours. Which 1:1 or entry it belongs to is its place's.
[[nodiscard]] std::optional<NoteDraft> draftFromText(const QString &text);

} // namespace lanai
