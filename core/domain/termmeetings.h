// Rule 1: which meetings a term has, and which it can't have.
#pragma once
#include "core/domain/term.h"
#include <QList>

namespace lanai {

// The days the term's rhythm falls on, local to the series' zone; none after the day it ended on. That it has lapsed
// doesn't take any away: they all lie before.
[[nodiscard]] QList<QDate> meetingDays(const Term &term);

// What the meeting is called that the rule of a series plans on that day, wherever it goes later: the same in every
// copy.
[[nodiscard]] Id seriesMeetingId(const Id &series, QDate day);

// A quarterly term can miss its own day. Warned of when it is opened, never refused.
[[nodiscard]] bool holdsNoMeeting(const Term &term);

enum class MeetingHome { Term, AdHoc };

// Where a meeting of the term belongs once it is planned for another local time: a meeting can't move past its term's
// last day (nor before its first), it becomes ad hoc and keeps its agenda. So it does when the next term holds the new
// day. `zone`: the one that date and time are meant in; the day that counts is the one in the series' zone.
// UnknownTimeZone, UnreadableDate, UnreadableTime.
[[nodiscard]] Result<MeetingHome> homeAfterMove(const Term &term, QDate date, QTime time, const QByteArray &zone);

} // namespace lanai
