// One person: the record as a timeline, the human, and the relationship.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/commitment.h"
#include "core/domain/entry.h"
#include "core/domain/keptrate.h"
#include "core/domain/knowing.h"
#include "core/domain/peer.h"
#include "core/domain/remember.h"
#include "core/domain/result.h"
#include "core/domain/timeline.h"
#include "core/journal/oneonones.h"
#include "core/journal/projectboard.h"

namespace lanai {

class Session;

struct PeerPage
{
    Peer peer;
    QList<RoleHistory> roles; // newest first
    QList<Fact> facts;        // in the order they were learnt
    QList<Insight> insights;
    QHash<Id, ProjectTitle> debriefs;   // what the projects are called from whose debriefs insights come
    QList<ProjectCard> projects;        // made together: running ones first, then ideas, then ended ones
    std::optional<SeriesState> series;  // none: there never was one
    Meeting next;                       // a null id: none is planned
    std::optional<Remembered> remember; // for that
    QDate lastContact;                  // null: never
    QList<Commitment> open;             // by due day, working agreements last
    QList<CheckIn> checkIns;            // newest first
    KeptRate mine;                      // Rule 9, over 90 days
    KeptRate theirs;
    QHash<Id, QString> rules;    // of facts, insights and promises that were said in a circle: its confidentiality
    QList<TimelineRow> timeline; // newest first
    int entries = 0;             // all there are; the timeline may show fewer
    QList<Entry> mentions;       // notes in which they are only spoken of, newest first
};

class PeerPageQuery
{
public:
    explicit PeerPageQuery(Session &session)
        : m_session(session)
    {
    }

    // `notes`: how many of the newest notes the timeline looks at.
    [[nodiscard]] Result<PeerPage> run(const Id &peer, int notes) const;

private:
    [[nodiscard]] Result<PeerPage> page(const Id &peer, int notes) const;
    [[nodiscard]] Result<void> addRelationship(PeerPage &page) const;
    [[nodiscard]] Result<void> addProjects(PeerPage &page) const;
    [[nodiscard]] Result<void> addRules(PeerPage &page) const;
    [[nodiscard]] Result<void> addTimeline(PeerPage &page, int notes) const;
    [[nodiscard]] Result<void> addEntries(PeerPage &page, const QList<Entry> &entries) const;

    Session &m_session;
};

} // namespace lanai
