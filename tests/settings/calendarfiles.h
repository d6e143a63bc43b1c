// The real calendar files, as app/ gives them to the window.
#pragma once
#include "core/exchange/icalendarreader.h"
#include "core/exchange/icalendarwriter.h"
#include "ui/settings/calendarfiles.h"

namespace lanai::test {

[[nodiscard]] inline CalendarFiles calendarFiles()
{
    return {&readCalendarFile, &writeCalendar};
}

} // namespace lanai::test
