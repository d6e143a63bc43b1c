#include "core/journal/notes.h"
#include "core/domain/capturereader.h"
#include "core/domain/drifting.h"
#include "core/domain/markdiff.h"
#include "core/domain/picturereferences.h"
#include "core/domain/zonedtime.h"
#include "core/journal/aftermeeting.h"
#include "core/journal/agenda.h"
#include "core/journal/filing.h"
#include "core/journal/people.h"
#include "core/journal/session.h"
#include <QLocale>

namespace lanai {

namespace {

// What was said about the meeting, written into it.
void hold(Meeting &meeting, const NoteDraft &draft)
{
    meeting.state = MeetingState::Held;
    const Result<QDateTime> started = instantOf(meeting.date, draft.startedAt, meeting.zone);
    if (draft.startedAt.isValid() && started)
        meeting.startedAt = *started;
    else if (!meeting.startedAt.isValid())
        meeting.startedAt = meeting.startsAt;
    if (draft.minutes > 0 || meeting.actualMinutes == 0)
        meeting.actualMinutes = draft.minutes > 0 ? draft.minutes : meeting.minutes;
    meeting.worth = draft.worth.value_or(meeting.worth);
    meeting.mode = draft.mode.value_or(meeting.mode);
    meeting.outcome = draft.outcome.value_or(meeting.outcome);
    meeting.remember = draft.remember.value_or(meeting.remember);
    if (draft.intentionResult != IntentionResult::Unsaid)
        meeting.intentionResult = draft.intentionResult;
    meeting.mostlyStatus = draft.mostlyStatus.value_or(meeting.mostlyStatus);
    if (draft.privacy == Privacy::Sealed)
        meeting.privacy = Privacy::Sealed;
}

// The note as it is kept, once its text was read.
Entry entryFrom(const NoteDraft &draft, const CaptureNote &read, EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    entry.date = draft.date;
    entry.body = draft.body;
    entry.privacy = draft.privacy;
    entry.peers = read.peers;
    entry.tags = draft.tags;
    return entry;
}

// How it went, besides its worth and its two lines.
bool saysHow(const NoteDraft &draft)
{
    return draft.minutes > 0 || draft.startedAt.isValid() || draft.mode || !draft.done.isEmpty() ||
           !draft.previews.isEmpty() || draft.next || draft.intentionResult != IntentionResult::Unsaid ||
           draft.mostlyStatus.value_or(false);
}

// Something that only a 1:1 has: there was one.
bool saysMeeting(const NoteDraft &draft)
{
    return draft.worth.value_or(0) > 0 || !draft.outcome.value_or(QString()).isEmpty() ||
           !draft.remember.value_or(QString()).isEmpty() || saysHow(draft);
}

bool saysOtherwise(const NoteDraft &draft, const Meeting &meeting)
{
    return draft.worth.value_or(meeting.worth) != meeting.worth ||
           draft.outcome.value_or(meeting.outcome) != meeting.outcome ||
           draft.remember.value_or(meeting.remember) != meeting.remember ||
           draft.mostlyStatus.value_or(meeting.mostlyStatus) != meeting.mostlyStatus || saysHow(draft);
}

Result<void> fileAll(Filing &filing, const CaptureNote &read)
{
    for (const CaptureMark &mark : read.marks) {
        const Result<void> filed = filing.file(mark);
        if (!filed)
            return filed;
    }
    return {};
}

Result<void> showPictures(JournalFile &file, const Entry &entry, const Stamp &stamp)
{
    return file.entries.linkPictures(entry.id, pictureReferences(entry.body), stamp);
}

Result<void> dropDraft(JournalFile &file, const NoteDraft &draft)
{
    return draft.draftPlace.isEmpty() ? Result<void>() : file.settings.dropDraft(draft.draftPlace);
}

bool hasDoubt(const CaptureMark &mark)
{
    return !mark.problems.isEmpty();
}

} // namespace

Result<CaptureNote> Notes::capture(const NoteDraft &draft) const
{
    const QDate date = draft.date.isValid() ? draft.date : m_session.today();
    return People(m_session).names().map([&](const QList<PersonName> &people) {
        return CaptureReader(people, QLocale()).read(draft.body, date, draft.peers);
    });
}

Result<Meeting> Notes::meetingFor(const NoteDraft &draft) const
{
    if (!draft.meetingId.isNull())
        return m_session.file().meetings.meetings().get(draft.meetingId);
    if (draft.peers.size() != 1)
        return Meeting();
    const Result<QList<Meeting>> sameDay =
        m_session.file().meetings.ofPeer(draft.peers.first(), draft.date, draft.date);
    if (!sameDay)
        return fail(sameDay.error());
    Meeting found; // the planned one first: a note written later about one that was held belongs to it, too
    for (const Meeting &meeting : *sameDay) {
        if (meeting.state == MeetingState::Planned && found.state != MeetingState::Planned)
            found = meeting;
        else if (meeting.state == MeetingState::Held && found.id.isNull())
            found = meeting;
        else if (meeting.state == MeetingState::Planned && found.id.isNull())
            found = meeting;
    }
    return found;
}

Result<Id> Notes::holdMeeting(const NoteDraft &draft, const Stamp &stamp)
{
    Result<Meeting> meeting = meetingFor(draft);
    if (!meeting)
        return fail(meeting.error());
    Table<Meeting> &meetings = m_session.file().meetings.meetings();
    const AfterMeeting after(m_session, draft);
    if (!meeting->id.isNull()) {
        const bool wasPlanned = meeting->state == MeetingState::Planned;
        hold(*meeting, draft);
        return after.tick(stamp)
            .and_then([&] { return meetings.update(*meeting, stamp); })
            .and_then([&] { return wasPlanned ? Agenda(m_session).carryOver(*meeting, stamp) : Result<void>(); })
            .and_then([&] { return after.follow(*meeting); })
            .map([&] { return meeting->id; });
    }
    // A 1:1 that nobody planned.
    meeting->id = m_session.newId();
    meeting->peerId = draft.peers.first();
    meeting->date = draft.date;
    meeting->zone = m_session.clock().zone().id();
    const WallTime now = wallTime(m_session.clock().nowUtc(), m_session.clock().zone());
    meeting->time = now.date == draft.date ? QTime(now.time.hour(), now.time.minute()) : QTime(12, 0);
    hold(*meeting, draft);
    return meetings.insert(*meeting, stamp).and_then([&] { return after.follow(*meeting); }).map([&] {
        return meeting->id;
    });
}

Result<void> Notes::changeMeeting(const Id &id, const NoteDraft &draft, const Stamp &stamp)
{
    if (id.isNull())
        return {};
    Result<Meeting> meeting = m_session.file().meetings.meetings().get(id);
    if (!meeting)
        return fail(meeting.error());
    if (!saysOtherwise(draft, *meeting))
        return {};
    const AfterMeeting after(m_session, draft);
    hold(*meeting, draft);
    return after.tick(stamp)
        .and_then([&] { return m_session.file().meetings.meetings().update(*meeting, stamp); })
        .and_then([&] { return after.follow(*meeting); });
}

Result<EntryKind> Notes::kindOf(const NoteDraft &draft) const
{
    if (draft.kind)
        return *draft.kind;
    if (draft.peers.isEmpty())
        return EntryKind::Note;
    return meetingFor(draft).map([&](const Meeting &meeting) {
        const bool oneOnOne = !meeting.id.isNull() || (saysMeeting(draft) && draft.peers.size() == 1);
        return oneOnOne ? EntryKind::OneOnOne : EntryKind::Conversation;
    });
}

Result<Filed> Notes::log(const NoteDraft &asTyped)
{
    NoteDraft draft = asTyped;
    if (!draft.date.isValid())
        draft.date = m_session.today();
    const Result<void> checked = check(draft);
    if (!checked)
        return fail(checked.error());
    return m_session.command(QStringLiteral("log"), [&](const Stamp &stamp) -> Result<Filed> {
        const Result<CaptureNote> read = capture(draft);
        const Result<EntryKind> kind = kindOf(draft);
        if (!read || !kind)
            return fail(read ? kind.error() : read.error());
        Entry entry = entryFrom(draft, *read, *kind);
        entry.id = m_session.newId();
        if (entry.kind == EntryKind::OneOnOne && draft.peers.size() == 1) {
            const Result<Id> held = holdMeeting(draft, stamp);
            if (!held)
                return fail(held.error());
            entry.meetingId = *held;
        }
        const Result<void> woken = endSnoozes(entry, stamp);
        const Result<void> saved = m_session.file().entries.insert(entry, stamp);
        if (!woken || !saved)
            return fail(woken ? saved.error() : woken.error());
        Filing filing(m_session, entry, stamp);
        return fileAll(filing, *read)
            .and_then([&] { return showPictures(m_session.file(), entry, stamp); })
            .and_then([&] { return dropDraft(m_session.file(), draft); })
            .and_then([&] { return report(entry, *read, filing); });
    });
}

Result<void> Notes::refile(const Entry &before, const QString &body, const CaptureNote &read,
                           const QList<FiledLine> &lines, Filing &filing) const
{
    const auto of = [&lines](int line) {
        QList<FiledLine> found;
        std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(found),
                     [line](const FiledLine &filed) { return filed.line == line; });
        return found;
    };
    const auto markAt = [&read](int line) {
        const auto found = std::find_if(read.marks.cbegin(), read.marks.cend(),
                                        [line](const CaptureMark &mark) { return mark.line == line; });
        return found == read.marks.cend() ? nullptr : &*found;
    };
    for (const MarkChange &change : markChanges(before.body, body)) {
        Result<void> done;
        switch (change.fate) {
        case LineFate::Unchanged:
            for (const FiledLine &filed : of(change.before))
                done = done.and_then([&] { return filing.move(filed, change.after); });
            break;
        case LineFate::TextChanged:
            done = filing.reread(of(change.before), markAt(change.after));
            break;
        case LineFate::Removed:
            done = filing.reread(of(change.before), nullptr);
            break;
        case LineFate::Added:
            if (const CaptureMark *mark = markAt(change.after))
                done = filing.file(*mark);
            break;
        }
        if (!done)
            return done;
    }
    return {};
}

