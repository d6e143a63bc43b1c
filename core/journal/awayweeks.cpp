#include "core/journal/awayweeks.h"
#include "core/domain/away.h"
#include "core/domain/zonedtime.h"
#include "core/journal/oneonones.h"
#include "core/journal/session.h"

namespace lanai {

Result<QList<AwayWeek>> AwayWeeks::all() const
{
    return m_session.file().peers.awayBetween(QDate(1, 1, 1), QDate(9999, 12, 31));
}

Result<AwayWeek> AwayWeeks::beginningOn(QDate day) const
{
    return all().and_then([day](const QList<AwayWeek> &stretches) -> Result<AwayWeek> {
        for (const AwayWeek &each : stretches) {
            if (each.from == day)
                return each;
        }
        return fail(ErrorCode::AwayNotFound, {day.toString(Qt::ISODate)});
    });
}

Result<QList<AwayRow>> AwayWeeks::plannedIn(const AwayWeek &away) const
{
    return m_session.reading([&]() -> Result<QList<AwayRow>> {
        const QTimeZone device = m_session.clock().zone();
        const Result<QDateTime> from = instantOf(std::max(away.from, m_session.today()), QTime(0, 0), device);
        const Result<QDateTime> until = instantOf(away.until.addDays(1), QTime(0, 0), device);
        const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
        if (!from || !until || !peers)
            return fail(!from ? from.error() : !until ? until.error() : peers.error());
        if (*from >= *until)
            return QList<AwayRow>();
        const Result<QList<Meeting>> meetings = m_session.file().meetings.notHeldBetween(*from, *until);
        if (!meetings)
            return fail(meetings.error());
        QList<AwayRow> rows;
        for (const Meeting &meeting : *meetings) {
            if (meeting.state != MeetingState::Planned || !peers->contains(meeting.peerId))
                continue;
            const Result<AwayRow> one = row(away, meeting, peers->value(meeting.peerId), rows);
            if (!one)
                return fail(one.error());
            rows << *one;
        }
        return rows;
    });
}

Result<AwayRow> AwayWeeks::row(const AwayWeek &away, const Meeting &meeting, const Peer &peer,
                               const QList<AwayRow> &before) const
{
    JournalFile &file = m_session.file();
    const QTimeZone device = m_session.clock().zone();
    const WallTime here = wallTime(meeting.startsAt, device);
    AwayMeeting lying{here.date, m_session.today().addDays(1), {}, {}};
    if (!meeting.termId.isNull()) {
        const Result<Term> term = file.series.terms().get(meeting.termId);
        if (!term)
            return fail(term.error());
        lying.latest = term->effectiveLastDay();
    }
    const Result<QList<Meeting>> planned = file.meetings.plannedOf(meeting.peerId, m_session.today());
    if (!planned)
        return fail(planned.error());
    for (const Meeting &other : *planned) {
        const QDate day = localDate(other.startsAt, device);
        if (other.id != meeting.id && (day < away.from || day > away.until))
            lying.others << day;
    }
    for (const AwayRow &other : before) {
        if (other.peer.id == peer.id && other.movesTo.isValid())
            lying.others << other.movesTo;
    }
    return AwayRow{meeting.id, personRef(peer), here.date, here.time, dayOutside(away, lying).value_or(QDate())};
}

Result<Id> AwayWeeks::add(AwayWeek away, AwayChoice choice)
{
    away.id = m_session.newId();
    away.reason = away.reason.simplified();
    return m_session.command(QStringLiteral("away-add"), [&](const Stamp &stamp) {
        return all()
            .and_then([&](const QList<AwayWeek> &others) { return checkAway(away, others); })
            .and_then([&] { return m_session.file().peers.awayWeeks().insert(away, stamp); })
            .and_then([&] { return settle(away, choice); })
            .map([&] { return away.id; });
    });
}

Result<void> AwayWeeks::change(const AwayWeek &changed, AwayChoice choice)
{
    AwayWeek away = changed;
    away.reason = away.reason.simplified();
    return m_session.command(QStringLiteral("away-change"), [&](const Stamp &stamp) {
        return all()
            .and_then([&](const QList<AwayWeek> &others) { return checkAway(away, others); })
            .and_then([&] { return m_session.file().peers.awayWeeks().update(away, stamp); })
            .and_then([&] { return settle(away, choice); });
    });
}

Result<void> AwayWeeks::remove(const Id &away)
{
    return m_session.command(QStringLiteral("away-remove"),
                             [&](const Stamp &stamp) { return m_session.file().peers.awayWeeks().trash(away, stamp); });
}

Result<void> AwayWeeks::settle(const AwayWeek &away, AwayChoice choice) const
{
    if (choice == AwayChoice::Keep)
        return {};
    const Result<QList<AwayRow>> planned = plannedIn(away);
    if (!planned)
        return fail(planned.error());
    QList<MeetingFate> fates;
    for (const AwayRow &lying : *planned) {
        const bool moves = choice == AwayChoice::Move && lying.movesTo.isValid();
        fates << MeetingFate{lying.meeting, moves ? MeetingFate::What::Move : MeetingFate::What::Skip,
                             moves ? int(lying.date.daysTo(lying.movesTo)) : 0};
    }
    return OneOnOnes(m_session).settle(fates, away.reason).map([](const SettledMeetings & /*settled*/) {});
}

} // namespace lanai
