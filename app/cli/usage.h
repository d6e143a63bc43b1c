// Refusals of a command line that is written wrong: exit status 2.
#pragma once
#include "core/domain/result.h"
#include <QString>

namespace lanai {

// `sentence` is whole and translated; it says what is wrong with the line.
[[nodiscard]] inline tl::unexpected<Error> usage(const QString &sentence)
{
    return fail(ErrorCode::Usage, {sentence});
}

// The one of `known` that `word` was most likely meant to be; empty when none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

} // namespace lanai
