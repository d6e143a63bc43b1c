// What the list shows of each peer, and which of them.
#pragma once
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include "core/domain/rhythm.h"
#include <QDateTime>
#include <optional>

namespace lanai {

class Journal;

struct PeerRow
{
    Id id;
    QString name;
    QString role;   // with the team, or the organisation
    QString folded; // everything that finding looks at
    QStringList tags;
    QByteArray photo;
    Interdependence interdependence = Interdependence::Moderate;
    Standing standing = Standing::Current;
    std::optional<Rhythm> rhythm; // none: no series today
    bool needsDecision = false;   // about its term
    QDateTime next;               // UTC; null: none is planned
    QDate lastContact;            // null: never
    int open = 0;                 // commitments, both ways
    int late = 0;                 // of these
};

struct PeerFilter
{
    QString words = {};                    // each has to be found in name, role, organisation or tags
    std::optional<Standing> standing = {}; // none: any
    std::optional<Interdependence> interdependence = {};
    QString tag = {};      // empty: any
    int notMetForDays = 0; // 0: doesn't matter; else no contact for that long, or never

    [[nodiscard]] bool isSet() const;
    friend bool operator==(const PeerFilter &, const PeerFilter &) = default;
};

// By name.
[[nodiscard]] Result<QList<PeerRow>> peerRows(const Journal &journal);

} // namespace lanai