Result<Filed> Notes::edit(const Id &id, const NoteDraft &asTyped)
{
    NoteDraft draft = asTyped;
    const Result<Entry> before = entry(id);
    if (!before)
        return fail(before.error());
    if (!draft.date.isValid())
        draft.date = before->date;
    const Result<void> checked = checkEdit(*before, draft);
    if (!checked)
        return fail(checked.error());
    return m_session.command(QStringLiteral("note-edit"), [&](const Stamp &stamp) -> Result<Filed> {
        EntryStore &entries = m_session.file().entries;
        const Result<CaptureNote> read = capture(draft);
        const Result<QList<FiledLine>> lines = entries.filedBy(id);
        if (!read || !lines)
            return fail(read ? lines.error() : read.error());
        Entry changed = entryFrom(draft, *read, draft.kind.value_or(before->kind));
        changed.id = id;
        changed.meetingId = before->meetingId;
        Filing filing(m_session, changed, stamp);
        return entries.update(changed, stamp)
            .and_then([&] { return changeMeeting(changed.meetingId, draft, stamp); })
            .and_then([&] { return refile(*before, draft.body, *read, *lines, filing); })
            .and_then([&] { return entries.filedBy(id); })
            .and_then([&](const QList<FiledLine> &filed) { return filing.sealAlike(filed); })
            .and_then([&] { return showPictures(m_session.file(), changed, stamp); })
            .and_then([&] { return endSnoozes(changed, stamp); })
            .and_then([&] { return dropDraft(m_session.file(), draft); })
            .and_then([&] { return report(changed, *read, filing); });
    });
}

