// The staff sheet's "commitments due".
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/staffmeeting.h"

namespace lanai {

// Open ones that are overdue or due by the meeting's day, of attendees who are coming, by due day; of one day mine
// before theirs.
[[nodiscard]] QList<Commitment> commitmentsDue(const QList<Commitment> &commitments, const StaffMeeting &meeting,
                                               QDate today);

} // namespace lanai
