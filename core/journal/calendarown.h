// Lanai's own export, when it comes back from another calendar: what was moved or called off there is offered as such
// of the 1:1 it stands for, known by its UID and its RECURRENCE-ID. The rhythm itself is decided on here alone. Rule 1
#pragma once
#include "core/domain/meeting.h"
#include "core/journal/calendars.h"
#include <QHash>

namespace lanai {

struct Term;

class CalendarOwn
{
public:
    // `names`: of the people that aren't in the trash.
    CalendarOwn(Session &session, const CalendarReading &reading, const QHash<Id, QString> &names,
                CalendarOffers &offers)
        : m_session(session)
        , m_reading(reading)
        , m_names(names)
        , m_offers(offers)
    {
    }

    // Offers what is different there. Whether it is Lanai's at all, of this journal.
    [[nodiscard]] Result<bool> take(const CalendarEvent &event);

private:
    // Where the journal has one of the event's times, before it was moved.
    struct OwnTime
    {
        Meeting meeting;
        QDateTime planned; // UTC
    };

    [[nodiscard]] Result<QHash<QString, OwnTime>> placesOf(const Term &term) const; // by the keys of the calendar
    [[nodiscard]] Result<void> takeTerm(const CalendarEvent &event, const Term &term);
    void takeTime(const CalendarEvent &event, const CalendarTime &time, const OwnTime &place);
    void offer(CalendarStep step, const CalendarEvent &event, const Meeting &meeting, const CalendarTime &time);
    void list(const CalendarEvent &event, CalendarReason reason);
    [[nodiscard]] bool isOpen(const Meeting &meeting) const
    {
        return meeting.state == MeetingState::Planned && m_names.contains(meeting.peerId);
    }

    Session &m_session;
    const CalendarReading &m_reading;
    const QHash<Id, QString> &m_names;
    CalendarOffers &m_offers;
};

// When it is planned for, as a calendar has times.
[[nodiscard]] CalendarTime calendarTimeOf(const Meeting &meeting);
// Where the calendar had it, as far as the journal knows: before it was moved here. UTC
[[nodiscard]] QDateTime startBeforeMove(const Meeting &meeting);

} // namespace lanai
