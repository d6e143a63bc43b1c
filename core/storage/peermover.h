// Everything that belongs to a peer, counted and moved to another: two peers turned out to be one person.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "core/storage/stamp.h"

namespace lanai {

// Living things of one peer.
struct PeerBelongings
{
    int entries = 0; // their own: about them, or with them there
    int mentions = 0;
    int facts = 0;
    int insights = 0;
    int series = 0;
    int meetings = 0; // in any state
    int agendaItems = 0;
    int commitments = 0;
    int previews = 0;
    int needs = 0;      // staff items that need their support
    int attendance = 0; // staff meetings they are asked to
    int roles = 0;      // earlier ones
    int projects = 0;   // shared ones
    int checkIns = 0;
    int rituals = 0; // shared ones
    int circles = 0; // they belong to
    int replies = 0; // to asks

    friend bool operator==(const PeerBelongings &, const PeerBelongings &) = default;
};

class PeerMover
{
public:
    explicit PeerMover(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<PeerBelongings> belongings(const Id &peer) const;
    // All that lies in rows of its own; what is shared with others (whose note it is, who attends, whose support is
    // needed) has ids that follow from the peer, and moves through its own store. `command`: which is being carried
    // out. What their notes filed stays untouched if it was.
    [[nodiscard]] Result<void> move(const Id &from, const Id &to, const Id &command, const Stamp &stamp);

private:
    Connection &m_connection;
};

} // namespace lanai
