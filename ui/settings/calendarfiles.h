// Calendar files, behind a seam: the window knows no file formats, app/ has them read and written.
#pragma once
#include "core/domain/calendarevent.h"
#include "core/domain/calendarsheet.h"
#include "core/domain/result.h"
#include <functional>

namespace lanai {

struct CalendarFiles
{
    // Called in a thread of its own: a large calendar takes seconds.
    std::function<Result<CalendarReading>(const QString &path, const CalendarWindow &window,
                                          const CalendarGoesOn &goesOn)>
        read;
    // The file whole or not at all.
    std::function<Result<void>(const CalendarSheet &sheet, const QString &path)> write;
};

} // namespace lanai
