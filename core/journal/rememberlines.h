// Rule 12 for many people at once: what the one thing to remember is chosen from, read in a few queries for all of
// them. What only decides when nothing else does (outcomes further back, the last note's first line) is read for those
// who need it.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/remember.h"
#include "core/domain/result.h"
#include <QHash>

namespace lanai {

class Session;

class RememberLines
{
public:
    // A line for each of a peer's meetings, or none.
    using Lines = QList<std::optional<Remembered>>;

    explicit RememberLines(Session &session)
        : m_session(session)
    {
    }

    // Each peer's meetings, the soonest first. One peer's lines are all different. Sealed text is never among them.
    [[nodiscard]] Result<QHash<Id, Lines>> of(const QHash<Id, QList<Meeting>> &meetings,
                                              const Audience &audience) const;

private:
    struct Known; // of all these peers, by peer; agenda by meeting

    [[nodiscard]] Result<Known> known(const QHash<Id, QList<Meeting>> &meetings) const;
    [[nodiscard]] Result<void> addAsks(Known &known, const QList<Id> &peers) const;
    [[nodiscard]] Lines linesFor(const Id &peer, const QList<Meeting> &meetings, const Known &known,
                                 const Audience &audience) const;
    [[nodiscard]] Result<void> complete(Known &known, const QList<Id> &peers) const;

    Session &m_session;
};

} // namespace lanai
