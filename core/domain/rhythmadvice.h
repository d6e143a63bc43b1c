// Rule 2: rhythm follows need. What a look at the last meetings suggests; it says why, and never acts.
#pragma once
#include "core/domain/rhythm.h"
#include <QList>
#include <optional>

namespace lanai {

enum class RhythmReason {
    LowWorth, // the last two meetings were rated 1 or 2
    Skips,    // three or more in this term
    Conflict, // an entry of that kind since the term began
    TrustFell,
    Need, // the interdependence calls for another rhythm, at least a week apart from this one
};

template<>
struct EnumWords<RhythmReason>
{
    static constexpr std::array words{
        EnumWord<RhythmReason>{RhythmReason::LowWorth, QLatin1StringView("low-worth")},
        EnumWord<RhythmReason>{RhythmReason::Skips, QLatin1StringView("skips")},
        EnumWord<RhythmReason>{RhythmReason::Conflict, QLatin1StringView("conflict")},
        EnumWord<RhythmReason>{RhythmReason::TrustFell, QLatin1StringView("trust-fell")},
        EnumWord<RhythmReason>{RhythmReason::Need, QLatin1StringView("need")},
    };
};

// What is known about one series when its rhythm is looked at.
struct RhythmEvidence
{
    Rhythm current;
    Interdependence interdependence = Interdependence::Moderate;
    QList<int> worths; // 1..5 of the meetings held, the newest last; 0: not said, which breaks a row of low ones
    int skips = 0;     // in this term
    bool conflict = false;
    bool trustFell = false;
    QDate nextStart; // when a new rhythm would begin: gives monthly and quarterly their ordinal; null: the first
};

struct RhythmAdvice
{
    std::optional<Rhythm> suggested; // none: slower than quarterly, so a ritual or an end
    QList<RhythmReason> reasons;     // never empty

    friend bool operator==(const RhythmAdvice &, const RhythmAdvice &) = default;
};

// Steps are weekly, every two weeks, monthly, quarterly; the next one is at least a week away from the current rhythm,
// or the one that the interdependence calls for where that lies further the same way. Faster (for a term) wins over
// slower: what can't go faster than weekly then isn't told to slow down. None when nothing speaks for a change.
[[nodiscard]] std::optional<RhythmAdvice> rhythmAdvice(const RhythmEvidence &evidence);

} // namespace lanai
