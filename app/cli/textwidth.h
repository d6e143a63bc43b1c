// How text falls into the columns of a terminal: wide letters and emoji take two, combining marks none.
#pragma once
#include <QString>
#include <QStringList>

namespace lanai {

// Columns that `text` takes, by grapheme: a family emoji of seven code points is two columns wide.
[[nodiscard]] int columnsOf(const QString &text);

// Lines of at most `columns` columns, broken where the script allows, else inside a word. 0: never broken.
// Line breaks in the text are kept.
[[nodiscard]] QStringList wrapped(const QString &text, int columns);

// `text` with as much as fits, then "…".
[[nodiscard]] QString elided(const QString &text, int columns);

// Makes text safe to show: control characters become visible signs instead of commands to the terminal, and
// characters that turn the writing direction of what follows are left out. Line breaks and tabs become spaces
// unless `keepLines`.
[[nodiscard]] QString harmless(const QString &text, bool keepLines = false);

} // namespace lanai
