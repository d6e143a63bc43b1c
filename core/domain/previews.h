// Rule 6: preview the week before. Which items of a staff meeting belong on which 1:1's agenda, worked out from what is
// there; running it again changes nothing.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/staffmeeting.h"
#include <optional>

namespace lanai {

// D−7 to D−1, both included.
struct PreviewWindow
{
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(QDate day) const { return day >= first && day <= last; }
};
[[nodiscard]] PreviewWindow previewWindow(QDate staffMeetingDay);

// The peer's newest reaction to the item, whenever it was given; none: not previewed with them.
[[nodiscard]] std::optional<Preview> latestPreview(const StaffItem &item, const Id &peerId);

// Whose support it needs and who hasn't reacted, in the item's order.
[[nodiscard]] QList<Id> supportMissing(const StaffItem &item);

// Each of those whose support it needs has a reaction. Also true when it needs nobody's.
[[nodiscard]] bool isPreviewed(const StaffItem &item);

// Everything that bears on one staff meeting.
struct PreviewInput
{
    QDate today;
    QDate staffMeetingDay;
    QList<StaffItem> items;  // its items, with needs and previews
    QList<Meeting> meetings; // 1:1s of the peers concerned, in any state: those in the window and those in `existing`
    QList<AgendaItem> existing; // agenda items whose sourceId is an item of this meeting, removed items included
};

struct NoSync
{
    Id itemId;
    Id peerId;

    friend bool operator==(const NoSync &, const NoSync &) = default;
};

// What to change so that the agendas follow. A ticked agenda item is never touched.
struct PreviewPlan
{
    QList<AgendaItem> add;  // ids derived from item, peer and meeting: one in the trash comes back from there
    QList<AgendaItem> move; // existing ones with their new meetingId; all else as it was
    QList<Id> remove;       // existing ones: the item or the need is gone, settled, or has no 1:1 left
    QList<NoSync> noSync;   // listed with "no sync before the meeting"

    [[nodiscard]] bool changesNothing() const { return add.isEmpty() && move.isEmpty() && remove.isEmpty(); }
};
[[nodiscard]] PreviewPlan previewPlan(const PreviewInput &input);

} // namespace lanai
