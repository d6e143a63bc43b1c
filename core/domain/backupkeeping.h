// Which backups stay: seven days, eight weeks and twelve months back, the newest of each.
#pragma once
#include <QDateTime>
#include <QList>

namespace lanai {

inline constexpr int dailyBackups = 7;
inline constexpr int weeklyBackups = 8;
inline constexpr int monthlyBackups = 12;

// The places in `taken` (UTC, in any order) of those that may go. Days, ISO weeks and months are those of `zone`; only
// days, weeks and months that have a backup count, so that nothing goes because the program rested. The newest never
// goes.
[[nodiscard]] QList<qsizetype> backupsToLetGo(const QList<QDateTime> &taken, const QTimeZone &zone);

// At most one a day: whether none of `taken` lies on the day of `now`. One of a day ahead was taken while the clock
// went wrong, and keeps none from being taken.
[[nodiscard]] bool isBackupDue(const QList<QDateTime> &taken, const QDateTime &now, const QTimeZone &zone);

// Once a month one is restored to see that it can be: whether `tested` (UTC; invalid: never) lies a month back.
[[nodiscard]] bool isRestoreTestDue(const QDateTime &tested, const QDateTime &now);

} // namespace lanai
