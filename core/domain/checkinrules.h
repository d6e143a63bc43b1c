// Rule 8: when to check in, and what check-ins say of a month and of a stretch. Only what was entered is shown: nothing
// here is an average, a total or an order of people. What a fall in trust is: Rule 2.
#pragma once
#include "core/domain/checkin.h"
#include "core/domain/peer.h"
#include "core/domain/result.h"
#include <QList>
#include <optional>

namespace lanai {

inline constexpr int checkInDays = 42;     // six weeks
inline constexpr int theirAnswerDays = 91; // a quarter, as in Rule 11
inline constexpr int lowTrust = 2;         // that and below
inline constexpr int checkInMonths = 12;   // side by side

// Which of the four entered numbers is looked at.
enum class TrustMeasure { Trust, Listening, OpenMindedness, Vulnerability };

template<>
struct EnumWords<TrustMeasure>
{
    static constexpr std::array words{
        EnumWord<TrustMeasure>{TrustMeasure::Trust, QLatin1StringView("trust")},
        EnumWord<TrustMeasure>{TrustMeasure::Listening, QLatin1StringView("listening")},
        EnumWord<TrustMeasure>{TrustMeasure::OpenMindedness, QLatin1StringView("open-mindedness")},
        EnumWord<TrustMeasure>{TrustMeasure::Vulnerability, QLatin1StringView("vulnerability")}};
};

[[nodiscard]] int scoreOf(const CheckIn &checkIn, TrustMeasure measure);

// They were asked, and said something or gave a number. Words typed for one who wasn't asked after all wait unshown.
[[nodiscard]] bool hasTheirAnswer(const CheckIn &checkIn);

// DayAhead; OutOfRange for a score that isn't 1–5, or a rating of theirs that isn't 0–5.
[[nodiscard]] Result<void> checkCheckIn(const CheckIn &checkIn, QDate today);

// What the rule asks about one peer.
struct CheckInRecord
{
    Standing standing = Standing::Current;
    QDate seriesBegan; // the series' first day; null: no series
    QDate last;        // check-in; null: none yet
    QDate lastAnswer;  // in their own words or number; null: never
};

struct CheckInDue
{
    QDate due;    // the next check-in
    QDate askDue; // asking them

    [[nodiscard]] bool isDue(QDate today) const { return due <= today; }
    [[nodiscard]] bool isAskDue(QDate today) const { return askDue <= today; }

    friend bool operator==(const CheckInDue &, const CheckInDue &) = default;
};

// None: the rule doesn't speak of this peer.
[[nodiscard]] std::optional<CheckInDue> checkInDue(const CheckInRecord &record);

// What stands in a month's cell: the latest check-in of that month. Of one day, the one entered last.
struct TrustMonth
{
    QDate month;  // its first day
    Id checkInId; // null: there was none
    int score = 0;

    friend bool operator==(const TrustMonth &, const TrustMonth &) = default;
};

// The `months` months that end with the one `until` lies in, oldest first. `checkIns`: one peer's, newest first.
[[nodiscard]] QList<TrustMonth> trustMonths(const QList<CheckIn> &checkIns, TrustMeasure measure, QDate until,
                                            int months = checkInMonths);

// The newest check-ins in a row, two at least, that say the same low trust level.
struct LowTrust
{
    int level = 0;
    QDate since; // the first of them

    friend bool operator==(const LowTrust &, const LowTrust &) = default;
};

// `checkIns`: one peer's, newest first.
[[nodiscard]] std::optional<LowTrust> lowTrustOf(const QList<CheckIn> &checkIns);

// Rule 2: trust stands lower than it stood when that stretch began, or at any time within it. `checkIns`: one peer's,
// newest first.
[[nodiscard]] bool trustFellSince(const QList<CheckIn> &checkIns, QDate since);

// Rule 1, "trust then": how it stood when a stretch began, or as it was first entered within it. `checkIns`: one
// peer's, newest first, not empty.
[[nodiscard]] const CheckIn &trustAtStart(const QList<CheckIn> &checkIns, QDate since);

} // namespace lanai
