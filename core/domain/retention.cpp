#include "core/domain/retention.h"
#include <algorithm>

namespace lanai {

QDateTime erasedAt(const QDateTime &deletedAt)
{
    return deletedAt.addDays(trashDays);
}

QDateTime eraseDeletedUpTo(const QDateTime &now)
{
    return now.addDays(-trashDays);
}

int daysLeftInTrash(const QDateTime &deletedAt, const QDateTime &now)
{
    constexpr qint64 secondsOfDay = 86'400;
    const qint64 left = now.secsTo(erasedAt(deletedAt));
    // A clock that was set back leaves no more than there ever was.
    return static_cast<int>(std::clamp<qint64>((left + secondsOfDay - 1) / secondsOfDay, 0, trashDays));
}

QDateTime keepRevisionsFrom(const QDateTime &now)
{
    return now.addDays(-revisionDays);
}

} // namespace lanai
