// Rules across rows, to be held again where rows come back as they were: what was added since may stand in their place.
#pragma once
#include "core/domain/result.h"
#include "core/storage/revisionlog.h"

namespace lanai {

class Session;

// Of the rows that came back: TermOpenAlready (Rule 1), NameTaken, StaffMeetingExists.
[[nodiscard]] Result<void> checkRowRules(Session &session, const QList<Revision> &revisions);

} // namespace lanai
