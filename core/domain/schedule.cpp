#include "core/domain/schedule.h"
#include "core/domain/zonedtime.h"

namespace lanai {

namespace {

constexpr int fewestMinutes = 5;
constexpr int mostMinutes = 480;

} // namespace

Result<void> checkSchedule(const Schedule &schedule)
{
    if (const auto rhythm = checkRhythm(schedule.rhythm); !rhythm)
        return fail(rhythm.error());
    if (schedule.minutes < fewestMinutes || schedule.minutes > mostMinutes) {
        return fail(ErrorCode::OutOfRange, {QStringLiteral("minutes"), QString::number(schedule.minutes),
                                            QString::number(fewestMinutes), QString::number(mostMinutes)});
    }
    if (!schedule.time.isValid())
        return fail(ErrorCode::UnreadableTime, {QString()});
    if (!schedule.anchor.isValid())
        return fail(ErrorCode::UnreadableDate, {QString()});
    if (const auto zone = zoneNamed(schedule.zone); !zone)
        return fail(zone.error());
    return {};
}

} // namespace lanai
