// The week's review: what is left over, and what the week ahead needs. Each line is dealt with or passed over, and the
// review is finished; until then what was passed over is remembered.
#pragma once
#include "core/journal/today.h"

namespace lanai {

class Session;

// The parts of a review, in their order.
enum class ReviewPart {
    Unlogged,   // 1:1s of the last two weeks, and of today so far, that nobody said anything about
    Commitment, // late, or due within the days ahead
    Decision,
    Ahead,   // 1:1s from now on
    ReachOut // whoever drifts most
};

template<>
struct EnumWords<ReviewPart>
{
    static constexpr std::array words{EnumWord<ReviewPart>{ReviewPart::Unlogged, QLatin1StringView("unlogged")},
                                      EnumWord<ReviewPart>{ReviewPart::Commitment, QLatin1StringView("commitment")},
                                      EnumWord<ReviewPart>{ReviewPart::Decision, QLatin1StringView("decision")},
                                      EnumWord<ReviewPart>{ReviewPart::Ahead, QLatin1StringView("ahead")},
                                      EnumWord<ReviewPart>{ReviewPart::ReachOut, QLatin1StringView("reach-out")}};
};

// A 1:1 of the days ahead, and what is to be talked about in it.
struct ReviewSync
{
    SyncRow sync;
    QList<AgendaItem> agenda; // in the order to talk about them; without what is done
};

struct WeeklyReview
{
    QDate date;
    QDate until;                      // how far ahead it looks: seven days, the next review's day
    QDate finishedOn;                 // null: never
    QList<SyncRow> unlogged;          // by start
    QList<CommitmentRow> commitments; // mine and theirs, by due day
    QList<DecisionRow> decisions;     // soonest to end first
    QList<ReviewSync> ahead;          // by start
    std::optional<DriftRow> reachOut; // one a review; none that is met in the days ahead anyway

    [[nodiscard]] int lines() const;
};

class WeeklyReviews
{
public:
    explicit WeeklyReviews(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<WeeklyReview> now() const;
    // Whether it is to be offered: see reviewIsDue().
    [[nodiscard]] Result<bool> isDue() const;

    // The line is left as it is, for this review: `thing` is the 1:1's, commitment's, series' or peer's id.
    [[nodiscard]] Result<void> pass(ReviewPart part, const Id &thing);
    // Both are reaching out: nobody else is proposed in this review. As People::snooze() and OneOnOnes::plan().
    [[nodiscard]] Result<void> snooze(const Id &peer, QDate until);
    [[nodiscard]] Result<Id> plan(const Meeting &meeting);
    // For this week. What is left comes back in the next one.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> addAgendas(WeeklyReview &review) const;
    [[nodiscard]] Result<void> addReachOut(WeeklyReview &review, const QList<DriftRow> &drifting) const;

    Session &m_session;
};

} // namespace lanai
