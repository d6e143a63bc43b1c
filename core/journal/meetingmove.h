// A planned 1:1 at another time. Rules 1 and 3
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/result.h"

namespace lanai {

class Session;

// Past its term's last day (or before its first) it becomes ad hoc and keeps its agenda. Changes `meeting`, saves
// nothing. UnknownTimeZone, UnreadableDate, UnreadableTime.
[[nodiscard]] Result<void> setMovedTime(const Session &session, Meeting &meeting, QDate date, QTime time,
                                        const QByteArray &zone);

} // namespace lanai
