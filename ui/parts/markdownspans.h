// One line of Markdown as it is typed: what is syntax, and what the syntax does to the text between.
#pragma once
#include "core/domain/textrange.h"
#include <QList>

namespace lanai {

enum class MarkdownRole {
    Syntax, // the signs themselves: they stay, muted
    Heading,
    Bold,
    Italic,
    BoldItalic,
    Code,
    LinkText,
    LinkTarget
};

struct MarkdownSpan
{
    MarkdownRole role = MarkdownRole::Syntax;
    TextRange range; // of the line

    friend bool operator==(const MarkdownSpan &, const MarkdownSpan &) = default;
};

// Of one line of text outside code blocks, from left to right, without overlaps. Linear in the line.
[[nodiscard]] QList<MarkdownSpan> markdownSpans(QStringView line);

// The bullet, number or tick box that a line begins with, and what would begin the next one.
struct ListItem
{
    TextRange lead;    // blanks, bullet, tick box and the blank after it; empty: no item
    QString next;      // the lead of the item after it
    bool bare = false; // nothing but the lead
};
[[nodiscard]] ListItem listItemOf(QStringView line);

} // namespace lanai
