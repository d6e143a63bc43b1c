// What may happen to a promise: kept, dropped, agreed anew. Rule 9 counts by what these leave behind.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/result.h"

namespace lanai {

// CommitmentClosed when it was kept or dropped already.
[[nodiscard]] Result<Commitment> kept(Commitment commitment, QDate on);
[[nodiscard]] Result<Commitment> dropped(Commitment commitment, QDate on);

// Not closed after all; nothing changes in an open one.
[[nodiscard]] Commitment reopened(Commitment commitment);

// Agreed anew on or before the due day: remembers what was and why, and stays open. A null `newDue` makes it a working
// agreement; a working agreement may get a due day at any time. The event's id follows from what was agreed, so that
// two copies agree. RenegotiatedTooLate after the due day; DuePassed for a new one before today; CommitmentClosed.
[[nodiscard]] Result<Commitment> renegotiated(Commitment commitment, QDate today, QDate newDue, const QString &why);

} // namespace lanai
