#include "core/domain/backupkeeping.h"
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <numeric>

namespace lanai {
namespace {

// Keeps the first of each span, of `count` spans. `order`: newest first.
template<class SpanOf>
void keepSpans(const QList<qsizetype> &order, int count, const SpanOf &spanOf, QSet<qsizetype> &kept)
{
    QSet<int> spans;
    for (const qsizetype at : order) {
        const int span = spanOf(at);
        if (spans.contains(span))
            continue;
        if (spans.size() == count)
            return;
        spans.insert(span);
        kept.insert(at);
    }
}

} // namespace

QList<qsizetype> backupsToLetGo(const QList<QDateTime> &taken, const QTimeZone &zone)
{
    QList<qsizetype> order(taken.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&taken](qsizetype one, qsizetype other) { return taken.at(one) > taken.at(other); });
    const auto dayOf = [&](qsizetype at) { return taken.at(at).toTimeZone(zone).date(); };
    QSet<qsizetype> kept;
    keepSpans(order, dailyBackups, [&](qsizetype at) { return int(dayOf(at).toJulianDay()); }, kept);
    // Weeks begin on Monday; Julian day 0 was one.
    keepSpans(order, weeklyBackups, [&](qsizetype at) { return int(dayOf(at).toJulianDay() / 7); }, kept);
    keepSpans(order, monthlyBackups, [&](qsizetype at) { return dayOf(at).year() * 12 + dayOf(at).month(); }, kept);
    QList<qsizetype> gone;
    for (qsizetype at = 0; at < taken.size(); ++at) {
        if (!kept.contains(at))
            gone << at;
    }
    return gone;
}

bool isBackupDue(const QList<QDateTime> &taken, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    return std::none_of(taken.cbegin(), taken.cend(),
                        [&](const QDateTime &one) { return one.toTimeZone(zone).date() == today; });
}

bool isRestoreTestDue(const QDateTime &tested, const QDateTime &now)
{
    return !tested.isValid() || tested > now || tested.addMonths(1) <= now;
}

} // namespace lanai
