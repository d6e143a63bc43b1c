#include "core/domain/commitmentsdue.h"
#include <algorithm>

namespace lanai {

QList<Commitment> commitmentsDue(const QList<Commitment> &commitments, const StaffMeeting &meeting, QDate today)
{
    const auto inTheRoom = [&meeting](const Id &peer) {
        return std::any_of(meeting.attendees.cbegin(), meeting.attendees.cend(),
                           [&peer](const Attendee &attendee) { return attendee.coming && attendee.peerId == peer; });
    };
    QList<Commitment> due;
    for (const Commitment &one : commitments) {
        const bool byThen = one.due.isValid() && one.due <= meeting.date;
        const bool counts = one.state == CommitmentState::Open && (byThen || one.isLate(today));
        if (counts && inTheRoom(one.peerId))
            due << one;
    }
    std::stable_sort(due.begin(), due.end(), [](const Commitment &one, const Commitment &other) {
        return one.due != other.due ? one.due < other.due : one.side < other.side;
    });
    return due;
}

} // namespace lanai
