// What `log`, `capture` and `note edit` share: where a note comes from, and what is told of it afterwards.
#pragma once
#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "core/domain/utf8.h"
#include "core/journal/notes.h"
#include <type_traits>

namespace lanai {

class Journal;

// Where a note's text comes from. Nothing is read, and nobody is asked to write, before everything else is known.
class NoteSource
{
public:
    // -m, or what the last of `words` names, or standard input. Takes that word off `words`.
    NoteSource(const Arguments &arguments, QStringList &words);
    // -m, or what `source` names, whatever it looks like.
    NoteSource(const Arguments &arguments, const QString &source);

    // Reads the text and lets `save`, a Result<T>(const QString &), have it. A text that stands nowhere else is given
    // back on the error output when it can't be taken. FileNotFound, CannotRead, InvalidUtf8, NoteTooLong.
    template<class Save>
    std::invoke_result_t<Save, const QString &> intoNote(Save save) const
    {
        const Result<QByteArray> bytes = read();
        if (!bytes)
            return fail(bytes.error());
        auto saved = textFromUtf8(*bytes).and_then(save);
        if (!saved)
            giveBack(*bytes);
        return saved;
    }

    // For a refusal before the text was looked at: what waits in a pipe is given back, too. Nobody is asked to write.
    void giveBackUnread() const;

private:
    [[nodiscard]] Result<QByteArray> read() const;
    void giveBack(const QByteArray &note) const;

    std::optional<QString> m_said;
    QString m_source = QStringLiteral("-");
};

// What the options say, on top of what `draft` has. UnreadableDate, UnknownValue, OutOfRange.
[[nodiscard]] Result<NoteDraft> noteDescribed(NoteDraft draft, const Arguments &arguments, QDate today);

// A saved note and what it filed. `sentence` has places for its kind, whose it is and its day.
[[nodiscard]] Result<Answer> noteTold(Journal &journal, const Filed &filed, const QString &sentence);

[[nodiscard]] QList<Option> noteOptions();
[[nodiscard]] QStringList noteShape();

} // namespace lanai
