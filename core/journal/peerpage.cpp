#include "core/journal/peerpage.h"
#include "core/journal/agenda.h"
#include "core/journal/rememberlines.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"

namespace lanai {

namespace {

// What is open stands by itself, what was kept in the record.
void addCommitments(PeerPage &page, const QList<Commitment> &commitments)
{
    for (const Commitment &commitment : commitments) {
        if (commitment.state == CommitmentState::Open)
            page.open << commitment;
        if (commitment.state == CommitmentState::Kept)
            page.timeline << TimelineRow{
                .kind = TimelineKind::CommitmentKept,
                .id = commitment.id,
                .date = commitment.closedOn,
                .text = commitment.text,
                .privacy = commitment.privacy,
                .rule = {},
                .side = commitment.side,
                .daysEarly =
                    static_cast<int>(commitment.due.isValid() ? commitment.closedOn.daysTo(commitment.due) : 0)};
    }
}

// What is known of them, and how trust stood, in the record.
void addKnown(PeerPage &page)
{
    for (const Fact &fact : std::as_const(page.facts))
        page.timeline << TimelineRow{.kind = TimelineKind::Fact,
                                     .id = fact.id,
                                     .date = fact.learntOn,
                                     .text = fact.text,
                                     .privacy = fact.privacy,
                                     .rule = {}};
    for (const Insight &insight : std::as_const(page.insights))
        page.timeline << TimelineRow{.kind = TimelineKind::Insight,
                                     .id = insight.id,
                                     .date = insight.learntOn,
                                     .text = insight.text,
                                     .privacy = insight.privacy,
                                     .rule = {}};
    for (const CheckIn &checkIn : std::as_const(page.checkIns))
        page.timeline << TimelineRow{.kind = TimelineKind::CheckIn,
                                     .id = checkIn.id,
                                     .date = checkIn.on,
                                     .text = checkIn.theirWords,
                                     .privacy = Privacy::Private,
                                     .rule = {},
                                     .trust = checkIn.trust,
                                     .listening = checkIn.listening.score,
                                     .openMindedness = checkIn.openMindedness.score,
                                     .vulnerability = checkIn.vulnerability.score,
                                     .asked = checkIn.asked};
    for (const RoleHistory &role : std::as_const(page.roles))
        page.timeline << TimelineRow{.kind = TimelineKind::Role,
                                     .id = role.id,
                                     .date = role.until,
                                     .text = role.role,
                                     .privacy = Privacy::SheetSafe,
                                     .rule = {}};
}

} // namespace

Result<PeerPage> PeerPageQuery::run(const Id &id, int notes) const
{
    return m_session.reading([&] { return page(id, notes); });
}

Result<PeerPage> PeerPageQuery::page(const Id &id, int notes) const
{
    JournalFile &file = m_session.file();
    const Result<Peer> peer = file.peers.peers().get(id);
    if (!peer)
        return fail(peer.error());
    const Result<QList<RoleHistory>> roles = file.peers.rolesOf(id);
    const Result<QList<Fact>> facts = file.knowing.factsOf(id);
    const Result<QList<Insight>> insights = file.knowing.insightsOf(id);
    if (!roles || !facts || !insights)
        return fail(!roles ? roles.error() : !facts ? facts.error() : insights.error());
    PeerPage page;
    page.peer = *peer;
    page.roles = *roles;
    page.facts = *facts;
    page.insights = *insights;
    return addRelationship(page)
        .and_then([&] { return addTimeline(page, notes); })
        .and_then([&] { return addProjects(page); })
        .and_then([&] { return addRules(page); })
        .map([&] { return page; });
}

Result<void> PeerPageQuery::addProjects(PeerPage &page) const
{
    QList<Id> sources;
    for (const Insight &insight : std::as_const(page.insights)) {
        if (!insight.projectId.isNull())
            sources << insight.projectId;
    }
    const Result<QList<ProjectCard>> cards = ProjectBoardQuery(m_session).ofPeer(page.peer.id);
    const Result<QHash<Id, ProjectTitle>> titles = m_session.file().projects.titles(sources);
    if (!cards || !titles)
        return fail(cards ? titles.error() : cards.error());
    page.projects = *cards;
    page.debriefs = *titles;
    return {};
}

Result<void> PeerPageQuery::addRules(PeerPage &page) const
{
    QList<Id> things;
    for (const Commitment &commitment : std::as_const(page.open))
        things << commitment.id;
    for (const TimelineRow &row : std::as_const(page.timeline))
        things << row.id; // facts and insights, all of them, and what was kept
    return circleRulesOf(m_session.file().connection(), things).map([&page](const QHash<Id, QString> &rules) {
        page.rules = rules;
        for (TimelineRow &row : page.timeline)
            row.rule = rules.value(row.id);
    });
}

Result<void> PeerPageQuery::addRelationship(PeerPage &page) const
{
    JournalFile &file = m_session.file();
    const Id peer = page.peer.id;
    const QDate today = m_session.today();
    const Result<SeriesState> series = OneOnOnes(m_session).ofPeer(peer);
    if (series)
        page.series = *series;
    else if (series.error().code != ErrorCode::NoOpenSeries)
        return fail(series.error());
    const Result<Meeting> next = Agenda(m_session).nextFrom(peer, today);
    const Result<QDate> contact = file.entries.contactOf(peer, today);
    const Result<QList<Commitment>> commitments = file.commitments.ofPeer(peer);
    const Result<QList<CheckIn>> checkIns = file.checkIns.ofPeer(peer);
    if (!next || !contact || !commitments || !checkIns)
        return fail(!next         ? next.error()
                    : !contact    ? contact.error()
                    : commitments ? checkIns.error()
                                  : commitments.error());
    page.checkIns = *checkIns;
    page.next = *next;
    page.lastContact = *contact;
    addCommitments(page, *commitments);
    page.mine = keptRate(*commitments, CommitmentSide::Mine, today);
    page.theirs = keptRate(*commitments, CommitmentSide::Theirs, today);
    if (page.next.id.isNull())
        return {};
    return RememberLines(m_session).of({{peer, {page.next}}}, {}).map([&](const auto &lines) {
        page.remember = lines.value(peer).first();
    });
}

Result<void> PeerPageQuery::addEntries(PeerPage &page, const QList<Entry> &entries) const
{
    QList<Id> ids;
    QList<Id> meetingIds;
    for (const Entry &entry : entries) {
        ids << entry.id;
        if (!entry.meetingId.isNull())
            meetingIds << entry.meetingId;
    }
    const Result<QList<FiledLine>> filed = m_session.file().entries.filedBy(ids);
    const Result<QList<Meeting>> meetings = m_session.file().meetings.meetings().getAll(meetingIds);
    if (!filed || !meetings)
        return fail(filed ? meetings.error() : filed.error());
    QHash<Id, TimelineRow> filedBy;
    for (const FiledLine &line : *filed) {
        TimelineRow &row = filedBy[line.entryId];
        row.commitments += line.thingTable == Mapping<Commitment>::table ? 1 : 0;
        row.facts += line.thingTable == Mapping<Fact>::table ? 1 : 0;
    }
    QHash<Id, Meeting> byId;
    for (const Meeting &meeting : *meetings)
        byId.insert(meeting.id, meeting);
    for (const Entry &entry : entries) {
        const Meeting meeting = byId.value(entry.meetingId);
        TimelineRow row = filedBy.value(entry.id);
        row.id = entry.id;
        row.date = entry.date;
        row.text = entry.body;
        row.privacy = entry.privacy;
        row.entryKind = entry.kind;
        row.minutes = meeting.actualMinutes;
        row.worth = meeting.worth;
        page.timeline << row;
    }
    return {};
}

Result<void> PeerPageQuery::addTimeline(PeerPage &page, int notes) const
{
    EntryStore &store = m_session.file().entries;
    const Result<QList<Entry>> own = store.latestOf(page.peer.id, notes);
    const Result<QList<Entry>> mentions = store.ofPeer(page.peer.id, EntryRole::Mentioned, notes);
    const Result<int> count = store.countOf(page.peer.id);
    if (!own || !mentions || !count)
        return fail(!own ? own.error() : !mentions ? mentions.error() : count.error());
    page.mentions = *mentions;
    page.entries = *count;
    const Result<void> added = addEntries(page, *own);
    if (!added)
        return added;
    addKnown(page);
    std::stable_sort(page.timeline.begin(), page.timeline.end(),
                     [](const TimelineRow &a, const TimelineRow &b) { return a.date > b.date; });
    return {};
}

} // namespace lanai
