#include "core/journal/nextintention.h"
#include "core/journal/agenda.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

Result<Id> NextIntention::give(const CheckIn &checkIn, const Stamp &stamp)
{
    if (checkIn.practiceId.isNull())
        return Id();
    const Result<QList<CheckIn>> others = m_session.file().checkIns.ofPeer(checkIn.peerId);
    const Result<Meeting> next = Agenda(m_session).nextFrom(checkIn.peerId, m_session.today());
    if (!others || !next)
        return fail(others ? next.error() : others.error());
    const bool overtaken = std::any_of(others->cbegin(), others->cend(), [&checkIn](const CheckIn &other) {
        return other.id != checkIn.id && other.on > checkIn.on;
    });
    if (overtaken || next->id.isNull())
        return Id();
    Meeting meeting = *next;
    meeting.practiceId = checkIn.practiceId;
    return m_session.file().meetings.meetings().update(meeting, stamp).map([&meeting] { return meeting.id; });
}

Result<Meeting> NextIntention::holderOf(const CheckIn &checkIn) const
{
    if (checkIn.meetingId.isNull())
        return Meeting();
    const Result<Meeting> holder = m_session.file().meetings.meetings().get(checkIn.meetingId);
    if (!holder && holder.error().code == ErrorCode::NotFound)
        return Meeting();
    return holder;
}

Result<void> NextIntention::take(const CheckIn &checkIn, const Stamp &stamp)
{
    Result<Meeting> holder = holderOf(checkIn);
    if (!holder)
        return fail(holder.error());
    if (holder->id.isNull() || holder->state == MeetingState::Held || holder->practiceId != checkIn.practiceId)
        return {};
    holder->practiceId = Id();
    return m_session.file().meetings.meetings().update(*holder, stamp);
}

Result<Meeting> NextIntention::freeFor(const CheckIn &checkIn) const
{
    return m_session.file()
        .meetings.plannedOf(checkIn.peerId, m_session.today())
        .map([&checkIn](const QList<Meeting> &planned) {
            const auto isFree = [&checkIn](const Meeting &meeting) {
                return meeting.id == checkIn.meetingId || meeting.practiceId.isNull();
            };
            const auto found = std::find_if(planned.cbegin(), planned.cend(), isFree);
            return found == planned.cend() ? Meeting() : *found;
        });
}

Result<void> NextIntention::follow(const Id &peer, const Stamp &stamp)
{
    const Result<QList<CheckIn>> all = m_session.file().checkIns.ofPeer(peer);
    if (!all)
        return fail(all.error());
    if (all->isEmpty() || all->first().practiceId.isNull())
        return {};
    CheckIn checkIn = all->first();
    const Result<Meeting> holder = holderOf(checkIn);
    Result<Meeting> next = freeFor(checkIn);
    if (!holder || !next)
        return fail(holder ? next.error() : holder.error());
    const bool settled = !holder->id.isNull() && (holder->state == MeetingState::Held ||
                                                  holder->practiceId != checkIn.practiceId); // or chosen otherwise
    if (settled || next->id == checkIn.meetingId)
        return {};
    const Result<void> taken = take(checkIn, stamp);
    if (!taken)
        return taken;
    checkIn.meetingId = next->id;
    const Result<void> kept = m_session.file().checkIns.checkIns().update(checkIn, stamp);
    if (!kept || next->id.isNull())
        return kept;
    next->practiceId = checkIn.practiceId;
    return m_session.file().meetings.meetings().update(*next, stamp);
}

} // namespace lanai
