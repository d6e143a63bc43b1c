// Rule 13: private by default. What may go on a sheet, and why the rest stays. Defaults live in the values (a
// Commitment is sheet-safe, an Entry private); what is filed from a sealed entry is sealed (filedPrivacy()). The
// encrypted file and the complete archive are no sheets and don't ask here.
#pragma once
#include "core/domain/entry.h"
#include "core/domain/privacy.h"
#include <optional>

namespace lanai {

// Where words are read.
enum class Outlet {
    Window,        // unlocked, on screen
    OneOnOneSheet, // PDF, print, HTML, Markdown, clipboard, and every output of `prep`
    StaffSheet
};

// One place and what was turned on for it. Nothing is, to begin with; a Window needs nothing turned on.
struct Audience
{
    Outlet place = Outlet::Window;
    bool includePrivate = false;
    bool includeConflict = false; // words of conflict entries, besides what their privacy asks
    bool includeTrust = false;    // a 1:1 sheet only

    [[nodiscard]] bool isPaper() const { return place != Outlet::Window; }
    friend bool operator==(const Audience &, const Audience &) = default;
};

// What the rule tells apart, beyond how private a thing is.
enum class Matter { Thing, ConflictEntry, TrustScore };

[[nodiscard]] constexpr Matter matterOf(EntryKind kind)
{
    return kind == EntryKind::Conflict ? Matter::ConflictEntry : Matter::Thing;
}

// Why something stays, the strongest reason first.
enum class KeptBack { Sealed, Trust, Conflict, Private };

// Rule 13. None: it may be shown there.
[[nodiscard]] std::optional<KeptBack> keptBack(Matter matter, Privacy privacy, const Audience &audience);

// The same for everything but conflict entries and trust scores.
[[nodiscard]] inline bool mayShow(Privacy privacy, const Audience &audience)
{
    return !keptBack(Matter::Thing, privacy, audience);
}

} // namespace lanai
