// Text that comes from outside: standard input and files.
#pragma once
#include "core/domain/result.h"
#include <QByteArray>
#include <QString>

namespace lanai {

// What `source` holds: "-" is the rest of standard input, anything else a file.
// FileNotFound, CannotRead; NoteTooLong (without details) for what no note could ever hold.
[[nodiscard]] Result<QByteArray> bytesFrom(const QString &source);

// Whether a word of a command line means a file rather than a name: "notes.md", "./notes", "-".
[[nodiscard]] bool namesASource(const QString &word);

} // namespace lanai
