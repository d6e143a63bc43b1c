// Rule 1: opening a term and deciding what becomes of it. Values in, values out; the caller saves them, gives an opened
// term its id and plans its meetings. Nothing here acts by itself, and nothing renews itself.
#pragma once
#include "core/domain/term.h"
#include <optional>

namespace lanai {

// Who decides what, and when.
struct Deciding
{
    QDate today;  // in the series' zone
    QString peer; // the name for errors
    QString why;  // the reason, kept with the term; may be empty
};

struct DecisionOutcome
{
    Term closed;                // the term decided about, as it stands from now on
    std::optional<Term> opened; // what follows it, without an id

    friend bool operator==(const DecisionOutcome &, const DecisionOutcome &) = default;
};

// A new series' first term. The anchor is the first day of the rhythm on or after `firstDay`; without `lastDay` it has
// 13 weeks. TermTooLong, TermEndsBeforeItBegins, and what checkSchedule() says. Ask checkOneOpenTerm() before saving.
[[nodiscard]] Result<Term> openTerm(const Id &seriesId, Schedule schedule, QDate firstDay,
                                    std::optional<QDate> lastDay = {});

// The next term with the same schedule and phase. It opens the day after the last day; after a lapse or a pause it
// opens today and the gap stays visible. Renewing early ends nothing. A term that hasn't begun can't be renewed, so
// that no chain of renewals runs ahead. NothingToDecide, TermTooLong, TermEndsBeforeItBegins.
[[nodiscard]] Result<DecisionOutcome> renew(const Term &term, const Deciding &deciding,
                                            std::optional<QDate> lastDay = {});

// Another rhythm, time, zone or length. The new term opens on the new rhythm's first meeting after today, and this one
// ends the day before (on its last day where that is earlier); after a lapse or a pause the new term opens today. The
// same rhythm keeps its phase. `wanted.anchor` isn't looked at. NothingToDecide, TermTooLong,
// TermEndsBeforeItBegins, and what checkSchedule() says.
[[nodiscard]] Result<DecisionOutcome> change(const Term &term, const Deciding &deciding, const Schedule &wanted,
                                             std::optional<QDate> lastDay = {});

// Ends the term with today (before its first day: it never begins). From `until`, which lies after today, the series
// needs a decision again; it never restarts by itself. A pause can be prolonged. NothingToDecide,
// PauseEndsTooEarly, UnreadableDate (no date).
[[nodiscard]] Result<DecisionOutcome> pause(const Term &term, const Deciding &deciding, QDate until);

// Ends the term with today (before its first day: it never begins). NothingToDecide.
[[nodiscard]] Result<DecisionOutcome> end(const Term &term, const Deciding &deciding);

} // namespace lanai
