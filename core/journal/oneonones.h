// Series of 1:1s, the terms they come in, and each meeting's life. Rules 1 to 3.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include "core/domain/series.h"
#include "core/domain/term.h"
#include "core/domain/termstate.h"

namespace lanai {

class Session;
struct LoadAhead;
struct Practice;
struct Stamp;

// What is asked when a series starts.
struct SeriesDraft
{
    Id peerId;
    QString purpose;       // one line; may be empty
    Schedule schedule;     // its anchor isn't looked at
    QDate from;            // null: today
    QDate until;           // the first term's last day; null: 13 weeks
    bool skipAway = false; // its 1:1s in away weeks are skipped at once; else they stay planned
};

// What becomes of a term. Rule 1: nothing renews itself.
struct Decision
{
    TermDecision choice = TermDecision::Renewed;
    QDate until;                      // renew, change: the next term's last day; pause: back on that day. Null: default
    std::optional<Schedule> schedule; // change only
    QString why;                      // may be empty
    bool skipAway = false;            // as in SeriesDraft, for the term that opens
};

// What is said of a 1:1 that took place.
struct HeldMeeting
{
    int worth = 0;                   // 1–5; 0: not said
    int minutes = 0;                 // 0: as planned
    std::optional<MeetingMode> mode; // none: as planned
    QString outcome;                 // one line
    IntentionResult intentionResult = IntentionResult::Unsaid;
    bool mostlyStatus = false; // it was spent on status
};

// What becomes of a planned 1:1 when several are dealt with at once.
struct MeetingFate
{
    enum class What {
        Keep,
        Skip,
        Move // by `days`; the time and zone stay its own
    };
    Id meeting;
    What what = What::Keep;
    int days = 0; // Move: later; below 0 earlier
};

// How many of them what became of.
struct SettledMeetings
{
    int skipped = 0;
    int moved = 0;
    int leftTerm = 0; // of those moved: past their term's last day, so that they stand on their own now. Rule 1
};

// A series as it stands today.
struct SeriesState
{
    Series series;
    Peer peer;
    QList<Term> terms; // by first day
    Term term;         // the one that counts: open, or the last to begin
    TermState state = TermState::Upcoming;
    QDate today;  // in the series' zone
    int week = 0; // 0: today lies outside the term
    int weeks = 0;
    int held = 0;    // in this term
    int skipped = 0; // in this term, up to today
    int planned = 0; // all meetings of the term, in any state
    QDateTime next;  // UTC; null: none planned
    bool needsDecision = false;
};

class OneOnOnes
{
public:
    explicit OneOnOnes(Session &session)
        : m_session(session)
    {
    }

    // The new series. TermOpenAlready when the peer has one running; TermTooLong, TermEndsBeforeItBegins,
    // UnknownTimeZone, OutOfRange (minutes). Its meetings are planned, and what waited for the peer joins the first.
    [[nodiscard]] Result<Id> start(const SeriesDraft &draft);
    [[nodiscard]] Result<void> setPurpose(const Id &series, const QString &purpose);

    // Decides what becomes of the peer's latest term. NoOpenSeries, NothingToDecide, TermTooLong, and as start().
    [[nodiscard]] Result<SeriesState> decide(const Id &peer, const Decision &decision);

    // All series whose term runs, is due, or stands undecided; soonest to end first.
    [[nodiscard]] Result<QList<SeriesState>> all() const;
    // The same without what their meetings say: held, skipped and planned are 0, next is null.
    [[nodiscard]] Result<QList<SeriesState>> standings() const;
    // For who has read them already. `peers`: everyone living, by id; `terms`: all there are, by series.
    [[nodiscard]] Result<QList<SeriesState>> standings(const QHash<Id, Peer> &peers,
                                                       const QHash<Id, QList<Term>> &terms) const;
    // The peer's newest series; NoOpenSeries when there never was one.
    [[nodiscard]] Result<SeriesState> ofPeer(const Id &peer) const;

