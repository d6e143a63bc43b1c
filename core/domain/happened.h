// Only what lies behind can have happened.
#pragma once
#include "core/domain/result.h"
#include <QDate>

namespace lanai {

// DayAhead for a day after today.
[[nodiscard]] inline Result<void> checkHappened(QDate day, QDate today)
{
    if (day <= today)
        return {};
    return fail(ErrorCode::DayAhead, {day.toString(Qt::ISODate), today.toString(Qt::ISODate)});
}

} // namespace lanai
