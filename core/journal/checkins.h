// How trust stands with each peer, as it was entered. Rule 8.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

class CheckIns
{
public:
    explicit CheckIns(Session &session)
        : m_session(session)
    {
    }

    // DayAhead; OutOfRange for a number that isn't 1–5.
    [[nodiscard]] Result<Id> add(CheckIn checkIn);
    [[nodiscard]] Result<void> remove(const Id &checkIn);

    [[nodiscard]] Result<CheckIn> checkIn(const Id &id) const;
    // Newest first.
    [[nodiscard]] Result<QList<CheckIn>> ofPeer(const Id &peer) const;

private:
    Session &m_session;
};

} // namespace lanai
