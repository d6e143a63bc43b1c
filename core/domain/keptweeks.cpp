#include "core/domain/keptweeks.h"
#include "core/domain/load.h"

namespace lanai {
QList<KeptWeek> keptWeeks(const QList<Commitment> &commitments, CommitmentSide side, QDate today)
{
    QHash<QDate, QList<Commitment>> byWeek;
    for (const Commitment &one : commitments) {
        if (one.due.isValid())
            byWeek[mondayOf(one.due)] << one;
    }
    constexpr int aWeek = 7;
    QList<KeptWeek> weeks;
    const QDate yesterday = today.addDays(-1);
    for (QDate monday = mondayOf(today.addDays(-keptRateDays)); monday <= yesterday; monday = monday.addDays(aWeek))
        weeks << KeptWeek{monday, keptRate(byWeek.value(monday), side, today)};
    return weeks;
}

} // namespace lanai
