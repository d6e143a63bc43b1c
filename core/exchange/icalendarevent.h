// One VEVENT as it stands in the file, before it is spelt out into times.
#pragma once
#include "core/domain/calendarevent.h"
#include "core/exchange/icalendarlines.h"
#include <QByteArrayList>

namespace lanai {

// A time as it is written: which clock it is read on is settled later, for zones may follow their events.
struct ICalendarMoment
{
    QDate date;
    QTime time; // null for a whole day
    bool utc = false;
    QByteArray zone; // TZID; empty: floating, or UTC

    [[nodiscard]] bool isSet() const { return date.isValid(); }
    [[nodiscard]] bool isDay() const { return !time.isValid(); }
};

struct ICalendarEvent
{
    int line = 0;
    QString uid;
    QString title;
    QList<CalendarPerson> people;
    ICalendarMoment start;
    ICalendarMoment end;  // not set: there is a duration, or nothing
    qint64 seconds = -1;  // the duration; -1: none is given
    QByteArrayList rules; // of repetition, one a property
    QList<ICalendarMoment> added;
    QList<ICalendarMoment> dropped;
    ICalendarMoment instead; // RECURRENCE-ID: it takes the place of that one of its event's times
    bool cancelled = false;
};

// `reading` takes down what libical couldn't read of it. Where it has no start it can't be used.
[[nodiscard]] ICalendarEvent eventIn(const ICalendarBlock &block, CalendarReading &reading);

} // namespace lanai