    // A 1:1 that no series made. UnknownTimeZone, UnreadableTime.
    [[nodiscard]] Result<Id> plan(Meeting meeting);
    // MeetingNotPlanned unless it is planned. What was not talked about goes to the next one.
    [[nodiscard]] Result<void> skip(const Id &meeting, const QString &why);
    // To another local time in `zone` (empty: its own). Past its term's last day it becomes ad hoc and keeps its
    // agenda.
    [[nodiscard]] Result<Meeting> move(const Id &meeting, QDate date, QTime time, const QByteArray &zone,
                                       const QString &why);
    // Several at once, for one reason, as one command: all of it or nothing. Refusals as skip() and move().
    [[nodiscard]] Result<SettledMeetings> settle(const QList<MeetingFate> &fates, const QString &why);
    // What the weeks ahead would hold then, without advice. Rule 4. OutOfRange unless 1 to 53 weeks.
    [[nodiscard]] Result<LoadAhead> loadAfter(const QList<MeetingFate> &fates, int weeks = 13) const;
    // It took place; a note may follow. MeetingAhead before its day.
    [[nodiscard]] Result<void> hold(const Id &meeting, int worth, const QString &outcome);
    // OutOfRange for a worth or minutes that can't be.
    [[nodiscard]] Result<void> hold(const Id &meeting, const HeldMeeting &held);
    // The line pinned for the next time; an empty one takes it off. Rule 12. NotFound.
    [[nodiscard]] Result<void> pin(const Id &meeting, const QString &remember);
    // The practice for it; null: none. NotFound.
    [[nodiscard]] Result<void> intend(const Id &meeting, const Id &practice);
    [[nodiscard]] Result<void> change(const Meeting &meeting);

    [[nodiscard]] Result<Meeting> meeting(const Id &id) const;
    // The peer's 1:1 on that local day: the planned one first, else the latest. MeetingNotFound.
    [[nodiscard]] Result<Meeting> on(const Id &peer, QDate day) const;
    // The peer's 1:1s in any state from one local day to another, both included; by day.
    [[nodiscard]] Result<QList<Meeting>> between(const Id &peer, QDate from, QDate until) const;

    // In the order to talk about them: carried ones first, then from low to high trust, but where a person chose.
    [[nodiscard]] Result<QList<AgendaItem>> agendaOf(const Id &meeting) const;
    // EmptyText. Without a meeting it waits for the next 1:1, or joins it when one is planned.
    [[nodiscard]] Result<Id> addAgendaItem(AgendaItem item);
    [[nodiscard]] Result<void> changeAgendaItem(const AgendaItem &item);
    [[nodiscard]] Result<void> tickAgendaItem(const Id &item, bool done);
    [[nodiscard]] Result<void> removeAgendaItem(const Id &item);
    // The person's own order: those named first, in this order, then the others by rule. NotFound for an item of
    // another meeting.
    [[nodiscard]] Result<void> orderAgenda(const Id &meeting, const QList<Id> &items);
    [[nodiscard]] Result<AgendaItem> agendaItem(const Id &id) const;

    // Rule 12: the line to remember in this 1:1. It is kept on the last one before it that was held: MeetingNotFound
    // when there is none. Empty: chosen by rule again.
    [[nodiscard]] Result<void> pinFor(const Id &meeting, const QString &line);

private:
    [[nodiscard]] Result<void> planMeetings(const Series &series, const Term &term, const Stamp &stamp);
    [[nodiscard]] Result<void> skipAway(const Term &term);
    [[nodiscard]] Result<void> dropPlannedAfter(const Term &closed, const Stamp &stamp);
    [[nodiscard]] SeriesState standing(const Series &series, const Peer &peer, const QList<Term> &terms) const;
    [[nodiscard]] Result<void> addMeetings(QList<SeriesState> &states) const;
    [[nodiscard]] QString nameOf(const Id &peer) const;

    Session &m_session;
};

} // namespace lanai
