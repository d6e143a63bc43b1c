// What two peers who turned out to be one share with others in circles and asks: it moves to the one who is kept.
#pragma once
#include "core/domain/ask.h"
#include "core/domain/circle.h"
#include "core/domain/result.h"

namespace lanai {

class Session;
struct Stamp;

class GroupMoves
{
public:
    explicit GroupMoves(Session &session)
        : m_session(session)
    {
    }

    // Membership, attendance, hosting and votes; also of circles that `from` has left.
    [[nodiscard]] Result<void> moveCircles(const Id &from, const Id &to, const Stamp &stamp);
    // Whom questions went to; their replies lie in rows of their own and move with those (PeerMover).
    [[nodiscard]] Result<void> moveAsks(const Id &from, const Id &to, const Stamp &stamp);

private:
    [[nodiscard]] Result<void> moveSessions(const Id &circle, const Id &from, const Id &to, const Stamp &stamp);
    [[nodiscard]] Result<void> moveTopics(const Id &circle, const Id &from, const Id &to, const Stamp &stamp);

    Session &m_session;
};

// In `from`'s place; nobody is there twice. Whether anything changed.
bool replaceMember(QList<Id> &peers, const Id &from, const Id &to);

} // namespace lanai
