// OneOnOnes' half about single meetings: planned, held, skipped, moved.
#include "core/domain/zonedtime.h"
#include "core/journal/agenda.h"
#include "core/journal/loadahead.h"
#include "core/journal/meetingmove.h"
#include "core/journal/nextintention.h"
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

// Its day has come where the device is. Rule 3
Result<void> checkCome(const Meeting &meeting, const QString &peer, const Clock &clock)
{
    const QDate day = wallTime(meeting.startsAt, clock.zone()).date;
    if (day <= clock.today())
        return {};
    return fail(ErrorCode::MeetingAhead, {peer, day.toString(Qt::ISODate)});
}

Result<void> checkRange(const QString &what, int given, int least, int most)
{
    if (given >= least && given <= most)
        return {};
    return fail(ErrorCode::OutOfRange, {what, QString::number(given), QString::number(least), QString::number(most)});
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
            .and_then([&] { return NextIntention(m_session).follow(meeting.peerId, stamp); })
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
            .and_then([&] { return NextIntention(m_session).follow(meeting->peerId, stamp); })
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
        const Result<void> moved = setMovedTime(m_session, *meeting, date, time, newZone);
        if (!moved)
            return fail(moved.error());
        meeting->why = why.simplified();
        return meetings.update(*meeting, stamp)
            .and_then([&] { return NextIntention(m_session).follow(meeting->peerId, stamp); })
            .and_then([&] { return PreviewAgenda(m_session).follow(stamp); })
            .and_then([&] { return meetings.get(id); });
    });
}

Result<SettledMeetings> OneOnOnes::settle(const QList<MeetingFate> &fates, const QString &why)
{
    using What = MeetingFate::What;
    return m_session.command(
        QStringLiteral("meetings-settle"), [&](const Stamp & /*stamp*/) -> Result<SettledMeetings> {
            SettledMeetings settled;
            for (const MeetingFate &fate : fates) {
                if (fate.what == What::Keep || (fate.what == What::Move && fate.days == 0))
                    continue;
                const Result<Meeting> before = meeting(fate.meeting);
                if (!before)
                    return fail(before.error());
                if (fate.what == What::Skip) {
                    if (const Result<void> skipped = skip(fate.meeting, why); !skipped)
                        return fail(skipped.error());
                    ++settled.skipped;
                    continue;
                }
                const Result<Meeting> moved =
                    move(fate.meeting, before->date.addDays(fate.days), before->time, before->zone, why);
                if (!moved)
                    return fail(moved.error());
                ++settled.moved;
                settled.leftTerm += !before->termId.isNull() && moved->termId.isNull() ? 1 : 0;
            }
            return settled;
        });
}

Result<LoadAhead> OneOnOnes::loadAfter(const QList<MeetingFate> &fates, int weeks) const
{
    return LoadQuery(m_session).with(fates, weeks);
}

Result<void> OneOnOnes::hold(const Id &id, int worth, const QString &outcome)
{
    HeldMeeting held;
    held.worth = worth;
    held.outcome = outcome;
    return hold(id, held);
}

Result<void> OneOnOnes::hold(const Id &id, const HeldMeeting &held)
{
    const Result<void> possible = checkRange(QStringLiteral("worth"), held.worth, 0, 5).and_then([&held] {
        return checkRange(QStringLiteral("minutes"), held.minutes, 0, 24 * 60);
    });
    if (!possible)
        return possible;
    return m_session.command(QStringLiteral("meeting-hold"), [&](const Stamp &stamp) -> Result<void> {
        Table<Meeting> &meetings = m_session.file().meetings.meetings();
        Result<Meeting> meeting = meetings.get(id);
        if (!meeting)
            return fail(meeting.error());
        const QString peer = nameOf(meeting->peerId);
        const Result<void> mayBe =
            checkPlanned(*meeting, peer).and_then([&] { return checkCome(*meeting, peer, m_session.clock()); });
        if (!mayBe)
            return mayBe;
        meeting->state = MeetingState::Held;
        meeting->startedAt = meeting->startsAt;
        meeting->actualMinutes = held.minutes > 0 ? held.minutes : meeting->minutes;
        meeting->mode = held.mode.value_or(meeting->mode);
        meeting->worth = held.worth;
        meeting->outcome = held.outcome;
        meeting->intentionResult = held.intentionResult;
        meeting->mostlyStatus = held.mostlyStatus;
        return meetings.update(*meeting, stamp).and_then([&] { return Agenda(m_session).carryOver(*meeting, stamp); });
    });
}

Result<void> OneOnOnes::pin(const Id &id, const QString &remember)
{
    return m_session.command(QStringLiteral("meeting-pin"), [&](const Stamp &stamp) {
        return meeting(id).and_then([&](Meeting found) {
            found.remember = remember.simplified();
            return m_session.file().meetings.meetings().update(found, stamp);
        });
    });
}

Result<void> OneOnOnes::intend(const Id &id, const Id &practice)
{
    return m_session.command(QStringLiteral("meeting-intend"), [&](const Stamp &stamp) {
        return meeting(id).and_then([&](Meeting found) -> Result<void> {
            const Result<Practice> chosen =
                practice.isNull() ? Practice() : m_session.file().topics.practices().get(practice);
            if (!chosen)
                return fail(chosen.error());
            found.practiceId = practice;
            return m_session.file().meetings.meetings().update(found, stamp);
        });
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

} // namespace lanai
