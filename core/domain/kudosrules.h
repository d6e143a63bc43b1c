// Whose turn it is to hear a kind word. All days are the device's.
#pragma once
#include "core/domain/peer.h"
#include <QDate>

namespace lanai {

inline constexpr int kudosMonths = 3; // a quarter

// Whether a quarter has passed without one. Only current peers are waited for. `last`: when they had one; null: never,
// and then it counts from `knownSince`, the day they came into the journal.
[[nodiscard]] bool kudosAreDue(Standing standing, QDate last, QDate knownSince, QDate today);

// Who comes first of two that are due: who never had one, then the longest ago.
[[nodiscard]] bool kudosComeBefore(QDate last, QDate otherLast);

} // namespace lanai
