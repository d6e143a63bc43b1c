// OneOnOnes' half about single meetings: planned, held, skipped, moved.
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/agenda.h"
#include "core/journal/oneonones.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

Result<void> checkPlanned(const Meeting &meeting, const QString &peer)
{
    if (meeting.state == MeetingState::Planned)
        return {};
    return fail(ErrorCode::MeetingNotPlanned, {peer, meeting.date.toString(Qt::ISODate), wordFor(meeting.state)});
}

} // namespace

Result<Id> OneOnOnes::plan(Meeting meeting)
{
    const Result<QDateTime> start = instantOf(meeting.date, meeting.time, meeting.zone);
    if (!start)
        return fail(start.error());
    meeting.id = m_session.newId();
    meeting.startsAt = *start;
    return m_session.command(QStringLiteral("meeting-plan"), [&](const Stamp &stamp) {
        return m_session.file()
            .meetings.meetings()
            .insert(meeting, stamp)
            .and_then([&] { return Agenda(m_session).gather(meeting, stamp); })
            .and_then([&] { return PreviewAgenda(m_session).follow(stamp); })
            .map([&] { return meeting.id; });
    });
}

Result<void> OneOnOnes::skip(const Id &id, const QString &why)
{
    return m_session.command(QStringLiteral("meeting-skip"), [&](const Stamp &stamp) -> Result<void> {
        Table<Meeting> &meetings = m_session.file().meetings.meetings();
        Result<Meeting> meeting = meetings.get(id);
        if (!meeting)
            return fail(meeting.error());
        const Result<void> planned = checkPlanned(*meeting, nameOf(meeting->peerId));
        if (!planned)
            return planned;
        meeting->state = MeetingState::Skipped;
        meeting->why = why.simplified();
        return meetings.update(*meeting, stamp)
            .and_then([&] { return Agenda(m_session).carryOver(*meeting, stamp); })
            .and_then([&] { return PreviewAgenda(m_session).follow(stamp); });
    });
}

Result<Meeting> OneOnOnes::move(const Id &id, QDate date, QTime time, const QByteArray &zone, const QString &why)
{
    return m_session.command(QStringLiteral("meeting-move"), [&](const Stamp &stamp) -> Result<Meeting> {
        Table<Meeting> &meetings = m_session.file().meetings.meetings();
        Result<Meeting> meeting = meetings.get(id);
        if (!meeting)
            return meeting;
        const Result<void> planned = checkPlanned(*meeting, nameOf(meeting->peerId));
        if (!planned)
            return fail(planned.error());
        const QByteArray newZone = zone.isEmpty() ? meeting->zone : zone;
        const Result<QDateTime> start = instantOf(date, time, newZone);
        if (!start)
            return fail(start.error());
        if (!meeting->termId.isNull()) {
            const Result<MeetingHome> home =
                m_session.file().series.terms().get(meeting->termId).and_then([&](const Term &term) {
                    return homeAfterMove(term, date, time, newZone);
                });
            if (!home)
                return fail(home.error());
            if (*home == MeetingHome::AdHoc)
                meeting->seriesId = meeting->termId = Id();
        }
        if (!meeting->movedFrom.isValid())
            meeting->movedFrom = QDateTime(meeting->date, meeting->time, QTimeZone::utc());
        meeting->date = date;
        meeting->time = time;
        meeting->zone = newZone;
        meeting->startsAt = *start;
        meeting->why = why.simplified();
        return meetings.update(*meeting, stamp)
            .and_then([&] { return PreviewAgenda(m_session).follow(stamp); })
            .map([&] { return *meeting; });
    });
}

Result<void> OneOnOnes::hold(const Id &id, int worth, const QString &outcome)
{
    return m_session.command(QStringLiteral("meeting-hold"), [&](const Stamp &stamp) -> Result<void> {
        Table<Meeting> &meetings = m_session.file().meetings.meetings();
        Result<Meeting> meeting = meetings.get(id);
        if (!meeting)
            return fail(meeting.error());
        const Result<void> planned = checkPlanned(*meeting, nameOf(meeting->peerId));
        if (!planned)
            return planned;
        meeting->state = MeetingState::Held;
        meeting->startedAt = meeting->startsAt;
        meeting->actualMinutes = meeting->minutes;
        meeting->worth = worth;
        meeting->outcome = outcome;
        return meetings.update(*meeting, stamp).and_then([&] { return Agenda(m_session).carryOver(*meeting, stamp); });
    });
}

Result<void> OneOnOnes::change(const Meeting &meeting)
{
    return m_session.command(QStringLiteral("meeting-change"), [&](const Stamp &stamp) {
        return m_session.file().meetings.meetings().update(meeting, stamp);
    });
}

Result<Meeting> OneOnOnes::meeting(const Id &id) const
{
    return m_session.file().meetings.meetings().get(id);
}

Result<Meeting> OneOnOnes::on(const Id &peer, QDate day) const
{
    const Result<QList<Meeting>> found = m_session.file().meetings.ofPeer(peer, day, day);
    if (!found)
        return fail(found.error());
    for (const Meeting &meeting : *found) {
        if (meeting.state == MeetingState::Planned)
            return meeting;
    }
    if (found->isEmpty())
        return fail(ErrorCode::MeetingNotFound, {nameOf(peer), day.toString(Qt::ISODate)});
    return found->last();
}

Result<QList<Meeting>> OneOnOnes::between(const Id &peer, QDate from, QDate until) const
{
    return m_session.file().meetings.ofPeer(peer, from, until);
}

Result<QList<AgendaItem>> OneOnOnes::agendaOf(const Id &meeting) const
{
    return m_session.file().meetings.agendaOf(meeting);
}

Result<Id> OneOnOnes::addAgendaItem(AgendaItem item)
{
    if (item.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    item.id = m_session.newId();
    return m_session.command(QStringLiteral("agenda-add"), [&](const Stamp &stamp) -> Result<Id> {
        if (item.meetingId.isNull()) {
            const Result<Meeting> next = Agenda(m_session).nextFrom(item.peerId, m_session.today());
            if (!next)
                return fail(next.error());
            item.meetingId = next->id;
        }
        return m_session.file().meetings.agenda().insert(item, stamp).map([&] { return item.id; });
    });
}

Result<void> OneOnOnes::changeAgendaItem(const AgendaItem &item)
{
    if (item.text.trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("text")});
    return m_session.command(QStringLiteral("agenda-change"), [&](const Stamp &stamp) {
        return m_session.file().meetings.agenda().update(item, stamp);
    });
}

} // namespace lanai
