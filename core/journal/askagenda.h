// A question on the agendas of 1:1s: where it is asked in person, and where it was taken off-line to.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "core/storage/stamp.h"

namespace lanai {

class Session;

class AskAgenda
{
public:
    AskAgenda(Session &session, const Stamp &stamp)
        : m_session(session)
        , m_stamp(stamp)
    {
    }

    // On the agenda of the next 1:1 with that peer, or waiting for one; as private as the question. Rule 13
    [[nodiscard]] Result<Id> bring(const Ask &ask, const Id &peer);
    // It isn't asked there any more: the item goes unless it is ticked. Null, or gone already: nothing happens.
    [[nodiscard]] Result<void> take(const Id &item);
    // What was asked there is answered.
    [[nodiscard]] Result<void> tick(const Id &ask, const Id &peer);
    // Better words and another privacy are those of its items, too, where nobody has changed these.
    [[nodiscard]] Result<void> follow(const Ask &before, const Ask &after);
    // The question goes: so do its items that aren't ticked.
    [[nodiscard]] Result<void> takeAll(const Id &ask);

private:
    Session &m_session;
    const Stamp &m_stamp;
};

} // namespace lanai
