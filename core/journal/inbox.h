// Notes that were written while the journal was locked: out of the sealed inbox beside it, and onward to where they
// belong. Capture while locked, security.md.
#pragma once
#include "core/domain/result.h"
#include "core/domain/waitingnote.h"
#include "core/journal/notes.h"

namespace lanai {

class Session;
struct InboxNote;
struct Stamp;

// What a look into the inbox brought.
struct InboxCollected
{
    int came = 0;       // notes that wait now
    int unreadable = 0; // damaged, or sealed to a key this journal doesn't have; they stay where they are
};

class Inbox
{
public:
    explicit Inbox(Session &session)
        : m_session(session)
    {
    }

    // Where the sealed notes lie.
    [[nodiscard]] QString path() const;
    // The pair of keys is there, a new one after a change of passphrase, and the inbox names it: notes can be sealed to
    // this journal. InboxForeign when it names another key than it did; ReadOnly, Busy, CannotWrite, DiskFull.
    [[nodiscard]] Result<void> prepare();
    // From the inbox into the journal, each note once, also when a kill comes between: a note is taken out of the inbox
    // when the journal has it. The errors of prepare(); nothing is filed then.
    [[nodiscard]] Result<InboxCollected> collect();
    // What waits, in the order it was written.
    [[nodiscard]] Result<QList<WaitingNote>> waiting() const;
    // Whatever lies in the inbox's place goes out of the way, and a new one is made. The name it has now. FileNotFound,
    // CannotWrite, ReadOnly.
    [[nodiscard]] Result<QString> setAside();

    // As a note of the day it was written, about nobody yet. What is changed in it before it is filed has a draft of
    // its own, see NoteDraft::draftPlace.
    [[nodiscard]] NoteDraft draftOf(const WaitingNote &note) const;
    // It becomes a note, with what its marks say, in one command. NotFound when it doesn't wait (any more), and as
    // Notes::log().
    [[nodiscard]] Result<Filed> file(const Id &note, const NoteDraft &draft);
    // Into the trash. NotFound when it doesn't wait.
    [[nodiscard]] Result<void> remove(const Id &note);

private:
    [[nodiscard]] Result<void> ensurePair() const;
    [[nodiscard]] Result<int> takeIn(const QList<InboxNote> &notes, const Stamp &stamp);
    [[nodiscard]] Result<WaitingNote> waitingNote(const Id &note) const;

    Session &m_session;
};

} // namespace lanai
