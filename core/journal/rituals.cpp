#include "core/journal/rituals.h"
#include "core/domain/foldedtext.h"
#include "core/domain/happened.h"
#include "core/journal/notes.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

constexpr int notesOfADay = 20; // that are looked through for one that tells of a ritual

QString firstWords(const QString &body)
{
    for (const QString &line : body.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed();
    }
    return {};
}

} // namespace

Result<void> Rituals::check(const Ritual &ritual, const Ritual &before) const
{
    Result<void> done = checkRitual(ritual, before, m_session.today());
    for (const Id &peer : ritual.peers) {
        if (!before.peers.contains(peer)) // one in the trash may stay
            done = done.and_then([&] { return m_session.file().peers.peers().get(peer).map([](const Peer &) {}); });
    }
    return done;
}

Result<Id> Rituals::add(Ritual ritual)
{
    ritual.title = ritual.title.simplified();
    ritual.tackedOn = ritual.tackedOn.simplified();
    if (ritual.id.isNull())
        ritual.id = m_session.newId();
    if (!ritual.next.isValid())
        ritual.next = ritualAfter(ritual, m_session.today());
    return m_session.command(QStringLiteral("ritual-add"), [&](const Stamp &stamp) {
        return check(ritual, {}).and_then([&] { return m_session.file().rituals.put(ritual, stamp); }).map([&] {
            return ritual.id;
        });
    });
}

Result<void> Rituals::change(const Ritual &changed)
{
    Ritual ritual = changed;
    ritual.title = ritual.title.simplified();
    ritual.tackedOn = ritual.tackedOn.simplified();
    RitualStore &store = m_session.file().rituals;
    return m_session.command(QStringLiteral("ritual-change"), [&](const Stamp &stamp) {
        return store.get(ritual.id).and_then([&](const Ritual &before) { return check(ritual, before); }).and_then([&] {
            return store.put(ritual, stamp);
        });
    });
}

Result<void> Rituals::remove(const Id &ritual)
{
    return m_session.command(QStringLiteral("ritual-remove"),
                             [&](const Stamp &stamp) { return m_session.file().rituals.trash(ritual, stamp); });
}

Result<void> Rituals::end(const Id &id, QDate on)
{
    const QDate day = on.isValid() ? on : m_session.today();
    if (const Result<void> happened = checkHappened(day, m_session.today()); !happened)
        return happened;
    RitualStore &store = m_session.file().rituals;
    return m_session.command(QStringLiteral("ritual-end"), [&](const Stamp &stamp) {
        return store.get(id).and_then([&](Ritual found) {
            found.endedOn = day;
            found.next = QDate();
            return store.put(found, stamp);
        });
    });
}

Result<void> Rituals::goOn(const Id &id)
{
    RitualStore &store = m_session.file().rituals;
    return m_session.command(QStringLiteral("ritual-go-on"), [&](const Stamp &stamp) {
        return store.get(id).and_then([&](Ritual found) {
            found.endedOn = QDate();
            found.next = ritualAfter(found, m_session.today());
            return store.put(found, stamp);
        });
    });
}

Result<QList<Id>> Rituals::livingPeers(const Ritual &ritual) const
{
    return m_session.file().peers.byId().map([&ritual](const QHash<Id, Peer> &peers) {
        QList<Id> living;
        for (const Id &peer : ritual.peers) {
            if (peers.contains(peer))
                living << peer;
        }
        return living;
    });
}

Result<Id> Rituals::noteOn(const Ritual &ritual, QDate on) const
{
    for (const Id &peer : ritual.peers) {
        const Result<QList<Entry>> notes =
            m_session.file().entries.ofPeer(peer, EntryRole::About, notesOfADay, on.addDays(1));
        if (!notes)
            return fail(notes.error());
        for (const Entry &note : *notes) {
            if (note.date == on && note.kind == EntryKind::Ritual)
                return note.id;
        }
    }
    return Id();
}

Result<Id> Rituals::noteFor(const Ritual &ritual, const RitualHappening &happening, bool &linked)
{
    linked = true;
    if (!happening.entryId.isNull())
        return happening.entryId;
    if (happening.note.trimmed().isEmpty()) {
        const Result<Id> there = noteOn(ritual, happening.on);
        if (!there || !there->isNull())
            return there;
    }
    linked = false;
    const Result<QList<Id>> peers = livingPeers(ritual);
    if (!peers)
        return fail(peers.error());
    if (peers->isEmpty())
        return fail(ErrorCode::EmptyText, {QStringLiteral("with")});
    NoteDraft draft;
    draft.date = happening.on;
    draft.kind = EntryKind::Ritual;
    draft.peers = *peers;
    draft.privacy = happening.privacy;
    draft.body = happening.note.trimmed().isEmpty() ? ritual.title : happening.note;
    return Notes(m_session).log(draft).map([](const Filed &filed) { return filed.entryId; });
}

Result<RitualHeld> Rituals::happened(const Id &id, const RitualHappening &told)
{
    RitualHappening happening = told;
    if (!told.entryId.isNull()) {
        const Result<Entry> note = m_session.file().entries.get(told.entryId);
        if (!note)
            return fail(note.error());
        happening.on = note->date;
    }
    if (!happening.on.isValid())
        happening.on = m_session.today();
    if (const Result<void> has = checkHappened(happening.on, m_session.today()); !has)
        return fail(has.error());
    RitualStore &store = m_session.file().rituals;
    return m_session.command(QStringLiteral("ritual-happened"), [&](const Stamp &stamp) -> Result<RitualHeld> {
        Result<Ritual> ritual = store.get(id);
        if (!ritual)
            return fail(ritual.error());
        RitualHeld held{{}, {}, false, happening.on, {}};
        const Result<Id> note = noteFor(*ritual, happening, held.linked);
        if (!note)
            return fail(note.error());
        held.entryId = *note;
        if (!ritual->endedOn.isValid())
            ritual->next = ritualNextOnceHappened(*ritual, happening.on);
        held.next = ritual->next;
        return store.put(*ritual, stamp)
            .and_then([&] { return store.putTime(id, happening.on, held.entryId, stamp); })
            .map([&](const Id &time) {
                held.time = time;
                return held;
            });
    });
}

