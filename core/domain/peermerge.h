// Two peers who are one person: what the merged one is called and where the words go that don't become theirs.
#pragma once
#include "core/domain/enumtext.h"
#include "core/domain/peer.h"
#include <QSet>

namespace lanai {

// What can differ between two. Links and tags are joined, never chosen.
enum class PeerField {
    Name,
    PreferredName,
    Pronouns,
    Role, // with organisation and team
    Email,
    Phone,
    TimeZone,
    Birthday,
    Photo,
    Interdependence,
    Standing,
    HowWeMet
};

template<>
struct EnumWords<PeerField>
{
    static constexpr std::array words{
        EnumWord<PeerField>{PeerField::Name, QLatin1StringView("name")},
        EnumWord<PeerField>{PeerField::PreferredName, QLatin1StringView("preferred-name")},
        EnumWord<PeerField>{PeerField::Pronouns, QLatin1StringView("pronouns")},
        EnumWord<PeerField>{PeerField::Role, QLatin1StringView("role")},
        EnumWord<PeerField>{PeerField::Email, QLatin1StringView("email")},
        EnumWord<PeerField>{PeerField::Phone, QLatin1StringView("phone")},
        EnumWord<PeerField>{PeerField::TimeZone, QLatin1StringView("time-zone")},
        EnumWord<PeerField>{PeerField::Birthday, QLatin1StringView("birthday")},
        EnumWord<PeerField>{PeerField::Photo, QLatin1StringView("photo")},
        EnumWord<PeerField>{PeerField::Interdependence, QLatin1StringView("interdependence")},
        EnumWord<PeerField>{PeerField::Standing, QLatin1StringView("standing")},
        EnumWord<PeerField>{PeerField::HowWeMet, QLatin1StringView("how-we-met")}};
};

// Those where both say something, and not the same.
[[nodiscard]] QList<PeerField> differingFields(const Peer &kept, const Peer &other);

struct MergedPeer
{
    Peer peer;                       // the kept one, completed
    std::optional<RoleHistory> role; // the one that isn't theirs any more, without an id; none: it was the same
    QStringList words;               // names that are not theirs any more: worth a fact, so that they are found
};

// What the kept one leaves empty comes from the other; of what differs, the fields in `fromOther` do. The addresses
// that lose become links, how we met keeps both sides' words. `today`: the day after the losing role's last.
[[nodiscard]] MergedPeer mergedPeer(const Peer &kept, const Peer &other, const QSet<PeerField> &fromOther, QDate today);

} // namespace lanai
