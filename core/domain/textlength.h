// How much text one thing may hold.
#pragma once
#include "core/domain/entry.h"
#include "core/domain/result.h"

namespace lanai {

// NoteTooLong: more than a note holds.
[[nodiscard]] inline Result<void> checkTextLength(const QString &text)
{
    // UTF-8 needs up to three bytes for each UTF-16 unit: most texts are short enough at a glance.
    if (text.size() > Entry::longestBody / 3) {
        const qsizetype bytes = text.toUtf8().size();
        if (bytes > Entry::longestBody)
            return fail(ErrorCode::NoteTooLong, {QString::number(bytes), QString::number(Entry::longestBody)});
    }
    return {};
}

} // namespace lanai
