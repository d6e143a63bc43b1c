// The staff meeting as JSON.
#pragma once
#include "app/cli/names.h"
#include "core/domain/staffmeeting.h"
#include <QJsonObject>

namespace lanai {

[[nodiscard]] QJsonObject staffMeetingJson(const StaffMeeting &meeting, const QList<StaffItem> &items,
                                           const Names &names);

// A line for each thing in it.
[[nodiscard]] QStringList staffShapes();

// An attendee need not be a peer.
[[nodiscard]] QString attendeeName(const Attendee &attendee, const Names &names);

} // namespace lanai
