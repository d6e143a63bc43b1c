#include "core/journal/filing.h"
#include "core/journal/agenda.h"

namespace lanai {

namespace {

// Calls `visit` with the store that holds things of this kind.
template<class Visit>
auto withStore(JournalFile &file, CaptureKind kind, Visit visit)
{
    switch (kind) {
    case CaptureKind::Commitment:
        return visit(file.commitments);
    case CaptureKind::Ask:
        return visit(file.asks.asks());
    case CaptureKind::Insight:
        return visit(file.knowing.insights());
    case CaptureKind::AgendaItem:
        return visit(file.meetings.agenda());
    case CaptureKind::Fact:
        break;
    }
    return visit(file.knowing.facts());
}

template<class Store>
using ThingOf = typename std::remove_reference_t<Store>::Thing;

// Private or on paper by its kind (Rule 13), but never wider than a sealed note.
Privacy privacyIn(const Entry &entry, CaptureKind kind)
{
    const bool onPaper = kind == CaptureKind::Commitment || kind == CaptureKind::AgendaItem;
    return filedPrivacy(onPaper ? Privacy::SheetSafe : Privacy::Private, entry.privacy);
}

// What the line says, written into the thing it files.
void say(const CaptureMark &mark, const Id &recipient, Commitment &commitment)
{
    commitment.peerId = recipient;
    commitment.side = mark.side;
    commitment.text = mark.text;
    commitment.due = mark.due;
    commitment.dueDoubtful = mark.dueDoubtful;
}
void say(const CaptureMark &mark, const Id &recipient, Fact &fact)
{
    fact.peerId = recipient;
    fact.text = mark.text;
    fact.date = mark.comesRound;
}
void say(const CaptureMark &mark, const Id &recipient, Insight &insight)
{
    insight.peerId = recipient;
    insight.text = mark.text;
}
void say(const CaptureMark &mark, const Id &recipient, AgendaItem &item)
{
    item.peerId = recipient;
    if (item.text != mark.text)
        item.topicId = Id();
    item.text = mark.text;
}
void say(const CaptureMark &mark, const Id &, Ask &ask)
{
    ask.question = mark.text;
}

// The day it was said.
void date(Commitment &commitment, QDate day)
{
    commitment.madeOn = day;
}
void date(Fact &fact, QDate day)
{
    fact.learntOn = day;
}
void date(Insight &insight, QDate day)
{
    insight.learntOn = day;
}
void date(AgendaItem &, QDate) {}
void date(Ask &, QDate) {}

Id peerOf(const Ask &)
{
    return {};
}
template<class Thing>
Id peerOf(const Thing &thing)
{
    return thing.peerId;
}

QString textOfThing(const Ask &ask)
{
    return ask.question;
}
template<class Thing>
QString textOfThing(const Thing &thing)
{
    return thing.text;
}

} // namespace

CaptureKind kindOfTable(const QString &table)
{
    if (table == Mapping<Commitment>::table)
        return CaptureKind::Commitment;
    if (table == Mapping<Ask>::table)
        return CaptureKind::Ask;
    if (table == Mapping<Insight>::table)
        return CaptureKind::Insight;
    return table == Mapping<AgendaItem>::table ? CaptureKind::AgendaItem : CaptureKind::Fact;
}

Result<FiledThing> filedThing(Session &session, const FiledLine &filed)
{
    const CaptureKind kind = kindOfTable(filed.thingTable);
    return withStore(session.file(), kind, [&](auto &store) -> Result<FiledThing> {
        const auto thing = store.get(filed.thingId);
        if (!thing)
            return fail(thing.error());
        FiledThing shown{kind, thing->id, filed.line, peerOf(*thing), {}, textOfThing(*thing), {}, false};
        using Thing = ThingOf<decltype(store)>;
        if constexpr (std::is_same_v<Thing, Commitment>) {
            shown.side = thing->side;
            shown.date = thing->due;
            shown.doubtful = thing->dueDoubtful;
        } else if constexpr (std::is_same_v<Thing, AgendaItem>) {
            const Result<Meeting> meeting = session.file().meetings.meetings().get(thing->meetingId);
            if (meeting)
                shown.date = meeting->date;
        } else if constexpr (std::is_same_v<Thing, Fact>) {
            shown.date = thing->date.nextOnOrAfter(session.today());
        }
        return shown;
    });
}

Result<void> Filing::file(const CaptureMark &mark)
{
    if (mark.filedCount() == 0)
        return {};
    if (mark.kind == CaptureKind::Ask)
        return fileFor(mark, {});
    for (const Id &recipient : mark.recipients) {
        const Result<void> filed = fileFor(mark, recipient);
        if (!filed)
            return filed;
    }
    return {};
}

Result<void> Filing::fileFor(const CaptureMark &mark, const Id &recipient)
{
    return withStore(m_session.file(), mark.kind, [&](auto &store) -> Result<void> {
        ThingOf<decltype(store)> thing;
        thing.id = m_session.newId();
        thing.entryId = m_entry.id;
        thing.privacy = privacyIn(m_entry, mark.kind);
        say(mark, recipient, thing);
        date(thing, m_entry.date);
        if constexpr (std::is_same_v<ThingOf<decltype(store)>, AgendaItem>) {
            const Result<Meeting> next = Agenda(m_session).nextFrom(recipient, m_entry.date);
            if (!next)
                return fail(next.error());
            thing.meetingId = next->id;
            // A line taken from the list of topics is that topic.
            const Result<QList<Topic>> topics = m_session.file().topics.called(mark.text);
            if (!topics)
                return fail(topics.error());
            if (!topics->isEmpty()) {
                thing.topicId = topics->first().id;
                thing.trustLevel = topics->first().trustLevel;
            }
        }
        const FiledLine line{m_session.newId(), m_entry.id, mark.line, Mapping<ThingOf<decltype(store)>>::table,
                             thing.id,          m_stamp.hlc};
        return store.insert(thing, m_stamp).and_then([&] {
            return m_session.file().entries.filedLines().insert(line, m_stamp);
        });
    });
}

Result<void> Filing::move(const FiledLine &filed, int line)
{
    if (filed.line == line)
        return {};
    FiledLine moved = filed;
    moved.line = line;
    return m_session.file().entries.filedLines().update(moved, m_stamp);
}

Result<bool> Filing::isUntouched(const FiledLine &filed) const
{
    return withStore(m_session.file(), kindOfTable(filed.thingTable),
                     [&filed](auto &store) { return store.clockOf(filed.thingId); })
        .map([&filed](Hlc clock) { return clock == filed.filedHlc; });
}

Result<void> Filing::keep(const FiledLine &filed)
{
    const CaptureKind kind = kindOfTable(filed.thingTable);
    return withStore(m_session.file(), kind, [&](auto &store) -> Result<void> {
        const auto thing = store.get(filed.thingId);
        if (thing)
            m_kept << KeptThing{kind, filed.thingId, textOfThing(*thing)};
        else if (thing.error().code != ErrorCode::NotFound) // thrown away by hand: nothing to keep
            return fail(thing.error());
        return {};
    });
}

Result<void> Filing::take(const FiledLine &filed)
{
    const Result<bool> untouched = isUntouched(filed);
    if (!untouched)
        return fail(untouched.error());
    const Result<void> gone = *untouched ? withStore(m_session.file(), kindOfTable(filed.thingTable),
                                                     [&](auto &store) { return store.trash(filed.thingId, m_stamp); })
                                         : keep(filed);
    return gone.and_then([&] { return m_session.file().entries.filedLines().trash(filed.id, m_stamp); });
}

Result<bool> Filing::reread(const FiledLine &filed, const CaptureMark &mark, const Id &recipient)
{
    return withStore(m_session.file(), mark.kind, [&](auto &store) -> Result<bool> {
        auto thing = store.get(filed.thingId);
        if (!thing && thing.error().code == ErrorCode::NotFound)
            return true; // thrown away by hand: it doesn't come back by itself
        if (!thing)
            return fail(thing.error());
        if (peerOf(*thing) != recipient)
            return false;
        const Result<bool> untouched = isUntouched(filed);
        if (!untouched)
            return fail(untouched.error());
        if (!*untouched)
            return keep(filed).and_then([&] { return move(filed, mark.line); }).map([] { return true; });
        say(mark, recipient, *thing);
        FiledLine line = filed;
        line.line = mark.line;
        return store.update(*thing, m_stamp)
            .and_then([&] { return store.clockOf(filed.thingId); })
            .and_then([&](Hlc clock) {
                line.filedHlc = clock;
                return m_session.file().entries.filedLines().update(line, m_stamp);
            })
            .map([] { return true; });
    });
}

Result<void> Filing::reread(const QList<FiledLine> &filed, const CaptureMark *mark)
{
    QList<FiledLine> left = filed;
    QList<Id> recipients;
    if (mark && mark->filedCount() > 0)
        recipients = mark->kind == CaptureKind::Ask ? QList<Id>{Id()} : mark->recipients;
    QList<Id> unserved;
    for (const Id &recipient : std::as_const(recipients)) {
        bool served = false;
        for (qsizetype at = 0; at < left.size() && !served; ++at) {
            if (kindOfTable(left.at(at).thingTable) != mark->kind)
                continue;
            const Result<bool> same = reread(left.at(at), *mark, recipient);
            if (!same)
                return fail(same.error());
            if (*same) {
                left.removeAt(at);
                served = true;
            }
        }
        if (!served)
            unserved << recipient;
    }
    for (const FiledLine &gone : std::as_const(left)) {
        const Result<void> taken = take(gone);
        if (!taken)
            return taken;
    }
    for (const Id &recipient : std::as_const(unserved)) {
        const Result<void> added = fileFor(*mark, recipient);
        if (!added)
            return added;
    }
    return {};
}

Result<void> Filing::sealAlike(const QList<FiledLine> &filed)
{
    for (const FiledLine &line : filed) {
        const CaptureKind kind = kindOfTable(line.thingTable);
        const Result<void> sealed = withStore(m_session.file(), kind, [&](auto &store) -> Result<void> {
            auto thing = store.get(line.thingId);
            if (!thing && thing.error().code == ErrorCode::NotFound)
                return {};
            if (!thing)
                return fail(thing.error());
            const bool alike = (thing->privacy == Privacy::Sealed) == (m_entry.privacy == Privacy::Sealed);
            if (alike)
                return {};
            const Result<bool> untouched = isUntouched(line);
            if (!untouched)
                return fail(untouched.error());
            thing->privacy = privacyIn(m_entry, kind);
            FiledLine again = line;
            again.filedHlc = *untouched ? m_stamp.hlc : line.filedHlc;
            return store.update(*thing, m_stamp).and_then([&] {
                return m_session.file().entries.filedLines().update(again, m_stamp);
            });
        });
        if (!sealed)
            return sealed;
    }
    return {};
}

} // namespace lanai
