// Rule 14: how long what was deleted or changed can be brought back. All instants are UTC.
#pragma once
#include <QDateTime>

namespace lanai {

inline constexpr int trashDays = 30;
inline constexpr int revisionDays = 90;

// When what was deleted then is erased for good.
[[nodiscard]] QDateTime erasedAt(const QDateTime &deletedAt);

// Whatever was deleted at this instant or before is due to be erased.
[[nodiscard]] QDateTime eraseDeletedUpTo(const QDateTime &now);

// Whole days that something stays in the trash, rounded up: 30 when just deleted, 0 when due to be erased.
[[nodiscard]] int daysLeftInTrash(const QDateTime &deletedAt, const QDateTime &now);

// Revisions of living things made before this instant may go. Those of things in the trash go with them.
[[nodiscard]] QDateTime keepRevisionsFrom(const QDateTime &now);

} // namespace lanai
