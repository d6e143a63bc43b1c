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
struct Practice;
struct Stamp;

// What is asked when a series starts.
struct SeriesDraft
{
    Id peerId;
    QString purpose;   // one line; may be empty
    Schedule schedule; // its anchor isn't looked at
    QDate from;        // null: today
    QDate until;       // the first term's last day; null: 13 weeks
};

// What becomes of a term. Rule 1: nothing renews itself.
struct Decision
{
    TermDecision choice = TermDecision::Renewed;
    QDate until;                      // renew, change: the next term's last day; pause: back on that day. Null: default
    std::optional<Schedule> schedule; // change only
    QString why;                      // may be empty
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
    // It took place; a note may follow.
    [[nodiscard]] Result<void> hold(const Id &meeting, int worth, const QString &outcome);
    [[nodiscard]] Result<void> change(const Meeting &meeting);

    [[nodiscard]] Result<Meeting> meeting(const Id &id) const;
    // The peer's 1:1 on that local day: the planned one first, else the latest. MeetingNotFound.
    [[nodiscard]] Result<Meeting> on(const Id &peer, QDate day) const;
    // The peer's 1:1s in any state from one local day to another, both included; by day.
    [[nodiscard]] Result<QList<Meeting>> between(const Id &peer, QDate from, QDate until) const;

    [[nodiscard]] Result<QList<AgendaItem>> agendaOf(const Id &meeting) const;
    // EmptyText. Without a meeting it waits for the next 1:1, or joins it when one is planned.
    [[nodiscard]] Result<Id> addAgendaItem(AgendaItem item);
    [[nodiscard]] Result<void> changeAgendaItem(const AgendaItem &item);
    [[nodiscard]] Result<AgendaItem> agendaItem(const Id &id) const;
    [[nodiscard]] Result<void> removeAgendaItem(const Id &item);
    // The person's own order, from the first; see inAgendaOrder().
    [[nodiscard]] Result<void> orderAgenda(const QList<Id> &items);

    // Rule 12: the line to remember in this 1:1. It is kept on the last one before it that was held: MeetingNotFound
    // when there is none. Empty: chosen by rule again.
    [[nodiscard]] Result<void> pin(const Id &meeting, const QString &line);
    // The habits one may choose as an intention, by habit and as they were added.
    [[nodiscard]] Result<QList<Practice>> practices() const;

private:
    [[nodiscard]] Result<void> planMeetings(const Series &series, const Term &term, const Stamp &stamp);
    [[nodiscard]] Result<void> dropPlannedAfter(const Term &closed, const Stamp &stamp);
    [[nodiscard]] Result<SeriesState> stateOf(const Series &series, QList<Term> terms) const;
    [[nodiscard]] QString nameOf(const Id &peer) const;

    Session &m_session;
};

} // namespace lanai
