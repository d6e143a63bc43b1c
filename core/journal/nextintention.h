// The practice that a check-in ends with becomes the intention of the next planned 1:1, and goes along when that one is
// skipped, moved behind another, or dropped.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "core/storage/stamp.h"

namespace lanai {

class Session;

class NextIntention
{
public:
    explicit NextIntention(Session &session)
        : m_session(session)
    {
    }

    // The 1:1 that takes the practice now, in the place of what it had; null: none is planned, so that the practice
    // waits for one. An older check-in than the peer's newest one takes none: what came later stands.
    [[nodiscard]] Result<Id> give(const CheckIn &checkIn, const Stamp &stamp);
    // Takes it off again, unless that 1:1 was held or has been given another since.
    [[nodiscard]] Result<void> take(const CheckIn &checkIn, const Stamp &stamp);
    // After a 1:1 of the peer's was planned, skipped, moved or dropped. An intention that was chosen by hand stays
    // where it is: the practice goes to the next 1:1 without one.
    [[nodiscard]] Result<void> follow(const Id &peer, const Stamp &stamp);

private:
    // Where it stands; a null id: nowhere (any more).
    [[nodiscard]] Result<Meeting> holderOf(const CheckIn &checkIn) const;
    [[nodiscard]] Result<Meeting> freeFor(const CheckIn &checkIn) const;

    Session &m_session;
};

} // namespace lanai
