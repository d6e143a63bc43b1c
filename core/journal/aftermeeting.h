// What the note of a 1:1 says beside its text: what was talked about, who reacted how to what, when one meets next.
#pragma once
#include "core/domain/result.h"
#include "core/journal/notes.h"
#include "core/storage/stamp.h"

namespace lanai {

class Session;

class AfterMeeting
{
public:
    // `draft` has its date, and its one peer.
    AfterMeeting(Session &session, const NoteDraft &draft)
        : m_session(session)
        , m_draft(draft)
    {
    }

    // To be done before the meeting is held: what isn't ticked is carried over. NotFound.
    [[nodiscard]] Result<void> tick(const Stamp &stamp) const;
    // Reactions go to the staff meeting; the next 1:1 is moved, or planned where none is.
    [[nodiscard]] Result<void> follow(const Meeting &held) const;

private:
    [[nodiscard]] Result<void> meetNext(const Meeting &held) const;

    Session &m_session;
    const NoteDraft &m_draft;
};

} // namespace lanai
