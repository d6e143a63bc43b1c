// *Save and log the next*: which 1:1 comes after this one.
#pragma once
#include "core/journal/today.h"

namespace lanai {

// Those that wait for a note: planned ones of earlier days, then today's, by start.
[[nodiscard]] QList<SyncRow> waitingForNotes(const Today &today);
// The one after the 1:1 that starts at `startsAt` (UTC), else the first of the others; none when there is no other.
[[nodiscard]] std::optional<SyncRow> nextToLog(const QList<SyncRow> &waiting, const Id &current,
                                               const QDateTime &startsAt);

} // namespace lanai
