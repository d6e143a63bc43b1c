// One run of lanai-cli: from the words given to the exit status.
#pragma once
#include "core/domain/error.h"
#include <QByteArray>
#include <QList>

namespace lanai {

// 0 done, 1 refused with a reason, 2 wrong usage, 3 wrong passphrase, 4 damaged file.
[[nodiscard]] int exitStatus(ErrorCode code);

// `given`: the words after the program's name, as bytes in UTF-8. Writes to standard output and standard error.
[[nodiscard]] int runCli(const QList<QByteArray> &given);

} // namespace lanai
