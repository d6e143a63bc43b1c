// What leaves for a calendar, as plain values: core/journal puts it together, core/exchange writes the file. Rule 13:
// times, titles and sheet-safe promises; never a note, a fact or an agenda.
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/schedule.h"

namespace lanai {

// What every UID of Lanai's ends with, behind the id of the term, 1:1 or promise.
inline constexpr QLatin1StringView calendarUidEnd{"@lanai"};

// One of a series' meetings at another time than the rhythm has it.
struct CalendarMove
{
    QDate day;  // of the rhythm, local to the series' zone
    QDate date; // wall clock in `zone`
    QTime time;
    QByteArray zone; // IANA
    int minutes = 0;

    friend bool operator==(const CalendarMove &, const CalendarMove &) = default;
};

// One term of a series. Each term is an event of its own, so that the next one doesn't take the last from a calendar.
struct CalendarTerm
{
    QString uid;
    QString title;
    Schedule schedule;
    QDate first;               // the first meeting's day
    QDate lastDay;             // of the term; nothing repeats beyond it
    QList<QDate> dropped;      // days of the rhythm without a meeting: skipped, or moved out of the term
    QList<CalendarMove> moved; //
    bool cancelled = false;    // ended before its first meeting
};

// A 1:1 of no term.
struct CalendarSingle
{
    QString uid;
    QString title;
    QDate date; // wall clock in `zone`
    QTime time;
    QByteArray zone; // IANA
    int minutes = 0;
    bool cancelled = false;
};

struct CalendarToDo
{
    QString uid;
    QString title;
    QDate due;
    CommitmentState state = CommitmentState::Open;
    QDate closedOn; // null while open
};

struct CalendarSheet
{
    // UTC; the journal's last change. It is every event's stamp and sequence, so that a later export updates an earlier
    // one in any calendar, and an unchanged journal gives the same file again.
    QDateTime changedAt;
    QList<CalendarTerm> terms;
    QList<CalendarSingle> singles;
    QList<CalendarToDo> toDos;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty() && singles.isEmpty() && toDos.isEmpty(); }
};

} // namespace lanai
