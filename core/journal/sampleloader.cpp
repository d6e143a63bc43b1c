#include "core/journal/sampleloader.h"
#include "core/domain/commitmentrules.h"
#include "core/domain/reviewday.h"
#include "core/domain/zonedtime.h"
#include "core/journal/agenda.h"
#include "core/journal/notes.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"
#include "core/journal/settings.h"

namespace lanai {

namespace {

template<class T>
bool byDate(const T &a, const T &b)
{
    return a.date < b.date;
}

} // namespace

Result<void> SampleLoader::load()
{
    return m_session.command(QStringLiteral("sample"), [&](const Stamp &stamp) -> Result<void> {
        Result<void> done = addPeople(stamp);
        for (const SampleSeries &told : m_sample.series)
            done = done.and_then([&] { return addSeries(told, stamp); });
        for (const SampleCircle &told : m_sample.circles)
            done = done.and_then([&] { return addCircle(told, stamp); });
        for (const SampleStaffMeeting &told : m_sample.staffMeetings)
            done = done.and_then([&] { return addStaff(told, stamp); });
        done = done.and_then([&] { return live(stamp); });
        for (const Planned &planned : std::as_const(m_meetings))
            done = done.and_then([&] { return addAgenda(planned, stamp); });
        for (const SampleRitual &told : m_sample.rituals)
            done = done.and_then([&] { return addRitual(told, stamp); });
        int position = 0;
        for (const SampleProject &told : m_sample.projects)
            done = done.and_then([&] { return addProject(told, position++, stamp); });
        for (const SampleAsk &told : m_sample.asks)
            done = done.and_then([&] { return addAsk(told, stamp); });
        // Last Friday's review was finished.
        const QDate reviewed = reviewDayUpTo(m_session.today().addDays(-1), setting::weeklyReviewDay.fallback);
        return done.and_then([&] { return PreviewAgenda(m_session).follow(stamp); }).and_then([&] {
            return Settings(m_session).set(setting::weeklyReviewFinished, reviewed);
        });
    });
}

Result<void> SampleLoader::live(const Stamp &stamp)
{
    // Everything that happened, by day; on one day meetings first, so that notes find theirs.
    struct Event
    {
        QDate date;
        std::function<Result<void>()> happen;
    };
    QList<Event> events;
    for (const Planned &planned : std::as_const(m_meetings)) {
        if (planned.told->state != MeetingState::Planned)
            events << Event{planned.told->date, [this, &planned, &stamp] { return pass(planned, stamp); }};
    }
    for (const SampleNote &note : m_sample.notes)
        events << Event{note.entry.date, [this, &note] { return log(note); }};
    for (const SampleSequel &sequel : m_sample.sequels)
        events << Event{sequel.on, [this, &sequel, &stamp] { return follow(sequel, stamp); }};
    for (const SampleCheckIn &checkIn : m_sample.checkIns)
        events << Event{checkIn.checkIn.on, [this, &checkIn, &stamp] { return enter(checkIn, stamp); }};
    std::stable_sort(events.begin(), events.end(), byDate<Event>);
    for (const Event &event : std::as_const(events)) {
        const Result<void> happened = event.happen();
        if (!happened)
            return happened;
    }
    return {};
}

Result<void> SampleLoader::pass(const Planned &planned, const Stamp &stamp)
{
    MeetingStore &store = m_session.file().meetings;
    Result<Meeting> meeting = store.meetings().get(planned.id);
    if (!meeting)
        return fail(meeting.error());
    meeting->state = planned.told->state;
    meeting->why = planned.told->why;
    if (meeting->state == MeetingState::Skipped)
        return store.meetings().update(*meeting, stamp).and_then([&] {
            return Agenda(m_session).carryOver(*meeting, stamp);
        });
    meeting->startedAt = meeting->startsAt;
    meeting->actualMinutes = meeting->minutes;
    Result<QList<AgendaItem>> agenda = store.agendaOf(planned.id);
    if (!agenda)
        return fail(agenda.error());
    Result<void> done = store.meetings().update(*meeting, stamp);
    for (AgendaItem &item : *agenda) { // all of it was talked about
        item.done = true;
        done = done.and_then([&] { return store.agenda().update(item, stamp); });
    }
    return done;
}

Result<void> SampleLoader::log(const SampleNote &note)
{
    NoteDraft draft;
    draft.date = note.entry.date;
    draft.body = note.entry.body;
    draft.kind = note.entry.kind;
    draft.privacy = note.entry.privacy;
    draft.tags = note.entry.tags;
    draft.peers = peersNamed(note.peers);
    draft.worth = note.worth;
    draft.minutes = note.minutes;
    draft.mode = note.mode;
    draft.outcome = note.outcome;
    draft.remember = note.remember;
    draft.intentionResult = note.intentionResult;
    const Result<Filed> filed = Notes(m_session).log(draft);
    if (!filed)
        return fail(filed.error());
    m_notes.insert(note.file, filed->entryId);
    if (filed->meetingId.isNull() || (note.practice.isEmpty() && !note.time.isValid()))
        return {};
    Table<Meeting> &meetings = m_session.file().meetings.meetings();
    const Result<Id> practice = practiceSaying(note.practice);
    Result<Meeting> meeting = meetings.get(filed->meetingId);
    if (!practice || !meeting)
        return fail(practice ? meeting.error() : practice.error());
    meeting->practiceId = *practice;
    if (note.time.isValid() && meeting->termId.isNull())
        meeting->time = note.time;
    return m_session.command(QStringLiteral("sample"),
                             [&](const Stamp &stamp) { return meetings.update(*meeting, stamp); });
}

Result<void> SampleLoader::follow(const SampleSequel &sequel, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    const Id peer = peerNamed(sequel.peer);
    if (sequel.kind == SampleSequel::Kind::Spoke)
        return speak(sequel, stamp);
    if (sequel.kind == SampleSequel::Kind::AskedAbout) {
        Result<QList<Fact>> facts = file.knowing.factsOf(peer);
        if (!facts)
            return fail(facts.error());
        for (Fact &fact : *facts) {
            if (fact.text != sequel.text)
                continue;
            fact.askedOn = sequel.on;
            return file.knowing.facts().update(fact, stamp);
        }
        return fail(ErrorCode::DamagedFile, {sequel.peer, sequel.text});
    }
    const Result<QList<Commitment>> open = file.commitments.openOf(peer);
    if (!open)
        return fail(open.error());
    for (const Commitment &commitment : *open) {
        if (commitment.text != sequel.text)
            continue;
        const Result<Commitment> after = sequel.kind == SampleSequel::Kind::Kept ? kept(commitment, sequel.on)
                                         : sequel.kind == SampleSequel::Kind::Dropped
                                             ? dropped(commitment, sequel.on)
                                             : renegotiated(commitment, sequel.on, sequel.newDue, sequel.why);
        return after.and_then([&](const Commitment &changed) { return file.commitments.update(changed, stamp); });
    }
    return fail(ErrorCode::DamagedFile, {sequel.peer, sequel.text});
}

Result<void> SampleLoader::speak(const SampleSequel &sequel, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    const Id peer = peerNamed(sequel.peer);
    const Result<QList<Topic>> topics = file.topics.called(sequel.text);
    const Result<QList<Meeting>> meetings = file.meetings.ofPeer(peer, sequel.on, sequel.on);
    if (!topics || !meetings)
        return fail(topics ? meetings.error() : topics.error());
    if (topics->isEmpty() || meetings->isEmpty())
        return fail(ErrorCode::DamagedFile, {sequel.peer, sequel.text});
    AgendaItem item;
    item.id = derivedId({QStringLiteral("spoke"), idText(meetings->first().id), sequel.text});
    item.peerId = peer;
    item.meetingId = meetings->first().id;
    item.text = sequel.text;
    item.trustLevel = topics->first().trustLevel;
    item.topicId = topics->first().id;
    item.done = true;
    return file.meetings.agenda().insert(item, stamp);
}

Result<Id> SampleLoader::practiceSaying(const QString &text) const
{
    if (text.isEmpty())
        return Id();
    const Result<QList<Practice>> practices = m_session.file().topics.practices().all();
    if (!practices)
        return fail(practices.error());
    for (const Practice &practice : *practices) {
        if (practice.text == text)
            return practice.id;
    }
    return fail(ErrorCode::DamagedFile, {text, {}});
}

} // namespace lanai
