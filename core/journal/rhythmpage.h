// Is the rhythm right: every open series over its term with what became of each meeting, who has none, and the load.
// Rules 1, 2, 4 and 5.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/rhythmadvice.h"
#include "core/journal/loadahead.h"
#include "core/journal/oneonones.h"

namespace lanai {

// Undecided for more than two weeks: nobody missed it, and it is asked about nowhere else than on the 1:1s page.
[[nodiscard]] bool lapsedLongAgo(const Term &term, QDate today);

struct RhythmMeeting
{
    Id id;
    QDate date;           // on this device (Rule 3)
    QTime time;           // on this device
    bool ownZone = false; // its own zone's clocks show another time
    MeetingState state = MeetingState::Planned;
    bool moved = false;
    bool inTerm = false; // false: ad hoc, as one is that was moved past its term
    QString why;         // of a skip or a move
};

struct RhythmRow
{
    SeriesState series;
    QList<Term> stretches;              // the term that counts, and those already opened after it
    QList<RhythmMeeting> meetings;      // from the term's first day on, by start; 1:1s of no series among them
    double minutesAWeek = 0;            // as agreed; 0: nothing is planned any more
    int lowRated = 0;                   // meetings of this term that were rated 1 or 2
    std::optional<RhythmAdvice> advice; // Rule 2; none: nothing speaks for a change
};

// A current peer with whom no series runs.
struct WithoutSeries
{
    Peer peer;
    QDate lastContact; // null: never
    Rhythm suggested;  // Rule 2
    QDate lapsedOn; // their last term's last day, where it lapsed undecided; null: it did not, or there never was one
};

struct RhythmPage
{
    QDate today; // the device's
    QDate from;  // what the calendar has to show: the first day of the earliest term, half a year back at most,
    QDate until; // and the last day of the latest, or of a meeting beyond it
    QList<RhythmRow> rows;        // soonest to end first, without what lapsed long ago
    QList<WithoutSeries> without; // by name
    QList<AwayWeek> away;         // that touch what the calendar shows, by first day
    LoadAhead ahead;

    // As agreed: what an average week of the open series takes.
    [[nodiscard]] double minutesAWeek() const;
    [[nodiscard]] int openSeries() const;
    [[nodiscard]] int needDecision() const;
    [[nodiscard]] int lowRated() const;
};

// How many queries it runs depends on neither the people nor the meetings.
class RhythmPageQuery
{
public:
    explicit RhythmPageQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<RhythmPage> run() const;

private:
    [[nodiscard]] Result<void> addSeries(RhythmPage &page) const;
    [[nodiscard]] Result<void> addMeetings(RhythmPage &page) const;
    void tell(RhythmPage &page, RhythmRow &row, const QList<Meeting> &meetings, QDate conflict,
              const QList<CheckIn> &checkIns) const;
    [[nodiscard]] Result<void> addWithout(RhythmPage &page) const;

    Session &m_session;
};

} // namespace lanai
