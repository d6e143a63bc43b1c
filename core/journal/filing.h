// Turns capture marks into things, and follows a note's lines when it is edited.
#pragma once
#include "core/journal/notes.h"
#include "core/journal/session.h"

namespace lanai {

// Which mark files things of this table.
[[nodiscard]] CaptureKind kindOfTable(const QString &table);

// What a line filed, as it stands now. NotFound when it lies in the trash.
[[nodiscard]] Result<FiledThing> filedThing(Session &session, const FiledLine &filed);

class Filing
{
public:
    // `entry` is the note as it is being saved.
    Filing(Session &session, const Entry &entry, const Stamp &stamp)
        : m_session(session)
        , m_entry(entry)
        , m_stamp(stamp)
    {
    }

    // Files what one line says: one thing for each recipient.
    [[nodiscard]] Result<void> file(const CaptureMark &mark);

    // The line stands elsewhere now, or nowhere new: its things stay as they are.
    [[nodiscard]] Result<void> move(const FiledLine &filed, int line);

    // The line's text changed: its things are read again where they still match, others go and come.
    [[nodiscard]] Result<void> reread(const QList<FiledLine> &filed, const CaptureMark *mark);

    // The line is gone.
    [[nodiscard]] Result<void> take(const FiledLine &filed);

    // A note that becomes sealed seals what it filed, and the other way round.
    [[nodiscard]] Result<void> sealAlike(const QList<FiledLine> &filed);

    [[nodiscard]] const QList<KeptThing> &kept() const { return m_kept; }

private:
    [[nodiscard]] Result<void> fileFor(const CaptureMark &mark, const Id &recipient);
    // True when the thing is as this note last wrote it.
    [[nodiscard]] Result<bool> isUntouched(const FiledLine &filed) const;
    // False when the thing is somebody else's than `recipient`.
    [[nodiscard]] Result<bool> reread(const FiledLine &filed, const CaptureMark &mark, const Id &recipient);
    [[nodiscard]] Result<void> keep(const FiledLine &filed);

    Session &m_session;
    const Entry &m_entry;
    const Stamp &m_stamp;
    QList<KeptThing> m_kept;
};

} // namespace lanai