Result<void> Notes::endSnoozes(const Entry &entry, const Stamp &stamp)
{
    if (!isContact(entry.kind))
        return {};
    JournalFile &file = m_session.file();
    for (const Id &id : entry.ownPeers()) {
        Result<Peer> peer = file.peers.peers().get(id);
        const Result<QDate> before = file.entries.contactOf(id, m_session.today());
        if (!peer || !before)
            return fail(peer ? before.error() : peer.error());
        if (!peer->snoozeUntil.isValid() || !endsSnooze(entry.date, *before))
            continue;
        peer->snoozeUntil = QDate();
        const Result<void> woken = file.peers.peers().update(*peer, stamp);
        if (!woken)
            return woken;
    }
    return {};
}

Result<Filed> Notes::report(const Entry &entry, const CaptureNote &read, const Filing &filing) const
{
    return filedBy(entry.id).map([&](const QList<FiledThing> &things) {
        Filed filed;
        filed.entryId = entry.id;
        filed.things = things;
        std::copy_if(read.marks.cbegin(), read.marks.cend(), std::back_inserter(filed.doubts), hasDoubt);
        std::copy_if(read.mentions.cbegin(), read.mentions.cend(), std::back_inserter(filed.unclear),
                     [](const Mention &mention) { return mention.peerId.isNull(); });
        filed.kept = filing.kept();
        filed.meetingId = entry.meetingId;
        return filed;
    });
}

Result<QList<KeptThing>> Notes::remove(const Id &id)
{
    return m_session.command(QStringLiteral("note-remove"), [&](const Stamp &stamp) -> Result<QList<KeptThing>> {
        EntryStore &entries = m_session.file().entries;
        const Result<Entry> entry = entries.get(id);
        const Result<QList<FiledLine>> lines = entries.filedBy(id);
        if (!entry || !lines)
            return fail(entry ? lines.error() : entry.error());
        Filing filing(m_session, *entry, stamp);
        for (const FiledLine &line : *lines) {
            const Result<void> taken = filing.take(line);
            if (!taken)
                return fail(taken.error());
        }
        return entries.trash(id, stamp).map([&] { return filing.kept(); });
    });
}

Result<Entry> Notes::entry(const Id &id) const
{
    return m_session.file().entries.get(id);
}

Result<QList<FiledThing>> Notes::filedBy(const Id &entry) const
{
    const Result<QList<FiledLine>> lines = m_session.file().entries.filedBy(entry);
    if (!lines)
        return fail(lines.error());
    QList<FiledThing> things;
    for (const FiledLine &line : *lines) {
        const Result<FiledThing> thing = filedThing(m_session, line);
        if (!thing && thing.error().code == ErrorCode::NotFound) // thrown away by hand
            continue;
        if (!thing)
            return fail(thing.error());
        things << *thing;
    }
    return things;
}

} // namespace lanai
