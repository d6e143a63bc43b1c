// Rule 1: where a term stands. All of it follows from its dates and its decision; nothing is stored, and a term that
// nobody looks at lapses all the same. `today` is always the date in the series' zone: localDate(now, schedule.zone).
#pragma once
#include "core/domain/term.h"
#include <QDateTime>
#include <QList>
#include <optional>

namespace lanai {

enum class TermState {
    Upcoming, // hasn't begun
    Running,  // not due for a decision yet
    Due,      // 14 days or less are left and nobody has decided
    Settled,  // still running, and what comes after it is decided: renewed, or changed from a later day
    Lapsed,   // its last day has passed undecided. Nothing more is planned
    Paused,   // by decision; nothing is planned. In a series' latest term, what comes next is still to be decided
    Over,     // by decision: ended, or the terms after it have taken its place
};

template<>
struct EnumWords<TermState>
{
    static constexpr std::array words{
        EnumWord<TermState>{TermState::Upcoming, QLatin1StringView("upcoming")},
        EnumWord<TermState>{TermState::Running, QLatin1StringView("running")},
        EnumWord<TermState>{TermState::Due, QLatin1StringView("due")},
        EnumWord<TermState>{TermState::Settled, QLatin1StringView("settled")},
        EnumWord<TermState>{TermState::Lapsed, QLatin1StringView("lapsed")},
        EnumWord<TermState>{TermState::Paused, QLatin1StringView("paused")},
        EnumWord<TermState>{TermState::Over, QLatin1StringView("over")},
    };
};

[[nodiscard]] TermState termState(const Term &term, QDate today);

// Whether 1:1s of a term in that state are still to come.
[[nodiscard]] bool plansMeetings(TermState state);

// The first day on which it is due for a decision: 14 days before its last day, or its first day where that is later.
[[nodiscard]] QDate dueFrom(const Term &term);

// When it lapses unless somebody decides: 00:00 after its last day in the series' zone, as UTC. UnknownTimeZone.
[[nodiscard]] Result<QDateTime> lapsesAt(const Term &term);

// Today lies in it and it hasn't ended. A term that was paused or ended today is no longer open, though what was held
// today still belongs to it.
[[nodiscard]] bool isOpen(const Term &term, QDate today);

// Of the terms of one series, the one that decisions are about: the last to begin. None only for an empty list.
[[nodiscard]] std::optional<Term> latestTerm(const QList<Term> &terms);

// Of the terms of one series, the one a day's meeting belongs to; none in a gap.
[[nodiscard]] std::optional<Term> termHolding(const QList<Term> &terms, QDate day);

// Of the terms of one series, the one that stands under *Needs a decision*: due, lapsed, or paused until a day that has
// come. None when the series is settled or over.
[[nodiscard]] std::optional<Term> needsDecision(const QList<Term> &terms, QDate today);

// TermOpenAlready(peer, last day) when one of the terms of a series still runs while the new one would. `peer`: the
// name for the error.
[[nodiscard]] Result<void> checkOneOpenTerm(const QList<Term> &terms, const Term &opening, const QString &peer);

} // namespace lanai
