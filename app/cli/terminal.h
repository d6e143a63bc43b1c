// The streams of the process that a person may sit at.
#pragma once
#include "app/cli/page.h"
#include "core/domain/result.h"

namespace lanai {

class Terminal
{
public:
    [[nodiscard]] static bool isAtInput();

    // As wide as the terminal, at most 100 columns to stay readable; no edge and no colours in a file or a pipe.
    // NO_COLOR and TERM=dumb are kept to.
    [[nodiscard]] static Surface outputPaper();
    [[nodiscard]] static Surface errorPaper();

    // CannotWrite when standard output can't take all of it (a full disk behind `>`).
    [[nodiscard]] static Result<void> writeOutput(const QByteArray &bytes);
    static void writeError(const QByteArray &bytes);
};

} // namespace lanai
