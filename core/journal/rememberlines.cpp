#include "core/journal/rememberlines.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

constexpr int outcomesBack = 5; // meetings: the last one, and further back the last with an outcome

template<class Thing>
QHash<Id, QList<Thing>> byPeer(const QList<Thing> &things)
{
    QHash<Id, QList<Thing>> sorted;
    for (const Thing &thing : things)
        sorted[thing.peerId] << thing;
    return sorted;
}

// Whether what is read for a few only could lead to another line than what is read for all: the last outcome and the
// last note come after everything else.
bool mayDiffer(const std::optional<Remembered> &line)
{
    return !line || line->kind == RememberKind::Outcome || line->kind == RememberKind::EntryLine;
}

} // namespace

struct RememberLines::Known
{
    QHash<Id, QList<Meeting>> held; // the last one of those who have a line pinned on it
    QHash<Id, QList<Fact>> facts;
    QHash<Id, QList<Commitment>> commitments;
    QHash<Id, QList<AgendaItem>> agenda;
    QHash<Id, QList<Ask>> asks; // of the last note
    QHash<Id, Entry> lastNotes; // of those who have such asks
};

Result<QHash<Id, RememberLines::Lines>> RememberLines::of(const QHash<Id, QList<Meeting>> &meetings,
                                                          const Audience &audience) const
{
    QHash<Id, Lines> linesOf;
    if (meetings.isEmpty())
        return linesOf;
    Result<Known> all = known(meetings);
    if (!all)
        return fail(all.error());
    QList<Id> unsure;
    for (auto each = meetings.cbegin(); each != meetings.cend(); ++each) {
        const Lines lines = linesFor(each.key(), each.value(), *all, audience);
        if (std::any_of(lines.cbegin(), lines.cend(), mayDiffer))
            unsure << each.key();
        linesOf.insert(each.key(), lines);
    }
    return complete(*all, unsure).map([&] {
        for (const Id &peer : std::as_const(unsure))
            linesOf.insert(peer, linesFor(peer, meetings.value(peer), *all, audience));
        return linesOf;
    });
}

Result<RememberLines::Known> RememberLines::known(const QHash<Id, QList<Meeting>> &meetings) const
{
    JournalFile &file = m_session.file();
    const QList<Id> peers = meetings.keys();
    QList<Id> planned;
    for (const QList<Meeting> &each : meetings) {
        for (const Meeting &meeting : each)
            planned << meeting.id;
    }
    const Result<QList<Meeting>> held = file.meetings.pinnedLastOf(peers, m_session.today());
    const Result<QList<Fact>> facts = file.knowing.factsOf(peers);
    const Result<QList<Commitment>> commitments = file.commitments.openOf(peers);
    const Result<QList<AgendaItem>> agenda = file.meetings.agendaOf(planned);
    if (!held || !facts || !commitments || !agenda)
        return fail(!held          ? held.error()
                    : !facts       ? facts.error()
                    : !commitments ? commitments.error()
                                   : agenda.error());
    Known known{byPeer(*held), byPeer(*facts), byPeer(*commitments), {}, {}, {}};
    for (const AgendaItem &item : *agenda)
        known.agenda[item.meetingId] << item;
    return addAsks(known, peers).map([&] { return std::move(known); });
}

Result<void> RememberLines::addAsks(Known &known, const QList<Id> &peers) const
{
    JournalFile &file = m_session.file();
    const Result<bool> any = file.asks.anyUnanswered();
    if (!any)
        return fail(any.error());
    if (!*any)
        return {};
    const Result<QHash<Id, Entry>> notes = file.entries.latestBareOf(peers);
    if (!notes)
        return fail(notes.error());
    QList<Id> entries;
    for (const Entry &note : *notes)
        entries << note.id;
    const Result<QList<Ask>> asks = file.asks.ofEntries(entries);
    if (!asks)
        return fail(asks.error());
    QHash<Id, QList<Ask>> ofEntry;
    for (const Ask &ask : *asks)
        ofEntry[ask.entryId] << ask;
    for (auto each = notes->cbegin(); each != notes->cend(); ++each) {
        if (!ofEntry.contains(each->id))
            continue;
        known.asks.insert(each.key(), ofEntry.value(each->id));
        known.lastNotes.insert(each.key(), *each);
    }
    return {};
}

Result<void> RememberLines::complete(Known &known, const QList<Id> &peers) const
{
    if (peers.isEmpty())
        return {};
    JournalFile &file = m_session.file();
    const Result<QList<Meeting>> held = file.meetings.lastHeldOf(peers, m_session.today(), outcomesBack);
    const Result<QHash<Id, Entry>> notes = file.entries.latestBareOf(peers);
    if (!held || !notes)
        return fail(held ? notes.error() : held.error());
    known.held.insert(byPeer(*held));
    known.lastNotes.insert(*notes);
    return {};
}

RememberLines::Lines RememberLines::linesFor(const Id &peer, const QList<Meeting> &meetings, const Known &known,
                                             const Audience &audience) const
{
    RememberInput input{m_session.today(),
                        known.held.value(peer),
                        known.facts.value(peer),
                        known.commitments.value(peer),
                        {},
                        known.asks.value(peer),
                        std::nullopt};
    if (const auto note = known.lastNotes.constFind(peer); note != known.lastNotes.cend())
        input.lastNote = *note;
    Lines lines;
    QStringList shown;
    for (const Meeting &meeting : meetings) {
        input.agenda = known.agenda.value(meeting.id);
        const std::optional<Remembered> line = rememberFor(input, meeting.date, shown, audience);
        // A line may be pinned for the one after before this one was held.
        if (!meeting.remember.isEmpty())
            input.held.prepend(meeting);
        if (line)
            shown << line->text;
        lines << line;
    }
    return lines;
}

} // namespace lanai
