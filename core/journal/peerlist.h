// Everyone at a glance: the Peers page. Filters and order are the reader's.
#pragma once
#include "core/domain/drifting.h"
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include "core/domain/termstate.h"
#include "core/storage/peerstats.h"

namespace lanai {

class Session;

struct PeerListRow
{
    Peer peer;
    std::optional<Rhythm> rhythm; // of the open term; none: no series runs today
    int week = 0;                 // of that term; 0: no series runs today
    int weeks = 0;
    bool needsDecision = false; // Rule 1: due, lapsed, or a pause is over
    QDate lastContact;          // null: never
    QDateTime nextSync;         // UTC; null: none is planned
    OpenCommitments open;
    std::optional<Drifting> drifting; // Rule 11; none: in touch, snoozed or dormant
};

struct PeerList
{
    QDate today;
    QList<PeerListRow> rows; // by name
};

class PeerListQuery
{
public:
    explicit PeerListQuery(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<PeerList> run() const;

private:
    // Answers when each series that runs today began, by peer.
    [[nodiscard]] Result<QHash<Id, QDate>> addSeries(PeerList &list) const;
    [[nodiscard]] Result<void> addContact(PeerList &list) const;
    [[nodiscard]] Result<void> addDrifting(PeerList &list, const QHash<Id, QDate> &began) const;

    Session &m_session;
};

} // namespace lanai
