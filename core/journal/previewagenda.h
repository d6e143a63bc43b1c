// Keeps rule 6's agenda items where they belong: each staff item on the first 1:1 of the week before, with everyone
// whose support it needs.
#pragma once
#include "core/domain/previews.h"
#include "core/domain/result.h"
#include "core/storage/stamp.h"

namespace lanai {

class Session;
struct StaffMeeting;

class PreviewAgenda
{
public:
    explicit PreviewAgenda(Session &session)
        : m_session(session)
    {
    }

    // After anything that bears on it changed: a 1:1, a staff meeting, an item, a need, a reaction. Changes nothing
    // when all is in place.
    [[nodiscard]] Result<void> follow(const Stamp &stamp);

    // What the rule says of one staff meeting, without doing it: who has no sync before it.
    [[nodiscard]] Result<PreviewPlan> planFor(const StaffMeeting &meeting) const;

private:
    Session &m_session;
};

} // namespace lanai
