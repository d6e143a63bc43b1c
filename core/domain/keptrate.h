// Rule 9: how many promises were kept in time.
#pragma once
#include "core/domain/commitment.h"
#include <optional>

namespace lanai {

inline constexpr int keptRateDays = 90;

struct KeptRate
{
    int inTime = 0; // done on or before the due date in force
    int counted = 0;

    // 0..1; none when nothing counts.
    [[nodiscard]] std::optional<double> ratio() const
    {
        return counted == 0 ? std::nullopt : std::optional(static_cast<double>(inTime) / counted);
    }
    friend bool operator==(const KeptRate &, const KeptRate &) = default;
};

// Of one direction: all whose due date in force is past and fell in the 90 days before today. Those without a due date,
// or dropped before it, don't count.
[[nodiscard]] KeptRate keptRate(const QList<Commitment> &commitments, CommitmentSide side, QDate today);

} // namespace lanai
