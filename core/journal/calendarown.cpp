#include "core/journal/calendarown.h"
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/session.h"

namespace lanai {

CalendarTime calendarTimeOf(const Meeting &meeting)
{
    return {{}, meeting.startsAt, meeting.date, meeting.time, meeting.zone, meeting.minutes, true};
}

QDateTime startBeforeMove(const Meeting &meeting)
{
    const QDateTime &moved = meeting.movedFrom;
    return moved.isValid() ? instantOf(moved.date(), moved.time(), meeting.zone).value_or(meeting.startsAt)
                           : meeting.startsAt;
}

void CalendarOwn::offer(CalendarStep step, const CalendarEvent &event, const Meeting &meeting, const CalendarTime &time)
{
    CalendarOffer offer{step,        meeting.id, meeting.peerId, m_names.value(meeting.peerId),
                        event.title, time,       QDateTime(),    event.uid,
                        true};
    if (step == CalendarStep::Move)
        offer.before = meeting.startsAt;
    m_offers.offers << offer;
}

void CalendarOwn::list(const CalendarEvent &event, CalendarReason reason)
{
    if (event.times.isEmpty())
        return;
    m_offers.unmatched << CalendarUnmatched{
        event.title, event.times.first().start, event.allDay, static_cast<int>(event.times.size()), reason, {}};
}

// A calendar that still has it where it was planned at first says nothing: it was moved here since.
void CalendarOwn::takeTime(const CalendarEvent &event, const CalendarTime &time, const OwnTime &place)
{
    const Meeting &meeting = place.meeting;
    if (!isOpen(meeting))
        return;
    const bool sameMinutes = time.minutes == 0 || time.minutes == meeting.minutes;
    if (time.cancelled)
        offer(CalendarStep::CallOff, event, meeting, calendarTimeOf(meeting));
    else if (time.start == meeting.startsAt ? !sameMinutes : time.start != place.planned)
        offer(CalendarStep::Move, event, meeting, time);
}

Result<QHash<QString, CalendarOwn::OwnTime>> CalendarOwn::placesOf(const Term &term) const
{
    QList<Id> ids;
    QHash<Id, QDateTime> planned;
    for (const QDate day : meetingDays(term)) {
        const Result<QDateTime> start = instantOf(day, term.schedule.time, term.schedule.zone);
        if (!start)
            return fail(start.error());
        ids << seriesMeetingId(term.seriesId, day);
        planned.insert(ids.last(), *start);
    }
    return m_session.file().meetings.meetings().getAll(ids).map([&planned](const QList<Meeting> &meetings) {
        QHash<QString, OwnTime> places;
        for (const Meeting &meeting : meetings) {
            const QDateTime start = planned.value(meeting.id);
            places.insert(CalendarTime::keyOf(start), OwnTime{meeting, start});
        }
        return places;
    });
}

Result<void> CalendarOwn::takeTerm(const CalendarEvent &event, const Term &term)
{
    Result<QHash<QString, OwnTime>> places = placesOf(term);
    if (!places)
        return fail(places.error());
    const qsizetype before = m_offers.offers.size();
    bool isAsAgreed = true;
    for (const CalendarTime &time : event.times) {
        const auto place = places->constFind(time.key);
        isAsAgreed = isAsAgreed && place != places->cend();
        if (place == places->cend())
            continue;
        takeTime(event, time, *place);
        places->erase(place);
    }
    if (!isAsAgreed)
        list(event, CalendarReason::OwnRhythm);
    else if (m_offers.offers.size() == before)
        list(event, CalendarReason::FromLanai);
    // What is left was taken out there.
    for (const OwnTime &place : std::as_const(*places)) {
        const bool inWindow = m_reading.window.holds(localDate(place.planned, m_reading.window.device));
        if (isAsAgreed && event.hasRule && inWindow && isOpen(place.meeting))
            offer(CalendarStep::Gone, event, place.meeting, calendarTimeOf(place.meeting));
    }
    return {};
}

Result<bool> CalendarOwn::take(const CalendarEvent &event)
{
    if (!event.uid.endsWith(calendarUidEnd))
        return false;
    const Id id = idFromText(event.uid.chopped(calendarUidEnd.size()));
    const Result<QList<Term>> terms = m_session.file().series.terms().getAll({id});
    const Result<QList<Meeting>> meetings = m_session.file().meetings.meetings().getAll({id});
    if (!terms || !meetings)
        return fail(terms ? meetings.error() : terms.error());
    if (!terms->isEmpty())
        return takeTerm(event, terms->first()).map([] { return true; });
    if (!meetings->isEmpty()) {
        const qsizetype before = m_offers.offers.size();
        const Meeting &meeting = meetings->first();
        for (const CalendarTime &time : event.times)
            takeTime(event, time, {meeting, startBeforeMove(meeting)});
        if (m_offers.offers.size() == before)
            list(event, CalendarReason::FromLanai);
        return true;
    }
    const Result<bool> isTerm = m_session.file().series.terms().exists(id);
    const Result<bool> isMeeting = m_session.file().meetings.meetings().exists(id);
    if (!isTerm || !isMeeting)
        return fail(isTerm ? isMeeting.error() : isTerm.error());
    if (*isTerm || *isMeeting) // in the trash
        list(event, CalendarReason::FromLanai);
    return *isTerm || *isMeeting;
}

} // namespace lanai
