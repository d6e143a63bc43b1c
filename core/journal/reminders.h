// What reminders are made from, as the journal knows it, and what is kept about those that were told: beside the
// drafts, encrypted, without revisions and of this copy alone. Nothing here is a command; there is nothing to undo.
#pragma once
#include "core/domain/reminders.h"
#include "core/journal/today.h"

namespace lanai {

struct RemindedMeeting
{
    MeetingTime time;
    PersonRef peer;
    std::optional<Remembered> remember; // the one thing; none when it has begun. Rule 12
};

struct RemindedDecision
{
    DecisionTime time;
    Id seriesId;
    PersonRef peer;
    QDate lastDay; // of a paused one: the day it is back
};

struct RemindersAhead
{
    bool on = true;     // reminders are wanted at all
    bool names = false; // names and words may stand in a notification
    ReminderChoices choices;
    QList<RemindedMeeting> meetings; // planned, from two weeks ago to 36 hours ahead; by start
    QList<RemindedDecision> decisions;

    [[nodiscard]] ReminderFacts facts() const;
    // Null: it isn't among them.
    [[nodiscard]] const RemindedMeeting *meeting(const Id &id) const;
    [[nodiscard]] const RemindedDecision *decision(const Id &term) const;
    // Nothing is left to remind of: it has begun, was moved, logged, skipped, decided, finished. `now`: UTC.
    [[nodiscard]] bool isOver(const ReminderKey &key, const QDateTime &now) const;
};

class Reminders
{
public:
    explicit Reminders(Session &session)
        : m_session(session)
    {
    }

    // How far it looks.
    static constexpr int hoursAhead = 36;

    [[nodiscard]] Result<RemindersAhead> ahead() const;

    // What is not understood counts as not told.
    [[nodiscard]] Result<ReminderMemory> memory() const;
    // Durable once it succeeds. ReadOnly, Busy, DiskFull: what was kept before stays.
    [[nodiscard]] Result<void> remember(const ReminderMemory &memory);

private:
    [[nodiscard]] Result<void> addChoices(RemindersAhead &ahead) const;
    [[nodiscard]] Result<void> addMeetings(RemindersAhead &ahead, const QHash<Id, Peer> &peers) const;
    [[nodiscard]] Result<void> addLines(RemindersAhead &ahead, const QHash<Id, QList<Meeting>> &upcoming) const;
    [[nodiscard]] Result<void> addDecisions(RemindersAhead &ahead, const QHash<Id, Peer> &peers) const;

    Session &m_session;
};

} // namespace lanai
