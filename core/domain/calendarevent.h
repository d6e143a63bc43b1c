// What a calendar says, as plain values: core/exchange reads them from a file, core/journal offers them as 1:1s.
#pragma once
#include "core/domain/enumtext.h"
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QTimeZone>
#include <functional>

namespace lanai {

// Which stretch of a calendar is looked at. Events that repeat are spelt out within it and nowhere else.
struct CalendarWindow
{
    QDate from;       // both days belong to it, on this device
    QDate until;      //
    QTimeZone device; // where a time without a zone is meant (a floating one), and in which UTC is shown

    static constexpr int daysBack = 14;
    static constexpr int weeksAhead = 13;
    // Two weeks back, for 1:1s that nobody has logged yet, to a term's length ahead.
    [[nodiscard]] static CalendarWindow around(QDate today, const QTimeZone &device)
    {
        return {today.addDays(-daysBack), today.addDays(7LL * weeksAhead), device};
    }
    [[nodiscard]] bool holds(QDate day) const { return day >= from && day <= until; }
};

// Organiser or attendee; never a room.
struct CalendarPerson
{
    QString name;  // may be empty
    QString email; // without mailto:, small letters; may be empty
    bool declined = false;

    friend bool operator==(const CalendarPerson &, const CalendarPerson &) = default;
};

// One time at which an event takes place.
struct CalendarTime
{
    QString key;     // which one of an event that repeats: the instant it was first meant for. Empty: it doesn't repeat
    QDateTime start; // UTC
    QDate date;      // wall clock in `zone`
    QTime time;
    QByteArray zone; // IANA
    int minutes = 0; // 0: the calendar says no end
    bool cancelled = false;

    [[nodiscard]] static QString keyOf(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODate); }

    friend bool operator==(const CalendarTime &, const CalendarTime &) = default;
};

struct CalendarEvent
{
    QString uid;
    QString title; // one line
    QList<CalendarPerson> people;
    bool allDay = false;
    bool repeats = false;
    bool hasRule = false;      // all its times are known; else only those that take the place of single ones
    QList<CalendarTime> times; // within the window, and those moved out of it; by start
};

// Why a part of a file could not be used.
enum class CalendarTrouble {
    BrokenLine,  // no name and value
    BrokenValue, // a value that can't be read; words: its name
    NotUtf8,     // read with what can be read
    NotClosed,   // its end is missing; what there is of it was read
    NoStart,     // no time to take place at
    UnknownZone, // words: what the file calls it. Never taken as UTC
    TooOften,    // repeats more often than daily
    TooLong,     // more text than any event has; the rest of it was left out
    TooMuch,     // more events, or more repetitions, than a calendar has; words: how many are read
};

template<>
struct EnumWords<CalendarTrouble>
{
    static constexpr std::array words{
        EnumWord<CalendarTrouble>{CalendarTrouble::BrokenLine, QLatin1StringView("broken-line")},
        EnumWord<CalendarTrouble>{CalendarTrouble::BrokenValue, QLatin1StringView("broken-value")},
        EnumWord<CalendarTrouble>{CalendarTrouble::NotUtf8, QLatin1StringView("not-utf8")},
        EnumWord<CalendarTrouble>{CalendarTrouble::NotClosed, QLatin1StringView("not-closed")},
        EnumWord<CalendarTrouble>{CalendarTrouble::NoStart, QLatin1StringView("no-start")},
        EnumWord<CalendarTrouble>{CalendarTrouble::UnknownZone, QLatin1StringView("unknown-zone")},
        EnumWord<CalendarTrouble>{CalendarTrouble::TooOften, QLatin1StringView("too-often")},
        EnumWord<CalendarTrouble>{CalendarTrouble::TooLong, QLatin1StringView("too-long")},
        EnumWord<CalendarTrouble>{CalendarTrouble::TooMuch, QLatin1StringView("too-much")}};
};

struct CalendarProblem
{
    CalendarTrouble trouble = CalendarTrouble::BrokenLine;
    int line = 0;  // of the file, from 1
    QString title; // of the event; empty: none is meant, or it has none
    QString words; // see CalendarTrouble; of a line its beginning

    friend bool operator==(const CalendarProblem &, const CalendarProblem &) = default;
};

// Called now and then while a calendar is read, in the thread that reads: how far it has come, in percent. False:
// nobody waits for it any more.
using CalendarGoesOn = std::function<bool(int percent)>;

// The good part of a file, and what was wrong with the rest.
struct CalendarReading
{
    static constexpr qsizetype mostProblems = 1000;

    QString path; // of the file, absolute; empty: it is none that can be read again
    CalendarWindow window;
    QList<CalendarEvent> events;     // with a time in the window, and all that repeat; in the order of the file
    QList<CalendarProblem> problems; // the first of them
    int moreProblems = 0;            // beyond mostProblems
    int outside = 0;                 // events without a time in the window
    QSet<QString> uids;              // of all events, also of those that can't be used
    bool isWhole = false;            // the file was read to the end of its calendar: what isn't in `uids` isn't in it

    // The same of one event is said once.
    void tell(const CalendarProblem &problem)
    {
        if (!problems.isEmpty() && problems.last() == problem)
            return;
        if (problems.size() < mostProblems)
            problems << problem;
        else
            ++moreProblems;
    }
};

} // namespace lanai
