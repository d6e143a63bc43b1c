// SampleLoader's half about who is there and what is planned: people, series, staff meetings.
#include "core/domain/termmeetings.h"
#include "core/domain/zonedtime.h"
#include "core/journal/sampleloader.h"
#include "core/journal/session.h"

namespace lanai {

Stamp writtenOn(QDate day, const Stamp &stamp)
{
    Stamp then = stamp;
    if (day.isValid())
        then.now = std::min(stamp.now, QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    return then;
}

Result<void> SampleLoader::addPeople(const Stamp &stamp)
{
    PeerStore &store = m_session.file().peers;
    Result<void> done = store.setMe(m_sample.me, stamp);
    for (const AwayWeek &toldAway : m_sample.awayWeeks) {
        AwayWeek away = toldAway;
        away.id = m_session.newId();
        done = done.and_then([&] { return store.awayWeeks().insert(away, stamp); });
    }
    for (const SamplePeer &told : m_sample.peers) {
        Peer peer = told.peer;
        peer.id = derivedId({QStringLiteral("sample"), peer.name}); // whose colour is the same in every sample
        m_peers.insert(peer.name, peer.id);
        done = done.and_then([&] { return store.peers().insert(peer, stamp); }).and_then([&] {
            return addKnown(told, peer.id, stamp);
        });
    }
    return done;
}

Result<void> SampleLoader::addKnown(const SamplePeer &told, const Id &peer, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    Result<void> done;
    for (const RoleHistory &toldRole : told.earlierRoles) {
        RoleHistory past = toldRole;
        past.id = m_session.newId();
        past.peerId = peer;
        done = done.and_then([&] { return file.peers.roles().insert(past, stamp); });
    }
    for (const Fact &toldFact : told.facts) {
        Fact fact = toldFact;
        fact.id = m_session.newId();
        fact.peerId = peer;
        done = done.and_then([&] { return file.knowing.facts().insert(fact, writtenOn(fact.learntOn, stamp)); });
    }
    for (const Insight &toldInsight : told.insights) {
        Insight insight = toldInsight;
        insight.id = m_session.newId();
        insight.peerId = peer;
        done =
            done.and_then([&] { return file.knowing.insights().insert(insight, writtenOn(insight.learntOn, stamp)); });
    }
    return done;
}

Result<void> SampleLoader::addSeries(const SampleSeries &told, const Stamp &stamp)
{
    SeriesStore &store = m_session.file().series;
    const Series series{m_session.newId(), peerNamed(told.peer), told.purpose, {}, {}};
    Result<void> done = store.series().insert(series, stamp);
    for (const SampleTerm &toldTerm : told.terms) {
        Term term = toldTerm.term;
        term.id = m_session.newId();
        term.seriesId = series.id;
        done = done.and_then([&] { return store.terms().insert(term, stamp); });
        for (const SampleMeeting &meeting : toldTerm.meetings)
            done = done.and_then([&] { return addMeeting(meeting, term, series.peerId, stamp); });
    }
    return done;
}

// As planned at first: what became of it follows when its day comes.
Result<void> SampleLoader::addMeeting(const SampleMeeting &told, const Term &term, const Id &peer, const Stamp &stamp)
{
    const QDate rule = told.movedFrom.isValid() ? told.movedFrom : told.date;
    Meeting meeting;
    meeting.id = seriesMeetingId(term.seriesId, rule);
    meeting.peerId = peer;
    meeting.seriesId = term.seriesId;
    meeting.termId = term.id;
    meeting.date = told.date;
    meeting.time = term.schedule.time;
    meeting.zone = term.schedule.zone;
    meeting.minutes = term.schedule.minutes;
    if (told.movedFrom.isValid()) {
        meeting.movedFrom = QDateTime(told.movedFrom, term.schedule.time, QTimeZone::utc());
        meeting.why = told.why;
    }
    meeting.remember = told.remember;
    const Result<Id> practice = practiceSaying(told.practice);
    if (!practice)
        return fail(practice.error());
    meeting.practiceId = *practice;
    m_meetings << Planned{meeting.id, &told};
    return m_session.file().meetings.meetings().insert(meeting, stamp);
}

Result<void> SampleLoader::addAgenda(const Planned &planned, const Stamp &stamp)
{
    MeetingStore &store = m_session.file().meetings;
    const Result<Meeting> meeting = store.meetings().get(planned.id);
    if (!meeting)
        return fail(meeting.error());
    Result<void> done;
    for (const SampleAgendaItem &told : planned.told->agenda) {
        AgendaItem item;
        item.id = m_session.newId();
        item.peerId = meeting->peerId;
        item.meetingId = meeting->id;
        item.text = told.text;
        item.trustLevel = told.trustLevel;
        item.source = told.source;
        done = done.and_then([&] { return store.agenda().insert(item, stamp); });
    }
    return done;
}

Result<void> SampleLoader::addStaff(const SampleStaffMeeting &told, const Stamp &stamp)
{
    StaffMeeting meeting = told.meeting;
    meeting.id = m_session.newId();
    for (const SampleAttendee &toldAttendee : told.attendees) {
        Attendee attendee = toldAttendee.attendee;
        attendee.id = m_session.newId();
        attendee.peerId = peerNamed(toldAttendee.peer);
        meeting.attendees << attendee;
    }
    Result<void> done = m_session.file().staff.put(meeting, stamp);
    for (qsizetype at = 0; at < told.items.size(); ++at)
        done = done.and_then([&] {
            return addStaffItem(told.items.at(at), meeting.id, static_cast<int>(at) + 1,
                                writtenOn(meeting.date.addDays(-7), stamp));
        });
    return done;
}

Result<void> SampleLoader::addStaffItem(const SampleStaffItem &told, const Id &meeting, int position,
                                        const Stamp &stamp)
{
    StaffStore &store = m_session.file().staff;
    StaffItem item = told.item;
    item.id = m_session.newId();
    item.staffMeetingId = meeting;
    item.position = position;
    if (told.continues)
        item.deferredFrom = m_items.value(item.title);
    item.needs = peersNamed(told.needs);
    m_items.insert(item.title, item.id);
    Result<void> done = store.putItem(item, stamp);
    for (const SamplePreview &toldPreview : told.previews) {
        Preview preview;
        preview.id = m_session.newId();
        preview.itemId = item.id;
        preview.peerId = peerNamed(toldPreview.peer);
        preview.on = toldPreview.on;
        preview.reaction = toldPreview.reaction;
        preview.words = toldPreview.words;
        preview.changed = toldPreview.changed;
        const auto sameDay = m_session.file().meetings.ofPeer(preview.peerId, preview.on, preview.on);
        if (!sameDay)
            return fail(sameDay.error());
        if (!sameDay->isEmpty())
            preview.meetingId = sameDay->last().id;
        done = done.and_then([&] { return store.previews().insert(preview, writtenOn(preview.on, stamp)); });
    }
    return done;
}

Result<void> SampleLoader::addRitual(const SampleRitual &told, const Stamp &stamp)
{
    RitualStore &store = m_session.file().rituals;
    Ritual ritual = told.ritual;
    ritual.id = m_session.newId();
    ritual.peers = peersNamed(told.peers);
    const QDate since = told.times.isEmpty() ? QDate() : told.times.first().on;
    Result<void> done = store.put(ritual, writtenOn(since, stamp));
    for (const SampleRitualTime &time : told.times) {
        const Id note = m_notes.value(time.file);
        if (note.isNull() && !time.file.isEmpty())
            return fail(ErrorCode::DamagedFile, {ritual.title, time.file});
        done = done.and_then([&] { return store.putTime(ritual.id, time.on, note, writtenOn(time.on, stamp)); })
                   .map([](const Id &) {});
    }
    return done;
}

Result<void> SampleLoader::enter(const SampleCheckIn &told, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    const Result<Id> practice = practiceSaying(told.practice);
    if (!practice)
        return fail(practice.error());
    CheckIn checkIn = told.checkIn;
    checkIn.id = m_session.newId();
    checkIn.peerId = peerNamed(told.peer);
    checkIn.practiceId = *practice;
    Result<void> done;
    if (!practice->isNull()) {
        const auto after = file.meetings.ofPeer(checkIn.peerId, checkIn.on.addDays(1), checkIn.on.addDays(91));
        if (!after)
            return fail(after.error());
        for (Meeting meeting : *after) {
            if (meeting.state == MeetingState::Skipped)
                continue;
            checkIn.meetingId = meeting.id;
            if (meeting.practiceId.isNull()) {
                meeting.practiceId = checkIn.practiceId;
                done = file.meetings.meetings().update(meeting, stamp);
            }
            break;
        }
    }
    return done.and_then([&] { return file.checkIns.checkIns().insert(checkIn, writtenOn(checkIn.on, stamp)); });
}

} // namespace lanai
