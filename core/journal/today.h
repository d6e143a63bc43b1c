// What is next and what is slipping: the Today page, and `upcoming`.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/drifting.h"
#include "core/domain/meeting.h"
#include "core/domain/peer.h"
#include "core/domain/remember.h"
#include "core/domain/result.h"
#include "core/domain/schedule.h"
#include "core/domain/staffmeeting.h"
#include "core/domain/termstate.h"

namespace lanai {

class Session;

struct PersonRef
{
    Id id;
    QString name;
    QString shortName;
    QString role;
};

[[nodiscard]] PersonRef personRef(const Peer &peer);

// One planned 1:1.
struct SyncRow
{
    Id meetingId;
    PersonRef peer;
    QDateTime startsAt; // UTC
    QDate date;         // on this device (Rule 3)
    QTime time;         // on this device
    QTime ownTime;      // on the clocks of its own zone, where they differ; null otherwise
    QByteArray zone;
    int minutes = 0;
    std::optional<Rhythm> rhythm; // none: ad hoc
    int week = 0;                 // of its term, on its day; 0: ad hoc
    int weeks = 0;
    bool lastWeek = false; // the term's last week is reached
    std::optional<Remembered> remember;
    QDate lastContact; // null: never
    bool moved = false;
};

// A 1:1 that was skipped ahead of time: said beside its day.
struct SkipNote
{
    QDate date;
    PersonRef peer;
    QString why;
};

struct DecisionRow
{
    Id seriesId;
    PersonRef peer;
    TermState state = TermState::Due;
    QDate lastDay; // of a paused one: the day it is back
};

struct CommitmentRow
{
    Commitment commitment;
    PersonRef peer;
    int daysLate = 0; // 0: not late
    QString rule;     // of the circle it was said in: its confidentiality; empty: none
};

struct PreviewPerson
{
    PersonRef peer;
    std::optional<Preview> preview; // none: not yet
    QDateTime nextSync;             // UTC, in the window; null: no sync before the meeting
};

struct PreviewRow
{
    StaffItem item;
    QList<PreviewPerson> people; // in the item's order
    bool previewed = false;
};

struct BeforeStaff
{
    StaffMeeting meeting;
    QList<PreviewRow> items;
    int previewed = 0;
};

struct DriftRow
{
    PersonRef peer;
    Drifting drifting;
};

struct Today
{
    QDate date;
    int days = 0;         // how far ahead it looks
    QList<SyncRow> syncs; // by start
    QList<SkipNote> skipped;
    int heldToday = 0;            // 1:1s of this day that are marked held
    QList<DecisionRow> decisions; // soonest to end first
    QList<CommitmentRow> mine;    // late, or due within the days looked at; by due day
    QList<CommitmentRow> theirs;
    std::optional<BeforeStaff> staff; // the next meeting, when it lies within the days looked at
    QList<DriftRow> drifting;         // worst first
    QList<SyncRow> unlogged;          // planned 1:1s of the last two weeks that nobody said anything about
};

// Reads everybody, their series and their last contacts once, and the rest in a few queries for all of them: how many
// queries it runs depends on neither the notes nor the people.
class TodayQuery
{
public:
    explicit TodayQuery(Session &session)
        : m_session(session)
    {
    }

    // From today to `days` days ahead, both included. Who drifts is asked as things stood on `driftingOn` (null:
    // today): contacts after that day aren't looked at. Rule 11
    [[nodiscard]] Result<Today> run(int days, QDate driftingOn = {}) const;

    // How far the items of one staff meeting are previewed.
    [[nodiscard]] Result<BeforeStaff> before(const StaffMeeting &meeting) const;

private:
    struct Everybody;

    [[nodiscard]] Result<Everybody> everybody(QDate today) const;
    [[nodiscard]] Result<void> addSyncs(Today &today, const Everybody &everybody) const;
    // 1:1s of this day that took place: they are no rows any more.
    [[nodiscard]] Result<void> countHeld(Today &today, const Everybody &everybody) const;
    [[nodiscard]] Result<void> addLines(Today &today, const QHash<Id, QList<Meeting>> &upcoming) const;
    [[nodiscard]] SyncRow syncRow(const Meeting &meeting, const Everybody &everybody) const;
    static void addDecisions(Today &today, const Everybody &everybody);
    [[nodiscard]] Result<void> addCommitments(Today &today, const Everybody &everybody) const;
    [[nodiscard]] Result<void> addStaff(Today &today, const Everybody &everybody) const;
    [[nodiscard]] Result<BeforeStaff> before(const StaffMeeting &meeting, const QHash<Id, Peer> &peers) const;
    [[nodiscard]] Result<void> contactsUntil(QDate day, Everybody &everybody) const;
    [[nodiscard]] Result<QList<DriftRow>> drifting(const Everybody &everybody) const;

    Session &m_session;
};

} // namespace lanai
