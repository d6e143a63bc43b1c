// What is to be talked about in the next 1:1, and what is left over from the last.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "core/storage/stamp.h"

namespace lanai {

class Session;

class Agenda
{
public:
    explicit Agenda(Session &session)
        : m_session(session)
    {
    }

    // The first 1:1 planned with a peer on or after `day`; null id when none is.
    [[nodiscard]] Result<Meeting> nextFrom(const Id &peer, QDate day) const;

    // What was not done in a meeting that is over (held, skipped) goes to the next one, or waits for it. Previews
    // don't: rule 6 has its own window for them.
    [[nodiscard]] Result<void> carryOver(const Meeting &over, const Stamp &stamp);

    // What has waited for a 1:1 joins this one, the first that is planned.
    [[nodiscard]] Result<void> gather(const Meeting &next, const Stamp &stamp);

private:
    Session &m_session;
};

} // namespace lanai
