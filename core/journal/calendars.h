// 1:1s to and from other calendars, as plain values: files are core/exchange's. Rules 1, 3 and 13.
#pragma once
#include "core/domain/calendarevent.h"
#include "core/domain/calendarmatch.h"
#include "core/domain/calendarsheet.h"
#include "core/domain/result.h"
#include "core/journal/calendarsources.h"
#include "core/journal/prepsheet.h"

namespace lanai {

class Session;
struct Meeting;

// What is to leave.
struct CalendarChoice
{
    QList<Id> peers;      // none: everyone
    bool neutral = false; // titles name nobody
    QString neutralTitle; // of a 1:1 then
    QString neutralToDo;  // of a promise then
};

// What leaves, with the list that is shown before it does.
struct CalendarLeaving
{
    CalendarSheet sheet;
    QList<LeavingThing> things;
    int leftOut = 0; // promises kept back because of Rule 13
};

// What would become of a time in a calendar.
enum class CalendarStep {
    Plan,    // a new 1:1 of no series
    Move,    // the calendar has moved what it brought, or what went there from here
    CallOff, // the calendar has called off what it brought
    Gone     // what it brought isn't in it any more; nobody says whether it was called off
};

template<>
struct EnumWords<CalendarStep>
{
    static constexpr std::array words{EnumWord<CalendarStep>{CalendarStep::Plan, QLatin1StringView("plan")},
                                      EnumWord<CalendarStep>{CalendarStep::Move, QLatin1StringView("move")},
                                      EnumWord<CalendarStep>{CalendarStep::CallOff, QLatin1StringView("call-off")},
                                      EnumWord<CalendarStep>{CalendarStep::Gone, QLatin1StringView("gone")}};
};

struct CalendarOffer
{
    CalendarStep step = CalendarStep::Plan;
    Id meeting; // derived from the event, its time and the peer: the same whenever, and wherever, it is imported
    Id peer;
    QString peerName;
    QString title;     // of the event
    CalendarTime time; // as the calendar has it; of what is called off the time it is planned for
    QDateTime before;  // UTC; a move's present start
    QString uid;       // of the event
    bool own = false;  // it went there from here

    // Nobody has said that it should be so: it is done only when asked for by itself.
    [[nodiscard]] bool isDoubtful() const { return step == CalendarStep::Gone; }
};

// The 1:1s that a file has, for the next time it is read.
struct CalendarSource
{
    QString path; // absolute; empty: it can't be read again
    QList<CalendarSourceEntry> entries;
    QDateTime since; // UTC; what began before is of no interest any more
};

// An event that isn't offered.
struct CalendarUnmatched
{
    QString title;
    QDateTime start; // UTC; its first time in the window
    bool allDay = false;
    int times = 0; // in the window
    CalendarReason reason = CalendarReason::NobodyKnown;
    QStringList names; // see CalendarReason
};

struct CalendarOffers
{
    QList<CalendarOffer> offers;        // by start
    QList<CalendarUnmatched> unmatched; // by start
    int there = 0;                      // times that are planned, held or skipped here already; nothing would change
    CalendarSource source;              // with those that are planned here already
};

struct CalendarTaken
{
    int planned = 0;
    int moved = 0;
    int calledOff = 0;
    Id command; // for undo; null: nothing was changed
};

class Calendars
{
public:
    explicit Calendars(Session &session)
        : m_session(session)
    {
    }

    // Terms that reach into today or beyond (one that was ended early leaves with its new end), 1:1s of no series from
    // four weeks back on, and promises with a due day that are open, or were closed in the last 90 days. What came from
    // a calendar doesn't go back into one.
    [[nodiscard]] Result<CalendarLeaving> leaving(const CalendarChoice &choice) const;

    // What a calendar offers. A 1:1 that stands at that instant already, from a series or by hand, is not doubled; one
    // that was moved here stays where it is until the calendar moves it, too. Changes nothing.
    [[nodiscard]] Result<CalendarOffers> offers(const CalendarReading &reading) const;

    // Takes what was chosen of them, as one command. What has meanwhile been held, skipped or taken is passed over.
    // `source` (of the offers) is kept, to know next time what has gone from it.
    [[nodiscard]] Result<CalendarTaken> take(const QList<CalendarOffer> &chosen, const CalendarSource &source = {});

private:
    [[nodiscard]] Result<void> keepSource(const QList<CalendarOffer> &chosen, CalendarSource source);

    Session &m_session;
};

} // namespace lanai
