// A stretch of a text, in UTF-16 code units from its beginning: what QString and the editor count in.
#pragma once
#include <QStringView>

namespace lanai {

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0; // 0: nothing there

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length == 0; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return position >= start && position < end(); }
    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(start, length); }
    [[nodiscard]] constexpr TextRange movedBy(qsizetype distance) const { return {start + distance, length}; }
    [[nodiscard]] static constexpr TextRange between(qsizetype start, qsizetype end) { return {start, end - start}; }

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// `range` of `text` without the blanks at both its ends.
[[nodiscard]] inline TextRange trimmed(TextRange range, QStringView text)
{
    qsizetype start = range.start;
    qsizetype end = range.end();
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return TextRange::between(start, end);
}

} // namespace lanai
