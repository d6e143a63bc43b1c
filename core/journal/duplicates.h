// Two peers who turned out to be one person become one, in one command.
#pragma once
#include "core/domain/peermerge.h"
#include "core/domain/result.h"
#include "core/domain/term.h"
#include "core/storage/peermover.h"
#include <QDate>

namespace lanai {

class Session;
struct Stamp;

// What merging would do, to be looked at first.
struct MergePreview
{
    Peer kept;
    Peer other;
    PeerBelongings keptHas;
    PeerBelongings otherHas;          // this moves
    QList<PeerField> differing;       // both say something, and not the same
    std::optional<QDate> otherSeries; // the last day of the other's open series, where both have one
};

struct MergeChoice
{
    Id kept;
    Id other;
    QSet<PeerField> fromOther;   // of those that differ, what the other says is right
    bool endOtherSeries = false; // where both have one that runs
};

class Duplicates
{
public:
    explicit Duplicates(Session &session)
        : m_session(session)
    {
    }

    // NotFound; OutOfRange when both are the same peer.
    [[nodiscard]] Result<MergePreview> preview(const Id &kept, const Id &other) const;
    // Everything of the other becomes the kept one's, and the other goes to the trash. TermOpenAlready where both have
    // a series that runs and the other's is not to end; then nothing changes.
    [[nodiscard]] Result<void> merge(const MergeChoice &choice);

private:
    [[nodiscard]] Result<std::optional<Term>> openTerm(const Id &peer) const;
    [[nodiscard]] Result<void> settleSeries(const MergePreview &both, bool endOther);
    [[nodiscard]] Result<void> moveNotes(const Id &from, const Id &to, const Stamp &stamp);
    [[nodiscard]] Result<void> moveDoneTogether(const Id &from, const Id &to, const Stamp &stamp);
    [[nodiscard]] Result<void> moveStaff(const Id &from, const Id &to, const Stamp &stamp);
    [[nodiscard]] Result<void> keepWords(const MergedPeer &merged, const Stamp &stamp);

    Session &m_session;
};

} // namespace lanai
