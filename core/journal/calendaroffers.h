// Compares what a calendar says with what is planned.
#pragma once
#include "core/domain/meeting.h"
#include "core/journal/calendars.h"
#include <QSet>

namespace lanai {

class CalendarOffersQuery
{
public:
    CalendarOffersQuery(Session &session, const CalendarReading &reading)
        : m_session(session)
        , m_reading(reading)
    {
    }

    [[nodiscard]] Result<CalendarOffers> run();

private:
    // One peer's 1:1s by one event.
    struct Pair
    {
        const CalendarEvent &event;
        Id peer;
    };

    [[nodiscard]] Result<void> readMeetings();
    void add(const CalendarEvent &event, const CalendarPeers &peers);
    [[nodiscard]] Result<void> addAll(const CalendarPeers &peers);
    void addTimes(const Pair &pair);
    void addKnown(const Pair &pair, const CalendarTime &time, const Meeting &meeting);
    void addGone(const Pair &pair);
    void offer(CalendarStep step, const Pair &pair, const Id &meeting, const CalendarTime &time,
               const QDateTime &before = {});
    [[nodiscard]] Result<void> dropLiving();
    [[nodiscard]] Result<void> addLeft();
    void addUnmatched(const CalendarEvent &event, CalendarReason reason, const QStringList &names);

    Session &m_session;
    const CalendarReading &m_reading;
    QHash<Id, QString> m_names;
    QHash<Id, Meeting> m_byId;
    QHash<Id, QList<Meeting>> m_imported; // planned ones that a calendar brought, by peer
    QHash<Id, QSet<QDateTime>> m_taken;   // instants at which a peer has a 1:1 already
    CalendarOffers m_offers;
};

} // namespace lanai
