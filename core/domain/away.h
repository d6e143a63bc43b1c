// Away weeks and the 1:1s that lie in them. All days are the device's.
#pragma once
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include <QList>
#include <optional>

namespace lanai {

inline constexpr int mostAwayDays = 366; // longer is a slip of the year

// Both days belong to it. Stretches may overlap: a quarter's end and a holiday. But no two begin on the same day, for
// by it they are named. AwayEndsBeforeItBegins, AwayBeginsAlready, UnreadableDate (a date that is none), OutOfRange
// (too long). `others`: one with the same id is what is changed.
[[nodiscard]] Result<void> checkAway(const AwayWeek &away, const QList<AwayWeek> &others);

// The stretch that holds the day, the first to begin; null: none. Points into `away`.
[[nodiscard]] const AwayWeek *awayOn(const QList<AwayWeek> &away, QDate day);

// A planned 1:1 that lies in a stretch, and what could be in its way outside of it.
struct AwayMeeting
{
    QDate day;
    QDate earliest;      // it can't move before that day,
    QDate latest;        // nor past that one (null: any): its term's last day
    QList<QDate> others; // on which the same peer is met anyway
};

// The same weekday, in the first week after the stretch, else in the last before it; none where the peer is met within
// three days of it anyway, or where it can't go.
[[nodiscard]] std::optional<QDate> dayOutside(const AwayWeek &away, const AwayMeeting &meeting);

} // namespace lanai
