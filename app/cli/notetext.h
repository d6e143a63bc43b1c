// What `log`, `capture` and `note edit` share: where a note comes from, and what is told of it afterwards.
#pragma once
#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "core/journal/notes.h"

namespace lanai {

class Journal;

// The note's text: -m, or what the last word names, or standard input. Takes that word off `words`.
// FileNotFound, CannotRead, InvalidUtf8.
[[nodiscard]] Result<QString> noteTextFrom(const Arguments &arguments, QStringList &words);

// Whether that is standard input: then the text exists nowhere else.
[[nodiscard]] bool isTypedIn(const Arguments &arguments);

// What the options say, on top of what `draft` has. UnreadableDate, UnknownValue, OutOfRange.
[[nodiscard]] Result<NoteDraft> noteDescribed(NoteDraft draft, const Arguments &arguments, QDate today);

// A saved note and what it filed. `sentence` has places for its kind, whose it is and its day.
[[nodiscard]] Result<Answer> noteTold(Journal &journal, const Filed &filed, const QString &sentence);

[[nodiscard]] QList<Option> noteOptions();
[[nodiscard]] QStringList noteShape();

} // namespace lanai
