// Bytes from outside become text only when they are text.
#pragma once
#include "core/domain/result.h"
#include <QByteArrayView>
#include <QString>

namespace lanai {

// The offset of the first byte that isn't part of well-formed UTF-8 (overlong forms, surrogates and a last letter
// that is cut off count as such); -1 when all of it is.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView bytes);

// InvalidUtf8 with that offset. A byte order mark at the start isn't part of the text.
[[nodiscard]] Result<QString> textFromUtf8(QByteArrayView bytes);

} // namespace lanai
