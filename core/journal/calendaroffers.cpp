#include "core/journal/calendaroffers.h"
#include "core/domain/zonedtime.h"
#include "core/journal/calendarown.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// The calendar's own id of a time, for one peer: another import finds the same meeting.
Id importedId(const QString &uid, const QString &key, const Id &peer)
{
    return derivedId({QStringLiteral("calendar"), uid, key, idText(peer)});
}

bool saysTheSame(const CalendarTime &time, const Meeting &meeting)
{
    const bool sameMinutes = time.minutes == 0 || time.minutes == meeting.minutes;
    if (!meeting.movedFrom.isValid())
        return time.start == meeting.startsAt && sameMinutes;
    // Moved here. The zone it was moved from may have been another one.
    return time.start == startBeforeMove(meeting) ||
           (time.date == meeting.movedFrom.date() && time.time == meeting.movedFrom.time());
}

} // namespace

Result<void> CalendarOffersQuery::readMeetings()
{
    const CalendarWindow &window = m_reading.window;
    QDateTime from(window.from.addDays(-1), QTime(0, 0), QTimeZone::utc());
    QDateTime until(window.until.addDays(2), QTime(0, 0), QTimeZone::utc());
    for (const CalendarEvent &event : m_reading.events) {
        for (const CalendarTime &time : event.times) { // also those that were moved out of the window
            from = qMin(from, time.start);
            until = qMax(until, time.start.addSecs(1));
        }
    }
    const Result<QList<Meeting>> near = m_session.file().meetings.startingBetween(from, until);
    if (!near)
        return fail(near.error());
    for (const Meeting &meeting : *near) {
        m_byId.insert(meeting.id, meeting);
        m_taken[meeting.peerId].insert(meeting.startsAt);
        const bool byRule = meeting.id.version() == QUuid::Sha1 && meeting.seriesId.isNull();
        if (byRule && meeting.state == MeetingState::Planned)
            m_imported[meeting.peerId] << meeting;
    }
    return {};
}

void CalendarOffersQuery::offer(CalendarStep step, const Pair &pair, const Id &meeting, const CalendarTime &time,
                                const QDateTime &before)
{
    m_offers.offers << CalendarOffer{
        step, meeting, pair.peer, m_names.value(pair.peer), pair.event.title, time, before, pair.event.uid, false};
}

void CalendarOffersQuery::addKnown(const Pair &pair, const CalendarTime &time, const Meeting &meeting)
{
    if (meeting.state == MeetingState::Planned)
        m_offers.source.entries << CalendarSourceEntry{meeting.id, pair.event.uid, pair.event.title, time.start};
    if (meeting.state != MeetingState::Planned || (!time.cancelled && saysTheSame(time, meeting)))
        ++m_offers.there;
    else if (time.cancelled)
        offer(CalendarStep::CallOff, pair, meeting.id, calendarTimeOf(meeting));
    else
        offer(CalendarStep::Move, pair, meeting.id, time, meeting.startsAt);
}

void CalendarOffersQuery::addTimes(const Pair &pair)
{
    int cancelled = 0;
    for (const CalendarTime &time : pair.event.times) {
        const Id id = importedId(pair.event.uid, time.key, pair.peer);
        QSet<QDateTime> &taken = m_taken[pair.peer];
        if (const auto known = m_byId.constFind(id); known != m_byId.cend()) {
            addKnown(pair, time, *known);
        } else if (time.cancelled) {
            ++cancelled;
        } else if (taken.contains(time.start)) {
            ++m_offers.there;
        } else {
            taken.insert(time.start);
            offer(CalendarStep::Plan, pair, id, time);
        }
    }
    if (cancelled > 0 && cancelled == pair.event.times.size())
        addUnmatched(pair.event, CalendarReason::Cancelled, {m_names.value(pair.peer)});
}

// What an earlier state of the event brought, and its rule no longer has.
void CalendarOffersQuery::addGone(const Pair &pair)
{
    if (!pair.event.repeats)
        return;
    QSet<QString> keys;
    for (const CalendarTime &time : pair.event.times)
        keys.insert(time.key);
    const QList<Meeting> imported = m_imported.value(pair.peer);
    for (const Meeting &meeting : imported) {
        const QDateTime start = startBeforeMove(meeting);
        const QString key = CalendarTime::keyOf(start);
        const bool inWindow = m_reading.window.holds(localDate(start, m_reading.window.device));
        if (inWindow && !keys.contains(key) && importedId(pair.event.uid, key, pair.peer) == meeting.id)
            offer(CalendarStep::CallOff, pair, meeting.id, calendarTimeOf(meeting));
    }
}

