// Rule 9 week by week: the same promises that make up the kept rate, by the week their due day in force fell in.
#pragma once
#include "core/domain/keptrate.h"

namespace lanai {

struct KeptWeek
{
    QDate monday;
    KeptRate rate; // nothing counted: no due day fell in it

    friend bool operator==(const KeptWeek &, const KeptWeek &) = default;
};

// Every week that the 90 days before today touch, oldest first, the empty ones among them. The first and the last may
// be cut by the window, so that together they count exactly what keptRate() counts.
[[nodiscard]] QList<KeptWeek> keptWeeks(const QList<Commitment> &commitments, CommitmentSide side, QDate today);

} // namespace lanai