Result<void> Rituals::forget(const Id &id, QDate on)
{
    RitualStore &store = m_session.file().rituals;
    return m_session.command(QStringLiteral("ritual-forget"), [&](const Stamp &stamp) {
        return store.get(id).and_then([&](const Ritual &found) -> Result<void> {
            for (const RitualTime &time : found.times) {
                if (time.on == on)
                    return store.trashTime(time.id, stamp);
            }
            return fail(ErrorCode::NotFound, {on.toString(Qt::ISODate)});
        });
    });
}

Result<Ritual> Rituals::ritual(const Id &id) const
{
    return m_session.file().rituals.get(id);
}

Result<Ritual> Rituals::find(const QString &words) const
{
    const Result<QList<Ritual>> rituals = all();
    if (!rituals)
        return fail(rituals.error());
    const QString wanted = foldedText(words).simplified();
    const Id whole = idFromText(words);
    QList<Ritual> found;
    QStringList titles;
    for (const Ritual &ritual : *rituals) {
        const QString title = foldedText(ritual.title).simplified();
        titles << ritual.title;
        if (title == wanted || (!whole.isNull() && ritual.id == whole))
            return ritual;
        if (!wanted.isEmpty() && title.contains(wanted))
            found << ritual;
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(ErrorCode::UnknownValue, QStringList{QStringLiteral("ritual"), words} + titles);
    titles = {words};
    for (const Ritual &ritual : std::as_const(found))
        titles << ritual.title;
    return fail(ErrorCode::AmbiguousName, titles);
}

Result<QList<Ritual>> Rituals::all() const
{
    return m_session.file().rituals.all();
}

Result<QList<Ritual>> Rituals::ofPeer(const Id &peer) const
{
    return m_session.file().rituals.ofPeer(peer);
}

Result<RitualLine> Rituals::line(const Ritual &ritual, const QHash<Id, Peer> &peers) const
{
    RitualLine line{ritual, ritualState(ritual, m_session.today()), {}, ritualLast(ritual), {}, {}};
    for (const Id &peer : ritual.peers) {
        if (const auto found = peers.constFind(peer); found != peers.cend())
            line.peers << personRef(*found);
    }
    if (ritual.times.isEmpty() || ritual.times.first().entryId.isNull())
        return line;
    const Result<Entry> note = m_session.file().entries.get(ritual.times.first().entryId);
    if (!note)
        return note.error().code == ErrorCode::NotFound ? Result<RitualLine>(line) : fail(note.error());
    line.lastNote = note->id;
    if (note->privacy != Privacy::Sealed)
        line.lastWords = firstWords(note->body);
    return line;
}

Result<RitualPage> Rituals::page() const
{
    return m_session.reading([this]() -> Result<RitualPage> {
        const Result<QList<Ritual>> rituals = all();
        const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
        if (!rituals || !peers)
            return fail(rituals ? peers.error() : rituals.error());
        const Result<QList<RitualSuggestion>> ideas = suggestedBeside(*rituals, *peers);
        if (!ideas)
            return fail(ideas.error());
        RitualPage page;
        page.suggestions = *ideas;
        for (const Ritual &ritual : *rituals) {
            const Result<RitualLine> one = line(ritual, *peers);
            if (!one)
                return fail(one.error());
            (one->state == RitualState::Ended ? page.ended : page.living) << *one;
        }
        std::stable_sort(page.ended.begin(), page.ended.end(), [](const RitualLine &one, const RitualLine &other) {
            return one.ritual.endedOn > other.ritual.endedOn;
        });
        return page;
    });
}

Result<QList<WorkEvent>> Rituals::events() const
{
    JournalFile &file = m_session.file();
    const QDate today = m_session.today();
    const QDate until = today.addDays(ritualEventDays);
    const Result<QList<AwayWeek>> away = file.peers.awayBetween(today, until);
    const Result<QList<StaffMeeting>> meetings = file.staff.between(today, until);
    if (!away || !meetings)
        return fail(away ? meetings.error() : away.error());
    QList<WorkEvent> events;
    for (const AwayWeek &each : *away)
        events << WorkEvent{each.id, each.reason, each.from, each.until, {}};
    for (const StaffMeeting &meeting : *meetings) {
        WorkEvent event{meeting.id, meeting.title, meeting.date, meeting.date, {}};
        for (const Attendee &attendee : meeting.attendees) {
            if (!attendee.peerId.isNull() && attendee.coming)
                event.peers << attendee.peerId;
        }
        events << event;
    }
    return events;
}

Result<QList<RitualSuggestion>> Rituals::suggestions() const
{
    const Result<QList<Ritual>> rituals = all();
    const Result<QHash<Id, Peer>> peers = m_session.file().peers.byId();
    if (!rituals || !peers)
        return fail(rituals ? peers.error() : rituals.error());
    return suggestedBeside(*rituals, *peers);
}

Result<QList<RitualSuggestion>> Rituals::suggestedBeside(const QList<Ritual> &rituals,
                                                         const QHash<Id, Peer> &peers) const
{
    return events().map([&](const QList<WorkEvent> &work) {
        return ritualSuggestions({m_session.today(), rituals, work, peers.values()});
    });
}

} // namespace lanai
