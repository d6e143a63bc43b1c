// Rules across rows, to be held again where rows come back as they were: what was added since may stand in their place.
#pragma once
#include "core/domain/result.h"
#include "core/storage/revisionlog.h"

namespace lanai {

class Session;

// Of the rows that came back: TermOpenAlready (Rule 1), NameTaken, StaffMeetingExists.
[[nodiscard]] Result<void> checkRowRules(Session &session, const QList<Revision> &revisions);

// What follows from rows that came back: the practice of a check-in is asked of the next 1:1 again, and staff items
// stand on the 1:1s before their meeting. Rule 6
[[nodiscard]] Result<void> followRowsBack(Session &session, const QList<Revision> &revisions, const Stamp &stamp);

} // namespace lanai
