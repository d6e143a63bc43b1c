#include "core/journal/duplicates.h"
#include "core/domain/termstate.h"
#include "core/domain/zonedtime.h"
#include "core/journal/groupmoves.h"
#include "core/journal/nextintention.h"
#include "core/journal/oneonones.h"
#include "core/journal/previewagenda.h"
#include "core/journal/session.h"

namespace lanai {

namespace {

// It runs, or will.
bool stands(const Term &term, QDate today)
{
    return isOpen(term, today) || (term.firstDay > today && term.effectiveLastDay() >= term.firstDay);
}

constexpr int everyNote = std::numeric_limits<int>::max();

// About them counts more than being there, and that more than being spoken of.
void replacePeer(Entry &entry, const Id &from, const Id &to)
{
    QList<EntryPeer> peers;
    for (EntryPeer peer : std::as_const(entry.peers)) {
        if (peer.peerId == from)
            peer.peerId = to;
        const auto there = std::find_if(peers.begin(), peers.end(),
                                        [&peer](const EntryPeer &one) { return one.peerId == peer.peerId; });
        if (there == peers.end())
            peers << peer;
        else
            there->role = std::min(there->role, peer.role);
    }
    entry.peers = peers;
}

void replaceAttendee(StaffMeeting &meeting, const Id &from, const Id &to)
{
    const auto at = [&meeting](const Id &peer) {
        return std::find_if(meeting.attendees.begin(), meeting.attendees.end(),
                            [&peer](const Attendee &one) { return one.peerId == peer; });
    };
    const auto other = at(from);
    if (other == meeting.attendees.end())
        return;
    if (const auto kept = at(to); kept != meeting.attendees.end()) {
        kept->coming = kept->coming || other->coming;
        if (kept->line.isEmpty())
            kept->line = other->line;
        meeting.attendees.erase(other);
        return;
    }
    other->peerId = to;
    // The same row for the same person in every copy.
    other->id = derivedId({QStringLiteral("attendee"), idText(meeting.id), idText(to)});
}

} // namespace

Result<std::optional<Term>> Duplicates::openTerm(const Id &peer) const
{
    SeriesStore &store = m_session.file().series;
    const Result<QList<Series>> series = store.seriesOf(peer);
    if (!series)
        return fail(series.error());
    for (const Series &one : *series) {
        const Result<QList<Term>> terms = store.termsOf(one.id);
        if (!terms)
            return fail(terms.error());
        for (const Term &term : *terms) {
            const QDate today = localDate(m_session.clock().nowUtc(), term.schedule.zone).value_or(m_session.today());
            if (stands(term, today))
                return term;
        }
    }
    return std::nullopt;
}

Result<MergePreview> Duplicates::preview(const Id &kept, const Id &other) const
{
    if (kept == other)
        return fail(ErrorCode::OutOfRange,
                    {QStringLiteral("peers to merge"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2")});
    const PeerMover mover(m_session.file().connection());
    const Table<Peer> &peers = m_session.file().peers.peers();
    const Result<Peer> one = peers.get(kept);
    const Result<Peer> two = peers.get(other);
    const Result<PeerBelongings> ones = mover.belongings(kept);
    const Result<PeerBelongings> twos = mover.belongings(other);
    if (!one || !two || !ones || !twos)
        return fail(!one ? one.error() : !two ? two.error() : !ones ? ones.error() : twos.error());
    const Result<std::optional<Term>> onesTerm = openTerm(kept);
    const Result<std::optional<Term>> twosTerm = openTerm(other);
    if (!onesTerm || !twosTerm)
        return fail(onesTerm ? twosTerm.error() : onesTerm.error());
    MergePreview both{*one, *two, *ones, *twos, differingFields(*one, *two), std::nullopt};
    if (*onesTerm && *twosTerm)
        both.otherSeries = (*twosTerm)->effectiveLastDay();
    return both;
}

Result<void> Duplicates::settleSeries(const MergePreview &both, bool endOther)
{
    if (!both.otherSeries)
        return {};
    if (!endOther)
        return fail(ErrorCode::TermOpenAlready, {both.other.name, both.otherSeries->toString(Qt::ISODate)});
    Decision end;
    end.choice = TermDecision::Ended;
    return OneOnOnes(m_session)
        .decide(both.other.id, end)
        .and_then([&](const SeriesState &) { return openTerm(both.other.id); })
        .and_then([&](const std::optional<Term> &left) -> Result<void> {
            if (left) // what was renewed already runs on
                return fail(ErrorCode::TermOpenAlready, {both.other.name, left->lastDay.toString(Qt::ISODate)});
            return {};
        });
}

Result<void> Duplicates::moveNotes(const Id &from, const Id &to, const Stamp &stamp)
{
    EntryStore &store = m_session.file().entries;
    for (const EntryRole role : {EntryRole::About, EntryRole::Present, EntryRole::Mentioned}) {
        const Result<QList<Entry>> entries = store.ofPeer(from, role, everyNote);
        if (!entries)
            return fail(entries.error());
        for (Entry entry : *entries) {
            replacePeer(entry, from, to);
            const Result<void> moved = store.update(entry, stamp);
            if (!moved)
                return moved;
        }
    }
    return {};
}

Result<void> Duplicates::moveStaff(const Id &from, const Id &to, const Stamp &stamp)
{
    StaffStore &store = m_session.file().staff;
    const Result<QList<Id>> meetings = store.meetingsWith(from);
    const Result<QList<Id>> items = store.itemsNeeding(from);
    if (!meetings || !items)
        return fail(meetings ? items.error() : meetings.error());
    Result<void> done;
    for (const Id &id : *meetings) {
        done = done.and_then([&] { return store.get(id); }).and_then([&](StaffMeeting meeting) {
            replaceAttendee(meeting, from, to);
            return store.put(meeting, stamp);
        });
    }
    for (const Id &id : *items) {
        done = done.and_then([&] { return store.item(id); }).and_then([&](StaffItem item) {
            replaceMember(item.needs, from, to);
            return store.putItem(item, stamp);
        });
    }
    return done;
}

Result<void> Duplicates::moveDoneTogether(const Id &from, const Id &to, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    const Result<QList<Project>> projects = file.projects.ofPeer(from);
    const Result<QList<Ritual>> rituals = file.rituals.ofPeer(from);
    if (!projects || !rituals)
        return fail(projects ? rituals.error() : projects.error());
    Result<void> done;
    for (Project project : *projects) {
        replaceMember(project.peers, from, to);
        done = done.and_then([&] { return file.projects.put(project, stamp); });
    }
    for (Ritual ritual : *rituals) {
        replaceMember(ritual.peers, from, to);
        done = done.and_then([&] { return file.rituals.put(ritual, stamp); });
    }
    return done;
}

Result<void> Duplicates::keepWords(const MergedPeer &merged, const Stamp &stamp)
{
    JournalFile &file = m_session.file();
    Result<void> done;
    if (merged.role) {
        RoleHistory role = *merged.role;
        role.id = m_session.newId();
        done = file.peers.roles().insert(role, stamp);
    }
    for (const QString &words : merged.words) {
        Fact fact;
        fact.id = m_session.newId();
        fact.peerId = merged.peer.id;
        fact.text = words;
        fact.learntOn = m_session.today();
        done = done.and_then([&] { return file.knowing.facts().insert(fact, stamp); });
    }
    return done.and_then([&] { return file.peers.peers().update(merged.peer, stamp); });
}

Result<void> Duplicates::merge(const MergeChoice &choice)
{
    const Id &to = choice.kept;
    const Id &from = choice.other;
    return m_session.command(QStringLiteral("peer-merge"), [&](const Stamp &stamp) -> Result<void> {
        const Result<MergePreview> both = preview(to, from);
        if (!both)
            return fail(both.error());
        const MergedPeer merged = mergedPeer(both->kept, both->other, choice.fromOther, m_session.today());
        JournalFile &file = m_session.file();
        return settleSeries(*both, choice.endOtherSeries)
            .and_then([&] { return moveNotes(from, to, stamp); })
            .and_then([&] { return moveStaff(from, to, stamp); })
            .and_then([&] { return moveDoneTogether(from, to, stamp); })
            .and_then([&] { return GroupMoves(m_session).moveCircles(from, to, stamp); })
            .and_then([&] { return GroupMoves(m_session).moveAsks(from, to, stamp); })
            .and_then([&] { return PeerMover(file.connection()).move(from, to, m_session.runningCommand(), stamp); })
            .and_then([&] { return file.peers.peers().trash(from, stamp); })
            .and_then([&] { return keepWords(merged, stamp); })
            .and_then([&] { return NextIntention(m_session).follow(to, stamp); })
            .and_then([&] { return PreviewAgenda(m_session).follow(stamp); });
    });
}

} // namespace lanai
