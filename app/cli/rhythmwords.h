// Rhythms, terms and times of 1:1s as a person says them.
#pragma once
#include "core/domain/termstate.h"
#include "core/journal/oneonones.h"
#include <QString>

namespace lanai {

// "every 2 weeks on Thursday", "monthly on the last Thursday"
[[nodiscard]] QString rhythmWords(const Rhythm &rhythm);

// "every week on Thursday at 15:00, 30 minutes"; names the zone when it isn't the device's own.
[[nodiscard]] QString scheduleWords(const Schedule &schedule, const QTimeZone &device);

// "due for a decision", "lapsed": how a term stands.
[[nodiscard]] QString stateWords(TermState state);

// "running, until Thu 18 Feb", "paused, asks for a decision Thu 14 Jan", "ended yesterday".
[[nodiscard]] QString standingWords(const SeriesState &state, QDate today);

// "today 15:00", "Thu 26 Nov 15:00" on the device's clocks. Empty for no instant.
[[nodiscard]] QString momentText(const QDateTime &instant, const QTimeZone &device, QDate today);

} // namespace lanai
