// Rules 4 and 5 for this journal: what the weeks ahead hold, and what could be lighter.
#pragma once
#include "core/domain/load.h"
#include "core/domain/result.h"
#include "core/domain/schedule.h"
#include "core/journal/today.h"

namespace lanai {

class Session;
struct MeetingFate;
struct SeriesState;

// A series that may begin, or take another rhythm: what the peer's series plans from that day on gives way to it.
struct ConsideredSeries
{
    Id peerId;
    Schedule schedule; // with an anchor its weeks are counted from there, as a renewal keeps them; else from `from`
    QDate from;        // both in the schedule's zone
    QDate until;
};

struct LoadAdvice
{
    enum class Kind {
        Group,     // the peer's series meets off the peer day (Rule 5)
        Lighter,   // this meeting of a full day could move to `to`
        Reconsider // over a limit, and this series has the weakest case
    };
    Kind kind = Kind::Group;
    PersonRef peer;
    Id meeting; // Lighter only
    QDate day;  // Lighter: from where; Reconsider: the Monday of the first week over a limit, null where the number of
                // series is
    QDate to;   // Lighter only
};

struct LoadAhead
{
    Load load;
    Me me;                        // whose limits and days they are
    std::array<int, 7> reports{}; // minutes with direct reports, Monday first: a plain number, not part of the load
    QHash<Id, PersonRef> peerOf;  // by series: those that are open
    QList<LoadAdvice> advice;
    int considered = 0;     // meetings of the series under consideration,
    int consideredAway = 0; // and those of them that lie in away weeks
};

class LoadQuery
{
public:
    explicit LoadQuery(Session &session)
        : m_session(session)
    {
    }

    // For the week today lies in and those after it, 13 of them by default. OutOfRange unless 1 to 53 weeks.
    [[nodiscard]] Result<LoadAhead> run(int weeks = 13) const;
    // The same as if that series were begun or changed, without advice. OutOfRange, UnreadableTime, UnknownTimeZone for
    // a schedule that can't be.
    [[nodiscard]] Result<LoadAhead> with(const ConsideredSeries &considered, int weeks = 13) const;
    // The same as if those 1:1s were skipped or moved, without advice. OutOfRange.
    [[nodiscard]] Result<LoadAhead> with(const QList<MeetingFate> &fates, int weeks = 13) const;

private:
    struct Facts;
    [[nodiscard]] Result<Facts> facts(int weeks) const;
    [[nodiscard]] Result<void> addMeetings(Facts &facts, int weeks) const;
    [[nodiscard]] Result<void> addSeries(Facts &facts) const;
    [[nodiscard]] Result<void> addReports(Facts &facts) const;
    [[nodiscard]] Result<void> consider(Facts &facts, const ConsideredSeries &considered) const;
    [[nodiscard]] LoadAhead weigh(const Facts &facts, int weeks) const;

    Session &m_session;
};

} // namespace lanai
