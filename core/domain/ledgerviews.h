// The ways to look at promises both ways. Rule 9's words for when they are due.
#pragma once
#include "core/domain/commitment.h"

namespace lanai {

enum class LedgerView {
    Open,     // mine first, then theirs
    Overdue,  // past their due day
    ThisWeek, // late, or due by Sunday
    ByPeer,   // open, person by person
    Closed    // kept or dropped within the last 90 days
};

template<>
struct EnumWords<LedgerView>
{
    static constexpr std::array words{EnumWord<LedgerView>{LedgerView::Open, QLatin1StringView("open")},
                                      EnumWord<LedgerView>{LedgerView::Overdue, QLatin1StringView("overdue")},
                                      EnumWord<LedgerView>{LedgerView::ThisWeek, QLatin1StringView("this-week")},
                                      EnumWord<LedgerView>{LedgerView::ByPeer, QLatin1StringView("by-peer")},
                                      EnumWord<LedgerView>{LedgerView::Closed, QLatin1StringView("closed")}};
};

inline constexpr int dueSoonDays = 7;      // due within these: said and toned as due soon
inline constexpr int closedShownDays = 90; // what was closed before is found by search and on the peer's page

enum class DueState {
    Agreement, // no due day
    Overdue,
    DueToday,
    DueSoon, // within seven days
    Later
};

// Of an open one.
[[nodiscard]] DueState dueState(const Commitment &commitment, QDate today);

// The Sunday of that day's week.
[[nodiscard]] QDate weekEnd(QDate day);

[[nodiscard]] bool isInView(const Commitment &commitment, LedgerView view, QDate today);

// By due day, those without one last; of one day mine before theirs.
[[nodiscard]] bool isDueBefore(const Commitment &one, const Commitment &other);

} // namespace lanai
