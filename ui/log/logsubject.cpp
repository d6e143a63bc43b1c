#include "ui/log/logsubject.h"
#include "core/domain/agendaorder.h"
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "core/journal/staff.h"
#include "core/journal/topics.h"
#include "ui/log/logqueue.h"

namespace lanai {
namespace {

constexpr int lookAhead = 200; // days, for the next 1:1
constexpr qsizetype topicsShown = 3;

QDate dayOf(const Meeting &meeting, const Journal &journal)
{
    return localDate(meeting.startsAt, journal.clock().zone());
}

} // namespace

Result<LogSubject> LogSubject::at(Journal &journal, const Place &place)
{
    LogSubject subject;
    return subject.find(journal, place).and_then([&] { return subject.reload(journal); }).map([&] { return subject; });
}

Result<void> LogSubject::find(Journal &journal, const Place &place)
{
    const auto addPeer = [&](const Id &id) {
        return journal.people().peer(id).map([this](const Peer &peer) { peers << peer; });
    };
    if (!place.thing.isNull()) {
        const Result<Entry> saved = journal.notes().entry(place.thing);
        if (!saved)
            return fail(saved.error());
        entry = *saved;
        meeting.id = entry.meetingId;
        for (const EntryPeer &peer : std::as_const(entry.peers)) {
            if (const Result<void> added = peer.role == EntryRole::About ? addPeer(peer.peerId) : Result<void>();
                !added)
                return added;
        }
        return {};
    }
    if (!place.meeting.isNull()) {
        const Result<Meeting> found = journal.oneOnOnes().meeting(place.meeting);
        if (!found)
            return fail(found.error());
        meeting = *found;
        return addPeer(meeting.peerId);
    }
    if (place.peer.isNull())
        return {};
    // A note about somebody one meets today is that 1:1's.
    if (const Result<Meeting> today = journal.oneOnOnes().on(place.peer, journal.clock().today());
        today && today->state == MeetingState::Planned)
        meeting = *today;
    return addPeer(place.peer);
}

Result<void> LogSubject::reload(Journal &journal)
{
    agenda.clear();
    topics.clear();
    skipped.clear();
    practice.reset();
    nextToLog.reset();
    next = Meeting();
    const Result<Today> today = journal.today(0);
    return loadPeople(journal)
        .and_then([&] { return meeting.id.isNull() ? Result<void>() : loadMeeting(journal); })
        .and_then([&] { return peers.size() == 1 ? loadAround(journal) : Result<void>(); })
        .and_then([&]() -> Result<void> {
            if (!today)
                return fail(today.error());
            if (entry.id.isNull())
                nextToLog = lanai::nextToLog(waitingForNotes(*today), meeting.id, meeting.startsAt);
            return {};
        });
}

Result<void> LogSubject::loadPeople(Journal &journal)
{
    return journal.people().names().map([this](const QList<PersonName> &names) { people = names; });
}

Result<void> LogSubject::loadMeeting(Journal &journal)
{
    const Result<Meeting> found = journal.oneOnOnes().meeting(meeting.id);
    if (!found)
        return fail(found.error());
    meeting = *found;
    if (!meeting.termId.isNull()) {
        const Result<SeriesState> series = journal.oneOnOnes().ofPeer(meeting.peerId);
        if (!series)
            return fail(series.error());
        for (const Term &term : series->terms) {
            if (term.id == meeting.termId) {
                week = weekNumber(term, meeting.date);
                weeks = weekCount(term);
            }
        }
    }
    if (!meeting.practiceId.isNull()) {
        const Result<QList<Practice>> practices = journal.topics().practices();
        if (!practices)
            return fail(practices.error());
        for (const Practice &one : *practices) {
            if (one.id == meeting.practiceId)
                practice = one;
        }
    }
    return loadAgenda(journal);
}

Result<void> LogSubject::loadAgenda(Journal &journal)
{
    const Result<QList<AgendaItem>> items = journal.oneOnOnes().agendaOf(meeting.id);
    if (!items)
        return fail(items.error());
    for (const AgendaItem &item : inAgendaOrder(*items)) {
        LogAgendaRow row{item, {}, {}};
        if (item.source == AgendaSource::StaffPreview) {
            if (const Result<StaffItem> staffItem = journal.staff().item(item.sourceId)) {
                row.staffItem = *staffItem;
                if (const Result<StaffMeeting> staff = journal.staff().meeting(staffItem->staffMeetingId))
                    row.staffDate = staff->date;
            }
        }
        agenda << row;
    }
    return {};
}

Result<void> LogSubject::loadAround(Journal &journal)
{
    const Id peer = peers.first().id;
    const Result<QList<TopicSuggestion>> suggested = journal.topics().suggestedFor(peer);
    const QDate day = meeting.id.isNull() ? journal.clock().today() : meeting.date;
    const Result<QList<Meeting>> ahead = journal.oneOnOnes().between(peer, day.addDays(1), day.addDays(lookAhead));
    if (!suggested || !ahead)
        return fail(suggested ? ahead.error() : suggested.error());
    topics = suggested->mid(0, topicsShown);
    for (const Meeting &later : *ahead) {
        if (later.state == MeetingState::Skipped)
            skipped << later;
        if (later.state != MeetingState::Planned)
            continue;
        next = later;
        return {};
    }
    skipped.clear();
    return {};
}

NoteDraft LogSubject::blank(Journal &journal) const
{
    NoteDraft draft;
    for (const Peer &peer : peers)
        draft.peers << peer.id;
    draft.meetingId = meeting.id;
    draft.date = meeting.id.isNull() ? journal.clock().today() : dayOf(meeting, journal);
    draft.draftPlace = draftPlace();
    if (entry.id.isNull())
        return draft;
    draft.date = entry.date;
    draft.kind = entry.kind;
    draft.body = entry.body;
    draft.privacy = entry.privacy;
    draft.tags = entry.tags;
    draft.worth = meeting.worth;
    draft.outcome = meeting.outcome;
    draft.remember = meeting.remember;
    draft.intentionResult = meeting.intentionResult;
    draft.mostlyStatus = meeting.mostlyStatus;
    return draft;
}

QString LogSubject::draftPlace() const
{
    if (!entry.id.isNull())
        return QStringLiteral("log:entry:") + idText(entry.id);
    if (!meeting.id.isNull())
        return QStringLiteral("log:") + idText(meeting.id);
    return peers.isEmpty() ? QStringLiteral("log:new") : QStringLiteral("log:peer:") + idText(peers.first().id);
}

} // namespace lanai
