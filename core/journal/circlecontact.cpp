// Circles' part about contact: being at a session is one. Rule 11
#include "core/journal/circles.h"
#include "core/journal/notes.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// One note for each session in every copy.
Id contactNoteId(const Id &session)
{
    return derivedId({QStringLiteral("circle-session-note"), idText(session)});
}

} // namespace

// Says who met and in which circle, and nothing of what was said: a private note can be turned on for a sheet, a
// circle's content can't.
Result<void> Circles::noteContact(const CircleSession &session, const Circle &circle, const Stamp &stamp)
{
    EntryStore &entries = m_session.file().entries;
    const Result<QHash<Id, Peer>> living = m_session.file().peers.byId();
    Result<Entry> before = entries.get(contactNoteId(session.id));
    if (!living)
        return fail(living.error());
    if (!before && before.error().code != ErrorCode::NotFound)
        return fail(before.error());
    Entry note;
    note.id = contactNoteId(session.id);
    note.kind = EntryKind::Conversation;
    note.body = before ? before->body : circle.name;
    note.tags = before ? before->tags : QStringList{circle.name};
    note.date = session.date;
    note.privacy = circle.privacy;
    for (const Id &peer : session.attended) {
        if (living->contains(peer))
            note.peers << EntryPeer{peer, EntryRole::About};
    }
    if (session.state != CircleSessionState::Held || note.peers.isEmpty())
        return dropContact(session.id, stamp);
    const Result<void> written =
        Notes(m_session).endSnoozes(note, stamp).and_then([&] { return entries.update(note, stamp); });
    const bool isNew = !written && written.error() == Error{ErrorCode::NotFound, {idText(note.id)}};
    return isNew ? entries.insert(note, stamp) : written;
}

Result<void> Circles::dropContact(const Id &session, const Stamp &stamp)
{
    EntryStore &entries = m_session.file().entries;
    const Result<Entry> note = entries.get(contactNoteId(session));
    if (!note)
        return note.error().code == ErrorCode::NotFound ? Result<void>() : fail(note.error());
    return entries.trash(note->id, stamp);
}

// Another day, or others who came. One that was put down without a note gets none by being touched.
Result<void> Circles::changedContact(const CircleSession &before, const CircleSession &session, const Circle &circle,
                                     const Stamp &stamp)
{
    const bool isSame = before.date == session.date && before.attended == session.attended;
    return isSame ? Result<void>() : noteContact(session, circle, stamp);
}

// The notes are as private as their circle.
Result<void> Circles::followPrivacy(const Circle &circle, const Stamp &stamp)
{
    EntryStore &entries = m_session.file().entries;
    return m_session.file().circles.sessionsOf(circle.id).and_then([&](const QList<CircleSession> &sessions) {
        Result<void> done;
        for (const CircleSession &session : sessions) {
            Result<Entry> note = entries.get(contactNoteId(session.id));
            if (!note && note.error().code != ErrorCode::NotFound)
                return Result<void>(fail(note.error()));
            if (!note || note->privacy == circle.privacy)
                continue;
            note->privacy = circle.privacy;
            done = done.and_then([&] { return entries.update(*note, stamp); });
        }
        if (circle.privacy != Privacy::Sealed)
            return done;
        return done.and_then([&] { return sealWhatBecame(sessions, stamp); });
    });
}

} // namespace lanai