void CalendarOffersQuery::addUnmatched(const CalendarEvent &event, CalendarReason reason, const QStringList &names)
{
    if (event.times.isEmpty())
        return;
    m_offers.unmatched << CalendarUnmatched{
        event.title, event.times.first().start, event.allDay, static_cast<int>(event.times.size()), reason, names};
}

void CalendarOffersQuery::add(const CalendarEvent &event, const CalendarPeers &peers)
{
    const CalendarMatch match = peers.matched(event);
    if (match.reason)
        addUnmatched(event, *match.reason, match.names);
    for (const Id &peer : match.peers) {
        addTimes({event, peer});
        addGone({event, peer});
    }
}

Result<void> CalendarOffersQuery::addAll(const CalendarPeers &peers)
{
    CalendarOwn own(m_session, m_reading, m_names, m_offers);
    for (const CalendarEvent &event : m_reading.events) {
        const Result<bool> isOwn = own.take(event);
        if (!isOwn)
            return fail(isOwn.error());
        if (!*isOwn)
            add(event, peers);
    }
    return {};
}

// What an earlier state of the same file brought, and is gone from it. A file that was cut off says nothing of that.
Result<void> CalendarOffersQuery::addLeft()
{
    m_offers.source.path = m_reading.path;
    m_offers.source.since = QDateTime(m_reading.window.from.addDays(-1), QTime(0, 0), QTimeZone::utc());
    if (m_reading.path.isEmpty() || !m_reading.isWhole)
        return {};
    const CalendarSources sources(m_session);
    return sources.of(m_reading.path).and_then([this](QList<CalendarSourceEntry> entries) {
        QHash<Id, CalendarSourceEntry> left;
        for (const CalendarSourceEntry &entry : std::as_const(entries)) {
            if (!m_reading.uids.contains(entry.uid) && entry.start >= m_offers.source.since)
                left.insert(entry.meeting, entry);
        }
        return m_session.file().meetings.meetings().getAll(left.keys()).map([&](const QList<Meeting> &meetings) {
            for (const Meeting &meeting : meetings) {
                const CalendarSourceEntry entry = left.value(meeting.id);
                if (meeting.state == MeetingState::Planned && m_names.contains(meeting.peerId))
                    m_offers.offers << CalendarOffer{CalendarStep::Gone,
                                                     meeting.id,
                                                     meeting.peerId,
                                                     m_names.value(meeting.peerId),
                                                     entry.title,
                                                     calendarTimeOf(meeting),
                                                     {},
                                                     entry.uid,
                                                     false};
            }
        });
    });
}

// One that was moved here, far from where the calendar has it, is planned all the same.
Result<void> CalendarOffersQuery::dropLiving()
{
    QList<Id> ids;
    for (const CalendarOffer &offer : std::as_const(m_offers.offers)) {
        if (offer.step == CalendarStep::Plan)
            ids << offer.meeting;
    }
    return m_session.file().meetings.meetings().getAll(ids).map([this](const QList<Meeting> &living) {
        QSet<Id> there;
        for (const Meeting &meeting : living)
            there.insert(meeting.id);
        m_offers.there += static_cast<int>(m_offers.offers.removeIf([&there](const CalendarOffer &offer) {
            return offer.step == CalendarStep::Plan && there.contains(offer.meeting);
        }));
    });
}

Result<CalendarOffers> CalendarOffersQuery::run()
{
    const Result<QList<Peer>> peers = m_session.file().peers.all();
    const Result<Me> me = m_session.file().peers.me();
    if (!peers || !me)
        return fail(peers ? me.error() : peers.error());
    for (const Peer &peer : *peers)
        m_names.insert(peer.id, peer.name);
    if (const Result<void> read = readMeetings(); !read)
        return fail(read.error());
    const CalendarPeers known(*peers, me->name);
    const Result<void> added =
        addAll(known).and_then([this] { return dropLiving(); }).and_then([this] { return addLeft(); });
    if (!added)
        return fail(added.error());
    const auto byStart = [](const auto &a, const auto &b) { return a.start < b.start; };
    std::stable_sort(m_offers.unmatched.begin(), m_offers.unmatched.end(), byStart);
    std::stable_sort(m_offers.offers.begin(), m_offers.offers.end(),
                     [](const CalendarOffer &a, const CalendarOffer &b) { return a.time.start < b.time.start; });
    return std::move(m_offers);
}

} // namespace lanai
