// The sentences of the week's review.
#pragma once
#include "ui/review/reviewline.h"
#include "ui/today/todaywords.h"
#include <QCoreApplication>

namespace lanai {

class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)

public:
    [[nodiscard]] QString subtitle(const WeeklyReview &review) const;
    [[nodiscard]] QString title(ReviewPart part) const;
    [[nodiscard]] QString caption(const WeeklyReview &review, ReviewPart part) const;
    // The word on a verb's button: "Held".
    [[nodiscard]] QString verb(const QString &action) const;

    [[nodiscard]] ReviewLine unlogged(const SyncRow &sync, QDate today) const;
    [[nodiscard]] ReviewLine commitment(const CommitmentRow &row, QDate today) const;
    [[nodiscard]] ReviewLine decision(const DecisionRow &row, QDate today) const;
    [[nodiscard]] ReviewLine ahead(const ReviewSync &sync, QDate today) const;
    [[nodiscard]] ReviewLine reachOut(const DriftRow &row) const;

private:
    TodayWords m_today;
};

} // namespace lanai
