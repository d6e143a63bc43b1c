// Prep sheets: the line that is proposed for each attendee under "who is in the room".
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/knowing.h"
#include "core/domain/leaving.h"
#include "core/domain/meeting.h"
#include "core/domain/staffmeeting.h"
#include <optional>

namespace lanai {

// Where such a line comes from, in the order they are tried.
enum class RoomLineSource { Edited, MyOverdue, TheirOverdue, Concern, LastOutcome, DatedFact, Nothing };

template<>
struct EnumWords<RoomLineSource>
{
    static constexpr std::array words{
        EnumWord<RoomLineSource>{RoomLineSource::Edited, QLatin1StringView("edited")},
        EnumWord<RoomLineSource>{RoomLineSource::MyOverdue, QLatin1StringView("my-overdue")},
        EnumWord<RoomLineSource>{RoomLineSource::TheirOverdue, QLatin1StringView("their-overdue")},
        EnumWord<RoomLineSource>{RoomLineSource::Concern, QLatin1StringView("concern")},
        EnumWord<RoomLineSource>{RoomLineSource::LastOutcome, QLatin1StringView("last-outcome")},
        EnumWord<RoomLineSource>{RoomLineSource::DatedFact, QLatin1StringView("dated-fact")},
        EnumWord<RoomLineSource>{RoomLineSource::Nothing, QLatin1StringView("nothing")}};
};

// As written, never composed.
struct StaffLine
{
    RoomLineSource source = RoomLineSource::Nothing;
    QString text;          // empty with Nothing
    Id sourceId;           // the commitment, preview, meeting or fact; null: edited or nothing
    QDate on;              // the day a commitment was due, a preview given, a meeting held, a fact comes round
    int item = 0;          // of a concern: the item's position
    bool doubtful = false; // the day a commitment was due is

    friend bool operator==(const StaffLine &, const StaffLine &) = default;
};

// What is known about one attendee. More than is asked for does no harm: the rule picks.
struct StaffLineInput
{
    QDate today;      // what is overdue is judged against it
    QDate meetingDay; // a dated fact is near to it
    QList<Commitment> commitments;
    QList<StaffItem> items; // of this meeting, with previews; `peerId` picks
    QList<Meeting> held;    // 1:1s, newest first
    QList<Fact> facts;
};

// The attendee's own line when one was written, else the first of: an overdue commitment (mine, then theirs, the
// longest overdue), a concern or objection that still stands, the last outcome, a sheet-safe dated fact. Rule 13 passes
// over what may not leave; a fact has to be sheet-safe whatever was turned on.
[[nodiscard]] StaffLine staffLine(const Attendee &attendee, const StaffLineInput &input, const Audience &audience);

} // namespace lanai
