#include "core/domain/keptrate.h"

namespace lanai {

KeptRate keptRate(const QList<Commitment> &commitments, CommitmentSide side, QDate today)
{
    KeptRate rate;
    for (const Commitment &one : commitments) {
        const bool inWindow = one.due.isValid() && one.due < today && one.due >= today.addDays(-keptRateDays);
        const bool droppedBefore = one.state == CommitmentState::Dropped && one.closedOn < one.due;
        if (one.side != side || !inWindow || droppedBefore)
            continue;
        ++rate.counted;
        if (one.state == CommitmentState::Kept && !one.wasKeptLate())
            ++rate.inTime;
    }
    return rate;
}

} // namespace lanai
