// What an edit did to the marked lines of a saved note, so that each keeps what it has filed.
#pragma once
#include <QList>
#include <QString>

namespace lanai {

enum class LineFate {
    Unchanged,   // keeps its things and isn't read again; it may have moved
    TextChanged, // keeps its things and is read again
    Added,
    Removed
};

struct MarkChange
{
    LineFate fate = LineFate::Unchanged;
    int before = -1; // the line's number in the note before, from 0; -1: Added
    int after = -1;  // its number in the note after; -1: Removed

    friend bool operator==(const MarkChange &, const MarkChange &) = default;
};

// One change for each marked line of either note: in the order of `after`, then the removed ones. Lines keep their
// identity by difference, not by number; blanks around a line are not its text. The same line twice is two lines. A
// line whose mark became another (`++` to `!!`) is removed and added, and so is one that went into code or came out.
[[nodiscard]] QList<MarkChange> markChanges(const QString &before, const QString &after);

} // namespace lanai
