#include "core/journal/checkins.h"
#include "core/journal/nextintention.h"
#include "core/journal/oneonones.h"
#include "core/journal/rhythmpage.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

Result<void> CheckIns::check(const CheckIn &checkIn) const
{
    const auto there = [](const auto &found) { return found ? Result<void>() : fail(found.error()); };
    JournalFile &file = m_session.file();
    return checkCheckIn(checkIn, m_session.today())
        .and_then([&] { return there(file.peers.peers().get(checkIn.peerId)); })
        .and_then([&] {
            return checkIn.practiceId.isNull() ? Result<void>()
                                               : there(file.topics.practices().get(checkIn.practiceId));
        });
}

Result<Id> CheckIns::add(CheckIn checkIn)
{
    if (!checkIn.on.isValid())
        checkIn.on = m_session.today();
    if (checkIn.id.isNull())
        checkIn.id = m_session.newId();
    const Result<void> sound = check(checkIn);
    if (!sound)
        return fail(sound.error());
    return m_session.command(QStringLiteral("checkin-add"), [&](const Stamp &stamp) {
        return NextIntention(m_session)
            .give(checkIn, stamp)
            .and_then([&](const Id &meeting) {
                checkIn.meetingId = meeting;
                return m_session.file().checkIns.checkIns().insert(checkIn, stamp);
            })
            .map([&] { return checkIn.id; });
    });
}

Result<void> CheckIns::change(CheckIn checkIn)
{
    const Result<CheckIn> before = this->checkIn(checkIn.id);
    if (!before)
        return fail(before.error());
    checkIn.peerId = before->peerId;
    checkIn.meetingId = before->meetingId;
    const Result<void> sound = check(checkIn);
    if (!sound)
        return sound;
    return m_session.command(QStringLiteral("checkin-change"), [&](const Stamp &stamp) -> Result<void> {
        Table<CheckIn> &table = m_session.file().checkIns.checkIns();
        if (checkIn.practiceId == before->practiceId)
            return table.update(checkIn, stamp);
        NextIntention next(m_session);
        return next.take(*before, stamp)
            .and_then([&] { return next.give(checkIn, stamp); })
            .and_then([&](const Id &meeting) {
                checkIn.meetingId = meeting;
                return table.update(checkIn, stamp);
            });
    });
}

Result<void> CheckIns::remove(const Id &id)
{
    return m_session.command(QStringLiteral("checkin-remove"), [&](const Stamp &stamp) {
        return checkIn(id)
            .and_then([&](const CheckIn &found) { return NextIntention(m_session).take(found, stamp); })
            .and_then([&] { return m_session.file().checkIns.checkIns().trash(id, stamp); });
    });
}

Result<CheckIn> CheckIns::checkIn(const Id &id) const
{
    return m_session.file().checkIns.checkIns().get(id);
}

Result<QList<CheckIn>> CheckIns::ofPeer(const Id &peer) const
{
    return m_session.file().checkIns.ofPeer(peer);
}

Result<QList<CheckIn>> CheckIns::all() const
{
    return m_session.file().checkIns.all();
}

Result<std::optional<int>> CheckIns::levelOf(const Id &peer) const
{
    return ofPeer(peer).map([](const QList<CheckIn> &checkIns) {
        return checkIns.isEmpty() ? std::nullopt : std::optional(checkIns.first().trust);
    });
}

Result<QList<CheckInDuty>> CheckIns::duties() const
{
    return all().and_then([this](const QList<CheckIn> &checkIns) { return dutiesBy(checkIns); });
}

Result<QList<CheckInDuty>> CheckIns::dutiesBy(const QList<CheckIn> &all) const
{
    const Result<QList<SeriesState>> series = OneOnOnes(m_session).standings();
    if (!series)
        return fail(series.error());
    QList<CheckInDuty> duties;
    for (const SeriesState &state : *series) {
        if (lapsedLongAgo(state.term, state.today)) // no series runs any more
            continue;
        CheckInDuty duty;
        duty.peer = state.peer;
        for (const CheckIn &one : all) {
            if (one.peerId != state.peer.id)
                continue;
            duty.last = duty.last.isValid() ? duty.last : one.on;
            if (!duty.lastAnswer.isValid() && hasTheirAnswer(one))
                duty.lastAnswer = one.on;
        }
        const QDate began = state.terms.isEmpty() ? QDate() : state.terms.first().firstDay;
        const auto due = checkInDue({state.peer.standing, began, duty.last, duty.lastAnswer});
        if (!due)
            continue;
        duty.due = *due;
        duties << duty;
    }
    std::stable_sort(duties.begin(), duties.end(), [](const CheckInDuty &one, const CheckInDuty &other) {
        return std::min(one.due.due, one.due.askDue) < std::min(other.due.due, other.due.askDue);
    });
    return duties;
}

} // namespace lanai
