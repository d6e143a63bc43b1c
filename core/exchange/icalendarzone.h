// Rule 3 in a file: a zone's own clock changes, so that whoever reads it needs no table of zones, nor ours.
#pragma once
#include "core/exchange/icalpointer.h"
#include <QTimeZone>

namespace lanai {

// VTIMEZONE with the changes that bear on the whole years from `from` to `until`.
[[nodiscard]] ICalComponentPointer icalZone(const QTimeZone &zone, QDate from, QDate until);

} // namespace lanai
