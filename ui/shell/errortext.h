// The one place that turns error codes into words: what happened, why, and what to do next. The window and the
// command line say the same sentences.
#pragma once
#include "core/domain/error.h"
#include <QString>

namespace lanai {

// One or more translated sentences in plain words. Dates, sizes and lists are written the way the locale does;
// details that an error doesn't carry are left out rather than shown as a gap.
[[nodiscard]] QString errorSentence(const Error &error);

// The stable word of a code, e.g. "ambiguous-name", for scripts. Never translated.
[[nodiscard]] QString errorWord(ErrorCode code);

} // namespace lanai
