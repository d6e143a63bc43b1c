#include "ui/log/logqueue.h"

namespace lanai {

QList<SyncRow> waitingForNotes(const Today &today)
{
    QList<SyncRow> waiting = today.unlogged;
    std::copy_if(today.syncs.cbegin(), today.syncs.cend(), std::back_inserter(waiting),
                 [&today](const SyncRow &sync) { return sync.date == today.date; });
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const SyncRow &one, const SyncRow &other) { return one.startsAt < other.startsAt; });
    return waiting;
}

std::optional<SyncRow> nextToLog(const QList<SyncRow> &waiting, const Id &current, const QDateTime &startsAt)
{
    std::optional<SyncRow> first;
    for (const SyncRow &sync : waiting) {
        if (sync.meetingId == current)
            continue;
        if (!startsAt.isValid() || sync.startsAt >= startsAt)
            return sync;
        if (!first)
            first = sync;
    }
    return first;
}

} // namespace lanai
