#include "core/journal/calendars.h"
#include "core/domain/zonedtime.h"
#include "core/journal/agenda.h"
#include "core/journal/calendarleaving.h"
#include "core/journal/calendaroffers.h"
#include "core/journal/meetingmove.h"
#include "core/journal/nextintention.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

constexpr int usualMinutes = 30; // of an event without an end

// Carries out what was chosen of a calendar's offers.
class CalendarTaking
{
public:
    CalendarTaking(Session &session, const Stamp &stamp)
        : m_session(session)
        , m_stamp(stamp)
    {
    }

    Result<void> take(const CalendarOffer &offer);
    Result<CalendarTaken> finish();

private:
    Result<void> plan(const CalendarOffer &offer);
    static Result<void> follow(const CalendarOffer &offer, Meeting &meeting);
    Result<void> moveOwn(const CalendarOffer &offer, Meeting &meeting) const;
    Result<void> change(const CalendarOffer &offer, Meeting meeting);
    Result<bool> isFree(const CalendarOffer &offer) const;

    Session &m_session;
    const Stamp &m_stamp;
    CalendarTaken m_taken;
    QSet<Id> m_peers; // whose 1:1s are others now
};

void setTime(Meeting &meeting, const CalendarTime &time)
{
    meeting.date = time.date;
    meeting.time = time.time;
    meeting.zone = time.zone;
    meeting.startsAt = time.start;
    meeting.minutes = time.minutes > 0 ? time.minutes : meeting.minutes;
}

Result<bool> CalendarTaking::isFree(const CalendarOffer &offer) const
{
    const QDateTime &start = offer.time.start;
    return m_session.file().meetings.startingBetween(start, start.addSecs(1)).map([&](const QList<Meeting> &there) {
        return std::none_of(there.cbegin(), there.cend(),
                            [&](const Meeting &meeting) { return meeting.peerId == offer.peer; });
    });
}

Result<void> CalendarTaking::plan(const CalendarOffer &offer)
{
    const Result<bool> free = isFree(offer);
    if (!free || !*free)
        return free ? Result<void>() : fail(free.error());
    Meeting meeting;
    meeting.id = offer.meeting;
    meeting.peerId = offer.peer;
    meeting.minutes = usualMinutes;
    setTime(meeting, offer.time);
    ++m_taken.planned;
    m_peers.insert(offer.peer);
    return m_session.file().meetings.meetings().put(meeting, m_stamp);
}

// It is where the calendar has it again.
Result<void> CalendarTaking::follow(const CalendarOffer &offer, Meeting &meeting)
{
    setTime(meeting, offer.time);
    meeting.movedFrom = {};
    return {};
}

Result<void> CalendarTaking::moveOwn(const CalendarOffer &offer, Meeting &meeting) const
{
    const CalendarTime &time = offer.time;
    if (time.minutes > 0)
        meeting.minutes = time.minutes;
    if (time.start == meeting.startsAt)
        return {};
    return setMovedTime(m_session, meeting, time.date, time.time, time.zone);
}

Result<void> CalendarTaking::change(const CalendarOffer &offer, Meeting meeting)
{
    Table<Meeting> &meetings = m_session.file().meetings.meetings();
    if (meeting.state != MeetingState::Planned || offer.step == CalendarStep::Plan)
        return {};
    m_peers.insert(meeting.peerId);
    if (offer.step == CalendarStep::Move) {
        ++m_taken.moved;
        return (offer.own ? moveOwn(offer, meeting) : follow(offer, meeting)).and_then([&] {
            return meetings.update(meeting, m_stamp);
        });
    }
    meeting.state = MeetingState::Skipped;
    ++m_taken.calledOff;
    return meetings.update(meeting, m_stamp).and_then([&] { return Agenda(m_session).carryOver(meeting, m_stamp); });
}

Result<void> CalendarTaking::take(const CalendarOffer &offer)
{
    const Table<Meeting> &meetings = m_session.file().meetings.meetings();
    const Result<Hlc> living = meetings.clockOf(offer.meeting);
    if (!living)
        return fail(living.error());
    if (*living != 0)
        return meetings.get(offer.meeting).and_then([&](const Meeting &meeting) { return change(offer, meeting); });
    return offer.step == CalendarStep::Plan ? plan(offer) : Result<void>();
}

// What has waited for a 1:1 joins the next one; staff items look for their previews anew.
Result<CalendarTaken> CalendarTaking::finish()
{
    for (const Id &peer : std::as_const(m_peers)) {
        Agenda agenda(m_session);
        const Result<Meeting> next = agenda.nextFrom(peer, m_session.today());
        if (!next)
            return fail(next.error());
        const Result<void> gathered =
            (next->id.isNull() ? Result<void>() : agenda.gather(*next, m_stamp)).and_then([&] {
                return NextIntention(m_session).follow(peer, m_stamp);
            });
        if (!gathered)
            return fail(gathered.error());
    }
    if (m_taken.planned + m_taken.moved + m_taken.calledOff == 0)
        return m_taken;
    m_taken.command = m_session.runningCommand();
    return PreviewAgenda(m_session).follow(m_stamp).map([this] { return m_taken; });
}

} // namespace

Result<CalendarLeaving> Calendars::leaving(const CalendarChoice &choice) const
{
    return m_session.reading([&] { return CalendarLeavingQuery(m_session, choice).run(); });
}

Result<CalendarOffers> Calendars::offers(const CalendarReading &reading) const
{
    return m_session.reading([&] { return CalendarOffersQuery(m_session, reading).run(); });
}

// What was taken of an offer joins what the file is known for.
Result<void> Calendars::keepSource(const QList<CalendarOffer> &chosen, CalendarSource source)
{
    if (source.path.isEmpty() || m_session.file().isReadOnly())
        return {};
    for (const CalendarOffer &offer : chosen) {
        if (!offer.own && (offer.step == CalendarStep::Plan || offer.step == CalendarStep::Move))
            source.entries << CalendarSourceEntry{offer.meeting, offer.uid, offer.title, offer.time.start};
    }
    return CalendarSources(m_session).add(source.path, source.entries, source.since);
}

Result<CalendarTaken> Calendars::take(const QList<CalendarOffer> &chosen, const CalendarSource &source)
{
    const auto taken = [&](const Stamp &stamp) -> Result<CalendarTaken> {
        CalendarTaking taking(m_session, stamp);
        for (const CalendarOffer &offer : chosen) {
            const Result<void> done = taking.take(offer);
            if (!done)
                return fail(done.error());
        }
        return taking.finish();
    };
    const Result<CalendarTaken> all =
        chosen.isEmpty() ? CalendarTaken() : m_session.command(QStringLiteral("calendar-import"), taken);
    return all.and_then(
        [&](const CalendarTaken &done) { return keepSource(chosen, source).map([&done] { return done; }); });
}

} // namespace lanai
