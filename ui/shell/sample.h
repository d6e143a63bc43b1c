// The sample journal, to look around in: made afresh, gone when Lanai quits.
#pragma once
#include <QString>

namespace lanai {

// It holds made-up people only, so everybody may know it.
[[nodiscard]] inline QString samplePassphrase()
{
    return QStringLiteral("a quiet sample on the veranda");
}

} // namespace lanai
