// How much text one thing may hold, and when it holds none.
#pragma once
#include "core/domain/entry.h"
#include "core/domain/result.h"
#include <algorithm>

namespace lanai {

// Blanks, and signs that nobody sees: a zero-width space, marks of direction.
[[nodiscard]] inline bool saysNothing(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

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
