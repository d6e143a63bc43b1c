#include "core/domain/leaving.h"

namespace lanai {

std::optional<KeptBack> keptBack(Matter matter, Privacy privacy, const Audience &audience)
{
    if (privacy == Privacy::Sealed)
        return KeptBack::Sealed;
    if (!audience.isPaper())
        return {};
    if (matter == Matter::TrustScore) {
        const bool turnedOn = audience.place == Outlet::OneOnOneSheet && audience.includeTrust;
        return turnedOn ? std::nullopt : std::optional(KeptBack::Trust);
    }
    if (matter == Matter::ConflictEntry && !audience.includeConflict)
        return KeptBack::Conflict;
    if (privacy == Privacy::Private && !audience.includePrivate)
        return KeptBack::Private;
    return {};
}

} // namespace lanai
